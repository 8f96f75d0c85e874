/// What is asked for.
public enum PromptKind: Hashable, Sendable {
    /// A command: with history, completion, colours, and further lines until it is complete.
    case command
    /// One line in answer to a question, such as `Read-Host`'s: none of these. A secret is drawn as `*`.
    case question(String, isSecret: Bool = false)
}

/// What came of it.
public enum ReadResult: Hashable, Sendable {
    /// The text, its lines parted by `\n`, without one at the end.
    case text(String)
    /// Ctrl-D on an empty line, or nothing more to read.
    case endOfInput
    /// Ctrl-C.
    case cancelled
}

/// Where input comes from. A reader is used by one thread.
public protocol LineReader: AnyObject {
    /// Waits for the next input.
    func readLine(_ kind: PromptKind) -> ReadResult
}

extension LineReader {
    public func readLine() -> ReadResult { readLine(.command) }
}
