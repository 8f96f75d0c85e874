import Glibc
import SessionEngine
import ShellRuntime
import ShellValues
import Transcripts

/// `sallyport replay`.
struct ReplayCommand {
    let request: ReplayRequest
    let environment: [String: String]
    let options: Options
    /// What the program prints, on standard output.
    let out = OutputBuffer(1)

    /// - Returns: 0 for the same, 1 for differences, 2 when it cannot run.
    func run() -> Int32 {
        defer { out.flush() }
        do {
            let file = try open()
            for notice in file.recording.notices { complain(notice) }
            switch request.purpose {
            case .verify: return try Verification(file: file, request: request, out: out).run()
            case .update: return try RecordingUpdate(file: file, request: request, out: out).run()
            case .show: return try show(file)
            }
        } catch let refusal as Options.Refusal {
            complain(refusal.message)
        } catch {
            complain("\(error)")
        }
        return 2
    }

    private func open() throws -> RecordingFile {
        let values = SystemHost.values(environment: environment)
        return try RecordingFile(request.file, in: values.currentFolder, defaults: RecordingFile.defaultHeader)
    }

    private func show(_ file: RecordingFile) throws -> Int32 {
        let isTerminal = isatty(0) == 1 && isatty(1) == 1 && (environment["TERM"] ?? "dumb") != "dumb"
        let course = try ReplayCourse(file, limits: request.limits)
        guard isTerminal else { return try PlainPlayer(course, out).play() }
        return try TerminalPlayer(course, file, request, environment, options).play()
    }

    private func complain(_ text: String) {
        out.flush()
        let err = OutputBuffer(2)
        err.write("sallyport: \(text)\n")
        err.flush()
    }
}

extension ReplayRequest {
    var limits: ReplayLimits {
        ReplayLimits(milliseconds: timeout.multipliedReportingOverflow(by: 1000).partialValue, temporary: temporary)
    }
}

extension RecordingFile {
    /// The folder that the file lies in: a replay may read in it.
    private var source: String { "/" + path.split(separator: "/").dropLast().joined(separator: "/") }

    /// The files that a replay may use.
    /// - Parameter folder: the folder that the steps take for theirs; that of the recording unless stated.
    /// - Throws: `Options.Refusal` when there is no place for what it writes.
    func files(_ limits: ReplayLimits, folder: String? = nil) throws -> ReplayFiles {
        guard let files = ReplayFiles(folder: folder ?? recording.header.folder, source: source, limits: limits) else {
            throw Options.Refusal(message: "no folder can be made in '\(limits.temporary)'")
        }
        return files
    }
}
