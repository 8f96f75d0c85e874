/// Comparison by UTF-16 units, as `StringComparison.Ordinal` and `OrdinalIgnoreCase`.
public enum Ordinal {
    /// The difference of the first units that differ, or else of the lengths.
    public static func compare(_ a: String, _ b: String) -> Int {
        var left = a.utf16.makeIterator()
        var right = b.utf16.makeIterator()
        while true {
            switch (left.next(), right.next()) {
            case (let x?, let y?): if x != y { return Int(x) - Int(y) }
            case (nil, nil): return 0
            case (_?, nil): return a.utf16.count - b.utf16.count
            case (nil, _?): return a.utf16.count - b.utf16.count
            }
        }
    }

    /// As `compare`, with every unit in upper case.
    public static func compareIgnoringCase(_ a: String, _ b: String) -> Int {
        var left = a.utf16.makeIterator()
        var right = b.utf16.makeIterator()
        while true {
            switch (left.next(), right.next()) {
            case (let x?, let y?):
                if x == y { continue }
                let (first, second) = (Casing.upper(unit: x), Casing.upper(unit: y))
                if first != second { return Int(first) - Int(second) }
            case (nil, nil): return 0
            case (_?, nil), (nil, _?): return a.utf16.count - b.utf16.count
            }
        }
    }

    public static func areEqual(_ a: String, _ b: String) -> Bool { a.utf8.elementsEqual(b.utf8) }

    /// Equality with every unit in upper case; quick for ASCII.
    public static func areEqualIgnoringCase(_ a: String, _ b: String) -> Bool {
        let quick: Bool?? = a.utf8.withContiguousStorageIfAvailable { left in
            b.utf8.withContiguousStorageIfAvailable { right in equalASCII(left, right) } ?? nil
        }
        if let quick, let result = quick { return result }
        return compareIgnoringCase(a, b) == 0
    }

    /// Nil when there is more than ASCII.
    private static func equalASCII(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Bool? {
        let count = min(a.count, b.count)
        for index in 0..<count {
            let (left, right) = (a[index], b[index])
            guard left | right < 0x80 else { return nil }
            if left != right, Casing.lower(byte: left) != Casing.lower(byte: right) { return false }
        }
        return a.count == b.count ? true : nil
    }

    /// Where `needle` starts in `text`, in UTF-16 units, at or after `start`; nil when nowhere.
    public static func index(of needle: String, in text: String, from start: Int = 0, ignoreCase: Bool = false) -> Int?
    {
        let units = Array(text.utf16)
        let wanted = Array(needle.utf16)
        guard start >= 0, wanted.count <= units.count, start <= units.count - wanted.count else { return nil }
        return (start...(units.count - wanted.count)).first { matches(units, wanted, at: $0, ignoreCase) }
    }

    /// Where `needle` starts last, in UTF-16 units; nil when nowhere.
    public static func lastIndex(of needle: String, in text: String, ignoreCase: Bool = false) -> Int? {
        let units = Array(text.utf16)
        let wanted = Array(needle.utf16)
        guard wanted.count <= units.count else { return nil }
        return (0...(units.count - wanted.count)).last { matches(units, wanted, at: $0, ignoreCase) }
    }

    private static func matches(_ units: [UInt16], _ wanted: [UInt16], at start: Int, _ ignoreCase: Bool) -> Bool {
        for offset in wanted.indices {
            let (left, right) = (units[start + offset], wanted[offset])
            if left == right { continue }
            guard ignoreCase, Casing.upper(unit: left) == Casing.upper(unit: right) else { return false }
        }
        return true
    }
}
