import AzureModel
import FileGate
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
                "FileNotFound", FileGate.fileNotFound(path), category: .ObjectNotFound, target: .string(path),
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
        guard force || !FileGate.exists(path) else {
            throw call.failure(
                "NoClobber", "The file '\(path)' already exists.", category: .ResourceExists, target: .string(path),
                type: ExceptionTypes.io)
        }
        let code = FileGate.replace(path, with: Array(text.utf8), mark: call.engine.host.processID)
        if code != 0 { throw failure(code) }
    }

    private var denied: PSFailure {
        call.failure(
            "FileOpenFailure", FileGate.denial(of: path), category: .OpenError, target: .string(path),
            type: ExceptionTypes.unauthorizedAccess)
    }

    private func failure(_ code: Int32) -> PSFailure {
        switch code {
        case EACCES, EPERM, EROFS, EDQUOT: denied
        case ENOENT, ENOTDIR:
            call.failure(
                "FileOpenFailure", FileGate.partNotFound(path), category: .OpenError,
                target: .string(path), type: ExceptionTypes.directoryNotFound)
        default:
            call.failure(
                "FileWriteFailure", "The file '\(path)' cannot be written: \(String(cString: strerror(code))).",
                category: .WriteError, target: .string(path), type: ExceptionTypes.io)
        }
    }
}
