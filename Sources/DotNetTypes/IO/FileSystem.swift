import FileGate
import Glibc
import ShellValues

/// Files and folders through the C library.
enum FileSystem {
    static func status(_ path: String) -> FileInformation? { FileGate.information(path) }

    static func isFile(_ path: String) -> Bool { status(path).map { !$0.isFolder } ?? false }
    static func isFolder(_ path: String) -> Bool { status(path)?.isFolder ?? false }

    static func read(_ path: String) throws -> [UInt8] {
        if let bytes = FileGate.read(path) { return bytes }
        let error = failure(path)
        throw isFolder(path) ? denied(path) : error
    }

    static func write(_ path: String, _ bytes: [UInt8], appending: Bool = false) throws {
        let code = FileGate.write(bytes, to: path, appending ? .append : .replace, permissions: 0o644)
        if code != 0 { throw failure(path, code) }
    }

    /// Names in a folder, sorted, without `.` and `..`.
    static func names(_ path: String) throws -> [String] {
        guard let names = FileGate.names(in: path) else {
            throw NetFailure(
                ExceptionTypes.directoryNotFound, FileGate.partNotFound(path))
        }
        return names.sorted()
    }

    static func createFolders(_ path: String) throws {
        var current = ""
        for part in path.split(separator: "/") {
            current += "/" + part
            let code = FileGate.makeFolder(current, permissions: 0o755)
            if code != 0, code != EEXIST { throw failure(current, code) }
        }
    }

    static func removeFolder(_ path: String, recursive: Bool, depth: Int = 0) throws {
        guard isFolder(path) else {
            throw NetFailure(ExceptionTypes.directoryNotFound, FileGate.partNotFound(path))
        }
        if recursive, depth < 200 {
            for name in try names(path) {
                let child = path + "/" + name
                if isFolder(child) { try removeFolder(child, recursive: true, depth: depth + 1) } else { _ = FileGate.removeFile(child) }
            }
        }
        let code = FileGate.removeFolder(path)
        if code == ENOTEMPTY { throw NetFailure(ExceptionTypes.io, "Directory not empty : '\(path)'") }
        if code != 0 { throw failure(path, code) }
    }

    static func move(_ from: String, _ to: String) throws {
        let code = FileGate.rename(from, to: to)
        if code != 0 { throw failure(FileGate.refusal(of: to) == nil ? from : to, code) }
    }

    static func remove(_ path: String) throws {
        if isFolder(path) { throw denied(path) }
        let code = FileGate.removeFile(path)
        if code != 0, code != ENOENT { throw failure(path, code) }
    }

    private static func denied(_ path: String) -> NetFailure {
        NetFailure(ExceptionTypes.unauthorizedAccess, FileGate.denial(of: path))
    }

    /// The exception .NET throws for the last error of the C library.
    static func failure(_ path: String, _ code: Int32 = errno) -> NetFailure {
        if FileGate.refusal(of: path) != nil { return denied(path) }
        switch code {
        case ENOENT:
            let folder = PathText.directory(path) ?? "/"
            if isFolder(folder.isEmpty ? "." : folder) {
                return NetFailure(
                    ExceptionTypes.fileNotFound, FileGate.fileNotFound(path), details: ["FileName": .string(path)])
            }
            return NetFailure(ExceptionTypes.directoryNotFound, FileGate.partNotFound(path))
        case EACCES, EPERM, EISDIR: return denied(path)
        case ENOTDIR: return NetFailure(ExceptionTypes.directoryNotFound, FileGate.partNotFound(path))
        default:
            return NetFailure(ExceptionTypes.io, String(cString: strerror(code)) + " : '\(path)'")
        }
    }

    /// Ticks of a file time.
    static func ticks(_ time: FileInformation.Time) -> Int64 {
        621_355_968_000_000_000 + time.seconds * 10_000_000 + time.nanoseconds / 100
    }

    static func setModified(_ path: String, ticks: Int64) {
        let unix = ticks - 621_355_968_000_000_000
        let time = FileInformation.Time(seconds: unix / 10_000_000, nanoseconds: unix % 10_000_000 * 100)
        _ = FileGate.setTime(path, time)
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
