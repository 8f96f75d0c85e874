/// Why a recording cannot be read from or written to a format.
public struct ExportFailure: Error, Equatable, Sendable {
    public let message: String
    public init(_ message: String) { self.message = message }
}
