import Transcripts

/// Reads asciicast, versions 1 to 3, and recovers the commands as well as they can be told: from what was typed, else from
/// markers that name the commands, else from the prompts on the screen.
public enum CastReader {
    /// - Parameter header: what the cast does not say: id, seed, folders. Its size, start and title count if the cast has none.
    /// - Throws: `ExportFailure` for what is no asciicast; it names the line.
    public static func read(_ bytes: [UInt8], header: SessionHeader) throws(ExportFailure) -> SessionRecording {
        let file = try CastFile(bytes)
        let (steps, notices) = recover(file)
        let header = merged(header, file)
        var recording = SessionRecording(header: header, steps: recorded(steps, header, exit(file)))
        recording.notices = file.notices + notices
        return recording
    }

    private static func recover(_ file: CastFile) -> ([RecoveredStep], [String]) {
        if let steps = TypedCommands.steps(file) ?? MarkedCommands.steps(file) { return (steps, []) }
        var playback = CastPlayback(file)
        for event in file.events { playback.play(event) }
        let found = ScreenCommands(playback.terminal.logicalLines(), end: file.events.last?.time ?? 0)
        var notices = ["The commands were read from the screen; what the screen did not show is missing."]
        if found.steps.isEmpty { notices = ["No PowerShell prompt is on the screen, so no command was found."] }
        if let text = found.unfinished, !text.isEmpty {
            notices.append("The last command was not finished and is left out: " + text)
        }
        return (found.steps, notices)
    }

    private static func merged(_ header: SessionHeader, _ file: CastFile) -> SessionHeader {
        var header = header
        header.width = file.columns.map { Terminal.clamp($0, Terminal.columnLimits) } ?? header.width
        header.height = file.rows.map { Terminal.clamp($0, Terminal.rowLimits) } ?? header.height
        header.title = file.title ?? header.title
        if let timestamp = file.timestamp, timestamp >= 0, timestamp < 253_402_300_800 {
            header.start = CastTime.unixEpoch + Int64(timestamp) * CastTime.ticksPerSecond
        }
        return header
    }

    private static func exit(_ file: CastFile) -> Int32? {
        file.events.last { $0.code == CastEvent.Code.exit }.flatMap { Int32($0.data) }
    }

    private static func recorded(_ steps: [RecoveredStep], _ header: SessionHeader, _ exit: Int32?) -> [SessionStep] {
        steps.enumerated().map { index, step in
            var result = SessionStep(
                number: index + 1, command: step.command, prompt: step.prompt,
                start: header.start &+ step.began, duration: CastTime.span(from: step.began, to: step.ended),
                seed: header.seed, width: header.width,
                output: step.printed)
            result.answers = step.answers
            if index == steps.count - 1, let exit, isExit(step.command) { result.outcome = .exited(exit) }
            return result
        }
    }

    private static func isExit(_ command: String) -> Bool {
        command.split(whereSeparator: { $0.isWhitespace }).first?.lowercased() == "exit"
    }
}
