import FileGate
import Glibc
import ShellRuntime
import ShellValues

/// Path arguments of cmdlets that work on files, with PowerShell's errors.
enum FileArguments {
    /// The existing files an argument means. A literal that is missing is given back as it is, for the cmdlet's own error.
    static func existing(_ path: String, literal: Bool, _ call: CommandCall) throws -> [String] {
        switch literal ? DrivePath.file(DrivePath.absolute(path, call.engine)) : DrivePath.parse(path, call.engine) {
        case .file(let absolute):
            if literal || !FileGlob.hasWildcard(absolute) { return [absolute] }
            return FileGlob.expand(absolute)
        case .item: return []
        case .unknownDrive(let name):
            try missingDrive(name, call)
            return []
        }
    }

    static func missingPath(_ path: String, _ call: CommandCall) throws {
        if FileGate.refusal(of: path) != nil {
            return try call.writeError(
                "ItemExistsUnauthorizedAccessError", FileGate.denial(of: path), category: .PermissionDenied, target: .string(path),
                type: ExceptionTypes.unauthorizedAccess)
        }
        try call.writeError(
            "PathNotFound", FileGate.pathNotFound(path), category: .ObjectNotFound, target: .string(path),
            type: ExceptionTypes.itemNotFound)
    }

    static func missingDrive(_ name: String, _ call: CommandCall) throws {
        try call.writeError(
            "DriveNotFound", "Cannot find drive. A drive with the name '\(name)' does not exist.", category: .ObjectNotFound,
            target: .string(name), type: ExceptionTypes.driveNotFound)
    }

    /// Writes text; what the system refuses becomes a terminating error.
    static func write(_ text: String, to path: String, _ encoding: TextEncoding, append: Bool, _ call: CommandCall) throws {
        let code = TextFiles.write(text, to: path, encoding, append: append)
        if code != 0 { throw openFailure(path, code, call) }
    }

    static func openFailure(_ path: String, _ code: Int32, _ call: CommandCall) -> PSFailure {
        if code == ENOENT {
            return call.failure(
                "FileOpenFailure", FileGate.partNotFound(path), category: .OpenError, target: .null,
                type: ExceptionTypes.directoryNotFound)
        }
        return call.failure(
            "FileOpenFailure", FileGate.denial(of: path), category: .OpenError, target: .null,
            type: ExceptionTypes.unauthorizedAccess)
    }
}
