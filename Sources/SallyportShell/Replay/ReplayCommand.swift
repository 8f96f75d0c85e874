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
            case .verify: return try Verification(file, request, out).run()
            case .update: return try RecordingUpdate(file, request, out).run()
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
        return try TerminalPlayer(course, request, environment, options).play()
    }

    private func complain(_ text: String) {
        out.flush()
        let err = OutputBuffer(2)
        err.write("sallyport: \(text)\n")
        err.flush()
    }
}

extension ReplayRequest {
    var limits: ReplayLimits { ReplayLimits(milliseconds: timeout.multipliedReportingOverflow(by: 1000).partialValue) }
}

extension RecordingFile {
    /// The folder that the file lies in: a replay may read in it.
    var folder: String { String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]) }
}
