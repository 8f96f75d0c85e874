extension NetTimeSpan {
    /// Reads `[-]d`, `[-][d.]hh:mm[:ss[.fffffff]]` or `d:hh:mm:ss[.fffffff]`.
    ///
    /// - Throws: `format`, or `overflow` when a part is out of range.
    public static func parse(_ text: String) throws(PrimitiveError) -> NetTimeSpan {
        var fields = TimeSpanFields(text)
        guard fields.scan() else { throw .format("String '\(text)' was not recognized as a valid TimeSpan.") }
        guard let ticks = fields.ticks else {
            throw .overflow(
                "The TimeSpan string '\(text)' could not be parsed because at least one of the numeric components is out of range or contains too many digits."
            )
        }
        return NetTimeSpan(ticks: ticks)
    }

    /// Reads text under one exact format: `c`, `g`, `G` or a custom one.
    ///
    /// - Throws: `format`.
    public static func parseExact(_ text: String, _ format: String) throws(PrimitiveError) -> NetTimeSpan {
        switch format {
        case "c", "t", "T", "g", "G": return try parse(text)
        default: break
        }
        guard format.unicodeScalars.count > 1 else { throw DatePattern.badFormat }
        var reader = TextReader(text)
        var total: Int64 = 0
        for part in try DatePattern.parse(format, letters: "dhmsfF", needsEscapes: true).parts {
            switch part {
            case .literal(let scalar): guard reader.take(scalar) else { throw DatePattern.badFormat }
            case .field(let letter, let count):
                guard let ticks = field(letter, count, &reader) else { throw DatePattern.badFormat }
                total = total &+ ticks
            }
        }
        guard reader.isAtEnd else { throw DatePattern.badFormat }
        return NetTimeSpan(ticks: total)
    }

    private static func field(_ letter: Unicode.Scalar, _ count: Int, _ reader: inout TextReader) -> Int64? {
        if letter == "f" || letter == "F" {
            return reader.takeFraction(atLeast: letter == "F" ? 0 : count, atMost: count)
        }
        guard let value = reader.takeNumber(atLeast: count, atMost: letter == "d" ? 8 : max(count, 2)) else {
            return nil
        }
        switch letter {
        case "d": return value <= 10_675_198 ? Int64(value) * Ticks.perDay : nil
        case "h": return value < 24 ? Int64(value) * Ticks.perHour : nil
        case "m": return value < 60 ? Int64(value) * Ticks.perMinute : nil
        default: return value < 60 ? Int64(value) * Ticks.perSecond : nil
        }
    }
}

/// The numbers of a time span's text and what stands between them.
private struct TimeSpanFields {
    private var reader: TextReader
    private var numbers: [(value: Int, digits: Int)] = []
    private var marks: [Unicode.Scalar] = []
    private var isNegative = false

    init(_ text: String) { reader = TextReader(String(text.trimmingASCIIWhitespace())) }

    /// False when the text has not the form of a time span.
    mutating func scan() -> Bool {
        isNegative = reader.take("-")
        while true {
            guard let number = reader.takeDigits() else { return false }
            numbers.append(number)
            if reader.isAtEnd { return isKnownShape }
            guard reader.next == ":" || reader.next == ".", let mark = reader.takeAny() else { return false }
            marks.append(mark)
        }
    }

    private var isKnownShape: Bool {
        switch String(String.UnicodeScalarView(marks)) {
        case "", ":", "::", ":::", ".:", ".::", "::.", ".::.", ":::.": true
        default: false
        }
    }

    /// The length, or nil when a part is out of range.
    var ticks: Int64? {
        var parts = numbers.map(\.value)
        var fraction: Int64 = 0
        if marks.count > 1, marks.last == "." {
            guard let last = numbers.last, let ticks = Self.fraction(last.value, digits: last.digits) else {
                return nil
            }
            fraction = ticks
            parts.removeLast()
        }
        let hasDays = marks.first == "." || parts.count == 4 || parts.count == 1
        var days = hasDays ? parts.removeFirst() : 0
        if !hasDays, parts.count == 3, parts[0] >= 24, fraction == 0, marks.count == 2 {
            days = parts.removeFirst()
        }
        return total(days: days, parts + Array(repeating: 0, count: max(3 - parts.count, 0)), fraction)
    }

    /// Ticks of decimals; more than seven digits are rounded, if the first are zeros.
    private static func fraction(_ value: Int, digits: Int) -> Int64? {
        guard value <= 9_999_999, digits <= 14 else { return nil }
        var ticks = Double(value)
        for _ in min(digits, 7)..<7 { ticks *= 10 }
        for _ in 7..<max(digits, 7) { ticks /= 10 }
        return Int64(ticks.rounded(.toNearestOrAwayFromZero))
    }

    private func total(days: Int, _ time: [Int], _ fraction: Int64) -> Int64? {
        guard days <= 10_675_199, time[0] < 24, time[1] < 60, time[2] < 60 else { return nil }
        let seconds = Int128(time[0] * 3600 + time[1] * 60 + time[2])
        let sum = Int128(days) * Int128(Ticks.perDay) + seconds * Int128(Ticks.perSecond) + Int128(fraction)
        return Int64(exactly: isNegative ? -sum : sum)
    }
}
