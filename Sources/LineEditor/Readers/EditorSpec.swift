public import TerminalText

/// All a reader has to know about what is being typed. The closures are asked on the reader's own thread, some of them
/// at every key. Offsets are UTF-8 bytes.
public struct EditorSpec {
    /// A stretch of the text in a style; where two overlap the later one counts.
    public struct Highlight: Hashable, Sendable {
        public let range: Range<Int>
        public let style: TextStyle

        public init(_ range: Range<Int>, _ style: TextStyle) {
            self.range = range
            self.style = style
        }
    }

    /// Settings and keys, shared with who changes them.
    public var settings = EditorSettings()

    /// Stands before a command; may hold colours and line breaks.
    public var prompt: () -> String = { "> " }
    /// Stands before every further line of one, unless the settings say otherwise.
    public var continuationPrompt: () -> String = { ">> " }
    public var highlight: (String) -> [Highlight] = { _ in [] }
    /// Whether a text can be run; if not, Enter starts a new line.
    public var isComplete: (String) -> Bool = { _ in true }
    /// Whether a text holds a mistake that more input does not cure; the prompt then turns to the error style.
    public var isMistaken: (String) -> Bool = { _ in false }
    /// Blanks for the row that Enter starts behind a text.
    public var indent: (String) -> String = { _ in "" }

    /// What may stand at an offset of a text.
    public var complete: (String, Int) -> CompletionResult = { _, _ in .none }
    /// How a text may go on, best first and at most as many as asked for, besides what the history knows.
    public var predictions: (String, Int) -> [Prediction] = { _, _ in [] }
    /// Rows of help for an offset of a text, shown below the line; colours allowed.
    public var describe: (String, Int) -> [String] = { _, _ in [] }

    /// Where accepted commands go; nil for no history.
    public var history: HistoryStore?
    /// Whether an accepted text is kept.
    public var historyFilter: (String) -> HistoryKeeping = { _ in .memoryAndFile }
    /// Whether a text that is kept must not reach the file.
    public var isSensitive: (String) -> Bool = HistoryStore.looksSecret

    /// The program to edit the input in; nil when there is none.
    public var externalEditor: () -> ExternalEditor? = { nil }
    /// The terminal's title; nil leaves it alone.
    public var title: (TitleMoment) -> String? = { _ in nil }
    /// The exit status of the command before, for the marks of `marksPrompts`; nil when nothing ran.
    public var lastStatus: () -> Int? = { nil }
    /// Writes semantic prompt marks (OSC 133), by which terminals find prompts and outputs.
    public var marksPrompts = false

    /// False draws without colours (`NO_COLOR`).
    public var usesStyles = true
    /// Marks output that did not end its line before a prompt, and starts the prompt on a fresh one.
    public var marksUnfinishedOutput = true

    public init() {}
}
