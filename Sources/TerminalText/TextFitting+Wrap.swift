extension TextFitting {
    /// The lines of a text: parted at CR LF, LF and CR. The empty text is one empty line.
    public static func lines(_ text: String) -> [String] {
        guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return [text] }
        var lines: [String] = []
        var current = String.UnicodeScalarView()
        var afterReturn = false
        for scalar: Unicode.Scalar in text.unicodeScalars {
            if scalar == "\n", afterReturn {
                afterReturn = false
                continue
            }
            afterReturn = scalar == "\r"
            if scalar == "\n" || scalar == "\r" {
                lines.append(String(current))
                current = String.UnicodeScalarView()
            } else {
                current.append(scalar)
            }
        }
        return lines + [String(current)]
    }

    /// Lines of at most `width` columns, broken wherever the edge is. Line breaks of the text are kept.
    public static func wrap(_ text: String, width: Int, rule: WidthRule = .terminal) -> [String] {
        broken(text, width: width, rule: rule) { [$0] }
    }

    /// Lines of at most `width` columns, broken between words. A word keeps the blank or tab behind it and takes its
    /// room too; a word wider than a line fills the rest of the line and is broken at the edge. This is PowerShell's way.
    public static func wordWrap(_ text: String, width: Int, rule: WidthRule = .terminal) -> [String] {
        broken(text, width: width, rule: rule, words: words)
    }

    private static func broken(
        _ text: String, width: Int, rule: WidthRule, words: (String) -> [String]
    ) -> [String] {
        guard width > 0 else { return lines(text) }
        var result: [String] = []
        for line: String in lines(text) {
            if DisplayWidth.of(line, rule: rule) <= width {
                result.append(line)
                continue
            }
            var breaker = LineBreaker(width: width, rule: rule)
            for word: String in words(line) { breaker.add(word) }
            result.append(contentsOf: breaker.finish())
        }
        return result
    }

    /// Words with the one blank or tab that follows each.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        var current = String.UnicodeScalarView()
        for scalar: Unicode.Scalar in line.unicodeScalars {
            current.append(scalar)
            if scalar == " " || scalar == "\t" {
                words.append(String(current))
                current = String.UnicodeScalarView()
            }
        }
        return current.isEmpty ? words : words + [String(current)]
    }
}

/// Collects lines of a given width; a style that is on at a break is closed there and reopened on the next line.
private struct LineBreaker {
    let width: Int
    let rule: WidthRule
    private var lines: [String] = []
    private var current = ""
    private var used = 0
    private var style = ActiveStyle()

    init(width: Int, rule: WidthRule) {
        self.width = width
        self.rule = rule
    }

    mutating func add(_ word: String) {
        let wordWidth: Int = DisplayWidth.of(word, rule: rule)
        if wordWidth <= width, wordWidth > width - used { newLine() }
        var scanner = AnsiScanner(word)
        while let piece: AnsiScanner.Piece = scanner.next() {
            switch piece {
            case .escape(let escape):
                style.note(escape)
                current += escape
            case .scalar(let scalar):
                add(scalar)
            }
        }
    }

    mutating func finish() -> [String] {
        lines.append(current)
        return lines
    }

    private mutating func add(_ scalar: Unicode.Scalar) {
        let columns: Int = DisplayWidth.of(scalar, rule: rule)
        if columns > width {
            add("?" as Unicode.Scalar)
            return
        }
        if used + columns > width { newLine() }
        current.unicodeScalars.append(scalar)
        used += columns
    }

    private mutating func newLine() {
        lines.append(style.opening.isEmpty ? current : current + AnsiText.reset)
        current = style.opening
        used = 0
    }
}
