import AzureModel
import Glibc
import ShellRuntime
import ShellValues

/// Files that hold a workspace.
struct WorkspaceFile {
    private let call: CommandCall
    /// The whole path.
    let path: String

    init(_ name: String, _ call: CommandCall) {
        let host = call.engine.host
        let isAtHome = name == "~" || name.hasPrefix("~/")
        let whole = isAtHome ? host.home + name.dropFirst() : name
        path = Paths.absolute(whole, in: host.currentFolder)
        self.call = call
    }

    /// The workspace in the file. What is wrong is told with its place in the document.
    func read() throws -> Workspace {
        guard Paths.isFile(path) else {
            throw call.failure(
                "FileNotFound", "Could not find file '\(path)'.", category: .ObjectNotFound, target: .string(path),
                type: ExceptionTypes.fileNotFound)
        }
        guard let text = NativeFile.read(path, from: "/") else { throw denied }
        do {
            return try WorkspaceJSON.workspace(in: text)
        } catch {
            throw call.failure(
                "InvalidWorkspace", "\(path): \(error.text)", category: .InvalidData, target: .string(path),
                type: ExceptionTypes.format)
        }
    }

    /// Writes the file whole or not at all; nobody else can read it. One that is there already gives way to force.
    func write(_ text: String, force: Bool) throws {
        if Paths.isFolder(path) { throw denied }
        guard force || access(path, F_OK) != 0 else {
            throw call.failure(
                "NoClobber", "The file '\(path)' already exists.", category: .ResourceExists, target: .string(path),
                type: ExceptionTypes.io)
        }
        do throws(AtomicFile.Failure) {
            try AtomicFile.write(Array(text.utf8), to: path, mark: call.engine.host.processID)
        } catch {
            throw failure(error.code)
        }
    }

    private var denied: PSFailure {
        call.failure(
            "FileOpenFailure", "Access to the path '\(path)' is denied.", category: .OpenError, target: .string(path),
            type: ExceptionTypes.unauthorizedAccess)
    }

    private func failure(_ code: Int32) -> PSFailure {
        switch code {
        case EACCES, EPERM, EROFS: denied
        case ENOENT, ENOTDIR:
            call.failure(
                "FileOpenFailure", "Could not find a part of the path '\(path)'.", category: .OpenError,
                target: .string(path), type: ExceptionTypes.directoryNotFound)
        default:
            call.failure(
                "FileWriteFailure", "The file '\(path)' cannot be written: \(String(cString: strerror(code))).",
                category: .WriteError, target: .string(path), type: ExceptionTypes.io)
        }
    }
}

/// Writes a file by way of another one beside it, so that a reader sees the old text or the new one, never a part.
enum AtomicFile {
    /// The system's number for what went wrong.
    struct Failure: Error {
        let code: Int32
    }

    /// - Parameter mark: makes the name of the other file one's own.
    static func write(_ bytes: [UInt8], to path: String, mark: Int32) throws(Failure) {
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        let folder = String(path[..<slash])
        let draft = "\(folder).\(path[slash...]).\(mark).tmp"
        unlink(draft)
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard file >= 0 else { throw Failure(code: errno) }
        do throws(Failure) {
            try put(bytes, file)
            guard rename(draft, path) == 0 else { throw Failure(code: errno) }
        } catch {
            unlink(draft)
            throw error
        }
        keepName(in: folder)
    }

    /// All bytes, on the disk.
    private static func put(_ bytes: [UInt8], _ file: Int32) throws(Failure) {
        defer { close(file) }
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(file, buffer.baseAddress?.advanced(by: written), buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Failure(code: errno) }
            written += count
        }
        guard fsync(file) == 0 else { throw Failure(code: errno) }
    }

    /// The new name, on the disk.
    private static func keepName(in folder: String) {
        let directory = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard directory >= 0 else { return }
        fsync(directory)
        close(directory)
    }
}
