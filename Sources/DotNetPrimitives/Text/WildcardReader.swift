/// Reads the items of a wildcard pattern.
struct WildcardReader {
    enum Item {
        case unit(UInt16)
        case anyOne
        case anyRun
        case set([ClosedRange<UInt16>])
    }

    private let pattern: String
    private let units: [UInt16]
    private var position = 0

    init(_ pattern: String) {
        self.pattern = pattern
        // A backtick alone escapes nothing, and is nothing.
        units = pattern == "`" ? [] : Array(pattern.utf16)
    }

    /// The next item; nil at the end.
    ///
    /// - Throws: `wildcardPattern`.
    mutating func next() throws(PrimitiveError) -> Item? {
        guard position < units.count else { return nil }
        let unit = units[position]
        position += 1
        switch unit {
        case 0x2A: return .anyRun
        case 0x3F: return .anyOne
        case 0x5B: return .set(try readSet())
        case 0x60 where position < units.count:
            position += 1
            return .unit(units[position - 1])
        default: return .unit(unit)
        }
    }

    private var invalid: PrimitiveError { .wildcardPattern(pattern) }

    /// The ranges up to `]`, which is literal when it comes first.
    private mutating func readSet() throws(PrimitiveError) -> [ClosedRange<UInt16>] {
        var members: [(unit: UInt16, isEscaped: Bool)] = []
        while position < units.count {
            let unit = units[position]
            position += 1
            if unit == 0x5D, !members.isEmpty { return try ranges(of: members) }
            if unit == 0x60, position < units.count {
                members.append((units[position], true))
                position += 1
            } else {
                members.append((unit, false))
            }
        }
        throw invalid
    }

    private func ranges(of members: [(unit: UInt16, isEscaped: Bool)]) throws(PrimitiveError) -> [ClosedRange<UInt16>] {
        var ranges: [ClosedRange<UInt16>] = []
        var index = 0
        while index < members.count {
            let low = members[index].unit
            if index + 2 < members.count, members[index + 1].unit == 0x2D, !members[index + 1].isEscaped {
                let high = members[index + 2].unit
                guard low <= high else { throw invalid }
                ranges.append(low...high)
                index += 3
            } else {
                ranges.append(low...low)
                index += 1
            }
        }
        return ranges
    }
}

extension WildcardPattern {
    private static let special: Set<Character> = ["*", "?", "[", "]"]

    /// The text with a backtick before all that is wild.
    public static func escape(_ text: String) -> String {
        text.reduce(into: "") { output, character in
            if special.contains(character) || character == "`" { output.append("`") }
            output.append(character)
        }
    }

    /// The text without the backticks before wild characters.
    public static func unescape(_ text: String) -> String {
        var output = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                if !special.contains(character) && character != "`" { output.append("`") }
                output.append(character)
                isEscaped = false
            } else if character == "`" {
                isEscaped = true
            } else {
                output.append(character)
            }
        }
        return isEscaped ? output + "`" : output
    }

    /// Whether the text holds wild characters without a backtick before them.
    public static func containsWildcards(_ text: String) -> Bool {
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                isEscaped = false
            } else if byte == 0x60 {
                isEscaped = true
            } else if byte == 0x2A || byte == 0x3F || byte == 0x5B || byte == 0x5D {
                return true
            }
        }
        return false
    }
}
