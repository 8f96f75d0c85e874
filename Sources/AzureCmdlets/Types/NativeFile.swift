import Glibc
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

    static func isFolder(_ path: String, from folder: String) -> Bool {
        var information = stat()
        return stat(absolute(path, from: folder), &information) == 0 && information.st_mode & S_IFMT == S_IFDIR
    }

    static func isFile(_ path: String, from folder: String) -> Bool {
        var information = stat()
        return stat(absolute(path, from: folder), &information) == 0 && information.st_mode & S_IFMT != S_IFDIR
    }

    /// The whole text of a file, nil if it cannot be read. A byte-order mark is left out.
    static func read(_ path: String, from folder: String) -> String? {
        let file = open(absolute(path, from: folder), O_RDONLY)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65536)
        while bytes.count <= 64 << 20 {
            let count = Glibc.read(file, &block, block.count)
            guard count > 0 else { break }
            bytes += block[..<count]
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Writes a whole file, in UTF-8 without byte-order mark.
    static func write(_ text: String, to path: String, from folder: String) throws {
        let file = open(absolute(path, from: folder), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
        guard file >= 0 else {
            throw NetFailure(ExceptionTypes.unauthorizedAccess, "Access to the path '\(path)' is denied.")
        }
        defer { close(file) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw NetFailure(ExceptionTypes.io, "The file '\(path)' cannot be written.") }
            rest = rest.dropFirst(count)
        }
    }

    /// The names in a folder, in name order.
    static func names(in path: String, from folder: String) -> [String] {
        guard let directory = opendir(absolute(path, from: folder)) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
