import Transcripts

/// A document with code that is run cell by cell, and the output that it shows.
public protocol CodeDocument: Sendable {
    var cells: [DocumentCell] { get }

    /// The document with the outputs of the cells of these numbers; all else stays as it is to the byte. An output that
    /// is what the document already says is left as it stands.
    func writing(outputs: [Int: CellResult]) -> [UInt8]
}

/// A piece of code in a document.
public struct DocumentCell: Equatable, Sendable {
    /// From one.
    public let number: Int
    public let code: String
    /// The line of the document on which the code starts, from one; in a notebook always one.
    public let line: Int
    /// What the document says that it prints; nil when it says nothing.
    public let expectedOutput: String?
    /// The document says that the cell is not to be run.
    public let isSkipped: Bool
    /// The document says that the cell may fail, and that the cells behind it run all the same.
    public let mayFail: Bool

    public init(
        number: Int, code: String, line: Int = 1, expectedOutput: String? = nil, isSkipped: Bool = false, mayFail: Bool = false
    ) {
        self.number = number
        self.code = code
        self.line = line
        self.expectedOutput = expectedOutput
        self.isSkipped = isSkipped
        self.mayFail = mayFail
    }
}

/// What running a cell gave.
public struct CellResult: Equatable, Sendable {
    public var printed: [PrintedText]
    public var failed: Bool
    /// What to call the error in a notebook, such as the id or the exception of PowerShell's error record.
    public var errorName: String?

    public init(printed: [PrintedText], failed: Bool = false, errorName: String? = nil) {
        self.printed = printed
        self.failed = failed
        self.errorName = errorName
    }

    /// All that was printed, the streams mixed as on the screen.
    public var text: String { printed.map(\.text).joined() }
}
