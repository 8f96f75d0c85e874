/// SipHash-2-4 with a fixed key (Aumasson and Bernstein, 2012), fed with words of 64 bits: the same number on every
/// machine and every day, unlike the standard library's hashing, which each process seeds anew.
struct StableHash {
    private var v0: UInt64
    private var v1: UInt64
    private var v2: UInt64
    private var v3: UInt64
    private var words: UInt64 = 0

    init(key: (UInt64, UInt64) = (0x0706_0504_0302_0100, 0x0F0E_0D0C_0B0A_0908)) {
        v0 = key.0 ^ 0x736F_6D65_7073_6575
        v1 = key.1 ^ 0x646F_7261_6E64_6F6D
        v2 = key.0 ^ 0x6C79_6765_6E65_7261
        v3 = key.1 ^ 0x7465_6462_7974_6573
    }

    mutating func add(_ word: UInt64) {
        words &+= 1
        absorb(word)
    }

    mutating func add(_ number: Int) { add(UInt64(bitPattern: Int64(number))) }

    /// A text: its length in UTF-8, then its bytes, zeros behind the last.
    mutating func add(_ text: String) {
        add(text.utf8.count)
        var word: UInt64 = 0
        var filled: UInt64 = 0
        for byte in text.utf8 {
            word |= UInt64(byte) << filled
            filled += 8
            guard filled == 64 else { continue }
            add(word)
            (word, filled) = (0, 0)
        }
        if filled > 0 { add(word) }
    }

    /// A text that may be missing: how many there are, then the text.
    mutating func add(_ text: String?) {
        add(text == nil ? 0 : 1)
        if let text { add(text) }
    }

    mutating func add(_ texts: [String]) {
        add(texts.count)
        for text in texts { add(text) }
    }

    /// The hash of all that was added.
    func finished() -> UInt64 {
        var end = self
        end.absorb((words &* 8) << 56)
        end.v2 ^= 0xFF
        for _ in 0..<4 { end.round() }
        return end.v0 ^ end.v1 ^ end.v2 ^ end.v3
    }

    /// The hash of what the closure adds.
    static func of(_ parts: (inout StableHash) -> Void) -> UInt64 {
        var hash = StableHash()
        parts(&hash)
        return hash.finished()
    }

    private mutating func absorb(_ word: UInt64) {
        v3 ^= word
        round()
        round()
        v0 ^= word
    }

    private mutating func round() {
        v0 = v0 &+ v1
        v1 = Self.rotated(v1, 13) ^ v0
        v0 = Self.rotated(v0, 32)
        v2 = v2 &+ v3
        v3 = Self.rotated(v3, 16) ^ v2
        v0 = v0 &+ v3
        v3 = Self.rotated(v3, 21) ^ v0
        v2 = v2 &+ v1
        v1 = Self.rotated(v1, 17) ^ v2
        v2 = Self.rotated(v2, 32)
    }

    private static func rotated(_ number: UInt64, _ bits: UInt64) -> UInt64 {
        number << bits | number >> (64 - bits)
    }
}

/// A value with a number that tells it from others: equal values have equal digests, on every machine.
public protocol Digested: Sendable {
    var digest: UInt64 { get }
}
