/// A PowerShell wildcard pattern: `*`, `?`, `[a-c]`, and a backtick before what shall be literal.
///
/// Sets know no negation. Matching works on UTF-16 units, or on bytes while all is ASCII, and never
/// takes more than pattern length times text length.
public struct WildcardPattern: Sendable, Hashable {
    public let pattern: String
    public let ignoreCase: Bool
    /// Units below 0x10000 are literal (in lower case when case does not count), see `Code` for the rest.
    private let codes: [UInt32]
    private let sets: [[ClosedRange<UInt16>]]
    /// The text to be equal to, when there is nothing wild.
    private let isLiteral: Bool

    private enum Code {
        static let anyOne: UInt32 = 0x10000
        static let anyRun: UInt32 = 0x10001
        static let firstSet: UInt32 = 0x20000
    }

    /// - Throws: `wildcardPattern` for a set that does not end or runs backwards.
    public init(_ pattern: String, ignoreCase: Bool = true) throws(PrimitiveError) {
        self.pattern = pattern
        self.ignoreCase = ignoreCase
        var reader = WildcardReader(pattern)
        var codes: [UInt32] = []
        var sets: [[ClosedRange<UInt16>]] = []
        while let item = try reader.next() {
            switch item {
            case .unit(let unit): codes.append(UInt32(ignoreCase ? Casing.lower(unit: unit) : unit))
            case .anyOne: codes.append(Code.anyOne)
            case .anyRun: if codes.last != Code.anyRun { codes.append(Code.anyRun) }
            case .set(let ranges):
                codes.append(Code.firstSet + UInt32(sets.count))
                sets.append(ranges)
            }
        }
        self.codes = codes
        self.sets = sets
        isLiteral = codes.allSatisfy { $0 < Code.anyOne }
    }

    /// Whether the whole text fits the pattern.
    public func matches(_ text: String) -> Bool {
        let quick: Bool?? = text.utf8.withContiguousStorageIfAvailable { bytes in
            matchASCII(bytes)
        }
        if let quick, let result = quick { return result }
        let units = Array(text.utf16)
        return units.withUnsafeBufferPointer { match($0) }
    }

    /// Nil when the text is not all ASCII.
    private func matchASCII(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
        var seen: UInt8 = 0
        for byte in bytes { seen |= byte }
        return seen < 0x80 ? match(bytes) : nil
    }

    private func match<Unit: FixedWidthInteger & UnsignedInteger>(_ text: UnsafeBufferPointer<Unit>) -> Bool {
        if isLiteral && codes.count != text.count { return false }
        return codes.withUnsafeBufferPointer { codes in
            var (position, code) = (0, 0)
            var resumeCode = -1
            var resumePosition = 0
            while position < text.count {
                if code < codes.count, codes[code] == Code.anyRun {
                    code += 1
                    if code == codes.count { return true }
                    (resumeCode, resumePosition) = (code, position)
                } else if code < codes.count, accepts(codes[code], text[position]) {
                    code += 1
                    position += 1
                } else {
                    guard resumeCode >= 0 else { return false }
                    resumePosition += 1
                    (code, position) = (resumeCode, resumePosition)
                }
            }
            while code < codes.count, codes[code] == Code.anyRun { code += 1 }
            return code == codes.count
        }
    }

    @inline(__always)
    private func accepts<Unit: FixedWidthInteger & UnsignedInteger>(_ code: UInt32, _ unit: Unit) -> Bool {
        let value = UInt16(truncatingIfNeeded: unit)
        if code < Code.anyOne {
            if code == UInt32(value) { return true }
            guard ignoreCase else { return false }
            if value < 0x80 { return (0x41...0x5A).contains(value) && code == UInt32(value) + 32 }
            return code == UInt32(Casing.lower(unit: value))
        }
        return code == Code.anyOne || contains(value, set: Int(code) - Int(Code.firstSet))
    }

    private func contains(_ unit: UInt16, set index: Int) -> Bool {
        guard sets.indices.contains(index) else { return false }
        let ranges = sets[index]
        if ranges.contains(where: { $0.contains(unit) }) { return true }
        guard ignoreCase else { return false }
        let (lower, upper) = (Casing.lower(unit: unit), Casing.upper(unit: unit))
        return ranges.contains { $0.contains(lower) || $0.contains(upper) }
    }
}
