import Glibc

/// Bytes on their way to a file descriptor, written in large pieces.
final class OutputBuffer {
    private let descriptor: Int32
    private var bytes: [UInt8] = []
    private(set) var isBroken = false

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        bytes.reserveCapacity(65536)
    }

    func write(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        if bytes.count >= 65536 { flush() }
    }

    /// Whether what was written last ended a line (an empty buffer says what it last flushed).
    private(set) var lastByte: UInt8 = 0x0A

    func flush() {
        if let last = bytes.last { lastByte = last }
        bytes.withUnsafeBytes { raw in
            var offset = 0
            while offset < raw.count, let base = raw.baseAddress {
                let count = Glibc.write(descriptor, base + offset, raw.count - offset)
                if count < 0 && errno == EINTR { continue }
                if count <= 0 { isBroken = true; break }
                offset += count
            }
        }
        bytes.removeAll(keepingCapacity: true)
    }
}
