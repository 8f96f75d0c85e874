import Transcripts

/// A recording as `Start-Transcript` would have logged it: a header, prompts with commands, what was printed, a footer.
public enum TranscriptWriter {
    static let rule = String(repeating: "*", count: 22)

    public static func text(_ recording: SessionRecording, environment: TranscriptEnvironment? = nil) -> String {
        let environment = environment ?? TranscriptEnvironment(recording.header)
        var lines = header(recording.header, environment)
        for step in recording.steps {
            lines += command(step)
            lines += SourceLines.parts(step.screenText).map(withoutBlanksAtEnd)
        }
        lines += footer(recording)
        return lines.map { $0 + "\n" }.joined()
    }

    private static func header(_ header: SessionHeader, _ environment: TranscriptEnvironment) -> [String] {
        let user = "\(environment.machine)\\\(environment.user)"
        let start = TranscriptTime.text(header.start, offsetMinutes: header.offsetMinutes)
        let lines = [
            rule, "PowerShell transcript start", "Start time: \(start)", "Username: \(user)", "RunAs User: \(user)", "Configuration Name: ",
            "Machine: \(environment.machine) (\(environment.system))", "Host Application: \(environment.hostApplication)",
            "Process ID: \(environment.processID)",
        ]
        return lines + environment.versions.filter { !$0.value.isEmpty }.map { "\($0.name): \($0.value)" } + [rule]
    }

    private static func command(_ step: SessionStep) -> [String] {
        let parts = step.command.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
        return parts.enumerated().map { index, part in (index == 0 ? step.prompt : ">> ") + part }
    }

    private static func footer(_ recording: SessionRecording) -> [String] {
        let last = recording.steps.last
        let end = last.map { $0.start.addingReportingOverflow($0.duration).partialValue } ?? recording.header.start
        let time = TranscriptTime.text(end, offsetMinutes: recording.header.offsetMinutes)
        return [rule, "PowerShell transcript end", "End time: \(time)", rule]
    }

    private static func withoutBlanksAtEnd(_ line: Substring) -> String {
        let bytes = line.utf8
        let last = bytes.lastIndex { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
        return String(line[..<(last.map { bytes.index(after: $0) } ?? line.startIndex)])
    }
}
