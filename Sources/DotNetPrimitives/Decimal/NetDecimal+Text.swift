extension NetDecimal: CustomStringConvertible {
    /// Reads a decimal as `decimal.Parse` does; trailing zeros are kept.
    ///
    /// - Throws: `format`, or `overflow` when it does not fit.
    public static func parse(
        _ text: String, styles: NumberStyles = .number, culture: NetCulture = .enUS
    ) throws(PrimitiveError) -> NetDecimal {
        try NetNumber.checkFloatStyles(styles)
        guard let number = NumberScanner.scan(text, styles: styles, culture: culture) else {
            throw .badNumber(text)
        }
        guard let value = exactly(number) else { throw .tooLarge(for: "a Decimal") }
        return value
    }

    /// The digits with all trailing zeros of the scale.
    var digitString: DigitString {
        var rest = mantissa
        var reversed: [UInt8] = []
        while rest > 0 {
            reversed.append(UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        }
        reversed.reverse()
        return DigitString(digits: reversed, point: reversed.count - Int(scale), isNegative: isNegative)
    }

    /// The value's text, as `ToString()` gives it: never an exponent, trailing zeros kept.
    public var description: String {
        let number = digitString
        var bytes: [UInt8] = number.isNegative && !isZero ? [0x2D] : []
        for index in 0..<max(number.point, 0) { bytes.append(number.digit(index) + 0x30) }
        if number.point <= 0 { bytes.append(0x30) }
        if scale > 0 {
            bytes.append(0x2E)
            for index in (number.point)..<(number.point + Int(scale)) { bytes.append(number.digit(index) + 0x30) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
