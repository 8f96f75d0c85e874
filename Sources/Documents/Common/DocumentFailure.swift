/// Why a document cannot be read, or a recording not be written as one.
public struct DocumentFailure: Error, Equatable, Sendable {
    public let message: String
    /// The line of the document, from one; nil when it is about no single line.
    public let line: Int?

    public init(_ message: String, line: Int? = nil) {
        self.message = message
        self.line = line
    }
}
