import DotNetPrimitives
import ShellRuntime
import ShellValues

/// A command found for `Get-Command` and `Get-Help`.
struct CommandEntry {
    let name: String
    /// `Alias`, `Function`, `Filter`, `Cmdlet`, `ExternalScript`.
    let kind: String
    let object: NetObject

    init(_ object: NetObject) {
        self.object = object
        switch object {
        case let alias as AliasInfo: (name, kind) = (alias.name, "Alias")
        case let function as FunctionInfo: (name, kind) = (function.name, function.isFilter ? "Filter" : "Function")
        case let cmdlet as CmdletInfo: (name, kind) = (cmdlet.spec.name, "Cmdlet")
        case let script as ScriptInfo: (name, kind) = (Folder.leaf(script.path), "ExternalScript")
        default: (name, kind) = ("", "")
        }
    }

    var verb: String { name.contains("-") ? String(name.prefix { $0 != "-" }) : "" }
    var noun: String { name.contains("-") ? String(name.drop { $0 != "-" }.dropFirst()) : "" }

    var module: String {
        switch object {
        case let cmdlet as CmdletInfo: cmdlet.spec.module
        case let function as FunctionInfo: function.moduleName
        default: ""
        }
    }

    /// Everything that can be called, aliases first.
    static func all(_ engine: Engine) -> [CommandEntry] {
        let aliases = SessionCommands.aliases(engine).map { CommandEntry($0) }
        let functions = SessionCommands.functions(engine).map { CommandEntry($0) }
        let cmdlets = engine.commands.names.compactMap { engine.commands.spec(named: $0) }.map { CommandEntry(CmdletInfo($0)) }
        return aliases + functions + cmdlets
    }

    /// What a name means: the first in order of precedence, or all of them.
    static func named(_ name: String, all: Bool, _ engine: Engine) -> [CommandEntry] {
        let symbol = Symbol(name)
        var found: [CommandEntry] = []
        if let alias = engine.findAlias(symbol) { found.append(CommandEntry(alias)) }
        if let function = engine.findFunction(symbol) { found.append(CommandEntry(function)) }
        if let spec = engine.commands.spec(symbol) { found.append(CommandEntry(CmdletInfo(spec))) }
        if found.isEmpty || all, let other = engine.commandObject(name).asObject, !found.contains(where: { $0.object.type === other.type }) {
            found.append(CommandEntry(other))
        }
        return all ? found : Array(found.prefix(1))
    }

    static func isBefore(_ a: CommandEntry, _ b: CommandEntry) -> Bool {
        let order = ["Alias", "Function", "Filter", "Cmdlet", "ExternalScript"]
        let (x, y) = (order.firstIndex(of: a.kind) ?? 9, order.firstIndex(of: b.kind) ?? 9)
        if x != y { return x < y }
        return Collation.compare(a.name, b.name, ignoreCase: true) < 0
    }

    /// The declaration, through an alias when need be.
    func declaration(_ engine: Engine) -> (spec: CommandSpec, hasCommon: Bool)? {
        switch object {
        case let cmdlet as CmdletInfo: return (cmdlet.spec, true)
        case let function as FunctionInfo: return (try? engine.declaration(of: function)).map { ($0.spec, $0.isAdvanced) }
        case let alias as AliasInfo:
            guard let target = engine.commandObject(alias.definition).asObject, !(target is AliasInfo) else { return nil }
            return CommandEntry(target).declaration(engine)
        default: return nil
        }
    }

    func parameterNames(_ engine: Engine) -> [String] {
        declaration(engine)?.spec.parameters.flatMap { [$0.name] + $0.aliases } ?? []
    }

    /// One paragraph for each parameter set.
    func syntax(_ engine: Engine) -> String {
        guard let (spec, hasCommon) = declaration(engine) else { return name }
        let lines = spec.setNames.map { CommandSyntax.line(spec, set: $0, common: hasCommon) }
        if let alias = object as? AliasInfo { return alias.name + " (alias) -> " + alias.definition + "\n\n" + lines.joined(separator: "\n\n") + "\n" }
        return "\n" + lines.joined(separator: "\n\n") + "\n"
    }
}
