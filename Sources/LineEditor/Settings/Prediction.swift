/// A suggestion: a whole input that begins as the one being typed does, or, for lists, is like it.
public struct Prediction: Hashable, Sendable {
    public let text: String
    /// Who suggests it, shown behind it in lists: `History`.
    public let source: String
    /// Shown below the list while it is chosen; empty for nothing.
    public let tooltip: String

    public init(text: String, source: String, tooltip: String = "") {
        self.text = text
        self.source = source
        self.tooltip = tooltip
    }
}

/// What becomes of an accepted input.
public enum HistoryKeeping: Sendable {
    case skip
    case memoryOnly
    case memoryAndFile
}

/// The program behind `ViEditVisually`.
public struct ExternalEditor: Hashable, Sendable {
    /// A shell command; the file's name is added as its last word.
    public let command: String
    /// The folder in which the file lives meanwhile.
    public let folder: String

    public init(command: String, folder: String) {
        self.command = command
        self.folder = folder
    }
}

/// Moments at which a terminal's title may change.
public enum TitleMoment: Hashable, Sendable {
    case prompting
    case running(String)
}
