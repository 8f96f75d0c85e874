/// A line of a text and what ends it: a line feed, a carriage return and a line feed, or the end of the text.
struct SourceLine: Equatable {
    let text: Substring
    let end: Substring

    var source: String { String(text) + String(end) }
    var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 } }
    /// The blanks and tabs it begins with.
    var indent: Substring { text[..<(text.utf8.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? text.endIndex)] }
    /// The line without the blanks it begins with.
    var bare: Substring { text[indent.endIndex...] }
}

enum SourceLines {
    /// The lines of a text; joined again they give the text. A text that ends in a line end has no empty line behind it.
    static func split(_ text: some StringProtocol) -> [SourceLine] {
        let all = Substring(text)
        let bytes = all.utf8
        var lines: [SourceLine] = []
        var start = bytes.startIndex
        while let feed = bytes[start...].firstIndex(of: 0x0A) {
            var last = feed
            if feed > start, bytes[bytes.index(before: feed)] == 0x0D { last = bytes.index(before: feed) }
            let next = bytes.index(after: feed)
            lines.append(SourceLine(text: all[start..<last], end: all[last..<next]))
            start = next
        }
        if start < bytes.endIndex { lines.append(SourceLine(text: all[start...], end: all[bytes.endIndex...])) }
        return lines
    }

    static func join(_ lines: some Sequence<SourceLine>) -> String { lines.map(\.source).joined() }

    /// The parts of a recorded text between its line feeds; a line feed at the end begins no further one.
    static func parts(_ text: String) -> [Substring] {
        var parts = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
        if parts.last?.isEmpty == true { parts.removeLast() }
        return parts
    }
}

extension StringProtocol {
    /// Whether the texts are equal as bytes; `==` also takes different spellings of one character for equal.
    func hasSameBytes(as other: some StringProtocol) -> Bool { utf8.elementsEqual(other.utf8) }

    /// Whether the text begins with these bytes.
    func begins(with bytes: some StringProtocol) -> Bool { utf8.starts(with: bytes.utf8) }
}
