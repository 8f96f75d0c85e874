import ShellRuntime
import ShellValues

/// Lists aliases.
final class GetAlias: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 0, byValue: true, byName: true, set: "Default", checks: [.notNullOrEmpty],
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let scope = ParameterSpec("Scope", .string, help: "Global, Local, Script, or the number of scopes outwards.")
    static let definition = ParameterSpec("Definition", .string.arrayType, set: "Definition", checks: [.notNullOrEmpty])
    static let spec = CommandSpec(
        "Get-Alias", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetAliasCommand",
        aliases: ["gal"], defaultSet: "Default", outputTypes: ["System.Management.Automation.AliasInfo"],
        synopsis: "Lists the aliases of the session.",
        parameters: [name, exclude, scope, definition],
        make: { GetAlias() })
    func process(_ call: CommandCall) throws {
        let exclude = call.texts(Self.exclude).map { NamePattern($0) }
        let byDefinition = call.isBound(Self.definition)
        let wanted = byDefinition ? call.texts(Self.definition) : (call.isBound(Self.name) ? call.texts(Self.name) : ["*"])
        for text in wanted {
            let pattern = NamePattern(text)
            let found = try aliases(call).filter { alias in
                pattern.matches(byDefinition ? alias.definition : alias.name) && !NamePattern.any(exclude, match: alias.name)
            }
            if found.isEmpty, pattern.isLiteral || byDefinition {
                try AliasErrors.notFound(byDefinition ? "definition" : "name", text, call)
            }
            for alias in found { try call.write(.object(alias)) }
        }
    }

    private func aliases(_ call: CommandCall) throws -> [AliasInfo] {
        guard let name = call.text(Self.scope) else { return SessionCommands.aliases(call.engine) }
        let store = try VariableStore(call, scope: name)
        return store.scope.map { Array($0.aliases.values) } ?? []
    }
}

/// Errors of the alias cmdlets.
enum AliasErrors {
    static func notFound(_ what: String, _ text: String, _ call: CommandCall) throws {
        try call.writeError(
            "ItemNotFoundException", "This command cannot find a matching alias because an alias with the \(what) '\(text)' does not exist.",
            category: .ObjectNotFound, target: .string(text), type: ExceptionTypes.itemNotFound)
    }

    static func notWritable(_ name: String, _ call: CommandCall) throws {
        try call.writeError(
            "AliasNotWritable", "Alias is not writeable because alias \(name) is read-only or constant and cannot be written to.",
            category: .WriteError, target: .string(name), type: ExceptionTypes.sessionStateUnauthorizedAccess)
    }
}
