import Documents
import Exports
import ShellRuntime
import ShellSyntax
import Transcripts

/// Reads recordings of every format that carries commands.
struct RecordingFile {
    let path: String
    let recording: SessionRecording
    /// Whether it is a recording with clock, random numbers and hashes; other formats have commands and outputs only.
    let isExact: Bool

    /// What documents that are no recordings run under: the same for all of them, so that they always print the same.
    static let defaultHeader = SessionHeader(
        id: "document", program: Usage.program, start: UTCTime.ticks("2026-01-01T09:00:00Z") ?? 0, seed: 1, width: 100,
        folder: "/home/learner", home: "/home/learner")

    /// - Throws: `Options.Refusal` that names the file and what is wrong.
    init(_ name: String, in folder: String, defaults: SessionHeader) throws {
        path = Paths.absolute(name, in: folder)
        guard let bytes = Paths.isFile(path) ? Paths.read(path) : nil else {
            throw Options.Refusal(message: "cannot read '\(name)'")
        }
        let word = Self.fileExtension(name)
        isExact = word == "jsonl" || (DocumentFormat(fileExtension: word) == nil && word != "cast")
        do {
            recording = try Self.read(bytes, word, defaults)
        } catch let failure as JournalFailure {
            throw Options.Refusal(message: "'\(name)' is no recording: \(failure.message)")
        } catch let failure as ExportFailure {
            throw Options.Refusal(message: "'\(name)': \(failure.message)")
        } catch let failure as DocumentFailure {
            let place = failure.line.map { ", line \($0)" } ?? ""
            throw Options.Refusal(message: "'\(name)'\(place): \(failure.message)")
        }
    }

    /// The same file with other content, for what is not on the disk.
    init(_ file: RecordingFile, with recording: SessionRecording) {
        path = file.path
        self.recording = recording
        isExact = file.isExact
    }

    /// The letters behind the last dot, in lower case.
    static func fileExtension(_ name: String) -> String {
        guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    private static func read(_ bytes: [UInt8], _ word: String, _ defaults: SessionHeader) throws -> SessionRecording {
        if word == "cast" { return try CastReader.read(bytes, header: defaults) }
        guard let format = DocumentFormat(fileExtension: word) else { return try JournalReader.read(bytes) }
        return try format.read(bytes, header: defaults, isComplete: { !Parser.parse($0).isIncomplete })
    }
}
