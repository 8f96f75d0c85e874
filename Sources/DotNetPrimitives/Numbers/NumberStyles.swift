/// What a number's text may hold; raw values are those of `System.Globalization.NumberStyles`.
public struct NumberStyles: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let allowLeadingWhite = NumberStyles(rawValue: 0x1)
    public static let allowTrailingWhite = NumberStyles(rawValue: 0x2)
    public static let allowLeadingSign = NumberStyles(rawValue: 0x4)
    public static let allowTrailingSign = NumberStyles(rawValue: 0x8)
    public static let allowParentheses = NumberStyles(rawValue: 0x10)
    public static let allowDecimalPoint = NumberStyles(rawValue: 0x20)
    public static let allowThousands = NumberStyles(rawValue: 0x40)
    public static let allowExponent = NumberStyles(rawValue: 0x80)
    public static let allowCurrencySymbol = NumberStyles(rawValue: 0x100)
    public static let allowHexSpecifier = NumberStyles(rawValue: 0x200)
    public static let allowBinarySpecifier = NumberStyles(rawValue: 0x400)

    public static let integer = NumberStyles(rawValue: 0x7)
    public static let number = NumberStyles(rawValue: 0x6F)
    public static let float = NumberStyles(rawValue: 0xA7)
    /// The default of `double.Parse`.
    public static let floatAndThousands = NumberStyles(rawValue: 0xE7)
    public static let currency = NumberStyles(rawValue: 0x17F)
    public static let any = NumberStyles(rawValue: 0x1FF)
    public static let hexNumber = NumberStyles(rawValue: 0x203)
    public static let binaryNumber = NumberStyles(rawValue: 0x403)
}
