import DotNetPrimitives
import ShellRuntime
import ShellValues

/// A file or folder as an object: `FileInfo` and `DirectoryInfo`.
final class FileObject: NetObject {
    let path: String
    let isFolder: Bool

    init(_ path: String) {
        self.path = path
        self.isFolder = FileStatus.isFolder(path)
    }

    override var type: NetType { isFolder ? FileTypes.folder : FileTypes.file }
    override func netText(_ interpreter: (any Interpreter)?) -> String { path }
    override func isEqual(to other: NetObject) -> Bool { (other as? FileObject)?.path == path }

    var name: String { Folder.leaf(path) }

    /// With the point; empty when the name has none.
    var fileExtension: String {
        guard let dot = name.lastIndex(of: "."), name.index(after: dot) < name.endIndex else { return "" }
        return String(name[dot...])
    }

    var baseName: String { isFolder ? name : String(name.dropLast(fileExtension.count)) }
    var status: FileStatus? { FileStatus(path) }

    /// The object with the notes that provider cmdlets add.
    static func value(_ path: String, _ engine: Engine) -> Value {
        let object = FileObject(path)
        ProviderNotes.add(
            to: object, path: path, parent: path == "/" ? "" : Folder.parent(path), child: object.name, drive: "/",
            provider: "FileSystem", isContainer: object.isFolder)
        return .object(object)
    }
}

/// The notes `PSPath`, `PSParentPath`, `PSChildName`, `PSDrive`, `PSProvider` and `PSIsContainer`.
enum ProviderNotes {
    static func add(
        to object: NetObject, path: String, parent: String?, child: String, drive: String, provider: String, isContainer: Bool
    ) {
        let prefix = "Microsoft.PowerShell.Core\\\(provider)::"
        let extras = object.extras ?? InstanceExtras()
        var notes: [(String, Value)] = [("PSPath", .string(prefix + path))]
        if let parent {
            notes.append(("PSParentPath", .string(parent.isEmpty ? "" : prefix + parent)))
            notes.append(("PSChildName", .string(child)))
        }
        notes.append(("PSDrive", .object(DriveObject.named(drive, provider))))
        notes.append(("PSProvider", .object(ProviderObject(provider))))
        notes.append(("PSIsContainer", .bool(isContainer)))
        extras.members.removeAll { member in notes.contains { $0.0 == member.name } }
        extras.members.insert(contentsOf: notes.map { ExtraMember($0.0, .note($0.1)) }, at: 0)
        object.extras = extras
    }
}
