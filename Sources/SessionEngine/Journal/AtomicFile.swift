import FileGate
import Glibc
public import SessionCmdlets

/// Whole files, written so that there is either the old or the new one.
public enum AtomicFile {
    public static func write(_ text: String, to path: String, force: Bool) throws(SessionRefusal) {
        try write(Array(text.utf8), to: path, force: force)
    }

    /// The file keeps the permissions of one that it replaces; a new one is the owner's only, unless it is meant to be shared.
    public static func write(
        _ bytes: [UInt8], to path: String, force: Bool, isShared: Bool = false
    ) throws(SessionRefusal) {
        let known = FileGate.information(path)
        if known != nil, !force { throw .fileExists(path) }
        let permissions = known.map { $0.mode & 0o777 } ?? (isShared ? 0o666 : 0o600)
        let code = FileGate.replace(path, with: bytes, mark: getpid(), permissions: permissions)
        if code != 0 { throw .notWritable(path, code) }
    }
}

extension SessionRefusal {
    static func fileExists(_ path: String) -> SessionRefusal {
        SessionRefusal("FileExists", "The file '\(path)' already exists; -Force replaces it.")
    }

    static func notWritable(_ path: String, _ code: Int32) -> SessionRefusal {
        SessionRefusal("FileNotWritable", "The file '\(path)' cannot be written: \(String(cString: strerror(code))).")
    }
}
