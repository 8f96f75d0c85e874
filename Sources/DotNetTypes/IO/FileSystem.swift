import Glibc
import ShellValues

/// Files and folders through the C library.
enum FileSystem {
    struct Status {
        let isFolder: Bool
        let size: Int64
        let modified: timespec
        let accessed: timespec
    }

    static func status(_ path: String) -> Status? {
        var info = stat()
        guard stat(path, &info) == 0 else { return nil }
        return Status(
            isFolder: info.st_mode & S_IFMT == S_IFDIR, size: Int64(info.st_size), modified: info.st_mtim,
            accessed: info.st_atim)
    }

    static func isFile(_ path: String) -> Bool { status(path).map { !$0.isFolder } ?? false }
    static func isFolder(_ path: String) -> Bool { status(path)?.isFolder ?? false }

    static func read(_ path: String) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        if isFolder(path) { throw denied(path) }
        var (bytes, buffer) = ([UInt8](), [UInt8](repeating: 0, count: 65536))
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count == 0 { return bytes }
            guard count > 0 else { throw failure(path) }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    static func write(_ path: String, _ bytes: [UInt8], appending: Bool = false) throws {
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (appending ? O_APPEND : O_TRUNC), 0o644)
        guard file >= 0 else { throw failure(path) }
        defer { close(file) }
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count > 0 else { throw failure(path) }
            start += count
        }
    }

    /// Names in a folder, sorted, without `.` and `..`.
    static func names(_ path: String) throws -> [String] {
        guard let folder = opendir(path) else {
            throw NetFailure(ExceptionTypes.directoryNotFound, "Could not find a part of the path '\(path)'.")
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    static func createFolders(_ path: String) throws {
        var current = ""
        for part in path.split(separator: "/") {
            current += "/" + part
            if mkdir(current, 0o755) != 0, errno != EEXIST { throw failure(current) }
        }
    }

    static func removeFolder(_ path: String, recursive: Bool, depth: Int = 0) throws {
        guard isFolder(path) else {
            throw NetFailure(ExceptionTypes.directoryNotFound, "Could not find a part of the path '\(path)'.")
        }
        if recursive, depth < 200 {
            for name in try names(path) {
                let child = path + "/" + name
                if isFolder(child) { try removeFolder(child, recursive: true, depth: depth + 1) } else { unlink(child) }
            }
        }
        if rmdir(path) != 0 {
            if errno == ENOTEMPTY { throw NetFailure(ExceptionTypes.io, "Directory not empty : '\(path)'") }
            throw failure(path)
        }
    }

    static func move(_ from: String, _ to: String) throws {
        if rename(from, to) != 0 { throw failure(from) }
    }

    static func remove(_ path: String) throws {
        if isFolder(path) { throw denied(path) }
        if unlink(path) != 0, errno != ENOENT { throw failure(path) }
    }

    private static func denied(_ path: String) -> NetFailure {
        NetFailure(ExceptionTypes.unauthorizedAccess, "Access to the path '\(path)' is denied.")
    }

    /// The exception .NET throws for the last error of the C library.
    static func failure(_ path: String) -> NetFailure {
        let code = errno
        switch code {
        case ENOENT:
            let folder = PathText.directory(path) ?? "/"
            if isFolder(folder.isEmpty ? "." : folder) {
                return NetFailure(
                    ExceptionTypes.fileNotFound, "Could not find file '\(path)'.", details: ["FileName": .string(path)])
            }
            return NetFailure(ExceptionTypes.directoryNotFound, "Could not find a part of the path '\(path)'.")
        case EACCES, EPERM, EISDIR: return denied(path)
        case ENOTDIR: return NetFailure(ExceptionTypes.directoryNotFound, "Could not find a part of the path '\(path)'.")
        default:
            return NetFailure(ExceptionTypes.io, String(cString: strerror(code)) + " : '\(path)'")
        }
    }

    /// Ticks of a file time.
    static func ticks(_ time: timespec) -> Int64 {
        621_355_968_000_000_000 + Int64(time.tv_sec) * 10_000_000 + Int64(time.tv_nsec) / 100
    }

    static func setModified(_ path: String, ticks: Int64) {
        let unix = ticks - 621_355_968_000_000_000
        let time = timespec(tv_sec: Int(unix / 10_000_000), tv_nsec: Int(unix % 10_000_000) * 100)
        let times = [time, time]
        _ = utimensat(AT_FDCWD, path, times, 0)
    }
}

extension MethodCall {
    /// The n-th argument as an absolute path.
    func path(_ index: Int = 0, _ name: String = "path") throws -> String {
        let text = try required(index, name)
        if text.isEmpty { throw Failure.argument("The value cannot be an empty string.", name) }
        return PathText.full(text, in: interpreter.host.currentFolder)
    }
}
