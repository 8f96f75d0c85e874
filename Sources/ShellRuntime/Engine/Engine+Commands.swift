import Diagnostics
import FileGate
import ShellValues

/// What a command position resolved to.
enum CommandTarget {
    case cmdlet(CommandSpec, BindingTable)
    case function(FunctionInfo)
    case block(ScriptBlock)
    case scriptFile(String)

    /// Script files are looked up each time.
    var isCacheable: Bool {
        switch self {
        case .cmdlet, .function: true
        default: false
        }
    }
}

extension Engine {
    // MARK: Definitions

    public func defineFunction(_ function: FunctionInfo, in scope: Scope) {
        scope.functions[Symbol(function.name)] = function
        commandVersion &+= 1
    }

    public func removeFunction(_ name: Symbol) -> Bool {
        var current: Scope? = scope
        while let scope = current {
            if scope.functions.removeValue(forKey: name) != nil {
                commandVersion &+= 1
                return true
            }
            current = scope.parent
        }
        return false
    }

    public func defineAlias(_ alias: AliasInfo, in scope: Scope) {
        scope.aliases[Symbol(alias.name)] = alias
        commandVersion &+= 1
    }

    public func removeAlias(_ name: Symbol) -> Bool {
        var current: Scope? = scope
        while let scope = current {
            if scope.aliases.removeValue(forKey: name) != nil {
                commandVersion &+= 1
                return true
            }
            current = scope.parent
        }
        return false
    }

    public func findFunction(_ name: Symbol) -> FunctionInfo? {
        var current: Scope? = scope
        while let scope = current {
            if let found = scope.functions[name] { return found }
            current = scope.parent
        }
        return nil
    }

    public func findAlias(_ name: Symbol) -> AliasInfo? {
        var current: Scope? = scope
        while let scope = current {
            if let found = scope.aliases[name] { return found }
            current = scope.parent
        }
        return nil
    }

    // MARK: Resolution

    /// Finds a command as the language does: alias, function, cmdlet, script file.
    public func resolveCommand(_ name: String) -> Command? {
        let symbol = Symbol(name)
        if let alias = findAlias(symbol) { return .alias(alias) }
        if let function = findFunction(symbol) { return .function(function) }
        if let spec = commands.spec(symbol) { return .cmdlet(spec) }
        if let spec = commands.spec(Symbol(EngineNames.unqualified(name))) { return .cmdlet(spec) }
        return scriptPath(name).map { .script(path: $0) }
    }

    func target(named name: String, _ symbol: Symbol, _ site: CallSite) throws -> CommandTarget {
        var (name, symbol) = (name, symbol)
        var turns = 0
        while let alias = findAlias(symbol), turns < 64 {
            name = alias.definition
            symbol = Symbol(name)
            turns += 1
        }
        if let function = findFunction(symbol) { return .function(function) }
        if let spec = commands.spec(symbol) { return .cmdlet(spec, bindingTable(spec)) }
        if let function = scopedFunction(name) { return .function(function) }
        if name.contains("\\"), let spec = commands.spec(Symbol(EngineNames.unqualified(name))) {
            return .cmdlet(spec, bindingTable(spec))
        }
        if let path = scriptPath(name) { return .scriptFile(path) }
        if !name.contains("-"), let spec = commands.spec(Symbol("Get-" + name)) { return .cmdlet(spec, bindingTable(spec)) }
        throw commandNotFound(name, site)
    }

    /// A function named with its scope: `global:Name`.
    private func scopedFunction(_ name: String) -> FunctionInfo? {
        guard let qualifier = BlockCompiler.splitScope(name).0, let scope = scope(named: qualifier) else { return nil }
        return scope.functions[Symbol(BlockCompiler.splitScope(name).1)]
    }

    /// What an object in command position (`& $x`) stands for.
    func target(of value: Value, _ site: CallSite) throws -> CommandTarget {
        switch value {
        case .object(let block as ScriptBlock): return .block(block)
        case .object(let function as FunctionInfo): return .function(function)
        case .object(let cmdlet as CmdletInfo): return .cmdlet(cmdlet.spec, bindingTable(cmdlet.spec))
        case .object(let alias as AliasInfo): return try target(named: alias.definition, Symbol(alias.definition), site)
        case .object(let script as ScriptInfo): return .scriptFile(script.path)
        case .null, .nothing, .unset:
            let failure = PSFailure(
                "BadExpression",
                "The expression after '&' in a pipeline element produced an object that was not valid. It must result in a command "
                    + "name, a script block, or a CommandInfo object.", category: .InvalidOperation)
            failure.record.invocation = site.makeInvocation()
            throw failure
        default:
            let name = value.text(self)
            return try target(named: name, Symbol(name), site)
        }
    }

    private func commandNotFoundText(_ name: String) -> String {
        let path = Paths.absolute(name, in: host.currentFolder)
        if name.contains("/"), FileGate.refusal(of: path) != nil { return FileGate.denial(of: path) }
        return "The term '\(name)' is not recognized as a name of a cmdlet, function, script file, or executable program.\n"
            + "Check the spelling of the name, or if a path was included, verify that the path is correct and try again."
    }

    func commandNotFound(_ name: String, _ site: CallSite) -> PSFailure {
        let failure = PSFailure(
            "CommandNotFoundException", commandNotFoundText(name),
            category: .ObjectNotFound, target: .string(name), type: ExceptionTypes.commandNotFound,
            details: ["CommandName": .string(name)])
        failure.record.invocation = site.makeInvocation()
        failure.record.invocation?.commandName = ""
        failure.record.activity = ""
        failure.record.invocation?.invocationName = name
        return failure
    }

    /// The absolute path of a script named with a folder, or found with its extension.
    private func scriptPath(_ name: String) -> String? {
        guard name.contains("/") || name.hasPrefix(".") || CaseFolding.fold(name).hasSuffix(".ps1") else { return nil }
        for candidate in [name, name + ".ps1"] where CaseFolding.fold(candidate).hasSuffix(".ps1") {
            let path = Paths.absolute(candidate, in: host.currentFolder)
            if Paths.isFile(path) { return path }
        }
        return nil
    }

    func bindingTable(_ spec: CommandSpec) -> BindingTable {
        let key = ObjectIdentifier(spec)
        if let known = bindingTables[key] { return known }
        let table = BindingTable(spec)
        bindingTables[key] = table
        return table
    }
}

enum EngineNames {
    /// The name without a module qualifier (`Module\Name`).
    static func unqualified(_ name: String) -> String {
        guard let slash = name.lastIndex(of: "\\") else { return name }
        return String(name[name.index(after: slash)...])
    }
}
