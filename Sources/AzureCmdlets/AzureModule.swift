import DotNetTypes
public import ShellFormatting
public import ShellRuntime
import ShellValues

/// The classic cmdlets, the cmdlets for App Service Environments, and those for labs.
public enum AzureModule {
    /// Makes all commands known; their declarations are made at first use.
    public static func register(in table: CommandTable) {
        for entry in entries { table.register(entry.name, entry.make) }
        for name in ["Get", "Select", "Set"] {
            table.registerAlias("\(name)-WAPackSubscription", for: "\(name)-AzureSubscription")
        }
        table.registerAlias("Import-WAPackPublishSettingsFile", for: "Import-AzurePublishSettingsFile")
        TypeTable.add(
            "Microsoft.WindowsAzure.", "Microsoft.Azure.", "Hyak.", "Sallyport.", types: AzureTypes.all + WorkspaceObjects.types)
        AssemblyNames.add(
            "Azure, Version=1.0.1.0, Culture=neutral, PublicKeyToken=null",
            namespaces: ["Microsoft.WindowsAzure.", "Microsoft.Azure.", "Hyak."])
    }

    /// How the objects are shown.
    public static var views: [ViewDefinition] { AzureViews.all + WorkspaceObjects.views }

    /// All declarations, for tests and documents.
    public static var specs: [CommandSpec] { entries.map { $0.make() } }

    struct Entry: Sendable {
        let name: String
        let make: @Sendable () -> CommandSpec
    }

    private static let entries: [Entry] =
        GroupCmdlets.entries + RuleCmdlets.entries + SubnetGroupCmdlets.entries + AssociationCmdlets.entries
        + NetworkCmdlets.entries + RouteCmdlets.entries + SubnetRouteCmdlets.entries + MachineCmdlets.entries
        + ServiceCmdlets.entries + ProfileCmdlets.entries + EnvironmentCmdlets.entries + LabCmdlets.entries
        + WorkspaceCmdlets.entries + FlowCmdlets.entries
}
