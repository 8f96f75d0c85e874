/// The hash functions of `Get-FileHash` and `System.Security.Cryptography`.
public enum HashAlgorithm: String, Sendable, Hashable, CaseIterable {
    case md5 = "MD5"
    case sha1 = "SHA1"
    case sha256 = "SHA256"
    case sha384 = "SHA384"
    case sha512 = "SHA512"

    /// The hash of some bytes.
    public func hash(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .md5: MD5.hash(bytes)
        case .sha1: SHA1.hash(bytes)
        case .sha256: SHA256.hash(bytes)
        case .sha384: SHA512.hash(bytes, start: HashConstants.sha384Start, length: 48)
        case .sha512: SHA512.hash(bytes, start: HashConstants.sha512Start, length: 64)
        }
    }

    /// The keyed hash (HMAC, RFC 2104) of some bytes.
    public func authenticate(_ bytes: [UInt8], key: [UInt8]) -> [UInt8] {
        let block = self == .sha384 || self == .sha512 ? 128 : 64
        var padded = key.count > block ? hash(key) : key
        padded += Array(repeating: 0, count: block - padded.count)
        let inner = hash(padded.map { $0 ^ 0x36 } + bytes)
        return hash(padded.map { $0 ^ 0x5C } + inner)
    }
}

/// What the functions share: filling up the last block.
enum HashPadding {
    /// The bytes with a one bit, zeros and the length in bits, a multiple of `block` long.
    static func pad(_ bytes: [UInt8], block: Int, isLittleEndian: Bool = false) -> [UInt8] {
        let lengthBytes = block / 8
        var padded = bytes
        padded.reserveCapacity(bytes.count + block * 2)
        padded.append(0x80)
        while padded.count % block != block - lengthBytes { padded.append(0) }
        let bits = UInt64(bytes.count) &* 8
        for _ in 8..<max(lengthBytes, 8) { padded.append(0) }
        for index in 0..<8 {
            let shift = UInt64(isLittleEndian ? index * 8 : 56 - index * 8)
            padded.append(UInt8(truncatingIfNeeded: bits >> shift))
        }
        return padded
    }

    static func rotateLeft(_ value: UInt32, _ count: UInt32) -> UInt32 { value &<< count | value &>> (32 &- count) }
    static func rotateRight(_ value: UInt32, _ count: UInt32) -> UInt32 { value &>> count | value &<< (32 &- count) }
    static func rotateRight(_ value: UInt64, _ count: UInt64) -> UInt64 { value &>> count | value &<< (64 &- count) }

    static func bigEndian<T: FixedWidthInteger>(_ words: [T]) -> [UInt8] {
        words.flatMap { word in
            stride(from: T.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> T($0)) }
        }
    }

    static func word32(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt32 {
        var value: UInt32 = 0
        for offset in 0..<4 { value = value &<< 8 | UInt32(bytes[index + offset]) }
        return value
    }
}
