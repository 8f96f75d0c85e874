public import TerminalText

/// The styles of what the editor itself draws.
public struct EditorStyles: Hashable, Sendable {
    /// Text that no highlight covers.
    public var defaultToken = TextStyle.plain
    public var continuationPrompt = TextStyle.plain
    /// The suggestion behind the cursor.
    public var ghost = TextStyle("2;3")
    public var selection = TextStyle.reversed
    /// What a search found.
    public var emphasis = TextStyle.reversed
    /// The end of the prompt while the text is wrong, and what failed.
    public var error = TextStyle.brightRed
    /// The prompt in vi's command mode, with that indicator.
    public var viCommandPrompt = TextStyle.reversed
    /// Candidates of the list, the chosen one, their types, and the row that describes the chosen one.
    public var menu = TextStyle.plain
    public var menuSelected = TextStyle.reversed
    public var menuType = TextStyle.dim
    public var menuDescription = TextStyle.dim
    public var listPrediction = TextStyle("33")
    public var listPredictionSelected = TextStyle("48;5;238")
    public var listPredictionTooltip = TextStyle("2;3")
    /// Rows of help below the line.
    public var help = TextStyle.plain

    public init() {}
}
