import ShellRuntime
import ShellValues

/// Makes or changes an alias.
final class SetAlias: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string, position: 0, mandatory: true, byName: true,
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let value = ParameterSpec("Value", .string, position: 1, mandatory: true, byName: true, help: "The value to store.")
    static let description = ParameterSpec("Description", .string, help: "A text that says what it is for.")
    static let option = ParameterSpec(
        "Option", CmdletTypes.scopedItemOptions, help: "None, ReadOnly, Constant, Private or AllScope.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let scope = ParameterSpec("Scope", .string, help: "Global, Local, Script, or the number of scopes outwards.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let spec = CommandSpec(
        "Set-Alias", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.SetAliasCommand",
        aliases: ["sal"], outputTypes: ["System.Management.Automation.AliasInfo"], shouldProcess: true,
        synopsis: "Makes an alias for a command, or changes one.",
        parameters: [name, value, description, option, passThru, scope, force],
        make: { SetAlias() })
    func process(_ call: CommandCall) throws {
        let name = call.text(Self.name) ?? ""
        let store = try VariableStore(call, scope: call.text(Self.scope))
        guard try call.shouldProcess("Name: \(name) Value: \(call.text(Self.value) ?? "")", "Set Alias") else { return }
        if let old = call.engine.findAlias(Symbol(name)), isProtected(old, call) { return try AliasErrors.notWritable(old.name, call) }
        let alias = AliasInfo(
            name: name, definition: call.text(Self.value) ?? "",
            options: call[Self.option].map { ScopedOptions.parse($0, call.engine) } ?? [], description: call.text(Self.description) ?? "")
        let isAllScope = alias.options.contains(.allScope)
        call.engine.defineAlias(alias, in: isAllScope ? call.engine.globalScope : (store.scope ?? call.engine.scope))
        if call.flag(Self.passThru) { try call.write(.object(alias)) }
    }

    private func isProtected(_ alias: AliasInfo, _ call: CommandCall) -> Bool {
        alias.options.contains(.constant) || alias.options.contains(.readOnly) && !call.flag(Self.force)
    }
}

/// Makes an alias that must not be there yet.
final class NewAlias: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string, position: 0, mandatory: true, byName: true,
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let value = ParameterSpec("Value", .string, position: 1, mandatory: true, byName: true, help: "The value to store.")
    static let description = ParameterSpec("Description", .string, help: "A text that says what it is for.")
    static let option = ParameterSpec(
        "Option", CmdletTypes.scopedItemOptions, help: "None, ReadOnly, Constant, Private or AllScope.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let scope = ParameterSpec("Scope", .string, help: "Global, Local, Script, or the number of scopes outwards.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let spec = CommandSpec(
        "New-Alias", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.NewAliasCommand",
        aliases: ["nal"], outputTypes: ["System.Management.Automation.AliasInfo"], shouldProcess: true,
        synopsis: "Makes an alias for a command.",
        parameters: [name, value, description, option, passThru, scope, force],
        make: { NewAlias() })
    func process(_ call: CommandCall) throws {
        let name = call.text(Self.name) ?? ""
        let store = try VariableStore(call, scope: call.text(Self.scope))
        let target = store.scope ?? call.engine.scope
        guard try call.shouldProcess("Name: \(name) Value: \(call.text(Self.value) ?? "")", "New Alias") else { return }
        if !call.flag(Self.force), (store.scope == nil ? call.engine.findAlias(Symbol(name)) : target.aliases[Symbol(name)]) != nil {
            return try call.writeError(
                "AliasAlreadyExists", "The alias is not allowed, because an alias with the name '\(name)' already exists.",
                category: .ResourceExists, target: .string(name), type: ExceptionTypes.sessionState)
        }
        let alias = AliasInfo(
            name: name, definition: call.text(Self.value) ?? "",
            options: call[Self.option].map { ScopedOptions.parse($0, call.engine) } ?? [], description: call.text(Self.description) ?? "")
        call.engine.defineAlias(alias, in: target)
        if call.flag(Self.passThru) { try call.write(.object(alias)) }
    }
}

/// Removes aliases.
final class RemoveAlias: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 0, mandatory: true, byValue: true, byName: true,
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let scope = ParameterSpec("Scope", .string, help: "Global, Local, Script, or the number of scopes outwards.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let spec = CommandSpec(
        "Remove-Alias", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.RemoveAliasCommand",
        defaultSet: "Default", synopsis: "Removes aliases.",
        parameters: [name, scope, force],
        make: { RemoveAlias() })
    func process(_ call: CommandCall) throws {
        for name in call.texts(Self.name) {
            guard let alias = call.engine.findAlias(Symbol(name)) else {
                try AliasErrors.notFound("name", name, call)
                continue
            }
            if alias.options.contains(.constant) || alias.options.contains(.readOnly) && !call.flag(Self.force) {
                try call.writeError(
                    "AliasNotRemovable", "Alias was not removed because alias \(alias.name) is constant or read-only.",
                    category: .WriteError, target: .string(alias.name), type: ExceptionTypes.sessionStateUnauthorizedAccess)
                continue
            }
            _ = call.engine.removeAlias(Symbol(name))
        }
    }
}
