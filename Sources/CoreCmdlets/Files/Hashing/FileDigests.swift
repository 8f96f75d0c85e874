import DotNetPrimitives

/// Hashes of bytes as upper-case hexadecimal.
enum FileDigests {
    /// nil for an algorithm that is not known.
    static func digest(_ algorithm: String, _ bytes: [UInt8]) -> String? {
        HashAlgorithm(rawValue: algorithm).map { hex($0.hash(bytes)) }
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
}
