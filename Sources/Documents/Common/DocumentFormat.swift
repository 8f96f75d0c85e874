import Transcripts

/// The formats of documents that become recordings and are made of them.
public enum DocumentFormat: String, CaseIterable, Sendable {
    case markdown, notebook, script, transcript, polyglot

    /// The format of a file name's extension (without the dot), without regard to case; nil for another.
    public init?(fileExtension: some StringProtocol) {
        switch fileExtension.lowercased() {
        case "md", "markdown": self = .markdown
        case "ipynb": self = .notebook
        case "ps1": self = .script
        case "txt": self = .transcript
        case "dib": self = .polyglot
        default: return nil
        }
    }

    /// A document as a recording, with the given header filled from what the document says.
    /// - Parameter isComplete: Whether the parser takes a text for whole commands; scripts and transcripts ask it.
    public func read(
        _ bytes: [UInt8], header: SessionHeader, isComplete: @escaping (String) -> Bool
    ) throws(DocumentFailure) -> SessionRecording {
        switch self {
        case .markdown: return MarkdownReader.recording(try MarkdownDocument(bytes: bytes), header: header)
        case .notebook: return NotebookReader.recording(try Notebook(bytes: bytes), header: header)
        case .script:
            return ScriptReader.recording(try DocumentText.decodeWithoutMark(bytes), header: header, isComplete: isComplete)
        case .transcript:
            return try TranscriptReader.recording(try DocumentText.decodeWithoutMark(bytes), header: header, isComplete: isComplete)
        case .polyglot: return DibReader.recording(try DocumentText.decodeWithoutMark(bytes), header: header)
        }
    }

    /// The recording as a file of this format.
    public func write(_ recording: SessionRecording) throws(DocumentFailure) -> [UInt8] {
        switch self {
        case .markdown: Array(MarkdownWriter.text(recording).utf8)
        case .notebook: NotebookWriter.notebook(recording).bytes
        case .script: Array(ScriptWriter.text(recording).utf8)
        case .transcript: Array(TranscriptWriter.text(recording).utf8)
        case .polyglot: Array(try DibWriter.text(recording).utf8)
        }
    }

    /// The document for running its cells one by one and writing their outputs into it; nil for formats that have none.
    public func document(_ bytes: [UInt8]) throws(DocumentFailure) -> (any CodeDocument)? {
        switch self {
        case .markdown: try MarkdownDocument(bytes: bytes)
        case .notebook: try Notebook(bytes: bytes)
        default: nil
        }
    }
}
