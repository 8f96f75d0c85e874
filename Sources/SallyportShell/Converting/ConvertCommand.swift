import Documents
import Exports
import SessionCmdlets
import SessionEngine
import ShellRuntime
import ShellValues
import Transcripts

/// `sallyport convert`: from one format to another, by the files' extensions.
struct ConvertCommand {
    let request: ConvertRequest
    let environment: [String: String]

    /// - Returns: 0. What cannot be done is an `Options.Refusal`.
    func run() throws -> Int32 {
        let folder = SystemHost.values(environment: environment).currentFolder
        let file = try RecordingFile(request.input, in: folder, defaults: RecordingFile.defaultHeader)
        for notice in file.recording.notices { say("sallyport: \(request.input): \(notice)\n") }
        let bytes = try written(file.recording)
        do {
            try AtomicFile.write(bytes, to: Paths.absolute(request.output, in: folder), force: request.force, isShared: isShared)
        } catch {
            throw Options.Refusal(message: error.message.replacing("-Force", with: "--force"))
        }
        return 0
    }

    /// Recordings stay the owner's; what is made for others to read may be read by them.
    private var isShared: Bool { RecordingFile.fileExtension(request.output) != "jsonl" }

    private func written(_ recording: SessionRecording) throws -> [UInt8] {
        let word = RecordingFile.fileExtension(request.output)
        if word == "jsonl" { return Array(recording.journalText.utf8) }
        do {
            if let format = DocumentFormat(fileExtension: word) { return try format.write(recording.shown) }
            if let format = ExportFormat(fileExtension: word) { return try format.write(recording.shown, options: options) }
        } catch let failure as DocumentFailure {
            throw Options.Refusal(message: "'\(request.output)': \(failure.message)")
        } catch let failure as ExportFailure {
            throw Options.Refusal(message: "'\(request.output)': \(failure.message)")
        }
        throw Options.Refusal(message: "there is no format with the extension '.\(word)'; 'sallyport --help' lists them")
    }

    private var options: ExportOptions {
        var options = ExportOptions(highlight: SyntaxRoles.highlighter)
        options.castVersion = request.castVersion == 3 ? .v3 : .v2
        options.theme = request.dark ? .dark : .light
        return options
    }

    private func say(_ text: String) {
        let err = OutputBuffer(2)
        err.write(text)
        err.flush()
    }
}
