import ShellRuntime
import ShellValues

/// `Import-Module`, `New-Module`, `Get-Module`, `Remove-Module` and `Export-ModuleMember` for script modules.
enum ModuleCmdlets {
    private static func spec(
        _ name: String, _ className: String, _ synopsis: String, aliases: [String] = [], _ parameters: [ParameterSpec],
        _ body: @escaping @Sendable (CommandCall) throws -> Void
    ) -> CommandSpec {
        CommandSpec(
            name, module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands." + className, aliases: aliases,
            synopsis: synopsis, parameters: parameters, make: { SimpleCmdlet(body) })
    }

    static func register(in table: CommandTable) {
        table.register("Import-Module") { importModule }
        table.register("New-Module") { newModule }
        table.register("Get-Module") { getModule }
        table.register("Remove-Module") { removeModule }
        table.register("Export-ModuleMember") { exportMember }
    }

    /// Modules whose commands are always there.
    private static let builtIn = [
        "Azure", "Microsoft.PowerShell.Core", "Microsoft.PowerShell.Management", "Microsoft.PowerShell.Utility",
        "Microsoft.PowerShell.Security", "Microsoft.PowerShell.Host", "PSReadLine",
    ]

    // MARK: Import-Module

    private static let importName = ParameterSpec("Name", .string.arrayType, position: 0, mandatory: true, byValue: true, help: "A module's name or path.")
    private static let force = ParameterSpec("Force", .switchParameter, help: "Import again.")
    private static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Write the module.")
    private static let scopeName = ParameterSpec("Scope", .string, help: "Global or Local.")
    private static let disableNameChecking = ParameterSpec("DisableNameChecking", .switchParameter, help: "Accepted; names are not checked.")
    private static let minimumVersion = ParameterSpec("MinimumVersion", .version, aliases: ["Version"], help: "Accepted.")
    private static let global = ParameterSpec("Global", .switchParameter, help: "Export to the session.")

    static let importModule = spec(
        "Import-Module", "ImportModuleCommand", "Adds a module to the session.", aliases: ["ipmo"],
        [importName, force, passThru, scopeName, disableNameChecking, minimumVersion, global]
    ) { call in
        for name in call.texts(importName) {
            if builtIn.contains(where: { CaseFolding.equal($0, name) }) { continue }
            try load(name, call)
        }
    }

    private static func load(_ name: String, _ call: CommandCall) throws {
        let engine = call.engine
        let path = Paths.absolute(name, in: engine.host.currentFolder)
        let candidates = [path, path + ".psm1", path + "/" + (path.split(separator: "/").last.map(String.init) ?? "") + ".psm1"]
        guard name.contains("/") || name.hasSuffix(".psm1") || name.hasSuffix(".ps1"),
            let file = candidates.first(where: { Paths.isFile($0) }), let bytes = Paths.read(file)
        else {
            return try call.writeError(
                "Modules_ModuleNotFound",
                "The specified module '\(name)' was not loaded because no valid module file was found in any module directory.",
                category: .ResourceUnavailable, target: .string(name), type: ExceptionTypes.fileNotFound)
        }
        let title = String((file.split(separator: "/").last ?? "").split(separator: ".").first ?? "")
        _ = engine.removeModule(title)
        let body = try engine.compile(String(decoding: bytes, as: UTF8.self))
        let (module, output) = try engine.makeModule(title, path: file, body: body, arguments: [])
        for value in output { try call.write(value) }
        if call.flag(passThru) { try call.write(.object(module)) }
    }

    // MARK: New-Module

    private static let newName = ParameterSpec("Name", .string, position: 0, set: "Name", help: "The module's name.")
    private static let block = ParameterSpec(
        "ScriptBlock", .scriptBlock,
        places: [ParameterPlace("Name", position: 1, mandatory: true), ParameterPlace("ScriptBlock", position: 0, mandatory: true)],
        help: "The module's body.")
    private static let arguments = ParameterSpec("ArgumentList", .object.arrayType, aliases: ["Args"], help: "Arguments for the body.")
    private static let asCustomObject = ParameterSpec("AsCustomObject", .switchParameter, help: "Give an object with the functions as methods.")

    static let newModule = CommandSpec(
        "New-Module", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.NewModuleCommand",
        aliases: ["nmo"], defaultSet: "ScriptBlock", synopsis: "Makes a module from a script block.",
        parameters: [newName, block, arguments, asCustomObject],
        make: { SimpleCmdlet { call in
            guard let body = call[block]?.asObject as? ScriptBlock else { return }
            let name = call.text(newName) ?? "__DynamicModule"
            let custom = call.flag(asCustomObject)
            let (module, _) = try call.engine.makeModule(
                name, path: "", body: body, arguments: call.list(arguments), export: !custom)
            try call.write(custom ? object(module) : .object(module))
        } })

    private static func object(_ module: ModuleInfo) -> Value {
        let object = CustomObject()
        let extras = InstanceExtras()
        for function in module.functions { extras.members.append(ExtraMember(function.name, .scriptMethod(function.block))) }
        object.extras = extras
        return .object(object)
    }

    // MARK: Get-Module, Remove-Module, Export-ModuleMember

    private static let getName = ParameterSpec("Name", .string.arrayType, position: 0, byValue: true, help: "Names, with wildcards.", wildcards: true)
    private static let listAvailable = ParameterSpec("ListAvailable", .switchParameter, help: "Modules that could be imported.")

    static let getModule = spec("Get-Module", "GetModuleCommand", "Lists the modules of the session.", aliases: ["gmo"], [getName, listAvailable]) { call in
        let names = call.texts(getName)
        for module in call.engine.modules where names.isEmpty || names.contains(where: { NameMatch.like(module.name, $0, call.engine) }) {
            try call.write(.object(module))
        }
        for name in builtIn.prefix(4) where names.contains(where: { NameMatch.like(name, $0, call.engine) }) {
            try call.write(.object(ModuleInfo(name: name, path: "", scope: call.engine.globalScope)))
        }
    }

    private static let removeName = ParameterSpec("Name", .string.arrayType, position: 0, mandatory: true, byValue: true, help: "Names of modules.")

    static let removeModule = spec("Remove-Module", "RemoveModuleCommand", "Takes a module away.", aliases: ["rmo"], [removeName, force]) { call in
        for name in call.texts(removeName) where !call.engine.removeModule(name) {
            try call.writeError(
                "Modules_ModuleNotFound", "No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.",
                category: .ResourceUnavailable, target: .string(name), type: ExceptionTypes.invalidOperation)
        }
    }

    private static let functionNames = ParameterSpec("Function", .string.arrayType, position: 0, byValue: true, byName: true, help: "Functions to export.", wildcards: true)
    private static let variableNames = ParameterSpec("Variable", .string.arrayType, byName: true, help: "Variables to export.", wildcards: true)
    private static let aliasNames = ParameterSpec("Alias", .string.arrayType, byName: true, help: "Aliases to export.", wildcards: true)

    static let exportMember = spec(
        "Export-ModuleMember", "ExportModuleMemberCommand", "Says what a module gives to the session.",
        [functionNames, variableNames, aliasNames]
    ) { call in
        guard let module = call.engine.currentModule else {
            throw call.failure(
                "Modules_CanOnlyExecuteExportModuleMemberInsideAModule",
                "The Export-ModuleMember cmdlet can only be called from inside a module.", category: .PermissionDenied)
        }
        let engine = call.engine
        let functions = module.scope.functions.values.map(\.name)
        module.exportedFunctions = (module.exportedFunctions ?? [])
            + functions.filter { name in call.texts(functionNames).contains { NameMatch.like(name, $0, engine) } }
        module.exportedVariables += module.scope.names.map(\.name)
            .filter { name in call.texts(variableNames).contains { NameMatch.like(name, $0, engine) } }
        module.exportedAliases = (module.exportedAliases ?? []) + module.scope.aliases.values.map(\.name)
            .filter { name in call.texts(aliasNames).contains { NameMatch.like(name, $0, engine) } }
    }
}

/// A name against a wildcard pattern.
enum NameMatch {
    static func like(_ name: String, _ pattern: String, _ engine: Engine) -> Bool {
        Conversion.truth((try? Operators.like(.string(name), .string(pattern), ignoringCase: true, engine)) ?? .bool(false))
    }
}

/// The cmdlets about running code, registered together.
public enum ScriptingCmdlets {
    public static func register(in table: CommandTable) {
        table.register("Invoke-Command") { InvokeCommand.spec }
        table.register("TabExpansion2") { TabExpansion.spec }
        ModuleCmdlets.register(in: table)
        for (alias, name) in [("icm", "Invoke-Command"), ("ipmo", "Import-Module"), ("nmo", "New-Module"), ("gmo", "Get-Module"), ("rmo", "Remove-Module")] {
            table.registerAlias(alias, for: name)
        }
    }
}
