/// What a scalar may be in a token. Tables for ASCII, Unicode's categories for the rest (one UTF-16 unit at most, as in .NET).
enum CharacterClass {
    static let identifierStart: UInt8 = 1
    static let digit: UInt8 = 2
    static let hexDigit: UInt8 = 4
    static let variableStart: UInt8 = 8
    static let startsToken: UInt8 = 16
    static let startsTokenAfterNumber: UInt8 = 32
    static let endsAssemblyWord: UInt8 = 64
    static let blank: UInt8 = 128

    private static let table: [UInt8] = (0..<128).map { entry(UInt8($0)) }

    private static func entry(_ byte: UInt8) -> UInt8 {
        var traits: UInt8 = 0
        func set(_ trait: UInt8, if member: StaticString) {
            let isMember: Bool = member.withUTF8Buffer { $0.contains(byte) }
            if isMember { traits |= trait }
        }
        if byte == 0 { traits |= startsToken | endsAssemblyWord }
        set(digit | hexDigit | variableStart, if: "0123456789")
        set(hexDigit, if: "abcdefABCDEF")
        set(identifierStart | variableStart, if: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_")
        set(variableStart, if: "$:?^")
        set(startsToken, if: " \t\u{B}\u{C}\r\n&(),;{|}")
        set(endsAssemblyWord, if: " \t\u{B}\u{C}\r\n,=]")
        set(startsTokenAfterNumber, if: "!#%*+-./<=>]")
        set(blank, if: " \t\u{B}\u{C}")
        return traits
    }

    @inline(__always)
    static func has(_ code: UInt32, _ trait: UInt8) -> Bool {
        code < 128 && table[Int(code)] & trait != 0
    }

    static func isLetter(_ code: UInt32) -> Bool {
        if code < 128 { return has(code, identifierStart) && code != 0x5F }
        guard code <= 0xFFFF, let scalar = Unicode.Scalar(code) else { return false }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
        default: return false
        }
    }

    static func isDigit(_ code: UInt32) -> Bool {
        if code < 128 { return has(code, digit) }
        guard code <= 0xFFFF, let scalar = Unicode.Scalar(code) else { return false }
        return scalar.properties.generalCategory == .decimalNumber
    }

    static func isBlank(_ code: UInt32) -> Bool {
        if code < 128 { return has(code, blank) }
        if code <= 256 { return code == 0xA0 || code == 0x85 }
        guard code <= 0xFFFF, let scalar = Unicode.Scalar(code) else { return false }
        switch scalar.properties.generalCategory {
        case .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
        default: return false
        }
    }

    static func isIdentifierStart(_ code: UInt32) -> Bool {
        code < 128 ? has(code, identifierStart) : isLetter(code)
    }

    static func isIdentifierFollow(_ code: UInt32) -> Bool {
        code < 128 ? has(code, identifierStart | digit) : isLetter(code) || isDigit(code)
    }

    static func isVariableStart(_ code: UInt32) -> Bool {
        code < 128 ? has(code, variableStart) : isLetter(code) || isDigit(code)
    }

    /// Whether the scalar ends a word in every mode.
    static func startsToken(_ code: UInt32) -> Bool {
        code < 128 ? has(code, startsToken) : isBlank(code)
    }

    static func startsTokenAfterNumber(_ code: UInt32, ternary: Bool) -> Bool {
        if has(code, startsTokenAfterNumber) { return true }
        if ternary && (code == 0x3F || code == 0x3A) { return true }
        return isDash(code)
    }

    static func isDash(_ code: UInt32) -> Bool {
        code == 0x2D || (0x2013...0x2015).contains(code)
    }

    static func isSingleQuote(_ code: UInt32) -> Bool {
        code == 0x27 || (0x2018...0x201B).contains(code)
    }

    static func isDoubleQuote(_ code: UInt32) -> Bool {
        code == 0x22 || (0x201C...0x201E).contains(code)
    }

    static func isNewline(_ code: UInt32) -> Bool { code == 0x0A || code == 0x0D }
}
