import ShellRuntime
import ShellValues

/// Makes a variable that must not be there yet.
final class NewVariable: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string, position: 0, mandatory: true, byName: true,
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let value = ParameterSpec("Value", .object, position: 1, byValue: true, byName: true, help: "The value to store.")
    static let description = ParameterSpec("Description", .string, help: "A text that says what it is for.")
    static let option = ParameterSpec(
        "Option", CmdletTypes.scopedItemOptions, help: "None, ReadOnly, Constant, Private or AllScope.")
    static let visibility = ParameterSpec("Visibility", CmdletTypes.sessionStateEntryVisibility, help: "Public or Private.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let scope = ParameterSpec(
        "Scope", .string, checks: [.notNullOrEmpty], help: "Global, Local, Script, or the number of scopes outwards.")
    static let spec = CommandSpec(
        "New-Variable", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.NewVariableCommand",
        aliases: ["nv"], outputTypes: ["System.Management.Automation.PSVariable"], shouldProcess: true,
        synopsis: "Makes a variable.",
        parameters: [name, value, description, option, visibility, force, passThru, scope],
        make: { NewVariable() })
    func process(_ call: CommandCall) throws {
        let store = try VariableStore(call, scope: call.text(Self.scope))
        let name = call.text(Self.name) ?? ""
        let value = call[Self.value] ?? .null
        guard try call.shouldProcess("Name: \(name) Value: \(value.text(call.engine))", "New variable") else { return }
        let target = store.scope ?? call.engine.scope
        if let existing = target.variable(Symbol(name)) {
            if !call.flag(Self.force) {
                return try call.writeError(
                    "VariableAlreadyExists", "A variable with name '\(name)' already exists.", category: .ResourceExists,
                    target: .string(name), type: ExceptionTypes.sessionState)
            }
            if existing.options.contains(.constant) { return try store.notWritable(existing) }
            VariableBoxes.clear(Symbol(name), in: target)
        }
        let variable = VariableBoxes.box(name, in: target)
        variable.value = value
        variable.description = call.text(Self.description) ?? ""
        if let options = call[Self.option] { variable.options = ScopedOptions.parse(options, call.engine) }
        if let visibility = call.text(Self.visibility) { variable.visibility = visibility }
        if call.flag(Self.passThru) { try call.write(.object(variable)) }
    }
}
