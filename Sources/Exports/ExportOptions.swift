/// How a recording is written to an export.
public struct ExportOptions: Sendable {
    /// The coloured parts of a command.
    public var highlight: SyntaxHighlighter
    /// Which asciicast is written.
    public var castVersion = CastVersion.v2
    /// How commands appear in a cast.
    public var typing = CastTyping.natural
    /// Players shorten longer pauses to so many seconds; nil leaves them.
    public var idleTimeLimit: Double?
    /// Whether a cast also has what was typed as events of its own. They double what is in the file, secrets included.
    public var includesInput = false
    /// Whether commands and streams are coloured in a cast or image.
    public var usesColours = true
    /// The colours of a cast or image. A page follows its reader's choice.
    public var theme = ExportTheme.dark
    /// Rows of an image at most, up to 500; nil for those of the session's screen.
    public var screenRows: Int?

    public init(highlight: @escaping SyntaxHighlighter = { _ in [] }) { self.highlight = highlight }
}

/// The versions of asciicast that are written; version 1 is read only. All players know version 2.
public enum CastVersion: Int, Sendable {
    case v2 = 2
    case v3 = 3
}

public enum CastTyping: Sendable {
    /// A character at a time, in a rhythm that depends on the text alone.
    case natural
    /// The whole command at once.
    case whole
}
