/// Something wrong with a text: PowerShell's error id, the words, and where.
public struct Diagnostic: Hashable, Sendable {
    /// PowerShell's `ErrorId`, for example `MissingEndCurlyBrace`.
    public let id: String
    public let message: String
    public let span: SourceSpan
    /// Whether more input could cure it: the prompt then asks for another line.
    public let incompleteInput: Bool

    public init(id: String, message: String, span: SourceSpan, incompleteInput: Bool = false) {
        self.id = id
        self.message = message
        self.span = span
        self.incompleteInput = incompleteInput
    }
}
