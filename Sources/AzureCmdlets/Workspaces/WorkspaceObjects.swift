public import AzureModel
import ShellFormatting
public import ShellValues

/// Differences between workspaces as objects.
public enum WorkspaceObjects {
    static let changeType: RecordType = RecordType(
        "Sallyport.WorkspaceChange", Field.texts("Kind", "What", "Name", "Property", "Old", "New"))

    static let savedType: RecordType = RecordType(
        "Sallyport.SavedWorkspace", Field.texts("Path", "Digest") + [.number("Length")])

    static var types: [NetType] { [changeType.type, savedType.type] }

    /// A change, with the properties Kind, What, Name, Property, Old and New.
    public static func change(_ change: WorkspaceChange) -> Value {
        .record(
            changeType,
            [
                .string(change.kind.rawValue), .string(change.subject.rawValue), .string(change.name),
                .text(change.property), .text(change.old), .text(change.new),
            ])
    }

    static func saved(_ path: String, _ workspace: Workspace, length: Int) -> Value {
        .record(savedType, [.string(path), .string(workspace.digest), .int(Int32(clamping: length))])
    }

    static let views: [ViewDefinition] = [
        .table(
            changeType.type.fullName, types: [changeType.type.fullName], wraps: true,
            [
                .property("Kind", width: 7), .property("What", width: 16), .property("Name", width: 24),
                ViewColumn("Change", .script(changeText)),
            ])
    ]

    /// The summary of what came or went; else the property with its texts.
    private static let changeText =
        "if ($_.Property) { \"$($_.Property) $($_.Old ?? 'none') -> $($_.New ?? 'none')\" } else { $_.New ?? $_.Old }"
}
