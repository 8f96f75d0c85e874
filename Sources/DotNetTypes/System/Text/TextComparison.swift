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
        if !isOrdinal { return CultureOrder.compare(a, b, ignoringCase: ignoresCase) }
        return TextComparison.units(folded(a), folded(b))
    }

    func equal(_ a: String, _ b: String) -> Bool {
        folded(a).utf8.elementsEqual(folded(b).utf8)
    }

    /// The text in the form whose units decide equality.
    func folded(_ text: String) -> String { ignoresCase ? text.uppercased() : text }

    /// .NET's ordinal result: the difference of the first units that differ, else of the lengths.
    private static func units(_ a: String, _ b: String) -> Int {
        var (left, right) = (a.utf16.makeIterator(), b.utf16.makeIterator())
        while true {
            switch (left.next(), right.next()) {
            case (nil, nil): return 0
            case (nil, _), (_, nil): return a.utf16.count - b.utf16.count
            case (let x?, let y?) where x != y: return Int(x) - Int(y)
            default: continue
            }
        }
    }
}

/// The order of a culture's dictionary: letters by alphabet first, then accents, then small before capital.
enum CultureOrder {
    static func compare(_ a: String, _ b: String, ignoringCase: Bool) -> Int {
        if a == b { return 0 }
        let byLetter = weights(a, b) { $0.primary < $1.primary ? -1 : ($0.primary > $1.primary ? 1 : 0) }
        if byLetter != 0 || ignoringCase { return byLetter }
        return weights(a, b) { $0.isUpper == $1.isUpper ? 0 : ($0.isUpper ? 1 : -1) }
    }

    private struct Weight {
        let primary: UInt32
        let isUpper: Bool

        /// Spaces and punctuation stand before digits, digits before letters.
        init(_ scalar: Unicode.Scalar) {
            let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
            let group: UInt32
            switch scalar.properties.generalCategory {
            case .decimalNumber: group = 2
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter: group = 3
            case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: group = 1
            default: group = 0
            }
            self.primary = group << 24 | (CultureOrder.punctuation[lower] ?? lower.value &+ 64)
            self.isUpper = lower != scalar
        }
    }

    /// The dictionary order of ASCII's signs.
    private static let punctuation: [Unicode.Scalar: UInt32] = {
        var result: [Unicode.Scalar: UInt32] = [:]
        for (i, scalar) in "_-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$".unicodeScalars.enumerated() {
            result[scalar] = UInt32(i) &+ 33
        }
        return result
    }()

    private static func weights(_ a: String, _ b: String, _ order: (Weight, Weight) -> Int) -> Int {
        var (left, right) = (a.unicodeScalars.makeIterator(), b.unicodeScalars.makeIterator())
        while true {
            switch (left.next(), right.next()) {
            case (nil, nil): return 0
            case (nil, _): return -1
            case (_, nil): return 1
            case (let x?, let y?):
                let result = order(Weight(x), Weight(y))
                if result != 0 { return result }
            }
        }
    }
}
