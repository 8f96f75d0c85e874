/// What the number formats need to know of a kind of number.
protocol FormattableNumber {
    var isNegative: Bool { get }
    /// Integers have `D`, `X` and `B`.
    var isInteger: Bool { get }
    /// Floating-point numbers keep the sign of zero.
    var isFloating: Bool { get }
    /// The text of what is no number: NaN, infinities.
    func special(_ culture: NetCulture) -> String?
    /// `ToString()` without a format.
    func plainText(_ culture: NetCulture) -> String
    /// The digits rounded to so many significant ones.
    func digits(significant: Int) -> DigitString
    /// The digits rounded to so many decimals.
    func digits(places: Int) -> DigitString
    /// The digits custom pictures work on.
    var pictureDigits: DigitString { get }
    /// The precision of `G` without a number; nil when `plainText` is the answer.
    var generalPrecision: Int? { get }
    /// Two's complement digits, most significant first, for `X` (4 bits) and `B` (1 bit).
    func bitDigits(_ bitsPerDigit: Int) -> [UInt8]?
}

extension FormattableNumber {
    func special(_ culture: NetCulture) -> String? { nil }
    func bitDigits(_ bitsPerDigit: Int) -> [UInt8]? { nil }
    var isFloating: Bool { false }
    var generalPrecision: Int? { nil }
}

/// A fixed-width integer with its two's complement digits.
struct FormattableInteger<T: FixedWidthInteger>: FormattableNumber {
    let value: T
    var isNegative: Bool { value < 0 }
    var isInteger: Bool { true }
    func plainText(_ culture: NetCulture) -> String { String(value) }
    var pictureDigits: DigitString { DigitString(magnitude: UInt64(value.magnitude), isNegative: isNegative) }

    func digits(significant: Int) -> DigitString {
        var number = pictureDigits
        number.round(toDigits: significant)
        return number
    }

    func digits(places: Int) -> DigitString { pictureDigits }

    func bitDigits(_ bitsPerDigit: Int) -> [UInt8]? {
        var rest = T.Magnitude(truncatingIfNeeded: value)
        var reversed: [UInt8] = []
        while rest != 0 {
            reversed.append(UInt8(truncatingIfNeeded: rest) & UInt8((1 << bitsPerDigit) - 1))
            rest >>= T.Magnitude(bitsPerDigit)
        }
        return reversed.isEmpty ? [0] : reversed.reversed()
    }
}

/// A decimal: digits are exact, ties go away from zero, zero has no sign.
struct FormattableDecimal: FormattableNumber {
    let value: NetDecimal
    var isNegative: Bool { value.isNegative && !value.isZero }
    var isInteger: Bool { false }
    func plainText(_ culture: NetCulture) -> String { value.description }
    var pictureDigits: DigitString { value.digitString.trimmed }

    func digits(significant: Int) -> DigitString {
        var number = pictureDigits
        number.round(toDigits: significant)
        return number
    }

    func digits(places: Int) -> DigitString {
        var number = pictureDigits
        number.round(toDigits: number.point + places)
        if number.digits.isEmpty { number.isNegative = false }
        return number
    }
}

/// A double or float: digits are exact, ties go to even.
struct FormattableFloat: FormattableNumber {
    let value: Double
    let isSingle: Bool
    var isNegative: Bool { value.sign == .minus }
    var isInteger: Bool { false }
    var isFloating: Bool { true }
    func special(_ culture: NetCulture) -> String? { NetNumber.specialText(value, culture: culture) }

    func plainText(_ culture: NetCulture) -> String {
        isSingle ? NetNumber.text(Float(value), culture: culture) : NetNumber.text(value, culture: culture)
    }

    func digits(significant: Int) -> DigitString { FloatDigits.significant(value, significant) }
    func digits(places: Int) -> DigitString { FloatDigits.fraction(value, places: places) }
    var pictureDigits: DigitString { FloatDigits.significant(value, isSingle ? 7 : 15) }
}
