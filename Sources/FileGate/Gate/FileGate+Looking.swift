import Glibc

/// What is there, and what is in it.
extension FileGate {
    /// What the file system says of a path; nil when there is nothing.
    /// - Parameter followsLinks: whether a link counts as what it leads to.
    public static func information(_ path: String, followsLinks: Bool = true) -> FileInformation? {
        guard let confinement else { return FileInformation(at: path, followsLinks: followsLinks) }
        return confinement.information(path)
    }

    public static func exists(_ path: String) -> Bool { information(path) != nil }
    /// Whether there is a folder, or a link to one.
    public static func isFolder(_ path: String) -> Bool { information(path)?.isFolder ?? false }
    /// Whether there is an ordinary file, or a link to one.
    public static func isFile(_ path: String) -> Bool { information(path)?.isFile ?? false }

    /// The names in a folder as the system orders them, without `.` and `..`; nil when it cannot be read.
    public static func names(in folder: String) -> [String]? {
        guard let confinement else { return SystemFolder.names(folder) }
        return confinement.names(in: folder)
    }

    /// All bytes of a file; nil when it cannot be read.
    /// - Parameter limit: bytes after which the rest is left out.
    public static func read(_ path: String, limit: Int = .max) -> [UInt8]? {
        guard let confinement else { return SystemFile.read(path, flags: 0, limit: limit) }
        guard let place = confinement.readable(path) else { return nil }
        return SystemFile.read(place, flags: O_NOFOLLOW | O_NONBLOCK, limit: min(limit, confinement.limits.bytesRead))
    }
}

enum SystemFolder {
    static func names(_ path: String) -> [String]? {
        guard let stream = opendir(path) else { return nil }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}

enum SystemFile {
    static func read(_ path: String, flags: Int32, limit: Int) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_CLOEXEC | flags)
        guard file >= 0 else { return nil }
        defer { close(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while bytes.count < limit {
            let count = Glibc.read(file, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            if count < 0 { return nil }
            if count == 0 { break }
            bytes.append(contentsOf: chunk[..<count])
        }
        return bytes
    }
}
