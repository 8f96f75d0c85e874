import ShellRuntime
import ShellValues

/// Removes variables.
final class RemoveVariable: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 0, mandatory: true, byName: true,
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let scope = ParameterSpec(
        "Scope", .string, checks: [.notNullOrEmpty], help: "Global, Local, Script, or the number of scopes outwards.")
    static let spec = CommandSpec(
        "Remove-Variable", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.RemoveVariableCommand", aliases: ["rv"], shouldProcess: true,
        synopsis: "Removes variables.",
        parameters: [name, include, exclude, force, scope],
        make: { RemoveVariable() })
    func process(_ call: CommandCall) throws {
        let store = try VariableStore(call, scope: call.text(Self.scope))
        let found = try VariableFinder.find(
            call.texts(Self.name), include: call.texts(Self.include), exclude: call.texts(Self.exclude), in: store, call)
        for variable in found where try call.shouldProcess("Name: \(variable.name)", "Remove variable") {
            try remove(variable, store, call)
        }
    }

    private func remove(_ variable: Variable, _ store: VariableStore, _ call: CommandCall) throws {
        let isProtected = variable.options.contains(.constant)
            || variable.options.contains(.readOnly) && !call.flag(Self.force)
        if isProtected {
            return try call.writeError(
                "VariableNotRemovable",
                "Cannot remove variable \(variable.name) because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.",
                category: .WriteError, target: .string(variable.name), type: ExceptionTypes.sessionStateUnauthorizedAccess)
        }
        var current: Scope? = store.scope ?? call.engine.scope
        while let here = current {
            if VariableBoxes.clear(Symbol(variable.name), in: here) { return }
            current = here.parent
        }
    }
}

/// Empties variables.
final class ClearVariable: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 0, mandatory: true, byName: true,
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let scope = ParameterSpec(
        "Scope", .string, checks: [.notNullOrEmpty], help: "Global, Local, Script, or the number of scopes outwards.")
    static let spec = CommandSpec(
        "Clear-Variable", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.ClearVariableCommand", aliases: ["clv"],
        outputTypes: ["System.Management.Automation.PSVariable"], shouldProcess: true, synopsis: "Sets variables to null.",
        parameters: [name, include, exclude, force, passThru, scope],
        make: { ClearVariable() })
    func process(_ call: CommandCall) throws {
        let store = try VariableStore(call, scope: call.text(Self.scope))
        let found = try VariableFinder.find(
            call.texts(Self.name), include: call.texts(Self.include), exclude: call.texts(Self.exclude), in: store, call)
        for variable in found where try call.shouldProcess("Name: \(variable.name)", "Clear variable") {
            let isProtected = variable.options.contains(.constant)
                || variable.options.contains(.readOnly) && !call.flag(Self.force)
            if isProtected {
                try store.notWritable(variable)
                continue
            }
            variable.value = .null
            if call.flag(Self.passThru) { try call.write(.object(variable)) }
        }
    }
}
