/// Finding a pattern in a text: as it is, else its letters in order with others between.
enum TextMatching {
    /// Texts made ready for matching: folded scalars, or as they are where case counts.
    static func prepared(_ text: String, isCaseSensitive: Bool = false) -> [Unicode.Scalar] {
        isCaseSensitive ? Array(text.unicodeScalars) : text.unicodeScalars.map(folded)
    }

    /// The scalars of the last place where `pattern` stands in `text`.
    static func substring(_ pattern: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Range<Int>? {
        guard let first: Unicode.Scalar = pattern.first, pattern.count <= text.count else { return nil }
        var start: Int = text.count - pattern.count
        while start >= 0 {
            if text[start] == first, text[start..<(start + pattern.count)].elementsEqual(pattern) {
                return start..<(start + pattern.count)
            }
            start -= 1
        }
        return nil
    }

    /// From the first to the last scalar of a text that holds the pattern's in order; blanks of the pattern are skipped.
    static func subsequence(_ pattern: [Unicode.Scalar], in text: [Unicode.Scalar]) -> Range<Int>? {
        var found = 0
        var start: Int?
        let wanted: [Unicode.Scalar] = pattern.filter { $0 != " " }
        guard !wanted.isEmpty else { return nil }
        for (index, scalar) in text.enumerated() where scalar == wanted[found] {
            if start == nil { start = index }
            found += 1
            if found == wanted.count { return (start ?? index)..<(index + 1) }
        }
        return nil
    }

    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar }
        let lower: String = scalar.properties.lowercaseMapping
        guard let first: Unicode.Scalar = lower.unicodeScalars.first, lower.unicodeScalars.count == 1 else {
            return scalar
        }
        return first
    }
}
