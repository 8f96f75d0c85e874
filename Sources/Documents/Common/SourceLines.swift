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

extension String {
    var endsLine: Bool { utf8.last == 0x0A }
}

enum DocumentText {
    static let byteOrderMark = "\u{FEFF}"

    /// The mark and what stands behind it.
    static func splitMark(_ text: String) -> (mark: Substring, rest: Substring) {
        let start = text.utf8.index(text.startIndex, offsetBy: text.begins(with: byteOrderMark) ? 3 : 0)
        return (text[..<start], text[start...])
    }

    /// The text of a file in UTF-8; a byte order mark stays in it.
    static func decode(_ bytes: [UInt8]) throws(DocumentFailure) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw DocumentFailure("the file is not in UTF-8", line: firstBadLine(bytes))
    }

    /// The same without the mark.
    static func decodeWithoutMark(_ bytes: [UInt8]) throws(DocumentFailure) -> String {
        let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        return try decode(hasMark ? Array(bytes.dropFirst(3)) : bytes)
    }

    private static func firstBadLine(_ bytes: [UInt8]) -> Int? {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    }
}
