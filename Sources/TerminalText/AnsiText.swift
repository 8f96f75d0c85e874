/// Text with ANSI escape sequences in it.
public enum AnsiText {
    /// Ends every colour and style.
    public static let reset = "\u{1B}[0m"

    /// Whether the text holds an escape character.
    public static func hasEscapes(_ text: some StringProtocol) -> Bool {
        text.utf8.contains(0x1B)
    }

    /// The text without its escape sequences.
    public static func strip(_ text: String) -> String {
        guard hasEscapes(text) else { return text }
        var plain = String.UnicodeScalarView()
        var scanner = AnsiScanner(text)
        while let piece: AnsiScanner.Piece = scanner.next() {
            if case .scalar(let scalar) = piece { plain.append(scalar) }
        }
        return String(plain)
    }

    /// The text in a style, reset behind it; unchanged when the text or the style is empty.
    public static func decorate(_ text: String, _ style: TextStyle) -> String {
        guard !text.isEmpty, !style.isPlain else { return text }
        return style.sequence + text + reset
    }
}

/// A colour and its attributes, as the parameters of one SGR sequence: `"32;1"` is bold green.
public struct TextStyle: Hashable, Sendable {
    /// Parameters between `ESC [` and `m`; empty means no style.
    public let parameters: String

    public init(_ parameters: String) {
        self.parameters = parameters
    }

    public var isPlain: Bool { parameters.isEmpty }

    /// The escape sequence that switches the style on; empty for the plain style.
    public var sequence: String {
        isPlain ? "" : "\u{1B}[" + parameters + "m"
    }

    public static let plain = TextStyle("")
    public static let bold = TextStyle("1")
    public static let dim = TextStyle("2")
    public static let italic = TextStyle("3")
    public static let underline = TextStyle("4")
    public static let reversed = TextStyle("7")
    public static let red = TextStyle("31")
    public static let green = TextStyle("32")
    public static let yellow = TextStyle("33")
    public static let blue = TextStyle("34")
    public static let magenta = TextStyle("35")
    public static let cyan = TextStyle("36")
    public static let brightBlack = TextStyle("90")
    public static let brightRed = TextStyle("91")
    public static let brightGreen = TextStyle("92")
    public static let brightYellow = TextStyle("93")
    public static let brightCyan = TextStyle("96")
}

/// The style sequences in force at a point of a text, so that a broken line can be closed and reopened.
struct ActiveStyle {
    private(set) var opening = ""

    mutating func note(_ escape: String) {
        guard escape.hasSuffix("m"), escape.hasPrefix("\u{1B}[") else { return }
        if escape == "\u{1B}[m" || escape == AnsiText.reset {
            opening = ""
        } else {
            opening += escape
        }
    }
}

extension AnsiText {
    /// The text cut into runs of one style, without its escape sequences; sequences other than colours are dropped.
    public static func runs(_ text: String) -> [StyledRun] {
        guard hasEscapes(text) else { return text.isEmpty ? [] : [StyledRun(text, .plain)] }
        var runs: [StyledRun] = []
        var current = String.UnicodeScalarView()
        var style = TextStyle.plain
        var scanner = AnsiScanner(text)
        while let piece: AnsiScanner.Piece = scanner.next() {
            switch piece {
            case .scalar(let scalar):
                current.append(scalar)
            case .escape(let escape):
                if !current.isEmpty { runs.append(StyledRun(String(current), style)) }
                current = String.UnicodeScalarView()
                style = style.following(escape)
            }
        }
        return current.isEmpty ? runs : runs + [StyledRun(String(current), style)]
    }
}

/// A piece of text in one style.
public struct StyledRun: Hashable, Sendable {
    public let text: String
    public let style: TextStyle

    public init(_ text: String, _ style: TextStyle) {
        self.text = text
        self.style = style
    }
}

extension TextStyle {
    /// The style after an escape sequence: a reset empties it, a colour is added, anything else changes nothing.
    func following(_ escape: String) -> TextStyle {
        guard escape.hasSuffix("m"), escape.hasPrefix("\u{1B}[") else { return self }
        let added = String(escape.dropFirst(2).dropLast())
        if added.isEmpty || added == "0" { return .plain }
        return TextStyle(isPlain ? added : parameters + ";" + added)
    }
}
