import Transcripts

/// The formats that show a recording to people.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// asciicast, for terminal players.
    case cast
    /// One page that needs nothing else, for browsers.
    case html
    /// An image of the last screen.
    case svg

    /// The format of a file name's extension, without regard to case; nil for another.
    public init?(fileExtension: some StringProtocol) {
        self.init(rawValue: fileExtension.lowercased())
    }

    /// The file's bytes.
    public func write(
        _ recording: SessionRecording, options: ExportOptions = ExportOptions()
    ) throws(ExportFailure) -> [UInt8] {
        switch self {
        case .cast: CastWriter.write(recording, options)
        case .html: try HTMLPage.write(recording, options)
        case .svg: SVGImage.write(recording, options)
        }
    }
}
