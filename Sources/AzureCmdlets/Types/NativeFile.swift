import FileGate
import ShellValues

/// Whole text files by the rules of .NET: relative paths count from a folder given, nothing else is expanded.
enum NativeFile {
    static func absolute(_ path: String, from folder: String) -> String {
        path.hasPrefix("/") ? path : folder + "/" + path
    }

    /// Whether the path names a folder that is there; a bare file name has none.
    static func hasExistingFolder(_ path: String, from folder: String) -> Bool {
        guard let slash = path.lastIndex(of: "/") else { return false }
        let parent = String(path[..<slash])
        return isFolder(parent.isEmpty ? "/" : parent, from: folder)
    }

    static func isFolder(_ path: String, from folder: String) -> Bool { FileGate.isFolder(absolute(path, from: folder)) }

    static func isFile(_ path: String, from folder: String) -> Bool {
        FileGate.information(absolute(path, from: folder)).map { !$0.isFolder } ?? false
    }

    /// The whole text of a file, nil if it cannot be read. A byte-order mark is left out.
    static func read(_ path: String, from folder: String) -> String? {
        guard var bytes = FileGate.read(absolute(path, from: folder), limit: 64 << 20) else { return nil }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a whole file, in UTF-8 without byte-order mark.
    static func write(_ text: String, to path: String, from folder: String) throws {
        guard let file = FileGate.open(absolute(path, from: folder), .replace, permissions: 0o644) else {
            throw NetFailure(ExceptionTypes.unauthorizedAccess, denial(path, from: folder))
        }
        guard file.write(Array(text.utf8)) == 0, file.flush() == 0 else {
            throw NetFailure(ExceptionTypes.io, "The file '\(path)' cannot be written.")
        }
    }

    private static func denial(_ path: String, from folder: String) -> String {
        let whole = absolute(path, from: folder)
        return FileGate.denial(of: FileGate.refusal(of: whole) == nil ? path : whole)
    }

    /// The names in a folder, in name order.
    static func names(in path: String, from folder: String) -> [String] {
        (FileGate.names(in: absolute(path, from: folder)) ?? []).sorted()
    }
}
