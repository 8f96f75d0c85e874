import Glibc

/// The file behind a history: readable by its owner alone, appended to under a lock by any number of processes.
struct HistoryFile {
    let path: String
    /// Of a longer file only the end is read.
    static let largestLoad = 4 << 20
    /// Bytes read or written so far; what stands behind them is new.
    private var known = 0
    private var isFirst = true

    init(path: String) {
        self.path = path
    }

    /// The entries that came since the last call, oldest first; at first all. None when the file cannot be read.
    mutating func news() -> [String] {
        let descriptor: Int32 = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        guard Int(lseek(descriptor, 0, SEEK_END)) != known else { return [] }
        flock(descriptor, LOCK_SH)
        return readNews(descriptor)
    }

    /// Appends an entry; makes the file and its folder when they are missing. Failures are silent.
    /// - Returns: the entries that others added before it.
    mutating func append(_ entry: String) -> [String] {
        var descriptor: Int32 = openToAppend()
        if descriptor < 0, errno == ENOENT {
            FolderMaker.makeFolders(above: path)
            descriptor = openToAppend()
        }
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        flock(descriptor, LOCK_EX)
        let others: [String] = readNews(descriptor)
        var bytes: [UInt8] = HistoryFormat.encode(entry)
        if !endsInNewline(descriptor) { bytes.insert(0x0A, at: 0) }
        FileDescriptorOutput.write(bytes, to: descriptor)
        known = Int(lseek(descriptor, 0, SEEK_END))
        return others
    }

    /// Reads what is new. A file that became shorter was written anew by someone; what it holds is old.
    private mutating func readNews(_ descriptor: Int32) -> [String] {
        let size: Int = Int(lseek(descriptor, 0, SEEK_END))
        defer { (known, isFirst) = (size, false) }
        guard size > known else { return [] }
        let start: Int = max(isFirst ? 0 : known, size - Self.largestLoad)
        lseek(descriptor, off_t(start), SEEK_SET)
        let entries: [String] = HistoryFormat.decode(readAll(descriptor))
        return isFirst && start > 0 ? Array(entries.dropFirst()) : entries
    }

    /// A file that another program left without its last newline would swallow the next entry.
    private func endsInNewline(_ descriptor: Int32) -> Bool {
        guard lseek(descriptor, -1, SEEK_END) >= 0 else { return true }
        var byte: UInt8 = 0x0A
        return read(descriptor, &byte, 1) != 1 || byte == 0x0A
    }

    private func openToAppend() -> Int32 {
        open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    }

    private func readAll(_ descriptor: Int32) -> [UInt8] {
        var all: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 65536)
        while true {
            let count: Int = read(descriptor, &block, block.count)
            if count < 0, errno == EINTR { continue }
            if count <= 0 || all.count > 2 * Self.largestLoad { return all }
            all.append(contentsOf: block[0..<count])
        }
    }
}

/// Making the folders of a file.
enum FolderMaker {
    /// Makes those that are missing, for their owner alone.
    static func makeFolders(above path: String) {
        let parts: [Substring] = path.split(separator: "/", omittingEmptySubsequences: false)
        for length: Int in 1..<max(parts.count, 1) {
            let folder: String = parts.prefix(length).joined(separator: "/")
            if !folder.isEmpty { mkdir(folder, 0o700) }
        }
    }
}

/// Writing whole byte arrays.
enum FileDescriptorOutput {
    /// Writes all bytes, in one call when the system takes them; gives up silently when the other end is gone.
    static func write(_ bytes: [UInt8], to descriptor: Int32) {
        bytes.withUnsafeBytes { buffer in
            var rest: UnsafeRawBufferPointer.SubSequence = buffer[...]
            while !rest.isEmpty {
                let written: Int = Glibc.write(
                    descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if written < 0, errno == EINTR { continue }
                if written < 0, errno == EAGAIN {
                    var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                    poll(&waiting, 1, 1000)
                    continue
                }
                guard written > 0 else { return }
                rest = rest.dropFirst(written)
            }
        }
    }
}
