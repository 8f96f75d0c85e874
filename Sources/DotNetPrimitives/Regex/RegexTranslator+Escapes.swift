extension RegexTranslator {
    /// What follows a backslash outside of a class.
    mutating func readEscape() throws(PrimitiveError) {
        guard let unit = current else { throw failure("Illegal \\ at end of pattern.") }
        target = .atom
        switch unit {
        case 0x41, 0x47, 0x5A, 0x7A:
            assertionStart = output.count
            copyEscape(unit)
        case 0x42, 0x62:
            assertionStart = output.count
            dependsOnUnicode = true
            copyEscape(unit)
        case 0x44, 0x64, 0x53, 0x73, 0x57, 0x77:
            dependsOnUnicode = true
            copyEscape(unit)
        case 0x50, 0x70:
            position += 1
            let property = try readProperty(isNegated: unit == 0x50)
            emit(text: property.isSet ? "[\(property.text)]" : property.text)
        case 0x6B: try readNamedReference()
        case 0x31...0x39: try readNumberedReference()
        default:
            let literal = try readCharacterEscape()
            emitLiteral(literal)
        }
    }

    private mutating func copyEscape(_ unit: UInt16) {
        output.append(0x5C)
        output.append(unit)
        position += 1
    }

    /// `\k<name>` or `\k'name'`.
    private mutating func readNamedReference() throws(PrimitiveError) {
        position += 1
        let closing: UInt16
        switch current {
        case 0x3C: closing = 0x3E
        case 0x27: closing = 0x27
        default: throw failure("Malformed \\k<...> named back reference.")
        }
        position += 1
        let name = readWord()
        guard current == closing, !name.isEmpty else { throw failure("Malformed \\k<...> named back reference.") }
        position += 1
        guard let groups else { return }
        guard let number = groups.number(named: name) else {
            if let number = Int(name) { throw failure("Reference to undefined group number \(number).") }
            throw failure("Reference to undefined group name '\(name)'.")
        }
        emitReference(groups.captures(of: number))
    }

    /// `\1` and up; beyond 9 it may be an octal number instead.
    private mutating func readNumberedReference() throws(PrimitiveError) {
        let start = position
        let number = readNumber() ?? 0
        guard let groups else { return }
        if groups.contains(number) { return emitReference(groups.captures(of: number)) }
        guard number > 9, (0x30...0x37).contains(units[start]) else {
            throw failure("Reference to undefined group number \(number).")
        }
        position = start
        emitLiteral(readOctal())
    }

    private mutating func emitReference(_ captures: [Int]) {
        let references = captures.map { "\\g{\($0)}" }
        emit(text: references.count == 1 ? references[0] : "(?:\(references.joined(separator: "|")))")
    }

    mutating func readOctal() -> UInt16 {
        var value: UInt16 = 0
        var count = 0
        while count < 3, let unit = current, (0x30...0x37).contains(unit) {
            value = value &* 8 &+ (unit - 0x30)
            position += 1
            count += 1
        }
        return value & 0xFF
    }

    /// The unit an escape stands for; the position is at the letter.
    mutating func readCharacterEscape() throws(PrimitiveError) -> UInt16 {
        guard let unit = current else { throw failure("Illegal \\ at end of pattern.") }
        if (0x30...0x37).contains(unit) { return readOctal() }
        position += 1
        switch unit {
        case 0x61: return 0x07
        case 0x62: return 0x08
        case 0x65: return 0x1B
        case 0x66: return 0x0C
        case 0x6E: return 0x0A
        case 0x72: return 0x0D
        case 0x74: return 0x09
        case 0x76: return 0x0B
        case 0x78: return try readHex(2)
        case 0x75: return try readHex(4)
        case 0x63: return try readControl()
        default:
            guard !Self.isWord(unit) else {
                throw failure("Unrecognized escape sequence \\\(String(decoding: [unit], as: UTF16.self)).")
            }
            return unit
        }
    }

    private mutating func readHex(_ count: Int) throws(PrimitiveError) -> UInt16 {
        var value: UInt16 = 0
        for distance in 0..<count {
            guard let unit = peek(distance), unit < 0x80,
                let digit = NetNumber.hexDigit(UInt8(truncatingIfNeeded: unit))
            else { throw failure("Insufficient or invalid hexadecimal digits.") }
            value = value << 4 | UInt16(digit)
        }
        position += count
        return value
    }

    private mutating func readControl() throws(PrimitiveError) -> UInt16 {
        guard let unit = current else { throw failure("Missing control character.") }
        position += 1
        let letter = (0x61...0x7A).contains(unit) ? unit - 0x20 : unit
        guard (0x40...0x5F).contains(letter) else { throw failure("Unrecognized control character.") }
        return letter - 0x40
    }

    /// `{Name}` after `\p` or `\P`: a category, or a block as a range for use in a set.
    mutating func readProperty(isNegated: Bool) throws(PrimitiveError) -> (text: String, isSet: Bool) {
        guard current == 0x7B else { throw failure("Incomplete \\p{X} character escape.") }
        let start = position + 1
        guard let end = units[start...].firstIndex(of: 0x7D) else {
            throw failure("Incomplete \\p{X} character escape.")
        }
        let name = String(decoding: units[start..<end], as: UTF16.self)
        position = end + 1
        if RegexProperties.categories.contains(name) { return ("\\\(isNegated ? "P" : "p"){\(name)}", false) }
        guard let block = RegexProperties.blocks[name] else { throw failure("Unknown property '\(name)'.") }
        let (low, high) = (String(block.lowerBound, radix: 16), String(block.upperBound, radix: 16))
        guard isNegated else { return ("\\x{\(low)}-\\x{\(high)}", true) }
        let before = block.lowerBound == 0 ? "" : "\\x{0}-\\x{\(String(block.lowerBound - 1, radix: 16))}"
        return ("\(before)\\x{\(String(block.upperBound + 1, radix: 16))}-\\x{ffff}", true)
    }
}

/// Names that `\p{…}` knows.
enum RegexProperties {
    static let categories: Set<String> = [
        "L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No", "P", "Pc", "Pd", "Ps", "Pe",
        "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So", "Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf", "Cs", "Co", "Cn",
    ]

    static let blocks: [String: ClosedRange<Int>] = [
        "IsBasicLatin": 0x0...0x7F, "IsLatin-1Supplement": 0x80...0xFF, "IsLatinExtended-A": 0x100...0x17F,
        "IsLatinExtended-B": 0x180...0x24F, "IsIPAExtensions": 0x250...0x2AF,
        "IsCombiningDiacriticalMarks": 0x300...0x36F, "IsGreek": 0x370...0x3FF, "IsGreekandCoptic": 0x370...0x3FF,
        "IsCyrillic": 0x400...0x4FF, "IsArmenian": 0x530...0x58F, "IsHebrew": 0x590...0x5FF, "IsArabic": 0x600...0x6FF,
        "IsDevanagari": 0x900...0x97F, "IsThai": 0xE00...0xE7F, "IsLatinExtendedAdditional": 0x1E00...0x1EFF,
        "IsGreekExtended": 0x1F00...0x1FFF, "IsGeneralPunctuation": 0x2000...0x206F,
        "IsCurrencySymbols": 0x20A0...0x20CF, "IsLetterlikeSymbols": 0x2100...0x214F, "IsArrows": 0x2190...0x21FF,
        "IsMathematicalOperators": 0x2200...0x22FF, "IsBoxDrawing": 0x2500...0x257F,
        "IsBlockElements": 0x2580...0x259F, "IsGeometricShapes": 0x25A0...0x25FF,
        "IsMiscellaneousSymbols": 0x2600...0x26FF, "IsDingbats": 0x2700...0x27BF, "IsHiragana": 0x3040...0x309F,
        "IsKatakana": 0x30A0...0x30FF, "IsCJKUnifiedIdeographs": 0x4E00...0x9FFF,
        "IsHangulSyllables": 0xAC00...0xD7AF, "IsPrivateUse": 0xE000...0xF8FF,
    ]
}
