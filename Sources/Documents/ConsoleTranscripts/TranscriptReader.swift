import Transcripts

/// Reads transcripts of PowerShell 7 and of Windows PowerShell 5.1 as recordings, as well as they tell: what looks like a
/// prompt begins a step. What could be read in two ways is in the recording's notices.
public enum TranscriptReader {
    /// - Throws: `DocumentFailure` when the text has neither a header nor a prompt.
    public static func recording(
        _ text: String, header: SessionHeader, isComplete: @escaping (String) -> Bool
    ) throws(DocumentFailure) -> SessionRecording {
        var scanner = TranscriptScanner(SourceLines.split(text), header, isComplete)
        scanner.read()
        guard scanner.isTranscript else { throw DocumentFailure("the text is no PowerShell transcript: it has no header and no prompt") }
        return scanner.finish()
    }
}

private struct TranscriptScanner {
    private let lines: [SourceLine]
    private let commands: CommandLines
    private var header: SessionHeader
    private var steps: [TranscriptStep] = []
    private var notices: [String] = []
    private var next = 0
    private var isOpen = false
    private(set) var isTranscript = false
    private var nextStart: Int64?
    private var hasLeftOut = false

    init(_ lines: [SourceLine], _ header: SessionHeader, _ isComplete: @escaping (String) -> Bool) {
        self.lines = lines
        self.header = header
        commands = CommandLines(isComplete: isComplete, lines: lines)
    }

    mutating func read() {
        while next < lines.count {
            if let found = TranscriptRules.part(lines, at: next) { take(found.part, end: found.end) }
            else if readInvocation() {}
            else if let prompt = PromptedCode.prompt(of: lines[next].text) { readCommand(prompt) }
            else { readOutput() }
        }
        if isOpen { notices.append("The transcript has no end; it was cut off, or the shell was stopped.") }
    }

    private mutating func take(_ part: TranscriptRules.Part, end: Int) {
        next = end
        isTranscript = true
        switch part {
        case .commandTime(let time): nextStart = TranscriptTime.ticks(time, offsetMinutes: header.offsetMinutes)
        case .header(let time): open(time)
        case .short(let time): if isOpen { isOpen = false } else { open(time) }
        }
    }

    private mutating func open(_ time: String) {
        if steps.isEmpty, let start = TranscriptTime.ticks(time, offsetMinutes: header.offsetMinutes) { header.start = start }
        isOpen = true
    }

    /// Hosts without a prompt log the names and arguments of commands instead of their text.
    private mutating func readInvocation() -> Bool {
        let text = lines[next].text
        if let name = TranscriptLog.name(text, after: "CommandInvocation") {
            if name != "Out-Default" {
                if !steps.contains(where: { $0.isRebuilt }) {
                    notices.append("Line \(next + 1): the host logged commands without their text; they are put together from names and arguments.")
                }
                steps.append(TranscriptStep(prompt: "PS>", command: name, start: nextStart, isRebuilt: true))
            }
            isTranscript = true
            next += 1
            return true
        }
        if let binding = TranscriptLog.binding(text) {
            if let last = steps.indices.last, steps[last].isRebuilt { steps[last].command += binding }
            next += 1
            return true
        }
        guard TranscriptLog.name(text, after: "TerminatingError") != nil else { return false }
        if let last = steps.indices.last { steps[last].failed = true }
        next += 1
        return true
    }

    private mutating func readCommand(_ prompt: Substring) {
        isTranscript = true
        let start = next
        var command = String(lines[start].text[prompt.endIndex...])
        next += 1
        while next < lines.count, let mark = PromptedCode.continuation(of: lines[next].text), TranscriptLog.name(lines[next].text, after: "TerminatingError") == nil {
            command += "\n" + lines[next].text[mark.endIndex...]
            next += 1
        }
        if next == start + 1, !command.utf8.allSatisfy({ $0 == 0x20 }), !commands.isComplete(command) { addRawLines(start, &command) }
        warn(prompt, line: start + 1)
        if !command.utf8.allSatisfy({ $0 == 0x20 }) {
            steps.append(TranscriptStep(prompt: String(prompt), command: command, start: nextStart))
        }
        nextStart = nil
    }

    /// The engine logs further lines of a command without a mark; they are taken until the command is complete.
    private mutating func addRawLines(_ start: Int, _ command: inout String) {
        let limit = lines[next...].firstIndex { PromptedCode.prompt(of: $0.text) != nil || TranscriptRules.isRule($0) } ?? lines.count
        var text = command
        for index in next..<limit {
            text += "\n" + lines[index].text
            guard commands.isComplete(text) else { continue }
            command = text
            next = index + 1
            notices.append("Line \(start + 1): the command goes on without a mark; it is taken until line \(index + 1), where it is complete.")
            return
        }
        notices.append("Line \(start + 1): the command is not complete.")
    }

    private mutating func warn(_ prompt: Substring, line: Int) {
        guard let last = steps.last, !last.isRebuilt, !TranscriptLog.isAlike(last.prompt, prompt), !TranscriptLog.changesPlace(last.command) else { return }
        notices.append("Line \(line) has another prompt than the one before; it may be output that looks like a prompt.")
    }

    private mutating func readOutput() {
        let line = lines[next]
        if TranscriptRules.isRule(line) { notices.append("Line \(next + 1): a line of asterisks in the output, or a torn header.") }
        if let last = steps.indices.last { steps[last].lines.append(String(line.text)) }
        else if !line.isBlank, !line.text.begins(with: "Transcript started"), !hasLeftOut {
            hasLeftOut = true
            notices.append("Line \(next + 1): what stands before the first prompt is left out.")
        }
        next += 1
    }

    func finish() -> SessionRecording {
        var builder = RecordingBuilder(header: header)
        notices.forEach { builder.add(notice: $0) }
        var steps = steps
        if let last = steps.last, last.command.lowercased() == "stop-transcript" { steps.removeLast() }
        for item in steps {
            builder.add(item.command, output: TranscriptLog.printed(item.lines), failed: item.failed) { step in
                step.prompt = item.prompt
                if let start = item.start { step.start = start }
            }
        }
        return builder.finish()
    }
}

private struct TranscriptStep {
    let prompt: String
    var command: String
    var start: Int64?
    var isRebuilt = false
    var failed = false
    var lines: [String] = []
}
