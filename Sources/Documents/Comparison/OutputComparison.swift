/// How an output is compared with the one that a document shows.
public enum OutputComparison: Sendable {
    /// To the character, but for blanks at the end of lines and blank lines at the start and end of the text.
    case exact
    /// Likewise, and GUIDs, dates, times and etags may differ, and with them the widths of columns.
    case shape

    /// Where two outputs first differ.
    public struct Difference: Equatable, Sendable {
        /// The line of the expected output, from one.
        public let line: Int
        /// The lines; nil where the text has no more.
        public let expected: String?
        public let actual: String?

        public init(line: Int, expected: String?, actual: String?) {
            self.line = line
            self.expected = expected
            self.actual = actual
        }
    }

    /// Nil when the outputs are the same.
    public func difference(expected: String, actual: String) -> Difference? {
        let (first, second) = (Self.lines(expected), Self.lines(actual))
        for index in 0..<max(first.lines.count, second.lines.count) {
            let a = index < first.lines.count ? first.lines[index] : nil
            let b = index < second.lines.count ? second.lines[index] : nil
            if let a, let b, isSame(a, b) { continue }
            return Difference(line: first.skipped + index + 1, expected: a.map(String.init), actual: b.map(String.init))
        }
        return nil
    }

    private func isSame(_ a: Substring, _ b: Substring) -> Bool {
        if a.hasSameBytes(as: b) { return true }
        guard case .shape = self else { return false }
        return VolatileText.shape(a) == VolatileText.shape(b)
    }

    /// The lines without blanks at their ends, from the first to the last that has something; and how many are before.
    private static func lines(_ text: String) -> (lines: [Substring], skipped: Int) {
        let all = SourceLines.split(text).map { line -> Substring in
            let bytes = line.text.utf8
            let last = bytes.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
            return line.text[..<(last.map { bytes.index(after: $0) } ?? line.text.startIndex)]
        }
        guard let first = all.firstIndex(where: { !$0.isEmpty }), let last = all.lastIndex(where: { !$0.isEmpty }) else { return ([], 0) }
        return (Array(all[first...last]), first)
    }
}
