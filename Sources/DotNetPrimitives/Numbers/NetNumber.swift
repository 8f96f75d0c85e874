/// Reading and writing of the built-in numbers as .NET does.
public enum NetNumber {
    /// Reads an integer as `int.Parse` and its like do.
    ///
    /// - Throws: `format` when the text is no number under the styles, `overflow` when it does not fit.
    public static func parseInteger<T: FixedWidthInteger>(
        _ text: String, as type: T.Type = T.self, styles: NumberStyles = .integer, culture: NetCulture = .enUS
    ) throws(PrimitiveError) -> T {
        if let quick: T = plainInteger(text), styles.isDisjoint(with: [.allowHexSpecifier, .allowBinarySpecifier]) {
            return quick
        }
        if styles.contains(.allowHexSpecifier) { return try parseBits(text, bitsPerDigit: 4, styles: styles) }
        if styles.contains(.allowBinarySpecifier) { return try parseBits(text, bitsPerDigit: 1, styles: styles) }
        guard let number = NumberScanner.scan(text, styles: styles, culture: culture) else {
            throw .badNumber(text)
        }
        guard let value: T = integer(number) else { throw .tooLarge(for: netName(of: type)) }
        return value
    }

    /// The value of up to 18 bare digits; nil for any other text.
    private static func plainInteger<T: FixedWidthInteger>(_ text: String) -> T? {
        guard (1...18).contains(text.utf8.count) else { return nil }
        var value: UInt64 = 0
        for byte in text.utf8 {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + UInt64(byte - 0x30)
        }
        return T(exactly: value)
    }

    /// Reads a `System.Double`; too large values become infinite.
    ///
    /// - Throws: `format`, or `argument` for hexadecimal styles.
    public static func parseDouble(
        _ text: String, styles: NumberStyles = .floatAndThousands, culture: NetCulture = .enUS
    ) throws(PrimitiveError) -> Double {
        try checkFloatStyles(styles)
        if let number = NumberScanner.scan(text, styles: styles, culture: culture) {
            return Double(scientific(number)) ?? 0
        }
        guard let special = specialValue(text, culture: culture) else { throw .badNumber(text) }
        return special
    }

    /// Reads a `System.Single`, rounded once from the text.
    ///
    /// - Throws: `format`, or `argument` for hexadecimal styles.
    public static func parseFloat(
        _ text: String, styles: NumberStyles = .floatAndThousands, culture: NetCulture = .enUS
    ) throws(PrimitiveError) -> Float {
        try checkFloatStyles(styles)
        if let number = NumberScanner.scan(text, styles: styles, culture: culture) {
            return Float(scientific(number)) ?? 0
        }
        guard let special = specialValue(text, culture: culture) else { throw .badNumber(text) }
        return Float(special)
    }

    /// The .NET name of an integer type as overflow messages use it.
    public static func netName(of type: any FixedWidthInteger.Type) -> String {
        switch type {
        case is Int8.Type: "a signed byte"
        case is UInt8.Type: "an unsigned byte"
        case is Int16.Type: "an Int16"
        case is UInt16.Type: "a UInt16"
        case is Int32.Type: "an Int32"
        case is UInt32.Type: "a UInt32"
        case is UInt64.Type, is UInt.Type: "a UInt64"
        default: "an Int64"
        }
    }

    static func checkFloatStyles(_ styles: NumberStyles) throws(PrimitiveError) {
        guard styles.isDisjoint(with: [.allowHexSpecifier, .allowBinarySpecifier]) else {
            throw .argument(
                "The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on floating point data types.",
                parameter: "style")
        }
    }

    /// The integer the digits stand for; nil when it has a fraction or does not fit.
    static func integer<T: FixedWidthInteger>(_ number: DigitString) -> T? {
        guard number.point <= 39 else { return number.isZero ? 0 : nil }
        var result: T = 0
        for index in 0..<max(number.point, 0) {
            let scaled = result.multipliedReportingOverflow(by: 10)
            guard !scaled.overflow else { return nil }
            let digit = T(number.digit(index))
            let next =
                number.isNegative
                ? scaled.partialValue.subtractingReportingOverflow(digit)
                : scaled.partialValue.addingReportingOverflow(digit)
            guard !next.overflow else { return nil }
            result = next.partialValue
        }
        let hasFraction = number.digits.dropFirst(max(number.point, 0)).contains { $0 != 0 }
        return hasFraction ? nil : result
    }

    /// The digits in a form the standard library reads.
    private static func scientific(_ number: DigitString) -> String {
        var bytes: [UInt8] = number.isNegative ? [0x2D] : []
        bytes.append(0x30)
        bytes.append(0x2E)
        for digit in number.digits { bytes.append(digit + 0x30) }
        bytes.append(0x30)
        return String(decoding: bytes, as: UTF8.self) + "e\(number.point)"
    }

    private static func parseBits<T: FixedWidthInteger>(
        _ text: String, bitsPerDigit: Int, styles: NumberStyles
    ) throws(PrimitiveError) -> T {
        var digits = Substring(text)
        if styles.contains(.allowLeadingWhite) { digits = digits.drop { $0.isASCII && $0.isWhitespace } }
        if styles.contains(.allowTrailingWhite) {
            while let last = digits.last, last.isASCII && last.isWhitespace || last == "\0" { digits.removeLast() }
        }
        guard !digits.isEmpty else { throw .badNumber(text) }
        var result: UInt64 = 0
        var overflows = false
        for byte in digits.utf8 {
            guard let digit = hexDigit(byte), digit >> bitsPerDigit == 0 else { throw .badNumber(text) }
            overflows = overflows || result >> (T.bitWidth - bitsPerDigit) != 0
            result = result << bitsPerDigit | UInt64(digit)
        }
        guard !overflows else { throw .tooLarge(for: netName(of: T.self)) }
        return T(truncatingIfNeeded: result)
    }

    static func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
