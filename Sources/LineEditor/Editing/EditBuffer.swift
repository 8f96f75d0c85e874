import TerminalText

/// The text being edited and the cursor, both in Unicode scalars: the value our commands work on. The reader fills it
/// from libedit's live buffer before an event and writes the difference back behind it.
struct EditBuffer: Equatable {
    private(set) var scalars: [Unicode.Scalar]
    /// From 0 to `scalars.count`.
    private(set) var cursor: Int

    init(_ text: String = "", cursor: Int? = nil) {
        self.init(scalars: Array(text.unicodeScalars), cursor: cursor)
    }

    init(scalars: [Unicode.Scalar], cursor: Int? = nil) {
        self.scalars = scalars
        self.cursor = min(max(cursor ?? scalars.count, 0), scalars.count)
    }

    var text: String { String(scalars[...]) }
    var isEmpty: Bool { scalars.isEmpty }
    var count: Int { scalars.count }
    var isAtEnd: Bool { cursor == scalars.count }

    /// Puts the cursor at an offset, or at the nearest end.
    mutating func move(to offset: Int) {
        cursor = min(max(offset, 0), scalars.count)
    }

    /// Replaces a range (clamped to the text) and leaves the cursor behind what was put in.
    mutating func replace(_ range: Range<Int>, with new: some Collection<Unicode.Scalar>) {
        let clamped: Range<Int> = range.clamped(to: 0..<scalars.count)
        scalars.replaceSubrange(clamped, with: new)
        cursor = clamped.lowerBound + new.count
    }

    mutating func insert(_ text: String) {
        replace(cursor..<cursor, with: Array(text.unicodeScalars))
    }

    mutating func setText(_ text: String, cursor offset: Int? = nil) {
        self = EditBuffer(text, cursor: offset)
    }

    /// Removes a range and answers what was in it.
    mutating func cut(_ range: Range<Int>) -> [Unicode.Scalar] {
        let clamped: Range<Int> = range.clamped(to: 0..<scalars.count)
        let removed = Array(scalars[clamped])
        replace(clamped, with: [])
        return removed
    }
}

extension EditBuffer {
    /// Where the character before an offset begins; a character is a scalar with the marks that join it.
    func previousBoundary(before offset: Int) -> Int {
        var index: Int = min(offset, scalars.count) - 1
        while index > 0, joinsThePrevious(index) { index -= 1 }
        return max(index, 0)
    }

    /// Where the character at an offset ends.
    func nextBoundary(after offset: Int) -> Int {
        var index: Int = offset + 1
        while index < scalars.count, joinsThePrevious(index) { index += 1 }
        return min(index, scalars.count)
    }

    private func joinsThePrevious(_ index: Int) -> Bool {
        let scalar: Unicode.Scalar = scalars[index]
        if scalar.value < 0x300 { return false }
        return DisplayWidth.of(scalar) == 0 || scalars[index - 1].value == 0x200D
    }

    /// The start of the logical line around an offset.
    func lineStart(_ offset: Int) -> Int {
        var index: Int = offset
        while index > 0, scalars[index - 1] != "\n" { index -= 1 }
        return index
    }

    /// The end of the logical line around an offset: its newline, or the end of the text.
    func lineEnd(_ offset: Int) -> Int {
        var index: Int = offset
        while index < scalars.count, scalars[index] != "\n" { index += 1 }
        return index
    }
}

extension String {
    /// A string of scalars. By way of bytes, which is several times as fast as by a view of scalars.
    init(_ scalars: ArraySlice<Unicode.Scalar>) {
        let bytes: [UInt8] = UTF8Bytes.of(scalars)
        self = String(decoding: bytes, as: UTF8.self)
    }
}

/// Scalars as UTF-8.
enum UTF8Bytes {
    static func of(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count)
        for scalar: Unicode.Scalar in scalars { append(scalar, to: &bytes) }
        return bytes
    }

    static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        let value: UInt32 = scalar.value
        if value < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: value))
        } else if value < 0x800 {
            bytes.append(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
            bytes.append(tail(value))
        } else if value < 0x10000 {
            bytes.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
            bytes.append(tail(value >> 6))
            bytes.append(tail(value))
        } else {
            bytes.append(UInt8(truncatingIfNeeded: 0xF0 | value >> 18))
            bytes.append(tail(value >> 12))
            bytes.append(tail(value >> 6))
            bytes.append(tail(value))
        }
    }

    private static func tail(_ value: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | value & 0x3F) }
}
