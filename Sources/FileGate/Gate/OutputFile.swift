import Glibc

/// A file that is open to be written.
public final class OutputFile {
    private let file: Int32
    private let confinement: FileConfinement?
    private let path: String
    private var waiting: [UInt8] = []
    /// Whether there was nothing in the file when it was opened.
    public let isEmpty: Bool

    init(_ file: Int32, path: String, confinement: FileConfinement?) {
        self.file = file
        self.path = path
        self.confinement = confinement
        var info = stat()
        isEmpty = fstat(file, &info) != 0 || info.st_size == 0
    }

    deinit {
        _ = flush()
        close(file)
    }

    /// Takes bytes to write; small pieces are written together, at the latest when the file is given up.
    /// - Returns: `errno`, zero for success.
    public func write(_ bytes: [UInt8]) -> Int32 {
        if let code = confinement?.spend(bytes: bytes.count, at: path), code != 0 { return code }
        waiting += bytes
        return waiting.count < 65_536 ? 0 : flush()
    }

    /// Hands everything to the system.
    /// - Returns: `errno`, zero for success.
    public func flush() -> Int32 {
        let bytes = waiting
        waiting = []
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress?.advanced(by: done), $0.count - done) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count < 0 ? errno : EIO }
            done += count
        }
        return 0
    }

    /// Hands everything to the disk.
    /// - Returns: `errno`, zero for success.
    func sync() -> Int32 {
        let code = flush()
        return code != 0 ? code : fsync(file) == 0 ? 0 : errno
    }
}
