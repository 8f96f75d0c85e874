import ShellValues

extension BuiltInViews {
    private static func automation(_ names: String...) -> [String] { names.map { "System.Management.Automation." + $0 } }

    /// What `Get-Command`, `Get-Alias`, `Get-Module` … answer.
    static let commands: [ViewDefinition] = [
        .table(
            "CommandInfo",
            types: automation(
                "AliasInfo", "ApplicationInfo", "CmdletInfo", "ExternalScriptInfo", "FilterInfo", "FunctionInfo",
                "ScriptInfo"),
            [
                ViewColumn("CommandType", .property("CommandType"), width: 15), ViewColumn("Name", .native(commandName), width: 50),
                ViewColumn("Version", .property("Version"), width: 10), ViewColumn("Source", .property("Source")),
            ]),
        .table(
            "CommandInfo", types: automation("CommandInfo"), [.property("CommandType", width: 15), .property("Name")]),
        .list(
            "System.Management.Automation.AliasInfo", types: automation("AliasInfo"),
            properties: ["DisplayName", "CommandType", "Definition", "ReferencedCommand", "ResolvedCommand"]),
        .list(
            "System.Management.Automation.ApplicationInfo", types: automation("ApplicationInfo"),
            properties: ["Name", "CommandType", "Definition", "Extension", "Path", "FileVersionInfo"]),
        .list(
            "System.Management.Automation.CmdletInfo", types: automation("CmdletInfo"),
            properties: [
                "Name", "CommandType", "Definition", "Path", "DLL", "HelpFile", "ParameterSets", "ImplementingType",
                "Verb", "Noun",
            ]),
        .list(
            "System.Management.Automation.CommandInfo", types: automation("FilterInfo", "FunctionInfo"),
            properties: ["Name", "CommandType", "Definition"]),
        .table(
            "Module", types: automation("PSModuleInfo"),
            [
                .property("ModuleType", width: 10, alignment: .left), .property("Version", width: 10, alignment: .left),
                ViewColumn("PreRelease", .native { _, _ in .null }, width: 10, alignment: .left),
                .property("Name", width: 35, alignment: .left),
                ViewColumn("ExportedCommands", .native(keys("ExportedCommands")), alignment: .left),
            ]),
        .wide("Module", types: automation("PSModuleInfo"), .property("Name")),
        .list("Module", types: automation("PSModuleInfo"), moduleItems),
        .table(
            "CallStackFrame", types: automation("CallStackFrame"),
            [
                ViewColumn("Command", .property("Command")), ViewColumn("Arguments", .property("Arguments")),
                ViewColumn("Location", .property("Location")),
            ]),
    ]

    private static let moduleItems: [ViewItem] =
        ["Name", "Path", "Description", "ModuleType", "Version"].map { ViewItem(.property($0)) }
        + [ViewItem(.native { _, _ in .null }, label: "PreRelease"), ViewItem(.property("NestedModules"))]
        + ["ExportedFunctions", "ExportedCmdlets", "ExportedVariables", "ExportedAliases"].map {
            ViewItem(.native(keys($0)), label: $0)
        }

    /// An alias with its target, any other command by its name.
    private static let commandName: @Sendable (Value, FormatContext) throws -> Value = { value, context in
        let isAlias: Bool = ObjectView.typeName(value) == "System.Management.Automation.AliasInfo"
        return try ObjectView.get(value, Symbol(isAlias ? "DisplayName" : "Name"), context) ?? .null
    }

    /// The keys of a dictionary that a property holds.
    private static func keys(_ property: String) -> @Sendable (Value, FormatContext) throws -> Value {
        { value, context in
            guard case .object(let table as TableObject)? = try ObjectView.get(value, Symbol(property), context) else {
                return .null
            }
            return .array(table.keys)
        }
    }
}
