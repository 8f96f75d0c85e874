/// A custom date format told apart into fields and literals.
struct DatePattern: Sendable {
    enum Part: Sendable, Equatable {
        /// A run of one format letter.
        case field(Unicode.Scalar, Int)
        case literal(Unicode.Scalar)
    }

    let parts: [Part]

    static let badFormat = PrimitiveError.format("Input string was not in a correct format.")

    /// Reads a pattern of `letters` (the field letters), quotes, escapes and `%`.
    ///
    /// - Parameter needsEscapes: literals must be quoted or escaped, as in time span formats.
    /// - Throws: `format` for an open quote or a dangling `\` or `%`.
    static func parse(
        _ text: String, letters: String = "yMdhHmsfFtzKg", needsEscapes: Bool = false
    ) throws(PrimitiveError) -> DatePattern {
        let units = Array(text.unicodeScalars)
        var parts: [Part] = []
        var index = 0
        while index < units.count {
            let unit = units[index]
            switch unit {
            case "'", "\"": try readQuoted(units, &index, into: &parts)
            case "\\":
                guard index + 1 < units.count else { throw badFormat }
                parts.append(.literal(units[index + 1]))
                index += 2
            case "%":
                guard index + 1 < units.count, units[index + 1] != "%" else { throw badFormat }
                index += 1
            default:
                let run = units[index...].prefix { $0 == unit }.count
                if letters.unicodeScalars.contains(unit) {
                    parts.append(.field(unit, run))
                } else {
                    guard !needsEscapes else { throw badFormat }
                    for _ in 0..<run { parts.append(.literal(unit)) }
                }
                index += run
            }
        }
        return DatePattern(parts: parts)
    }

    private static func readQuoted(
        _ units: [Unicode.Scalar], _ index: inout Int, into parts: inout [Part]
    ) throws(PrimitiveError) {
        let quote = units[index]
        index += 1
        while index < units.count, units[index] != quote {
            if units[index] == "\\", index + 1 < units.count { index += 1 }
            parts.append(.literal(units[index]))
            index += 1
        }
        guard index < units.count else {
            throw .format("Cannot find a matching quote character for the character '\(quote)'.")
        }
        index += 1
    }
}
