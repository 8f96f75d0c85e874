import ShellRuntime
import ShellValues

/// Answers variables as objects, or their values.
final class GetVariable: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 0, byValue: true, byName: true, checks: [.notNullOrEmpty],
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let valueOnly = ParameterSpec("ValueOnly", .switchParameter)
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let scope = ParameterSpec(
        "Scope", .string, checks: [.notNullOrEmpty], help: "Global, Local, Script, or the number of scopes outwards.")
    static let spec = CommandSpec(
        "Get-Variable", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetVariableCommand",
        aliases: ["gv"], outputTypes: ["System.Management.Automation.PSVariable"],
        synopsis: "Gets the variables of the session.",
        parameters: [name, valueOnly, include, exclude, scope],
        make: { GetVariable() })
    func process(_ call: CommandCall) throws {
        let store = try VariableStore(call, scope: call.text(Self.scope))
        let names = call.isBound(Self.name) ? call.texts(Self.name) : ["*"]
        let found = try VariableFinder.find(
            names, include: call.texts(Self.include), exclude: call.texts(Self.exclude), in: store, call)
        for variable in found {
            try call.write(call.flag(Self.valueOnly) ? variable.value : .object(variable))
        }
    }
}
