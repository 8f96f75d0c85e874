/// .NET's standard and custom numeric format strings.
public enum NumberFormat {
    /// Formats an integer; an empty format means `G`.
    ///
    /// - Throws: `format` for a specifier that does not exist.
    public static func format<T: FixedWidthInteger>(
        _ value: T, _ format: String, culture: NetCulture = .enUS
    ) throws(PrimitiveError) -> String {
        try apply(format, to: FormattableInteger(value: value), culture: culture)
    }

    /// Formats a double.
    ///
    /// - Throws: `format`.
    public static func format(
        _ value: Double, _ format: String, culture: NetCulture = .enUS
    ) throws(PrimitiveError) -> String {
        try apply(format, to: FormattableFloat(value: value, isSingle: false), culture: culture)
    }

    /// Formats a float.
    ///
    /// - Throws: `format`.
    public static func format(
        _ value: Float, _ format: String, culture: NetCulture = .enUS
    ) throws(PrimitiveError) -> String {
        try apply(format, to: FormattableFloat(value: Double(value), isSingle: true), culture: culture)
    }

    /// Formats a decimal.
    ///
    /// - Throws: `format`.
    public static func format(
        _ value: NetDecimal, _ format: String, culture: NetCulture = .enUS
    ) throws(PrimitiveError) -> String {
        try apply(format, to: FormattableDecimal(value: value), culture: culture)
    }

    /// Formats an integer of any size.
    ///
    /// - Throws: `format`.
    public static func format(
        _ value: NetBigInteger, _ format: String, culture: NetCulture = .enUS
    ) throws(PrimitiveError) -> String {
        try apply(format, to: FormattableBigInteger(value: value), culture: culture)
    }

    private static func apply<N: FormattableNumber>(
        _ format: String, to number: N, culture: NetCulture
    ) throws(PrimitiveError) -> String {
        if let special = number.special(culture) { return special }
        guard !format.isEmpty else { return number.plainText(culture) }
        switch try NumberSpecifier.parse(format) {
        case .custom:
            return CustomNumberPicture(format, culture: culture).text(of: number)
        case .standard(let letter, let precision):
            return try StandardNumberFormat(culture: culture, letter: letter, precision: precision).text(of: number)
        }
    }
}

/// A numeric format string told apart.
enum NumberSpecifier {
    case standard(letter: UInt8, precision: Int?)
    case custom

    /// One letter and up to a million as precision is a standard format, anything else a picture.
    ///
    /// - Throws: `format` for a precision beyond (.NET's limit is 999 999 999).
    static func parse(_ format: String) throws(PrimitiveError) -> NumberSpecifier {
        let bytes = Array(format.utf8)
        guard let letter = bytes.first, (0x41...0x5A).contains(letter & 0xDF), letter >= 0x41 else { return .custom }
        var precision: Int?
        for byte in bytes.dropFirst() {
            guard (0x30...0x39).contains(byte) else { return .custom }
            let next = (precision ?? 0) * 10 + Int(byte - 0x30)
            guard next <= 1_000_000 else { throw .badFormat }
            precision = next
        }
        return .standard(letter: letter, precision: precision)
    }
}
