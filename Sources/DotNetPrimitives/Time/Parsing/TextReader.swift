/// A cursor over the scalars of a text, for the date parsers.
struct TextReader {
    let units: [Unicode.Scalar]
    var index = 0

    init(_ text: String) { units = Array(text.unicodeScalars) }

    var isAtEnd: Bool { index >= units.count }
    var next: Unicode.Scalar? { index < units.count ? units[index] : nil }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
            || (!scalar.isASCII && scalar.properties.isAlphabetic)
    }

    static func isWhite(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

    mutating func takeAny() -> Unicode.Scalar? {
        guard index < units.count else { return nil }
        index += 1
        return units[index - 1]
    }

    mutating func take(_ wanted: Unicode.Scalar) -> Bool {
        guard next == wanted else { return false }
        index += 1
        return true
    }

    mutating func skipWhite() {
        while let scalar = next, Self.isWhite(scalar) { index += 1 }
    }

    /// A run of digits with its length; numbers beyond nine digits stay large.
    mutating func takeDigits() -> (value: Int, digits: Int)? {
        let start = index
        var value = 0
        while let scalar = next, Self.isDigit(scalar) {
            value = min(value * 10 + Int(scalar.value - 0x30), 99_999_999_999)
            index += 1
        }
        return index > start ? (value, index - start) : nil
    }

    /// A number of so many digits; nil, without moving, when there are fewer.
    mutating func takeNumber(atLeast least: Int, atMost most: Int) -> Int? {
        let start = index
        var value = 0
        while index - start < most, let scalar = next, Self.isDigit(scalar) {
            value = min(value * 10 + Int(scalar.value - 0x30), 99_999_999_999)
            index += 1
        }
        guard index - start >= least, index > start else {
            index = start
            return nil
        }
        return value
    }

    /// Decimals of a second as ticks.
    mutating func takeFraction(atLeast least: Int, atMost most: Int) -> Int64? {
        let start = index
        var ticks: Int64 = 0
        var unit: Int64 = 1_000_000
        while index - start < most, let scalar = next, Self.isDigit(scalar) {
            ticks += Int64(scalar.value - 0x30) * unit
            unit /= 10
            index += 1
        }
        guard index - start >= least else {
            index = start
            return nil
        }
        return ticks
    }

    /// A run of letters, as written.
    mutating func takeWord() -> String {
        var word = ""
        while let scalar = next, Self.isLetter(scalar) {
            word.unicodeScalars.append(scalar)
            index += 1
        }
        return word
    }

    /// Takes one of the names, the longest first, whatever its case; its index.
    mutating func takeName(_ names: [String]) -> Int? {
        let rest = String(String.UnicodeScalarView(units[min(index, units.count)...].prefix(12))).lowercased()
        var best: Int?
        for (position, name) in names.enumerated() where rest.hasPrefix(name.lowercased()) {
            if best == nil || names[best ?? 0].count < name.count { best = position }
        }
        if let best { index += names[best].unicodeScalars.count }
        return best
    }
}
