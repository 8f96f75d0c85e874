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
        // With the first step the header is flushed, too.
        try append(.header(header), isFlushed: false)
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Writes one line and, unless it may wait for the next one, flushes it to the disk.
    public func append(_ line: JournalLine, isFlushed: Bool = true) throws(SessionRefusal) {
        let bytes = Array((line.text + "\n").utf8)
        var offset = 0
        while offset < bytes.count {
            let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw Self.refusal(path, errno) }
            offset += count
        }
        if isFlushed { fdatasync(descriptor) }
    }

    private static func refusal(_ path: String, _ code: Int32) -> SessionRefusal {
        code == EEXIST ? .fileExists(path) : .notWritable(path, code)
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
