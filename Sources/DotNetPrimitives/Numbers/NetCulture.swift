/// The two cultures the library speaks.
public enum NetCulture: Sendable, Hashable {
    /// American English, the default.
    case enUS
    /// The culture of no country.
    case invariant

    /// The culture's name: `en-US`, or empty for the invariant one.
    public var name: String { self == .enUS ? "en-US" : "" }

    /// The sign of money.
    public var currencySymbol: String { self == .enUS ? "$" : "\u{A4}" }
}
