import ShellValues

/// Searching in a text by UTF-16 offsets, as .NET's strings do.
enum TextSearch {
    /// Offset of the first occurrence of `part` at or after `start` within `count` units; -1 when there is none.
    static func first(_ part: String, in text: String, from start: Int, count: Int, _ comparison: TextComparison) -> Int {
        let (units, wanted) = (Array(comparison.folded(text).utf16), Array(comparison.folded(part).utf16))
        let end = min(units.count, start + count)
        if wanted.isEmpty { return start }
        var position = start
        while position >= 0, position + wanted.count <= end {
            if units[position] == wanted[0], units[position..<(position + wanted.count)].elementsEqual(wanted) {
                return position
            }
            position += 1
        }
        return -1
    }

    /// Offset of the last occurrence that lies wholly in the `count` units that end at offset `start`.
    static func last(_ part: String, in text: String, from start: Int, count: Int, _ comparison: TextComparison) -> Int {
        let (units, wanted) = (Array(comparison.folded(text).utf16), Array(comparison.folded(part).utf16))
        let end = min(units.count, start + 1)
        let begin = max(0, start - count + 1)
        if wanted.isEmpty { return end }
        var position = end - wanted.count
        while position >= begin {
            if units[position..<(position + wanted.count)].elementsEqual(wanted) { return position }
            position -= 1
        }
        return -1
    }

    /// The first offset whose unit is one of `set`.
    static func firstOf(_ set: [UInt16], in text: String, from start: Int, count: Int) -> Int {
        for (i, unit) in text.utf16.enumerated() where i >= start && i < start + count && set.contains(unit) { return i }
        return -1
    }

    static func lastOf(_ set: [UInt16], in text: String, from start: Int, count: Int) -> Int {
        let units = Array(text.utf16)
        var position = min(start, units.count - 1)
        while position >= 0, position > start - count {
            if set.contains(units[position]) { return position }
            position -= 1
        }
        return -1
    }

    static func startsWith(_ text: String, _ part: String, _ comparison: TextComparison) -> Bool {
        comparison.folded(text).utf8.starts(with: comparison.folded(part).utf8)
    }

    static func endsWith(_ text: String, _ part: String, _ comparison: TextComparison) -> Bool {
        comparison.folded(text).utf8.reversed().starts(with: comparison.folded(part).utf8.reversed())
    }
}

extension String {
    /// The units from offset `start`, `count` of them; callers have checked the range.
    func units(_ start: Int, _ count: Int) -> String {
        let view = utf16
        let from = view.index(view.startIndex, offsetBy: max(0, start), limitedBy: view.endIndex) ?? view.endIndex
        let to = view.index(from, offsetBy: max(0, count), limitedBy: view.endIndex) ?? view.endIndex
        return String(decoding: view[from..<to], as: UTF16.self)
    }
}
