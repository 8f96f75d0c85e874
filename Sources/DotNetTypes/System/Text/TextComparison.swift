import DotNetPrimitives
import ShellValues

/// How two texts are compared: `System.StringComparison` as data.
struct TextComparison {
    let isOrdinal: Bool
    let ignoresCase: Bool

    static let culture = TextComparison(isOrdinal: false, ignoresCase: false)
    static let ordinal = TextComparison(isOrdinal: true, ignoresCase: false)
    static let ordinalIgnoreCase = TextComparison(isOrdinal: true, ignoresCase: true)

    init(isOrdinal: Bool, ignoresCase: Bool) {
        self.isOrdinal = isOrdinal
        self.ignoresCase = ignoresCase
    }

    /// From the number of a `StringComparison`: culture, invariant and ordinal, each with and without case.
    init(raw: Int64) {
        self.isOrdinal = raw >= 4
        self.ignoresCase = raw & 1 == 1
    }

    /// Negative, zero or positive, as the first text sorts before, with or after the second.
    func compare(_ a: String, _ b: String) -> Int {
        if !isOrdinal { return Collation.compare(a, b, ignoreCase: ignoresCase) }
        return ignoresCase ? Ordinal.compareIgnoringCase(a, b) : Ordinal.compare(a, b)
    }

    func equal(_ a: String, _ b: String) -> Bool {
        if !isOrdinal { return Collation.areEqual(a, b, ignoreCase: ignoresCase) }
        return ignoresCase ? Ordinal.areEqualIgnoringCase(a, b) : Ordinal.areEqual(a, b)
    }

    /// The text in the form whose units decide equality.
    func folded(_ text: String) -> String { ignoresCase ? Casing.upper(text) : text }
}
