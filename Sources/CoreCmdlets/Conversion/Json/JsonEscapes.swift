/// Quoted texts of JSON.
enum JsonEscapes {
    static func append(_ text: String, _ escaping: JsonWriter.Escaping, to out: inout [UInt8]) {
        out.append(0x22)
        var text = text
        let isPlain = text.withUTF8 { bytes -> Bool in
            for byte in bytes where needsCare(byte, escaping) { return false }
            out.append(contentsOf: bytes)
            return true
        }
        if !isPlain { appendEscaped(text, escaping, to: &out) }
        out.append(0x22)
    }

    /// Whether a byte may have to be escaped; bytes of longer characters are looked at again.
    private static func needsCare(_ byte: UInt8, _ escaping: JsonWriter.Escaping) -> Bool {
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { return true }
        if byte == 0xC2 || byte == 0xE2 { return true }
        switch escaping {
        case .standard: return false
        case .nonAscii: return byte >= 0x80
        case .html: return byte == 0x3C || byte == 0x3E || byte == 0x26 || byte == 0x27
        }
    }

    private static func appendEscaped(_ text: String, _ escaping: JsonWriter.Escaping, to out: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            if let short = short(scalar.value), !(scalar == "\"" && escaping == .html) {
                out.append(0x5C)
                out.append(short)
            } else if needsHex(scalar.value, escaping) {
                for unit in String(scalar).utf16 { appendHex(unit, to: &out) }
            } else {
                out.append(contentsOf: String(scalar).utf8)
            }
        }
    }

    private static func short(_ code: UInt32) -> UInt8? {
        switch code {
        case 8: 0x62
        case 9: 0x74
        case 10: 0x6E
        case 12: 0x66
        case 13: 0x72
        case 0x22: 0x22
        case 0x5C: 0x5C
        default: nil
        }
    }

    private static func needsHex(_ code: UInt32, _ escaping: JsonWriter.Escaping) -> Bool {
        if code < 0x20 || code == 0x85 || code == 0x2028 || code == 0x2029 { return true }
        switch escaping {
        case .standard: return false
        case .nonAscii: return code >= 0x7F
        case .html: return code == 0x3C || code == 0x3E || code == 0x26 || code == 0x27 || code == 0x22
        }
    }

    private static func appendHex(_ unit: UInt16, to out: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        out.append(contentsOf: [0x5C, 0x75])
        for shift in [12, 8, 4, 0] { out.append(digits[Int(unit >> UInt16(shift) & 0xF)]) }
    }
}
