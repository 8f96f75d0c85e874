import TerminalText

/// All a reader has to know about what is being typed. The closures are asked on the reader's own thread, some of them
/// at every key.
public struct EditorSpec {
    /// How keys edit.
    public enum EditingMode: Sendable {
        case emacs
        case vi
    }

    /// A stretch of the text in a style; offsets are UTF-8 bytes.
    public struct Highlight: Hashable, Sendable {
        public let range: Range<Int>
        public let style: TextStyle

        public init(_ range: Range<Int>, _ style: TextStyle) {
            self.range = range
            self.style = style
        }
    }

    /// Stands before a command; may hold colours and line breaks.
    public var prompt: () -> String = { "> " }
    /// Stands before every further line of one.
    public var continuationPrompt: () -> String = { ">> " }
    /// The styles of a text; where two overlap the later one counts.
    public var highlight: (String) -> [Highlight] = { _ in [] }
    /// Whether a text can be run; if not, Enter starts a new line.
    public var isComplete: (String) -> Bool = { _ in true }
    /// What may stand at a UTF-8 offset of a text.
    public var complete: (String, Int) -> CompletionResult = { _, _ in .none }
    /// What may follow a text, without the text itself; nil or empty for nothing.
    public var predict: (String) -> String? = { _ in nil }
    /// Where accepted commands go; nil for no history.
    public var history: HistoryStore?
    public var editingMode: EditingMode = .emacs
    /// False draws without colours (`NO_COLOR`).
    public var usesStyles = true
    /// Marks output that did not end its line before a prompt, and starts the prompt on a fresh one.
    public var marksUnfinishedOutput = true

    public init() {}
}
