/// Where words begin and end: PSReadLine's delimiters, so `Get-AzureVM` is two words.
struct WordRules {
    private let delimiters: Set<Unicode.Scalar>

    init(delimiters: String = EditorSettings.standardWordDelimiters) {
        self.delimiters = Set(delimiters.unicodeScalars)
    }

    func isDelimiter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || delimiters.contains(scalar)
    }

    /// The start of the word at or before `offset`.
    func backward(_ text: [Unicode.Scalar], from offset: Int) -> Int {
        var index: Int = min(offset, text.count)
        while index > 0, isDelimiter(text[index - 1]) { index -= 1 }
        while index > 0, !isDelimiter(text[index - 1]) { index -= 1 }
        return index
    }

    /// The end of the word at or after `offset`.
    func forward(_ text: [Unicode.Scalar], from offset: Int) -> Int {
        var index: Int = max(offset, 0)
        while index < text.count, isDelimiter(text[index]) { index += 1 }
        while index < text.count, !isDelimiter(text[index]) { index += 1 }
        return min(index, text.count)
    }

    /// The start of the next word behind `offset`.
    func next(_ text: [Unicode.Scalar], from offset: Int) -> Int {
        var index: Int = max(offset, 0)
        while index < text.count, !isDelimiter(text[index]) { index += 1 }
        while index < text.count, isDelimiter(text[index]) { index += 1 }
        return min(index, text.count)
    }

    /// The end of the run without blanks at or after `offset`.
    static func forwardToBlank(_ text: [Unicode.Scalar], from offset: Int) -> Int {
        var index: Int = max(offset, 0)
        while index < text.count, text[index].properties.isWhitespace { index += 1 }
        while index < text.count, !text[index].properties.isWhitespace { index += 1 }
        return min(index, text.count)
    }

    /// The start of the run without blanks at or before `offset`.
    static func backwardToBlank(_ text: [Unicode.Scalar], from offset: Int) -> Int {
        var index: Int = min(offset, text.count)
        while index > 0, text[index - 1].properties.isWhitespace { index -= 1 }
        while index > 0, !text[index - 1].properties.isWhitespace { index -= 1 }
        return index
    }

    /// The last word of a command line.
    static func lastArgument(of line: String) -> String { words(of: line).last ?? "" }

    /// The words of a command line; a quoted stretch belongs to one word with its blanks.
    static func words(of line: String) -> [String] {
        var words: [String.UnicodeScalarView] = [String.UnicodeScalarView()]
        var quote: Unicode.Scalar?
        for scalar: Unicode.Scalar in line.unicodeScalars {
            if let open: Unicode.Scalar = quote {
                if scalar == open { quote = nil }
            } else if scalar == "'" || scalar == "\"" {
                quote = scalar
            } else if scalar.properties.isWhitespace {
                words.append(String.UnicodeScalarView())
                continue
            }
            words[words.count - 1].append(scalar)
        }
        return words.filter { !$0.isEmpty }.map(String.init)
    }
}

/// The brace that belongs to the one at an offset.
enum BraceMatching {
    private static let pairs: [(open: Unicode.Scalar, close: Unicode.Scalar)] = [("(", ")"), ("[", "]"), ("{", "}")]

    /// Nil when there is no brace at `offset` or it has no partner. Quotes are not looked at.
    static func partner(_ text: [Unicode.Scalar], of offset: Int) -> Int? {
        guard text.indices.contains(offset) else { return nil }
        for pair in pairs {
            if text[offset] == pair.open { return scan(text, offset, pair.open, pair.close, step: 1) }
            if text[offset] == pair.close { return scan(text, offset, pair.close, pair.open, step: -1) }
        }
        return nil
    }

    private static func scan(
        _ text: [Unicode.Scalar], _ offset: Int, _ own: Unicode.Scalar, _ other: Unicode.Scalar, step: Int
    ) -> Int? {
        var depth = 0
        var index: Int = offset
        while text.indices.contains(index) {
            if text[index] == own { depth += 1 }
            if text[index] == other { depth -= 1 }
            if depth == 0 { return index }
            index += step
        }
        return nil
    }
}
