import FileGate

/// Names of files, without touching the file system except to ask what is there.
public enum Paths {
    /// An absolute path without `.` and `..`.
    public static func absolute(_ path: String, in folder: String) -> String {
        var parts: [Substring] = []
        let path = path.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "/")
        let whole = path.hasPrefix("/") ? path : folder + "/" + path
        for part in whole.split(separator: "/") {
            if part == "." { continue }
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return "/" + parts.joined(separator: "/")
    }

    public static func isFile(_ path: String) -> Bool { FileGate.isFile(path) }

    public static func isFolder(_ path: String) -> Bool { FileGate.isFolder(path) }

    /// The bytes of a file; nil when it cannot be read.
    public static func read(_ path: String) -> [UInt8]? { FileGate.read(path) }
}
