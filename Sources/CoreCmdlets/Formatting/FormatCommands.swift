import ShellFormatting
import ShellRuntime
import ShellValues

/// `Format-Table`, `Format-List`, `Format-Wide` and `Format-Custom`.
enum FormatCommands {
    private static let outputs = FormatRecordTypes.all.map(\.fullName)

    private static func spec(
        _ name: String, _ className: String, _ synopsis: String, _ parameters: [ParameterSpec], _ shape: FormatShape,
        _ keys: PropertyKeys, examples: [CommandExample]
    ) -> CommandSpec {
        CommandSpec(
            name, module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands." + className,
            outputTypes: outputs, synopsis: synopsis, examples: examples,
            parameters: parameters + FormatParameters.shared,
            make: { FormatCmdlet(shape, keys) })
    }

    @Sendable static func table() -> CommandSpec {
        spec(
            "Format-Table", "FormatTableCommand", "Shows objects as a table.",
            [
                FormatParameters.autoSize, FormatParameters.repeatHeader, FormatParameters.hideHeaders,
                FormatParameters.wrap, FormatParameters.property,
            ], .table, .table,
            examples: [
                CommandExample(
                    "Two columns, one of them computed",
                    code: "[pscustomobject]@{ W = 3; H = 4 } | Format-Table W, @{ n = 'Area'; e = { $_.W * $_.H } }")
            ])
    }

    @Sendable static func list() -> CommandSpec {
        spec(
            "Format-List", "FormatListCommand", "Shows each object as a list of its properties.",
            [FormatParameters.property], .list, .list,
            examples: [CommandExample("All properties", code: "[pscustomobject]@{ Name = 'web'; Port = 80 } | Format-List *")])
    }

    @Sendable static func wide() -> CommandSpec {
        spec(
            "Format-Wide", "FormatWideCommand", "Shows one value of each object, several on a line.",
            [FormatParameters.wideProperty, FormatParameters.autoSize, FormatParameters.column], .wide, .wide,
            examples: [CommandExample("Three on a line", code: "Get-Variable P* | Format-Wide Name -Column 3")])
    }

    @Sendable static func custom() -> CommandSpec {
        spec(
            "Format-Custom", "FormatCustomCommand", "Shows objects with a custom view, or as nested classes.",
            [FormatParameters.property, FormatParameters.depth], .custom, .custom,
            examples: [CommandExample("Two levels", code: "[pscustomobject]@{ A = @{ B = 1 } } | Format-Custom -Depth 2")])
    }
}

/// One run of a formatting command.
final class FormatCmdlet: Cmdlet {
    private let shape: FormatShape
    private let keys: PropertyKeys
    private var command: FormatCommand?

    init(_ shape: FormatShape, _ keys: PropertyKeys) {
        self.shape = shape
        self.keys = keys
    }

    func begin(_ call: CommandCall) throws {
        command = FormatCommand(shape, options: try options(call), context: call.engine.formatting)
    }

    func process(_ call: CommandCall) throws {
        guard let value = call[FormatParameters.input] else { return }
        try command?.process(value) { try call.write(.object($0)) }
    }

    func end(_ call: CommandCall) throws {
        try command?.end { try call.write(.object($0)) }
    }

    private func options(_ call: CommandCall) throws -> FormatOptions {
        var options = FormatOptions()
        options.properties = try PropertyParameter.parse(properties(call), keys: keys, call.engine)
        if let group = call[FormatParameters.groupBy], !group.isNull {
            options.groupBy = try PropertyParameter.parse(group, keys: .group, call.engine)
        }
        options.viewName = call.text(FormatParameters.view)
        options.autoSize = given(call, FormatParameters.autoSize)
        options.wraps = given(call, FormatParameters.wrap)
        options.hidesHeaders = given(call, FormatParameters.hideHeaders)
        options.repeatsHeader = given(call, FormatParameters.repeatHeader)
        options.columns = call.int(FormatParameters.column)
        options.depth = call.int(FormatParameters.depth) ?? options.depth
        options.displaysErrors = call.flag(FormatParameters.displayError)
        options.showsErrors = call.flag(FormatParameters.showError)
        options.force = call.flag(FormatParameters.force)
        options.expansion = expansion(call)
        try check(options)
        return options
    }

    private func properties(_ call: CommandCall) -> [Value] {
        if shape == .wide { return call[FormatParameters.wideProperty].map { [$0] } ?? [] }
        return call.list(FormatParameters.property)
    }

    private func given(_ call: CommandCall, _ parameter: ParameterSpec) -> Bool? {
        call.isBound(parameter) ? call.flag(parameter) : nil
    }

    private func expansion(_ call: CommandCall) -> FormatOptions.Expansion? {
        switch call.text(FormatParameters.expand).map(CaseFolding.fold) {
        case "coreonly": .coreOnly
        case "enumonly": .elementsOnly
        case "both": .both
        default: nil
        }
    }

    /// Options that exclude each other.
    private func check(_ options: FormatOptions) throws {
        if options.viewName != nil, !options.properties.isEmpty { throw clash("FormatCannotSpecifyViewAndProperty") }
        if options.autoSize == true, options.columns != nil { throw clash("FormatCannotSpecifyAutosizeAndColumns") }
    }

    private static let invalidData = NetType("System.IO.InvalidDataException", base: ExceptionTypes.system)

    private func clash(_ id: String) -> PSFailure {
        PSFailure(id, "Found invalid data while decoding.", category: .InvalidArgument, type: FormatCmdlet.invalidData)
    }
}
