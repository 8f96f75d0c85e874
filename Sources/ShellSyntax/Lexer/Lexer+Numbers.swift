import Diagnostics

/// The parts of a number before its value is worked out.
struct NumberParts {
    enum Format { case decimal, hexadecimal, binary }
    enum Suffix { case none, int8, uint8, int16, uint16, int64, unsigned, uint64, decimal, bigInteger }

    var isNegative: Bool = false
    var format: Format = .decimal
    var suffix: Suffix = .none
    /// Whether a point or an exponent was written.
    var isReal: Bool = false
    /// How many times 1024 multiplies the number.
    var kilos: Int = 0
    /// Digits, point and exponent, without sign and prefix.
    var digits: [UInt8] = []
}

extension Lexer {
    /// A number, or a word that starts like one (`7z`). The first character is taken.
    mutating func number() -> Token {
        position = start
        guard let parts = scanNumber(from: start) else { return genericFromStart() }
        let value: NumberLiteral? = parts.value
        if value == nil {
            if mode != .expression { return genericFromStart() }
            diagnostics.report(.badNumericConstant, currentSpan, text(start, position))
        }
        return make(.number, .number(value))
    }

    /// Reads a number from an index; nil when what follows makes it a word.
    mutating func scanNumber(from index: Int) -> NumberParts? {
        position = index
        var parts: NumberParts = NumberParts()
        let sign: UInt32 = peek()
        if sign == 0x2B || CharacterClass.isDash(sign) {
            skip()
            parts.isNegative = sign != 0x2B
        }
        guard scanDigits(&parts), scanSuffix(&parts), scanMultiplier(&parts) else { return nil }
        let next: UInt32 = peek()
        if atEnd || CharacterClass.startsToken(next) { return parts }
        let ends: Bool = CharacterClass.startsTokenAfterNumber(next, ternary: ternaryEndsNumber)
        return mode == .expression && ends ? parts : nil
    }

    private mutating func scanDigits(_ parts: inout NumberParts) -> Bool {
        if byte(position) == UInt8(ascii: "."), !atEnd {
            parts.digits.append(UInt8(ascii: "0"))
            return scanFraction(&parts)
        }
        if byte(position) == UInt8(ascii: "0") {
            let prefix: UInt8 = byte(position + 1) | 0x20
            if prefix == UInt8(ascii: "x") || prefix == UInt8(ascii: "b") { return scanPrefixed(&parts, prefix) }
        }
        takeDigits(&parts)
        if byte(position) == UInt8(ascii: "."), byte(position + 1) != UInt8(ascii: ".") { return scanFraction(&parts) }
        return scanExponent(&parts)
    }

    private mutating func scanPrefixed(_ parts: inout NumberParts, _ prefix: UInt8) -> Bool {
        position += 2
        let from: Int = position
        if prefix == UInt8(ascii: "x") {
            parts.format = .hexadecimal
            while CharacterClass.has(UInt32(byte(position)), CharacterClass.hexDigit) { position += 1 }
        } else {
            parts.format = .binary
            while byte(position) == UInt8(ascii: "0") || byte(position) == UInt8(ascii: "1") { position += 1 }
        }
        parts.digits = Array(input.bytes[from..<position])
        return parts.format == .hexadecimal || position > from
    }

    private mutating func takeDigits(_ parts: inout NumberParts) {
        let from: Int = position
        while CharacterClass.has(UInt32(byte(position)), CharacterClass.digit) { position += 1 }
        parts.digits.append(contentsOf: input.bytes[from..<position])
    }

    private mutating func scanFraction(_ parts: inout NumberParts) -> Bool {
        parts.isReal = true
        parts.digits.append(UInt8(ascii: "."))
        position += 1
        takeDigits(&parts)
        return scanExponent(&parts)
    }

    private mutating func scanExponent(_ parts: inout NumberParts) -> Bool {
        guard byte(position) | 0x20 == UInt8(ascii: "e") else { return true }
        position += 1
        parts.isReal = true
        parts.digits.append(UInt8(ascii: "e"))
        let sign: UInt32 = peek()
        if sign == 0x2B || CharacterClass.isDash(sign) {
            skip()
            if sign != 0x2B { parts.digits.append(UInt8(ascii: "-")) }
        }
        let before: Int = parts.digits.count
        takeDigits(&parts)
        return parts.digits.count > before
    }

    private mutating func scanSuffix(_ parts: inout NumberParts) -> Bool {
        guard let first = suffixLetter() else { return true }
        position += 1
        let second: UInt8? = suffixLetter()
        if second != nil { position += 1 }
        switch (first, second) {
        case (UInt8(ascii: "u"), nil): parts.suffix = .unsigned
        case (UInt8(ascii: "u"), UInt8(ascii: "l")): parts.suffix = .uint64
        case (UInt8(ascii: "u"), UInt8(ascii: "s")): parts.suffix = .uint16
        case (UInt8(ascii: "u"), UInt8(ascii: "y")): parts.suffix = .uint8
        case (UInt8(ascii: "s"), nil): parts.suffix = .int16
        case (UInt8(ascii: "l"), nil): parts.suffix = .int64
        case (UInt8(ascii: "d"), nil): parts.suffix = .decimal
        case (UInt8(ascii: "y"), nil): parts.suffix = .int8
        case (UInt8(ascii: "n"), nil): parts.suffix = .bigInteger
        default: return false
        }
        return true
    }

    private func suffixLetter() -> UInt8? {
        switch byte(position) | 0x20 {
        case UInt8(ascii: "u"), UInt8(ascii: "s"), UInt8(ascii: "l"), UInt8(ascii: "d"), UInt8(ascii: "y"), UInt8(ascii: "n"):
            byte(position) >= 0x41 ? byte(position) | 0x20 : nil
        default: nil
        }
    }

    private mutating func scanMultiplier(_ parts: inout NumberParts) -> Bool {
        guard byte(position) >= 0x41 else { return true }
        switch byte(position) | 0x20 {
        case UInt8(ascii: "k"): parts.kilos = 1
        case UInt8(ascii: "m"): parts.kilos = 2
        case UInt8(ascii: "g"): parts.kilos = 3
        case UInt8(ascii: "t"): parts.kilos = 4
        case UInt8(ascii: "p"): parts.kilos = 5
        default: return true
        }
        position += 1
        guard byte(position) | 0x20 == UInt8(ascii: "b"), byte(position) >= 0x41 else { return false }
        position += 1
        return true
    }
}
