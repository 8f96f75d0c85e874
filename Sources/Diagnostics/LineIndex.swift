/// A place for people: line and column, both from 1. Columns count UTF-16 units, as PowerShell does.
public struct SourcePosition: Hashable, Sendable {
    public let line: Int
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Where each line of a text starts. Lines end with LF, CR LF or a CR alone.
public struct LineIndex: Sendable {
    /// Byte offsets of the lines' first bytes; never empty.
    public let starts: [Int]

    public init(_ bytes: [UInt8]) {
        var starts: [Int] = [0]
        var offset: Int = 0
        while offset < bytes.count {
            let byte: UInt8 = bytes[offset]
            offset += 1
            if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
            if byte == 0x0A || byte == 0x0D { starts.append(offset) }
        }
        self.starts = starts
    }

    public var count: Int { starts.count }

    /// The line (from 1) that holds a byte offset.
    public func line(of offset: Int) -> Int {
        var low: Int = 0
        var high: Int = starts.count
        while high - low > 1 {
            let middle: Int = low + (high - low) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// Line and column of a byte offset; past the end each byte counts as one column.
    public func position(of offset: Int, in bytes: [UInt8]) -> SourcePosition {
        let end: Int = max(0, min(offset, bytes.count))
        let line: Int = line(of: end)
        let start: Int = min(starts[line - 1], end)
        return SourcePosition(line: line, column: Self.utf16Count(bytes[start..<end]) + 1 + max(0, offset - end))
    }

    /// The bytes of a line (from 1) without its line break; empty when there is no such line.
    public func contentRange(ofLine line: Int, in bytes: [UInt8]) -> Range<Int> {
        guard line >= 1, line <= starts.count else { return 0..<0 }
        let start: Int = min(starts[line - 1], bytes.count)
        var end: Int = line < starts.count ? min(starts[line], bytes.count) : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// How many UTF-16 units some UTF-8 bytes make: one for each first byte, two for the first byte of four.
    static func utf16Count(_ bytes: ArraySlice<UInt8>) -> Int {
        var count: Int = 0
        for byte in bytes where byte & 0xC0 != 0x80 { count += byte >= 0xF0 ? 2 : 1 }
        return count
    }
}
