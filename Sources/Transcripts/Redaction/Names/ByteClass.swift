/// What a byte of UTF-8 is to those who look for secrets; bytes above ASCII belong to words.
enum ByteClass {
    static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
    static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
    static func isLetter(_ byte: UInt8) -> Bool { isLower(byte | 0x20) }
    static func isLetterOrDigit(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte >= 0x80 }
    /// Letters, digits and `_`.
    static func isName(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte == 0x5F }
    static func isHex(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66 }
    /// The alphabet of base64, without the padding.
    static func isBase64(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
    }
    /// What tokens consist of: letters, digits and `-_.~`.
    static func isToken(_ byte: UInt8) -> Bool {
        isDigit(byte) || isLetter(byte) || byte == 0x2D || byte == 0x5F || byte == 0x2E || byte == 0x7E
    }
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
    static func isSpace(_ byte: UInt8) -> Bool { isBlank(byte) || isLineEnd(byte) }
    static func lower(_ byte: UInt8) -> UInt8 { isUpper(byte) ? byte | 0x20 : byte }
}

extension Collection<UInt8> {
    /// Whether an ASCII text occurs; small letters in `text` stand for capitals too when letter case does not count.
    func includes(_ text: StaticString, ignoringCase: Bool = false) -> Bool {
        let bytes = Array(self)
        return bytes.indices.contains { bytes.has(text, at: $0, ignoringCase: ignoringCase) }
    }
}

extension [UInt8] {
    /// The byte at a place; nil outside.
    func at(_ index: Int) -> UInt8? { index >= 0 && index < count ? self[index] : nil }

    func text(_ range: Range<Int>) -> String { String(decoding: self[range.clamped(to: 0..<count)], as: UTF8.self) }

    /// Whether an ASCII text stands at a place, without regard to letter case when `text` is in small letters.
    func has(_ text: StaticString, at start: Int, ignoringCase: Bool = false) -> Bool {
        guard start >= 0, start + text.utf8CodeUnitCount <= count else { return false }
        for offset in 0..<text.utf8CodeUnitCount {
            let byte = self[start + offset]
            if (ignoringCase ? ByteClass.lower(byte) : byte) != text.utf8Start[offset] { return false }
        }
        return true
    }

    /// The first place at or after `start` where `test` fails.
    func end(of test: (UInt8) -> Bool, from start: Int, limit: Int) -> Int {
        var index = start
        while index < limit, index < count, test(self[index]) { index += 1 }
        return index
    }
}
