import ShellValues

extension BuiltInViews {
    private static let children = ["System.IO.DirectoryInfo", "System.IO.FileInfo"]

    /// Files, folders, drives and places.
    static let files: [ViewDefinition] = [
        .table(
            "childrenWithUnixStat", types: children, group: folder, wraps: true,
            [
                ViewColumn("UnixMode", .property("UnixMode"), width: 10, alignment: .left),
                ViewColumn("User", .property("User"), width: 10, alignment: .right),
                ViewColumn("Group", .property("Group"), width: 10, alignment: .left),
                ViewColumn("LastWriteTime", .native(lastWrite), width: 16, alignment: .right),
                ViewColumn("Size", .property("Size"), width: 12, alignment: .right),
                ViewColumn("Name", .property("NameString"), alignment: .left),
            ]),
        .table(
            "children", types: children, group: folder, wraps: true,
            [
                ViewColumn("Mode", .property("ModeWithoutHardLink"), width: 7, alignment: .left),
                ViewColumn("LastWriteTime", .property("LastWriteTimeString"), width: 26, alignment: .right),
                ViewColumn("Length", .property("LengthString"), width: 14, alignment: .right),
                ViewColumn("Name", .property("NameString"), alignment: .left),
            ]),
        ViewDefinition(
            "children", types: children, group: folder,
            body: .list([ViewEntry(folderItems), ViewEntry(fileItems, types: ["System.IO.FileInfo"])])),
        ViewDefinition(
            "children", types: children, group: folder,
            body: .wide([ViewEntry([ViewItem(.property("Name"))])], columns: 0)),
        .table(
            "drive", types: ["System.Management.Automation.PSDriveInfo"],
            [
                .property("Name", width: 10), ViewColumn("Used (GB)", .native { _, _ in .null }, width: 13),
                ViewColumn("Free (GB)", .native { _, _ in .null }, width: 13),
                ViewColumn("Provider", .native(provider), width: 13),
                ViewColumn("Root", .property("Root"), width: 35), .property("CurrentLocation", alignment: .right),
            ]),
        .list(
            "System.Management.Automation.PSDriveInfo", types: ["System.Management.Automation.PSDriveInfo"],
            properties: ["Name", "Description", "Provider", "Root", "CurrentLocation"]),
        .table(
            "provider", types: ["System.Management.Automation.ProviderInfo"],
            [.property("Name", width: 20), .property("Capabilities"), .property("Drives")]),
        .table("PathInfo", types: ["System.Management.Automation.PathInfo"], [.property("Path")]),
        .table(
            "Microsoft.PowerShell.Commands.FileHashInfo", types: ["Microsoft.PowerShell.Commands.FileHashInfo"],
            [
                .property("Algorithm", width: 15, alignment: .left), .property("Hash", width: 70, alignment: .left),
                .property("Path"),
            ]),
        .table(
            "Microsoft.PowerShell.Commands.ByteCollection", types: ["Microsoft.PowerShell.Commands.ByteCollection"],
            group: ViewGroup(.property("Label")),
            [
                ViewColumn("Offset", .property("HexOffset"), width: 16, alignment: .right),
                ViewColumn(
                    "Bytes\n00 01 02 03 04 05 06 07 08 09 0A 0B 0C 0D 0E 0F", .property("HexBytes"), width: 47,
                    alignment: .left),
                ViewColumn("Ascii", .property("Ascii"), width: 16, alignment: .left),
            ]),
    ]

    private static let folderItems: [ViewItem] =
        ["Name", "CreationTime", "LastWriteTime", "LastAccessTime", "Mode", "LinkType", "Target"].map {
            ViewItem(.property($0))
        }

    private static let fileItems: [ViewItem] = {
        var items: [ViewItem] = folderItems
        items.insert(ViewItem(.property("LengthString"), label: "Length"), at: 1)
        return items + [ViewItem(.property("VersionInfo"))]
    }()

    private static let folder = ViewGroup(
        .property("PSParentPath"),
        control: [.text("    Directory: "), .value(.native(parent), format: nil)])

    /// The folder of a file without the provider before it.
    private static let parent: @Sendable (Value, FormatContext) throws -> Value = { value, context in
        let path: String = (try ObjectView.get(value, Symbol("PSParentPath"), context) ?? .null).text(nil)
        let mark = "::"
        guard let at: Range<String.Index> = range(of: mark, in: path) else { return .string(path) }
        return .string(String(path[at.upperBound...]))
    }

    private static func range(of mark: String, in text: String) -> Range<String.Index>? {
        var start: String.Index = text.startIndex
        while start < text.endIndex {
            if text[start...].hasPrefix(mark) { return start..<text.index(start, offsetBy: mark.count) }
            start = text.index(after: start)
        }
        return nil
    }

    private static let lastWrite: @Sendable (Value, FormatContext) throws -> Value = { value, context in
        guard let time: Value = try ObjectView.get(value, Symbol("LastWriteTime"), context) else { return .null }
        return .string(try context.applyFormat("{0:d} {0:HH}:{0:mm}", time))
    }

    private static let provider: @Sendable (Value, FormatContext) throws -> Value = { value, context in
        guard let provider: Value = try ObjectView.get(value, Symbol("Provider"), context) else { return .null }
        return try ObjectView.get(provider, Symbol("Name"), context) ?? provider
    }
}
