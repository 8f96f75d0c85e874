/// The order of texts in the cultures en-US and invariant: letters first, then accents, then case.
///
/// Punctuation counts and comes before digits, digits before letters, small letters before capitals.
/// Characters outside of Latin, Greek, Cyrillic and common symbols go by code point, after all others.
public enum Collation {
    /// -1, 0 or 1.
    public static func compare(_ a: String, _ b: String, ignoreCase: Bool = false) -> Int {
        let table = CollationTable.shared
        let quick: Int?? = a.utf8.withContiguousStorageIfAvailable { left in
            b.utf8.withContiguousStorageIfAvailable { right in
                compareASCII(left, right, table, ignoreCase)
            } ?? nil
        }
        if let quick, let result = quick { return result }
        return compareFully(a, b, table, ignoreCase)
    }

    /// Whether two texts compare as equal.
    public static func areEqual(_ a: String, _ b: String, ignoreCase: Bool = false) -> Bool {
        compare(a, b, ignoreCase: ignoreCase) == 0
    }

    /// The result while only ASCII is met; nil when the first difference may lie beyond it.
    private static func compareASCII(
        _ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>, _ table: CollationTable, _ ignoreCase: Bool
    ) -> Int? {
        table.asciiPrimary.withUnsafeBufferPointer { weights -> Int? in
            var (i, j, tertiary) = (0, 0, 0)
            while true {
                while i < a.count, j < b.count, a[i] == b[j], a[i] < 0x80 {
                    i += 1
                    j += 1
                }
                while i < a.count, a[i] < 0x80, weights[Int(a[i])] == 0 { i += 1 }
                while j < b.count, b[j] < 0x80, weights[Int(b[j])] == 0 { j += 1 }
                guard i < a.count, j < b.count else { break }
                let (left, right) = (a[i], b[j])
                guard left | right < 0x80 else { return nil }
                let (first, second) = (weights[Int(left)], weights[Int(right)])
                if first != second { return first < second ? -1 : 1 }
                if tertiary == 0, left != right { tertiary = left > right ? -1 : 1 }
                i += 1
                j += 1
            }
            if i < a.count { return a[i] < 0x80 ? 1 : nil }
            if j < b.count { return b[j] < 0x80 ? -1 : nil }
            return ignoreCase ? 0 : tertiary
        }
    }

    private static func compareFully(_ a: String, _ b: String, _ table: CollationTable, _ ignoreCase: Bool) -> Int {
        if a == b { return 0 }
        let left = elements(a, table)
        let right = elements(b, table)
        let byLetters = compareLevel(left, right) { $0 >> 32 }
        if byLetters != 0 { return byLetters }
        if ignoreCase, a.lowercased() == b.lowercased() { return 0 }
        let byAccents = compareLevel(left, right) { $0 >> 16 & 0xFFFF }
        if byAccents != 0 || ignoreCase { return byAccents }
        return compareLevel(left, right) { $0 & 0xFFFF }
    }

    private static func elements(_ text: String, _ table: CollationTable) -> [CollationTable.Element] {
        var output: [CollationTable.Element] = []
        output.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { table.append(scalar, to: &output) }
        return output
    }

    /// Compares one level, leaving out elements without weight on it.
    private static func compareLevel(
        _ a: [CollationTable.Element], _ b: [CollationTable.Element],
        _ weight: (CollationTable.Element) -> CollationTable.Element
    ) -> Int {
        var (i, j) = (0, 0)
        while true {
            while i < a.count, weight(a[i]) == 0 { i += 1 }
            while j < b.count, weight(b[j]) == 0 { j += 1 }
            guard i < a.count, j < b.count else { return (i < a.count ? 1 : 0) - (j < b.count ? 1 : 0) }
            let (left, right) = (weight(a[i]), weight(b[j]))
            if left != right { return left < right ? -1 : 1 }
            i += 1
            j += 1
        }
    }
}
