import FileGate
import ShellRuntime

/// Whole files as bytes.
enum FileBytes {
    static func read(_ path: String) -> [UInt8]? {
        FileStatus.isFolder(path) ? nil : Paths.read(path)
    }

    /// Writes or appends; answers `errno`, zero for success.
    static func write(_ bytes: [UInt8], to path: String, append: Bool = false) -> Int32 {
        FileGate.write(bytes, to: path, append ? .append : .replace)
    }
}
