import DotNetPrimitives
import ShellFormatting
import ShellRuntime
import ShellValues

/// `Get-FormatData`: the views of types, as objects.
enum GetFormatData {
    static let typeName = ParameterSpec(
        "TypeName", .string.arrayType, position: 0, checks: [.notNullOrEmpty], help: "Names of types.", wildcards: true)
    static let version = ParameterSpec("PowerShellVersion", .version, help: "The version that is to read the views.")

    @Sendable static func spec() -> CommandSpec {
        CommandSpec(
            "Get-FormatData", module: "Microsoft.PowerShell.Utility",
            className: "Microsoft.PowerShell.Commands.GetFormatDataCommand",
            outputTypes: ["System.Management.Automation.ExtendedTypeDefinition"], synopsis: "Answers the views of types.",
            parameters: [typeName, version], make: { SimpleCmdlet { try run($0) } })
    }

    private static func run(_ call: CommandCall) throws {
        let patterns = call.isBound(typeName) ? call.texts(typeName) : ["*"]
        var groups: [(types: [String], views: [ViewDefinition])] = []
        for view in call.engine.formatting.views.all {
            if let known = groups.firstIndex(where: { $0.types == view.types }) {
                groups[known].views.append(view)
            } else {
                groups.append((view.types, [view]))
            }
        }
        for group in groups where group.types.contains(where: { matches($0, patterns) }) {
            try call.write(FormatDataObjects.definition(group.types, group.views))
        }
    }

    private static func matches(_ name: String, _ patterns: [String]) -> Bool {
        patterns.contains { (try? WildcardPattern($0))?.matches(name) ?? false }
    }
}
