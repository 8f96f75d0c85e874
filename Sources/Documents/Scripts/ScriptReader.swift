import JSONText
import Transcripts

/// A script as a recording: each command is a step. A comment that a blank line parts from what follows is prose; one right
/// above a command belongs to the command.
public enum ScriptReader {
    /// - Parameter isComplete: Whether the parser takes a text for whole commands.
    public static func recording(_ text: String, header: SessionHeader, isComplete: @escaping (String) -> Bool) -> SessionRecording {
        var reader = ScriptScanner(SourceLines.split(text), header, isComplete)
        return reader.read()
    }
}

private struct ScriptScanner {
    private let lines: [SourceLine]
    private let commands: CommandLines
    private var builder: RecordingBuilder
    private var next = 0
    /// The step right before, and the blank lines since then.
    private var previous: String?
    private var gap = ""

    init(_ lines: [SourceLine], _ header: SessionHeader, _ isComplete: @escaping (String) -> Bool) {
        self.lines = lines
        commands = CommandLines(isComplete: isComplete, lines: lines)
        builder = RecordingBuilder(header: header)
    }

    mutating func read() -> SessionRecording {
        while next < lines.count {
            if lines[next].isBlank {
                gap += "\n"
                next += 1
            } else if !readComment() { readCommand(from: next) }
        }
        return builder.finish()
    }

    /// False when the comment belongs to a command.
    private mutating func readComment() -> Bool {
        if let block = ScriptComments.block(lines, from: next) {
            guard isParted(block.end) else { return false }
            addProse(block.text, end: block.end)
            return true
        }
        var end = next
        var texts: [Substring] = []
        while end < lines.count, let text = ScriptComments.text(lines[end]) {
            texts.append(text)
            end += 1
        }
        guard !texts.isEmpty, isParted(end) else { return false }
        addProse(texts.joined(separator: "\n"), end: end)
        return true
    }

    private func isParted(_ end: Int) -> Bool { end >= lines.count || lines[end].isBlank }

    private mutating func addProse(_ text: String, end: Int) {
        let isLast = lines[end...].allSatisfy(\.isBlank)
        builder.add(prose: (previous == nil ? "" : "\n") + BlankEdges.trimmed(text) + (isLast ? "" : "\n"))
        next = end
        previous = nil
        gap = ""
    }

    private mutating func readCommand(from start: Int) {
        var first = start
        // Comments above the command are part of it, and complete by themselves.
        if let block = ScriptComments.block(lines, from: first) { first = block.end }
        while first < lines.count, ScriptComments.text(lines[first]) != nil { first += 1 }
        let end = first < lines.count ? commands.end(of: first, before: lines.count) : first
        if end == nil { builder.add(notice: "The command that begins in line \(first + 1) is not complete at the end of the script.") }
        next = end ?? lines.count
        add(commands.text(start..<next))
    }

    private mutating func add(_ command: String) {
        let usual = previous.map { ScriptGap.usual(between: $0, and: command) }
        let written = gap
        builder.add(command) { step in
            if let usual, usual != written { StepLayout.set("script", .object(["before": .string(written)]), of: &step) }
        }
        previous = command
        gap = ""
    }
}

enum ScriptGap {
    /// Commands of one line stand one after another; longer ones have a blank line around them.
    static func usual(between a: String, and b: String) -> String {
        a.utf8.contains(0x0A) || b.utf8.contains(0x0A) ? "\n" : ""
    }
}
