import Glibc
import ShellRuntime

/// Whole files as bytes.
enum FileBytes {
    static func read(_ path: String) -> [UInt8]? {
        FileStatus.isFolder(path) ? nil : Paths.read(path)
    }

    /// Writes or appends; answers `errno`, zero for success.
    static func write(_ bytes: [UInt8], to path: String, append: Bool = false) -> Int32 {
        let file = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (append ? O_APPEND : O_TRUNC), 0o666)
        if file < 0 { return errno }
        defer { close(file) }
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { buffer -> Int in
                guard let base = buffer.baseAddress else { return 0 }
                return Glibc.write(file, base + done, bytes.count - done)
            }
            if count < 0 { return errno }
            if count == 0 { break }
            done += count
        }
        return 0
    }
}
