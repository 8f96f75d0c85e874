import DotNetPrimitives
import DotNetTypes
import ShellRuntime
import ShellValues

/// The types of file objects.
enum FileTypes {
    static let base: NetType = NetType("System.IO.FileSystemInfo", declare: { _ in TypeDeclaration() })

    static let file: NetType = NetType("System.IO.FileInfo", base: base, declare: { _ in
        TypeDeclaration(properties: extended(isFolder: false) + [
            text("Name") { $0.name },
            value("Length", .long) { file, _ in .long(file.status?.size ?? 0) },
            text("DirectoryName") { Folder.parent($0.path) },
            value("Directory", folder) { file, _ in .object(FileObject(Folder.parent(file.path))) },
            value("IsReadOnly", .bool) { file, _ in .bool(!(file.status?.isWritable ?? true)) },
        ] + common)
    })

    static let folder: NetType = NetType("System.IO.DirectoryInfo", base: base, declare: { _ in
        TypeDeclaration(properties: extended(isFolder: true) + [
            text("Name") { $0.name },
            value("Parent", folder) { file, _ in file.path == "/" ? .null : .object(FileObject(Folder.parent(file.path))) },
            value("Root", folder) { _, _ in .object(FileObject("/")) },
        ] + common)
    })

    /// Properties that PowerShell's own type data adds.
    private static func extended(isFolder: Bool) -> [PropertyDeclaration] {
        [
            text("UnixMode") { $0.status?.modeText ?? "" },
            text("User") { $0.status.map { FileStatus.userName($0.userID) } ?? "" },
            text("Group") { $0.status.map { FileStatus.groupName($0.groupID) } ?? "" },
            value("Size", .long) { file, _ in .long(file.status?.size ?? 0) },
            text("Mode") { mode($0) },
            text("ModeWithoutHardLink") { mode($0) },
            text("BaseName") { $0.baseName },
            text("ResolvedTarget") { $0.path },
            value("Target", .string) { _, _ in .null },
            value("LinkType", .string) { _, _ in .null },
        ]
    }

    private static var common: [PropertyDeclaration] { [
        value("Exists", .bool) { file, _ in .bool(FileStatus(file.path).map { $0.isFolder == file.isFolder } ?? false) },
        text("FullName") { $0.path },
        text("Extension") { $0.fileExtension },
        time("CreationTime", utc: false) { $0.changed }, time("CreationTimeUtc", utc: true) { $0.changed },
        time("LastAccessTime", utc: false) { $0.accessed }, time("LastAccessTimeUtc", utc: true) { $0.accessed },
        time("LastWriteTime", utc: false) { $0.modified }, time("LastWriteTimeUtc", utc: true) { $0.modified },
        value("LinkTarget", .string) { _, _ in .null },
        value("Attributes", attributes) { file, _ in .object(EnumObject(attributeBits(file), type: attributes)) },
    ] }

    static let attributes: NetType = TypeTable.find("System.IO.FileAttributes") ?? .enumType

    private static func attributeBits(_ file: FileObject) -> Int64 {
        var bits: Int64 = file.isFolder ? 16 : 0
        if file.name.hasPrefix(".") { bits |= 2 }
        if let status = file.status, !status.isWritable { bits |= 1 }
        return bits == 0 ? 128 : bits
    }

    private static func mode(_ file: FileObject) -> String {
        let isReadOnly = !(file.status?.isWritable ?? true)
        let isHidden = file.name.hasPrefix(".")
        return (file.isFolder ? "d" : "-") + "-" + (isReadOnly ? "r" : "-") + (isHidden ? "h" : "-") + "-"
    }

    private static func text(_ name: String, _ get: @escaping (FileObject) -> String) -> PropertyDeclaration {
        value(name, .string) { file, _ in .string(get(file)) }
    }

    private static func value(
        _ name: String, _ type: NetType, _ get: @escaping (FileObject, any Interpreter) -> Value
    ) -> PropertyDeclaration {
        PropertyDeclaration(name, type) { interpreter, target in
            (target.asObject as? FileObject).map { get($0, interpreter) } ?? .null
        }
    }

    private static func time(_ name: String, utc: Bool, _ get: @escaping (FileStatus) -> Int64) -> PropertyDeclaration {
        value(name, .dateTime) { file, interpreter in
            let ticks = file.status.map(get) ?? 504_911_232_000_000_000
            let offset = utc ? 0 : Int64(interpreter.host.offsetMinutes(ticks)) &* 600_000_000
            guard let date = try? NetDateTime(ticks: ticks &+ offset, kind: utc ? .utc : .local) else { return .null }
            return .object(Box(date, type: .dateTime))
        }
    }
}
