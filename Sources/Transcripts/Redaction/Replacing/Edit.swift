/// A place in a text and what is to stand there instead.
struct Edit: Equatable {
    var range: Range<Int>
    var replacement: [UInt8]

    init(_ range: Range<Int>, _ replacement: [UInt8]) {
        self.range = range
        self.replacement = replacement
    }

    /// A part of a text with edits that are sorted and do not overlap. What crosses the end of the part is written in the
    /// part where it starts.
    static func apply(_ edits: [Edit], to bytes: [UInt8], in part: Range<Int>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(part.count)
        var place = part.lowerBound
        for edit in edits where edit.range.overlaps(part) {
            let start = max(edit.range.lowerBound, part.lowerBound)
            if start > place { result += bytes[place..<start] }
            if edit.range.lowerBound >= part.lowerBound { result += edit.replacement }
            place = min(max(place, edit.range.upperBound), part.upperBound)
        }
        result += bytes[place..<part.upperBound]
        return String(decoding: result, as: UTF8.self)
    }

    /// The edit of a place that may run over lines: the lines and their indentation stay.
    static func overLines(_ range: Range<Int>, _ replacement: [UInt8], in bytes: [UInt8]) -> [Edit] {
        var edits: [Edit] = []
        var rest = replacement[...]
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes.end(of: { !ByteClass.isLineEnd($0) }, from: start, limit: range.upperBound)
            let isLast = end >= range.upperBound
            let taken = isLast ? rest.count : min(rest.count, end - start)
            edits.append(Edit(start..<end, Array(rest.prefix(taken))))
            rest = rest.dropFirst(taken)
            start = bytes.end(of: ByteClass.isSpace, from: end, limit: range.upperBound)
        }
        if !rest.isEmpty, let last = edits.popLast() { edits.append(Edit(last.range, last.replacement + rest)) }
        return edits
    }

    /// Sorted; of those that overlap the one that starts first.
    static func sorted(_ edits: [Edit]) -> [Edit] {
        var end = 0
        return edits.sorted { $0.range.lowerBound < $1.range.lowerBound }.filter { edit in
            guard edit.range.lowerBound >= end else { return false }
            end = edit.range.upperBound
            return true
        }
    }
}
