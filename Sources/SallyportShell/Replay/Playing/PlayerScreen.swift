import LineEditor
import PromptCmdlets
import SessionEngine
import ShellSyntax
import TerminalText
import Transcripts

/// Draws a player: the session above, a status line in the last row.
struct PlayerScreen {
    let size: TerminalSize
    private let usesStyles: Bool
    private let colours: SyntaxColours

    /// - Parameter isKnown: whether a command of that name is there, for its colour.
    init(size: TerminalSize, environment: [String: String], isKnown: @escaping (String) -> Bool = { _ in true }) {
        self.size = size
        usesStyles = environment["NO_COLOR"] == nil
        colours = SyntaxColours(colours: PromptColours.standard(colorFGBG: environment["COLORFGBG"]), isKnown: isKnown)
    }

    static let open = "\u{1B}[?1049h\u{1B}[2J\u{1B}[H"
    static let close = "\u{1B}[r\u{1B}[?25h\u{1B}[?1049l"

    /// Keeps the last row for the status line.
    var setUp: String { "\u{1B}[1;\(max(1, size.rows - 1))r\u{1B}[2J\u{1B}[H" }

    /// Text that is written where the cursor is, its line ends as a terminal in raw mode wants them.
    static func raw(_ text: String) -> String { text.replacing("\n", with: "\r\n") }

    /// A step's prompt and so many characters of its command.
    func typed(_ step: SessionStep, characters: Int? = nil) -> String {
        let whole = step.command
        let part = characters.map { String(whole.prefix($0)) } ?? whole
        let lines = styled(part).split(separator: "\n", omittingEmptySubsequences: false)
        return step.prompt + lines.joined(separator: "\n" + ShellPrompt.continuation)
    }

    /// What a step printed, errors in red and warnings in yellow.
    func output(_ step: SessionStep) -> String {
        guard usesStyles else { return StepText.output(step) }
        var text = step.output.map { piece in
            switch piece.stream {
            case .error: paint(piece.text, .brightRed)
            case .warning, .verbose, .debug: paint(piece.text, .yellow)
            default: piece.text
            }
        }.joined()
        if step.omittedBytes > 0 { text += "… \(step.omittedBytes) bytes were left out\n" }
        return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    }

    private func paint(_ text: String, _ style: TextStyle) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.isEmpty ? "" : AnsiText.decorate(String(line), style)
        }.joined(separator: "\n")
    }

    private func styled(_ command: String) -> String {
        guard usesStyles else { return command }
        let bytes = Array(command.utf8)
        var styles = [TextStyle?](repeating: nil, count: bytes.count)
        for highlight in colours.highlights(Parser.parse(command)) {
            for index in highlight.range where styles.indices.contains(index) { styles[index] = highlight.style }
        }
        var result = ""
        var start = 0
        while start < bytes.count {
            let end = styles[start...].firstIndex { $0 != styles[start] } ?? bytes.count
            let text = String(decoding: bytes[start..<end], as: UTF8.self)
            if let style = styles[start] { result += paint(text, style) } else { result += text }
            start = end
        }
        return result
    }

    /// The status line; the cursor goes back to where it was.
    func status(_ text: String) -> String {
        let fitted = TextFitting.fit(text, to: size.columns - 1)
        return "\u{1B}7\u{1B}[\(size.rows);1H" + (usesStyles ? "\u{1B}[7m" : "") + fitted + "\u{1B}[0m\u{1B}8"
    }
}
