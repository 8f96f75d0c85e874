import ShellValues

/// Splitting, trimming and replacing as .NET's strings do.
enum TextCutting {
    /// Options of `Split`: drop empty parts, trim parts.
    struct Options {
        let removesEmpty: Bool
        let trims: Bool

        init(raw: Int64) {
            removesEmpty = raw & 1 != 0
            trims = raw & 2 != 0
        }
    }

    /// Splits at any of the separators; without separators at white space. At most `limit` parts.
    static func split(_ text: String, at separators: [[UInt16]], limit: Int, _ options: Options) -> [String] {
        let units = Array(text.utf16)
        if limit == 0 { return [] }
        let wanted = separators.filter { !$0.isEmpty }
        var (parts, start, position) = ([String](), 0, 0)
        while position < units.count {
            guard let width = separator(at: position, in: units, wanted, white: separators.isEmpty) else {
                position += 1
                continue
            }
            if isLast(parts.count, limit) { break }
            add(units[start..<position], to: &parts, options)
            position += width
            start = position
        }
        addRest(units, start, to: &parts, limit, wanted, separators.isEmpty, options)
        return parts
    }

    private static func isLast(_ count: Int, _ limit: Int) -> Bool { count >= limit - 1 }

    /// The rest after the last cut. When empty parts are dropped, the last part starts at its first real text.
    private static func addRest(
        _ units: [UInt16], _ start: Int, to parts: inout [String], _ limit: Int, _ wanted: [[UInt16]], _ white: Bool,
        _ options: Options
    ) {
        var start = start
        if options.removesEmpty, parts.count == limit - 1 {
            while start < units.count, let width = separator(at: start, in: units, wanted, white: white) { start += width }
        }
        add(units[min(start, units.count)...], to: &parts, options)
    }

    private static func separator(at position: Int, in units: [UInt16], _ wanted: [[UInt16]], white: Bool) -> Int? {
        if white { return CharClass.isWhite(units[position]) ? 1 : nil }
        for part in wanted where position + part.count <= units.count {
            if units[position..<(position + part.count)].elementsEqual(part) { return part.count }
        }
        return nil
    }

    private static func add(_ units: ArraySlice<UInt16>, to parts: inout [String], _ options: Options) {
        var units = units
        if options.trims {
            units = units.drop { CharClass.isWhite($0) }
            while let last = units.last, CharClass.isWhite(last) { units.removeLast() }
        }
        if options.removesEmpty && units.isEmpty { return }
        parts.append(String(decoding: units, as: UTF16.self))
    }

    /// Cuts units of `set` (white space when empty) from the ends.
    static func trim(_ text: String, _ set: [UInt16], start: Bool, end: Bool) -> String {
        var units = text.utf16[...]
        func matches(_ unit: UInt16) -> Bool { set.isEmpty ? CharClass.isWhite(unit) : set.contains(unit) }
        if start { units = units.drop(while: matches) }
        if end { while let last = units.last, matches(last) { units.removeLast() } }
        return String(units) ?? String(decoding: Array(units), as: UTF16.self)
    }

    static func replace(_ text: String, _ old: String, _ new: String, _ comparison: TextComparison) -> String {
        let (units, folded) = (Array(text.utf16), Array(comparison.folded(text).utf16))
        let (wanted, fresh) = (Array(comparison.folded(old).utf16), Array(new.utf16))
        guard !wanted.isEmpty, wanted.count <= folded.count, units.count == folded.count else { return text }
        var (result, position) = ([UInt16](), 0)
        result.reserveCapacity(units.count)
        while position < units.count {
            if position + wanted.count <= folded.count, folded[position] == wanted[0],
                folded[position..<(position + wanted.count)].elementsEqual(wanted)
            {
                result.append(contentsOf: fresh)
                position += wanted.count
            } else {
                result.append(units[position])
                position += 1
            }
        }
        return String(decoding: result, as: UTF16.self)
    }

    /// All line ends become `fresh`.
    static func replaceLineEndings(_ text: String, _ fresh: String) -> String {
        var (result, after) = ("", false)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where after: after = false
            case "\r":
                result += fresh
                after = true
            case "\n", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}":
                result += fresh
                after = false
            default:
                result.unicodeScalars.append(scalar)
                after = false
            }
        }
        return result
    }
}
