/// Hashes of bytes as upper-case hexadecimal.
enum FileDigests {
    /// nil for an algorithm that is not known.
    static func digest(_ algorithm: String, _ bytes: [UInt8]) -> String? {
        switch algorithm {
        case "MD5": hex(MD5Digest.of(bytes))
        case "SHA1": hex(SHA1Digest.of(bytes))
        case "SHA256": hex(SHA256Digest.of(bytes))
        case "SHA384": hex(Array(SHA512Digest.of(bytes, short: true).prefix(48)))
        case "SHA512": hex(SHA512Digest.of(bytes, short: false))
        default: nil
        }
    }

    static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var text: [UInt8] = []
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The message with a one bit, zeros and its length, in whole blocks.
    static func padded(_ bytes: [UInt8], block: Int, lengthBytes: Int, bigEndian: Bool) -> [UInt8] {
        var message = bytes
        message.append(0x80)
        while message.count % block != block - lengthBytes { message.append(0) }
        let bits = UInt64(bytes.count) &* 8
        let length = (0..<8).map { UInt8(truncatingIfNeeded: bits >> UInt64(8 * $0)) }
        if bigEndian {
            message += Array(repeating: 0, count: lengthBytes - 8) + length.reversed()
        } else {
            message += length
        }
        return message
    }
}
