import Transcripts

/// The formats that show a recording to people.
public enum ExportFormat: String, Sendable, CaseIterable {
    /// asciicast, for terminal players.
    case cast

    /// The format of a file name's extension, without regard to case; nil for another.
    public init?(fileExtension: some StringProtocol) {
        self.init(rawValue: fileExtension.lowercased())
    }

    /// The file's bytes.
    public func write(_ recording: SessionRecording, options: ExportOptions = ExportOptions()) throws(ExportFailure) -> [UInt8] {
        switch self {
        case .cast: CastWriter.write(recording, options)
        }
    }
}
