import Glibc
public import SessionCmdlets
public import Transcripts

/// A journal on the disk that steps are appended to. What `append` has returned from is there, whatever happens then.
public final class JournalFile {
    public let path: String
    private let descriptor: Int32

    /// Makes the file, readable by its owner only, with the header in it.
    /// - Parameter force: whether a file that is there is replaced.
    public init(path: String, header: SessionHeader, force: Bool = false) throws(SessionRefusal) {
        self.path = path
        Self.makeFolders(path)
        descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | (force ? O_TRUNC : O_EXCL), 0o600)
        guard descriptor >= 0 else { throw Self.refusal(path, errno) }
        fchmod(descriptor, 0o600)
        try append(.header(header))
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Writes one line and flushes it to the disk.
    public func append(_ line: JournalLine) throws(SessionRefusal) {
        let bytes = Array((line.text + "\n").utf8)
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Self.refusal(path, errno) }
            offset += count
        }
        fdatasync(descriptor)
    }

    private static func refusal(_ path: String, _ code: Int32) -> SessionRefusal {
        if code == EEXIST { return SessionRefusal("FileExists", "The file '\(path)' already exists; -Force replaces it.") }
        return SessionRefusal("FileNotWritable", "The file '\(path)' cannot be written: \(String(cString: strerror(code))).")
    }

    /// The folders above a file; those that are made are the owner's only.
    private static func makeFolders(_ path: String) {
        var folder = ""
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o700)
        }
    }
}

/// Whole files, written so that there is either the old or the new one.
public enum AtomicFile {
    public static func write(_ text: String, to path: String, force: Bool) throws(SessionRefusal) {
        try write(Array(text.utf8), to: path, force: force)
    }

    /// The file keeps the permissions of one that it replaces; a new one is the owner's only, unless it is meant to be shared.
    public static func write(
        _ bytes: [UInt8], to path: String, force: Bool, isShared: Bool = false
    ) throws(SessionRefusal) {
        if !force, access(path, F_OK) == 0 {
            throw SessionRefusal("FileExists", "The file '\(path)' already exists; -Force replaces it.")
        }
        let temporary = path + ".\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, isShared ? 0o666 : 0o600)
        guard descriptor >= 0 else { throw failure(path, errno) }
        var known = stat()
        if stat(path, &known) == 0 { fchmod(descriptor, known.st_mode & 0o777) }
        let code = fill(descriptor, bytes)
        close(descriptor)
        guard code == 0, rename(temporary, path) == 0 else {
            unlink(temporary)
            throw failure(path, code == 0 ? errno : code)
        }
    }

    private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> Int32 {
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return errno == 0 ? EIO : errno }
            offset += count
        }
        return fsync(descriptor) == 0 ? 0 : errno
    }

    private static func failure(_ path: String, _ code: Int32) -> SessionRefusal {
        SessionRefusal("FileNotWritable", "The file '\(path)' cannot be written: \(String(cString: strerror(code))).")
    }
}
