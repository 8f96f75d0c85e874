import Documents
import Exports
import ShellRuntime
import Transcripts

/// Reads recordings of every format that carries commands.
struct RecordingFile {
    let path: String
    let recording: SessionRecording
    /// Whether it is a recording with clock, random numbers and hashes; other formats have commands and outputs only.
    let isExact: Bool

    /// - Throws: `Options.Refusal` that names the file and what is wrong.
    init(_ name: String, in folder: String, defaults: SessionHeader) throws {
        path = Paths.absolute(name, in: folder)
        guard let bytes = Paths.isFile(path) ? Paths.read(path) : nil else {
            throw Options.Refusal(message: "cannot read '\(name)'")
        }
        do {
            (recording, isExact) = try Self.read(bytes, path, defaults)
        } catch let failure as JournalFailure {
            throw Options.Refusal(message: "'\(name)' is no recording: \(failure.message)")
        } catch let failure as ExportFailure {
            throw Options.Refusal(message: "'\(name)': \(failure.message)")
        }
    }

    private static func read(
        _ bytes: [UInt8], _ path: String, _ defaults: SessionHeader
    ) throws -> (SessionRecording, isExact: Bool) {
        (try JournalReader.read(bytes), true)
    }
}
