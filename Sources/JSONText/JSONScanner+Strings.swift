extension JSONScanner {
    /// A text in quotes, without them. Bad UTF-8 and lone surrogates become U+FFFD.
    mutating func string() throws(JSONParser.Failure) -> String {
        at += 1
        var text: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                at += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"): try escape(into: &text)
            case 0..<0x20: throw failure("a control character in a text")
            default:
                text.append(byte)
                at += 1
            }
        }
        throw failure("the text ends inside a string")
    }

    private mutating func escape(into text: inout [UInt8]) throws(JSONParser.Failure) {
        at += 1
        guard let byte = next else { throw failure("the text ends inside a string") }
        at += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "u"): text.append(contentsOf: String(Character(try scalar())).utf8)
        default: throw failure("an unknown escape")
        }
    }

    private mutating func unit() throws(JSONParser.Failure) -> UInt32 {
        guard at + 4 <= bytes.count else { throw failure("four hexadecimal digits are due here") }
        var value: UInt32 = 0
        for byte in bytes[at..<(at + 4)] {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue, byte < 0x80 else {
                throw failure("four hexadecimal digits are due here")
            }
            value = value << 4 | UInt32(digit)
        }
        at += 4
        return value
    }

    private mutating func scalar() throws(JSONParser.Failure) -> Unicode.Scalar {
        let first = try unit()
        let replacement: Unicode.Scalar = "\u{FFFD}"
        guard first >= 0xD800, first < 0xDC00 else { return Unicode.Scalar(first) ?? replacement }
        let start = at
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            at = start
            return replacement
        }
        let second = try unit()
        guard second >= 0xDC00, second < 0xE000 else {
            at = start
            return replacement
        }
        return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? replacement
    }
}
