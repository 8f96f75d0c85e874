/// How a pattern is read and matched; raw values are those of `System.Text.RegularExpressions.RegexOptions`.
public struct RegexOptions: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let ignoreCase = RegexOptions(rawValue: 1)
    public static let multiline = RegexOptions(rawValue: 2)
    public static let explicitCapture = RegexOptions(rawValue: 4)
    /// Accepted and without effect: every pattern is compiled.
    public static let compiled = RegexOptions(rawValue: 8)
    public static let singleline = RegexOptions(rawValue: 16)
    public static let ignorePatternWhitespace = RegexOptions(rawValue: 32)
    /// Not supported: such a pattern is refused.
    public static let rightToLeft = RegexOptions(rawValue: 64)
    public static let ecmaScript = RegexOptions(rawValue: 256)
    /// Accepted and without effect.
    public static let cultureInvariant = RegexOptions(rawValue: 512)
    /// Accepted and without effect.
    public static let nonBacktracking = RegexOptions(rawValue: 1024)
}
