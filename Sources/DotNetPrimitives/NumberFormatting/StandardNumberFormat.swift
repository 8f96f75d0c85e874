/// A standard format: one letter and perhaps a precision.
struct StandardNumberFormat {
    let culture: NetCulture
    let letter: UInt8
    let precision: Int?

    /// Fraction digits of `F`, `N` and `P` without a precision: ICU's three, or two in the invariant culture.
    private var defaultPlaces: Int { culture == .enUS ? 3 : 2 }

    func text<N: FormattableNumber>(of number: N) throws(PrimitiveError) -> String {
        switch letter & 0xDF {
        case 0x43: return currency(number)
        case 0x44 where number.isInteger: return padded(number)
        case 0x45: return scientific(number)
        case 0x46: return fixed(number, places: precision ?? defaultPlaces, groups: false)
        case 0x47: return general(number)
        case 0x4E: return fixed(number, places: precision ?? defaultPlaces, groups: true)
        case 0x50: return percent(number)
        case 0x52: return number.isFloating ? plain(number) : general(number)
        case 0x58 where number.isInteger: return try bits(number, bitsPerDigit: 4)
        case 0x42 where number.isInteger: return try bits(number, bitsPerDigit: 1)
        default: throw .badFormat
        }
    }

    /// The text without a format, with the exponent's letter in the case of the format's.
    private func plain<N: FormattableNumber>(_ number: N) -> String {
        let text = number.plainText(culture)
        return letter >= 0x61 && number.isFloating ? text.replacing("E", with: "e") : text
    }

    private func general<N: FormattableNumber>(_ number: N) -> String {
        guard let precision, precision > 0 else { return plain(number) }
        if N.self == FormattableBigInteger.self { return number.plainText(culture) }
        let digits = number.digits(significant: precision)
        return GeneralLayout.text(
            digits, isNegative: number.isNegative, precision: precision, exponentLetter: letter == 0x67 ? 0x65 : 0x45)
    }

    private func padded<N: FormattableNumber>(_ number: N) -> String {
        let digits = number.pictureDigits.digits
        var bytes: [UInt8] = number.isNegative ? [0x2D] : []
        let width = max(precision ?? 1, 1)
        for _ in 0..<max(width - digits.count, 0) { bytes.append(0x30) }
        for digit in digits { bytes.append(digit + 0x30) }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func bits<N: FormattableNumber>(_ number: N, bitsPerDigit: Int) throws(PrimitiveError) -> String {
        guard let digits = number.bitDigits(bitsPerDigit) else { throw .badFormat }
        let letterBase: UInt8 = letter >= 0x61 ? 0x61 : 0x41
        let fill: UInt8 = N.self == FormattableBigInteger.self && number.isNegative ? (bitsPerDigit == 4 ? 15 : 1) : 0
        let padding = Array(repeating: fill, count: max((precision ?? 0) - digits.count, 0))
        let bytes = (padding + digits).map { $0 < 10 ? $0 + 0x30 : $0 - 10 + letterBase }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func scientific<N: FormattableNumber>(_ number: N) -> String {
        let places = precision ?? 6
        let digits = number.digits(significant: places + 1)
        var bytes: [UInt8] = number.isNegative ? [0x2D] : []
        bytes.append(digits.digit(0) + 0x30)
        if places > 0 {
            bytes.append(0x2E)
            for index in 1...places { bytes.append(digits.digit(index) + 0x30) }
        }
        let exponent = digits.digits.isEmpty ? 0 : digits.point - 1
        GeneralLayout.appendExponent(exponent, letter: letter, places: 3, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func currency<N: FormattableNumber>(_ number: N) -> String {
        let places = precision ?? 2
        let digits = number.digits(places: places)
        let body = culture.currencySymbol + Self.fixedText(digits, places: places, groups: true)
        guard isNegative(digits, of: number) else { return body }
        return culture == .enUS ? "-" + body : "(\(body))"
    }

    private func percent<N: FormattableNumber>(_ number: N) -> String {
        let places = precision ?? defaultPlaces
        var digits = number.digits(places: places + 2)
        if !digits.digits.isEmpty { digits.point += 2 }
        let body = Self.fixedText(digits, places: places, groups: true) + (culture == .enUS ? "%" : " %")
        return isNegative(digits, of: number) ? "-" + body : body
    }

    private func fixed<N: FormattableNumber>(_ number: N, places: Int, groups: Bool) -> String {
        let digits = number.digits(places: places)
        let body = Self.fixedText(digits, places: places, groups: groups)
        return isNegative(digits, of: number) ? "-" + body : body
    }

    private func isNegative<N: FormattableNumber>(_ digits: DigitString, of number: N) -> Bool {
        number.isNegative && (number.isFloating || !digits.isZero)
    }

    /// Whole part, perhaps in groups of three, and exactly `places` decimals.
    static func fixedText(_ number: DigitString, places: Int, groups: Bool) -> String {
        var bytes: [UInt8] = []
        let whole = max(number.point, 0)
        if whole == 0 { bytes.append(0x30) }
        for index in 0..<whole {
            if groups && index > 0 && (whole - index) % 3 == 0 { bytes.append(0x2C) }
            bytes.append(number.digit(index) + 0x30)
        }
        if places > 0 {
            bytes.append(0x2E)
            for index in number.point..<(number.point + places) { bytes.append(number.digit(index) + 0x30) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
