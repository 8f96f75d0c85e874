import Glibc

/// The file behind a history: readable by its owner alone, appended to under a lock.
struct HistoryFile {
    let path: String
    /// Of a longer file only the end is read.
    static let largestLoad = 4 << 20

    /// The entries in the file, oldest first; none when it cannot be read.
    func load() -> [String] {
        let descriptor: Int32 = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        flock(descriptor, LOCK_SH)
        let size: Int = Int(lseek(descriptor, 0, SEEK_END))
        let skipped: Int = max(size - Self.largestLoad, 0)
        lseek(descriptor, off_t(skipped), SEEK_SET)
        let entries: [String] = HistoryFormat.decode(readAll(descriptor))
        return skipped > 0 ? Array(entries.dropFirst()) : entries
    }

    /// Appends an entry; makes the file and its folder when they are missing. Failures are silent.
    func append(_ entry: String) {
        var descriptor: Int32 = openToAppend()
        if descriptor < 0, errno == ENOENT {
            makeFolders()
            descriptor = openToAppend()
        }
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        flock(descriptor, LOCK_EX)
        let bytes: [UInt8] = HistoryFormat.encode(entry)
        FileDescriptorOutput.write(bytes, to: descriptor)
    }

    private func openToAppend() -> Int32 {
        open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    }

    private func makeFolders() {
        let parts: [Substring] = path.split(separator: "/", omittingEmptySubsequences: false)
        for length: Int in 1..<max(parts.count, 1) {
            let folder: String = parts.prefix(length).joined(separator: "/")
            if !folder.isEmpty { mkdir(folder, 0o700) }
        }
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
