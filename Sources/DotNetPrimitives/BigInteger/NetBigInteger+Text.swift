extension NetBigInteger: CustomStringConvertible {
    /// Reads an integer as `BigInteger.Parse` does.
    ///
    /// - Throws: `format`.
    public static func parse(
        _ text: String, styles: NumberStyles = .integer, culture: NetCulture = .enUS
    ) throws(PrimitiveError) -> NetBigInteger {
        if styles.contains(.allowHexSpecifier) { return try parseHex(text) }
        guard let number = NumberScanner.scan(text, styles: styles, culture: culture), number.point < 1_000_000,
            number.digits.dropFirst(max(number.point, 0)).allSatisfy({ $0 == 0 })
        else { throw .format("The value could not be parsed.") }
        var digits = Array(number.digits.prefix(max(number.point, 0)))
        while digits.count < number.point { digits.append(0) }
        return NetBigInteger(words: words(ofDigits: digits), isNegative: number.isNegative)
    }

    /// Nine digits at a time.
    private static func words(ofDigits digits: [UInt8]) -> [UInt32] {
        var words: [UInt32] = []
        var start = 0
        while start < digits.count {
            let chunk = digits[start..<min(start + 9, digits.count)]
            var carry: UInt64 = 0
            var scale: UInt64 = 1
            for digit in chunk {
                carry = carry * 10 + UInt64(digit)
                scale *= 10
            }
            for index in words.indices {
                let value = UInt64(words[index]) * scale + carry
                words[index] = UInt32(truncatingIfNeeded: value)
                carry = value >> 32
            }
            if carry > 0 { words.append(UInt32(truncatingIfNeeded: carry)) }
            start += 9
        }
        return words
    }

    /// Hexadecimal digits in two's complement: a first digit of 8 or more is negative.
    private static func parseHex(_ text: String) throws(PrimitiveError) -> NetBigInteger {
        let digits = text.trimmingASCIIWhitespace().utf8.map { NetNumber.hexDigit($0) }
        guard let first = digits.first, let top = first else { throw .format("The value could not be parsed.") }
        let fill: UInt32 = top >= 8 ? 15 : 0
        var words: [UInt32] = []
        for (place, digit) in digits.reversed().enumerated() {
            guard let digit else { throw .format("The value could not be parsed.") }
            if place % 8 == 0 { words.append(0) }
            words[place / 8] |= UInt32(digit) << UInt32(place % 8 * 4)
        }
        for place in digits.count..<(words.count * 8 + 8) {
            if place % 8 == 0 { words.append(0) }
            words[place / 8] |= fill << UInt32(place % 8 * 4)
        }
        return NetBigInteger(complementWords: words)
    }

    /// Decimal digits of the magnitude, none for zero.
    var decimalDigits: [UInt8] {
        var rest = words
        var reversed: [UInt8] = []
        while !rest.isEmpty {
            let (quotient, remainder) = Self.shortDivision(rest, 1_000_000_000)
            var chunk = remainder.first ?? 0
            rest = quotient
            while rest.last == 0 { rest.removeLast() }
            for _ in 0..<9 where chunk > 0 || !rest.isEmpty {
                reversed.append(UInt8(chunk % 10))
                chunk /= 10
            }
        }
        return reversed.reversed()
    }

    public var description: String {
        guard !isZero else { return "0" }
        let sign: [UInt8] = isNegative ? [0x2D] : []
        return String(decoding: sign + decimalDigits.map { $0 + 0x30 }, as: UTF8.self)
    }
}

/// A big integer for the number formats.
struct FormattableBigInteger: FormattableNumber {
    let value: NetBigInteger
    var isNegative: Bool { value.isNegative }
    var isInteger: Bool { true }
    func plainText(_ culture: NetCulture) -> String { value.description }

    var pictureDigits: DigitString {
        let digits = value.decimalDigits
        return DigitString(digits: digits, point: digits.count, isNegative: isNegative)
    }

    func digits(significant: Int) -> DigitString {
        var number = pictureDigits
        number.round(toDigits: significant)
        return number
    }

    func digits(places: Int) -> DigitString { pictureDigits }

    /// The fewest digits whose first still shows the sign.
    func bitDigits(_ bitsPerDigit: Int) -> [UInt8]? {
        let words = value.complementWords(value.words.count + 1)
        let mask = UInt32((1 << bitsPerDigit) - 1)
        var digits: [UInt8] = []
        for word in words.reversed() {
            for shift in stride(from: 32 - bitsPerDigit, through: 0, by: -bitsPerDigit) {
                digits.append(UInt8(truncatingIfNeeded: word >> UInt32(shift) & mask))
            }
        }
        let fill: UInt8 = isNegative ? UInt8(mask) : 0
        let half = UInt8(truncatingIfNeeded: mask) / 2
        while digits.count > 1, digits[0] == fill, (digits[1] > half) == isNegative { digits.removeFirst() }
        return digits
    }
}
