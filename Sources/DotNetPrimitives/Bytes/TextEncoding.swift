/// Text to bytes and back, with .NET's replacements for what cannot be expressed.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
    case utf8 = "utf-8"
    case utf16LittleEndian = "utf-16"
    case utf16BigEndian = "utf-16BE"
    case utf32LittleEndian = "utf-32"
    case utf32BigEndian = "utf-32BE"
    case ascii = "us-ascii"
    case latin1 = "iso-8859-1"

    /// The mark that may stand before a text.
    public var byteOrderMark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        case .utf32LittleEndian: [0xFF, 0xFE, 0, 0]
        case .utf32BigEndian: [0, 0, 0xFE, 0xFF]
        case .ascii, .latin1: []
        }
    }

    /// The bytes of a text, without a mark.
    public func encode(_ text: String) -> [UInt8] {
        switch self {
        case .utf8: Array(text.utf8)
        case .utf16LittleEndian: text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        case .utf32LittleEndian: text.unicodeScalars.flatMap { Self.bytes($0.value).reversed() }
        case .utf32BigEndian: text.unicodeScalars.flatMap { Self.bytes($0.value) }
        case .ascii: text.utf16.map { $0 < 0x80 ? UInt8($0) : 0x3F }
        case .latin1: text.utf16.map { $0 < 0x100 ? UInt8($0) : 0x3F }
        }
    }

    private static func bytes(_ value: UInt32) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
    }

    /// The text of some bytes; what means nothing becomes U+FFFD, in ASCII a question mark.
    public func decode(_ bytes: some Collection<UInt8>) -> String {
        switch self {
        case .utf8: return String(decoding: bytes, as: UTF8.self)
        case .utf16LittleEndian, .utf16BigEndian: return decodeUTF16(Array(bytes))
        case .utf32LittleEndian, .utf32BigEndian: return decodeUTF32(Array(bytes))
        case .ascii: return String(decoding: bytes.map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
        case .latin1: return String(decoding: bytes.map { UInt16($0) }, as: UTF16.self)
        }
    }

    private func decodeUTF16(_ bytes: [UInt8]) -> String {
        let isBig = self == .utf16BigEndian
        var units: [UInt16] = stride(from: 0, to: bytes.count - bytes.count % 2, by: 2).map { index in
            let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBig ? first << 8 | second : second << 8 | first
        }
        if bytes.count % 2 == 1 { units.append(0xFFFD) }
        return String(decoding: units, as: UTF16.self)
    }

    private func decodeUTF32(_ bytes: [UInt8]) -> String {
        let isBig = self == .utf32BigEndian
        var output = String.UnicodeScalarView()
        for start in stride(from: 0, to: bytes.count, by: 4) {
            let group = bytes[start..<min(start + 4, bytes.count)]
            let ordered = isBig ? Array(group) : group.reversed()
            let value = ordered.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            output.append(group.count == 4 ? Unicode.Scalar(value) ?? "\u{FFFD}" : "\u{FFFD}")
        }
        return String(output)
    }

    /// The encoding a mark at the start tells of, and the mark's length; nil without a mark.
    public static func detect(_ bytes: [UInt8]) -> (encoding: TextEncoding, markLength: Int)? {
        // UTF-32 first: its mark starts like that of UTF-16.
        for encoding in [TextEncoding.utf32LittleEndian, .utf32BigEndian, .utf8, .utf16LittleEndian, .utf16BigEndian] {
            let mark = encoding.byteOrderMark
            if bytes.starts(with: mark) { return (encoding, mark.count) }
        }
        return nil
    }

    /// The text of a file's bytes: by its mark, or else in `fallback`.
    public static func decodeFile(_ bytes: [UInt8], fallback: TextEncoding = .utf8) -> String {
        guard let found = detect(bytes) else { return fallback.decode(bytes) }
        return found.encoding.decode(bytes.dropFirst(found.markLength))
    }
}
