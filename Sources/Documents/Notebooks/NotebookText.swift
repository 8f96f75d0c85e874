import JSONText

/// Text as a notebook has it: one string, or a list of lines that each keep their end.
enum NotebookText {
    static func read(_ value: JSONValue?) -> String? {
        if let text = value?.text { return text }
        guard let items = value?.array else { return nil }
        return items.compactMap(\.text).joined()
    }

    /// The list of lines that Jupyter writes. It ends lines as Python does: also at form feeds and Unicode's separators.
    static func lines(_ text: String) -> JSONValue {
        var lines: [JSONValue] = []
        var line = String.UnicodeScalarView()
        var endsWithReturn = false
        for scalar in text.unicodeScalars {
            if endsWithReturn, scalar != "\n" { flush(&line, &lines) }
            endsWithReturn = scalar == "\r"
            line.append(scalar)
            if !endsWithReturn, ends.contains(scalar) { flush(&line, &lines) }
        }
        flush(&line, &lines)
        return .array(lines)
    }

    private static let ends: Set<Unicode.Scalar> = [
        "\n", "\u{B}", "\u{C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}",
    ]

    private static func flush(_ line: inout String.UnicodeScalarView, _ lines: inout [JSONValue]) {
        if !line.isEmpty { lines.append(.string(String(line))) }
        line = String.UnicodeScalarView()
    }
}
