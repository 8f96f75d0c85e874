import Glibc

/// How inputs ended, beside their history: lines of `1` or `0`, a blank, and a hash of the text. The last line of a
/// text counts. Nothing in it tells what was typed.
struct OutcomeFile {
    let path: String
    private static let largestLoad = 1 << 20

    /// What is known, by the hash of the text.
    func load() -> [UInt64: Bool] {
        let descriptor: Int32 = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return [:] }
        defer { close(descriptor) }
        let size: Int = Int(lseek(descriptor, 0, SEEK_END))
        lseek(descriptor, off_t(max(size - Self.largestLoad, 0)), SEEK_SET)
        var bytes = [UInt8](repeating: 0, count: min(max(size, 0), Self.largestLoad))
        let count: Int = bytes.isEmpty ? 0 : read(descriptor, &bytes, bytes.count)
        var outcomes: [UInt64: Bool] = [:]
        for line: ArraySlice<UInt8> in bytes.prefix(max(count, 0)).split(separator: 0x0A) where line.count == 18 {
            let hash: UInt64? = UInt64(String(decoding: line.dropFirst(2), as: UTF8.self), radix: 16)
            if let hash { outcomes[hash] = line.first == UInt8(ascii: "1") }
        }
        return outcomes
    }

    /// Adds a line; failures are silent.
    func append(_ text: String, succeeded: Bool) {
        let descriptor: Int32 = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let digits = String(Self.hash(text), radix: 16)
        let line: String = (succeeded ? "1 " : "0 ") + String(repeating: "0", count: 16 - digits.count) + digits + "\n"
        FileDescriptorOutput.write(Array(line.utf8), to: descriptor)
    }

    /// FNV-1a, 64 bits.
    static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
