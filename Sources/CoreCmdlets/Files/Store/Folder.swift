import DotNetPrimitives
import FileGate
import ShellValues

/// Listing, making, copying and removing files and folders.
enum Folder {
    /// The names in a folder in order of the alphabet; nil when it cannot be read.
    static func names(_ path: String) -> [String]? {
        FileGate.names(in: path)?.sorted { Collation.compare($0, $1, ignoreCase: true) < 0 }
    }

    /// Folders first, then files.
    static func foldersFirst(_ names: [String], in path: String) -> [String] {
        var folders: [String] = []
        var files: [String] = []
        for name in names {
            if FileStatus.isFolder(join(path, name)) { folders.append(name) } else { files.append(name) }
        }
        return folders + files
    }

    static func join(_ folder: String, _ name: String) -> String { folder.hasSuffix("/") ? folder + name : folder + "/" + name }

    static func parent(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    static func leaf(_ path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return path }
        let name = String(path[path.index(after: slash)...])
        return name.isEmpty ? path : name
    }

    /// Makes a folder and the folders above it; false when that is not possible.
    static func make(_ path: String) -> Bool {
        if FileStatus.isFolder(path) { return true }
        let above = parent(path)
        if !above.isEmpty, above != path, !make(above) { return false }
        return FileGate.makeFolder(path) == 0
    }

    /// Removes a file, or a folder with all in it.
    static func remove(_ path: String) -> Bool {
        guard let info = FileGate.information(path, followsLinks: false) else { return false }
        if info.isFolder {
            for name in names(path) ?? [] where !remove(join(path, name)) { return false }
            return FileGate.removeFolder(path) == 0
        }
        return FileGate.removeFile(path) == 0
    }

    static func copyFile(_ source: String, to target: String) -> Bool {
        guard let bytes = FileBytes.read(source) else { return false }
        return FileBytes.write(bytes, to: target) == 0
    }

    /// Copies a folder; with `recursive`, all in it.
    static func copy(_ source: String, to target: String, recursive: Bool) -> Bool {
        guard FileStatus.isFolder(source) else { return copyFile(source, to: target) }
        guard make(target) else { return false }
        if !recursive { return true }
        for name in names(source) ?? [] where !copy(join(source, name), to: join(target, name), recursive: true) { return false }
        return true
    }
}
