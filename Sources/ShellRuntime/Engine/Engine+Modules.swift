import ShellValues

/// A module of a script: its own scope and what it gives to the session.
public final class ModuleInfo: NetObject {
    public let name: String
    public let path: String
    public let scope: Scope
    /// Names given by `Export-ModuleMember`; nil exports all functions and aliases.
    public var exportedFunctions: [String]?
    public var exportedVariables: [String] = []
    public var exportedAliases: [String]?

    public init(name: String, path: String, scope: Scope) {
        self.name = name
        self.path = path
        self.scope = scope
    }

    public static let moduleType = NetType(
        "System.Management.Automation.PSModuleInfo", accelerator: "psmoduleinfo", declare: { _ in
            TypeDeclaration(
                properties: [
                    PropertyDeclaration("Name", .string) { _, target in .string((target.asObject as? ModuleInfo)?.name ?? "") },
                    PropertyDeclaration("Path", .string) { _, target in .string((target.asObject as? ModuleInfo)?.path ?? "") },
                    PropertyDeclaration("ModuleType", .string) { _, _ in .string("Script") },
                    PropertyDeclaration("Version", .string) { _, _ in .string("0.0") },
                    PropertyDeclaration("ExportedFunctions", .object) { _, target in
                        let table = TableObject(type: .orderedDictionary)
                        guard let module = target.asObject as? ModuleInfo else { return .object(table) }
                        for function in module.functions { table.set(.string(function.name), .object(function)) }
                        return .object(table)
                    },
                ],
                methods: [
                    MethodOverload("ToString", returns: .string) { call in
                        .string((call.target.asObject as? ModuleInfo)?.name ?? "")
                    }
                ])
        })
    public override var type: NetType { ModuleInfo.moduleType }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { name }

    /// The functions it exports, by name.
    public var functions: [FunctionInfo] {
        scope.functions.values.filter { function in
            exportedFunctions.map { $0.contains { CaseFolding.equal($0, function.name) } } ?? true
        }.sorted { CaseFolding.fold($0.name) < CaseFolding.fold($1.name) }
    }
}

extension Engine {
    /// Runs a block as the body of a module and takes what it exports into the current scope.
    /// - Returns: the module and what its body wrote.
    public func makeModule(_ name: String, path: String, body: ScriptBlock, arguments: [Value], export: Bool = true) throws -> (ModuleInfo, [Value]) {
        let scope = Scope(parent: globalScope)
        scope.isScriptScope = true
        scope.moduleName = name
        let module = ModuleInfo(name: name, path: path, scope: scope)
        let (caller, outer) = (self.scope, currentModule)
        self.scope = scope
        currentModule = module
        defer {
            self.scope = caller
            currentModule = outer
        }
        let collector = Collector()
        let runner = try self.runner(body)
        try runner.run(.null, arguments: arguments, into: collector)
        modules.append(module)
        self.scope = caller
        if export { self.export(module, into: globalScope) }
        return (module, Array(collector.items))
    }

    /// Makes a module's exports visible.
    public func export(_ module: ModuleInfo, into scope: Scope) {
        for function in module.functions {
            function.moduleName = module.name
            defineFunction(function, in: scope)
        }
        for alias in module.scope.aliases.values {
            let isExported = module.exportedAliases.map { $0.contains { CaseFolding.equal($0, alias.name) } } ?? false
            if isExported { defineAlias(alias, in: scope) }
        }
        for name in module.exportedVariables {
            if let variable = module.scope.variable(Symbol(name)) { scope.store(Symbol(name), .variable(variable)) }
        }
    }

    /// Takes a module's functions away again.
    public func removeModule(_ name: String) -> Bool {
        guard let index = modules.firstIndex(where: { CaseFolding.equal($0.name, name) }) else { return false }
        for function in modules[index].functions { globalScope.functions[Symbol(function.name)] = nil }
        modules.remove(at: index)
        commandVersion &+= 1
        return true
    }
}
