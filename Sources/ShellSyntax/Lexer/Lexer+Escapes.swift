import Diagnostics

extension Lexer {
    /// What follows a backtick. At the end of the text the backtick stands for itself.
    mutating func appendEscape(_ builder: inout StringBuilder) {
        if atEnd || byte(position) == 0 {
            builder.append(0x60)
            return
        }
        let code: UInt32 = peek()
        if code == UInt32(UInt8(ascii: "u")) {
            position += 1
            if let scalar = unicodeEscape() { builder.append(scalar) }
        } else if let byte = Self.escapes(code) {
            position += 1
            builder.append(byte)
        } else {
            appendNext(&builder)
        }
    }

    private static func escapes(_ code: UInt32) -> UInt8? {
        switch code {
        case 0x30: 0
        case 0x61: 7
        case 0x62: 8
        case 0x65: 0x1B
        case 0x66: 0x0C
        case 0x6E: 0x0A
        case 0x72: 0x0D
        case 0x74: 0x09
        case 0x76: 0x0B
        default: nil
        }
    }

    /// `{1F600}` after a backtick and `u`: one to six hexadecimal digits.
    private mutating func unicodeEscape() -> Unicode.Scalar? {
        let escapeStart: Int = position - 2
        guard byte(position) == UInt8(ascii: "{") else {
            diagnostics.report(.invalidUnicodeEscapeSequence, span(escapeStart, position))
            return "\u{FFFF}"
        }
        position += 1
        let digits: Int = position
        while position - digits < 6, CharacterClass.has(peek(), CharacterClass.hexDigit) { position += 1 }
        guard byte(position) == UInt8(ascii: "}"), position > digits else { return badEscape(escapeStart, digits) }
        position += 1
        return escapeScalar(UInt32(text(digits, position - 1), radix: 16) ?? 0, digits)
    }

    private mutating func escapeScalar(_ value: UInt32, _ digits: Int) -> Unicode.Scalar? {
        guard value <= 0x10FFFF else {
            diagnostics.report(.invalidUnicodeEscapeSequenceValue, span(digits, position - 1))
            return "\u{FFFF}"
        }
        return Unicode.Scalar(value) ?? "\u{FFFD}"
    }

    private mutating func badEscape(_ escapeStart: Int, _ digits: Int) -> Unicode.Scalar? {
        let count: Int = position - digits
        let code: UInt32 = peek()
        if code == 0x7D {
            position += 1
            diagnostics.report(.invalidUnicodeEscapeSequence, span(escapeStart, position))
            return "\u{FFFF}"
        }
        let here: SourceSpan = span(position, position + max(1, scalar(at: position).width))
        if count < 6 {
            diagnostics.report(.invalidUnicodeEscapeSequence, here)
        } else if CharacterClass.has(code, CharacterClass.hexDigit) {
            diagnostics.report(.tooManyDigitsInUnicodeEscapeSequence, here)
        } else {
            diagnostics.report(.missingUnicodeEscapeSequenceTerminator, here)
        }
        return "\u{FFFF}"
    }
}
