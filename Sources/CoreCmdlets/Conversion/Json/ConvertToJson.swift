import ShellRuntime
import ShellValues

/// Makes JSON text of objects.
final class ConvertToJson: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .object, position: 0, mandatory: true, byValue: true, checks: [.allowNull],
        help: "The object to work on; usually it comes through the pipeline.")
    static let depth = ParameterSpec("Depth", .int, checks: [.range(.int(0), .int(100))], help: "How many levels deep to go.")
    static let compress = ParameterSpec("Compress", .switchParameter)
    static let enumsAsStrings = ParameterSpec("EnumsAsStrings", .switchParameter)
    static let asArray = ParameterSpec("AsArray", .switchParameter)
    static let escapeHandling = ParameterSpec("EscapeHandling", CmdletTypes.stringEscapeHandling)
    static let spec = CommandSpec(
        "ConvertTo-Json", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.ConvertToJsonCommand", outputTypes: ["System.String"],
        synopsis: "Makes JSON text of objects.",
        description: "Several piped objects become one array. Objects deeper than -Depth are written as texts, with a warning.",
        parameters: [inputObject, depth, compress, enumsAsStrings, asArray, escapeHandling],
        make: { ConvertToJson() })
    private var items: ContiguousArray<Value> = []

    func process(_ call: CommandCall) throws {
        if case .nothing = call.input, call.expectsInput { return }
        items.append(call[Self.inputObject] ?? .null)
    }

    func end(_ call: CommandCall) throws {
        if items.isEmpty { return }
        let isArray = items.count > 1 || call.flag(Self.asArray)
        let whole: Value = isArray ? .object(ArrayObject(items)) : items[0]
        var writer = JsonWriter(
            call.engine, maxDepth: call.int(Self.depth) ?? 2, compressed: call.flag(Self.compress),
            enumsAsText: call.flag(Self.enumsAsStrings), escaping: escaping(call))
        do {
            try writer.write(whole)
        } catch let failure as JsonDictionaryFailure {
            throw call.failure(
                "NonStringKeyInDictionary",
                "The type '\(failure.table.type.fullName)' is not supported for serialization or deserialization of a dictionary. Keys must be strings.",
                category: .InvalidOperation, target: .object(failure.table), type: ExceptionTypes.invalidOperation)
        }
        if writer.isTruncated {
            try call.writeWarning("Resulting JSON is truncated as serialization has exceeded the set depth of \(call.int(Self.depth) ?? 2).")
        }
        try call.write(writer.text)
    }

    private func escaping(_ call: CommandCall) -> JsonWriter.Escaping {
        switch CaseFolding.fold(call.text(Self.escapeHandling) ?? "") {
        case "escapenonascii": .nonAscii
        case "escapehtml": .html
        default: .standard
        }
    }
}
