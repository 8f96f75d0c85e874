/// The steps of a cast whose markers name the commands, as ours do: after each marker come a prompt, the command and what
/// it printed. Nil when one marker does not fit, for then the markers mean something else.
enum MarkedCommands {
    static func steps(_ file: CastFile) -> [RecoveredStep]? {
        var steps: [RecoveredStep] = []
        var playback = CastPlayback(file)
        var label: String?
        for event in file.events + [CastEvent(file.events.last?.time ?? 0, CastEvent.Code.marker, "")] {
            guard event.code == CastEvent.Code.marker else {
                playback.play(event)
                continue
            }
            if let label, !label.isEmpty {
                guard let step = step(label, playback.terminal, end: event.time) else { return nil }
                steps.append(step)
            }
            label = event.data
            playback.startAfresh()
        }
        return steps.isEmpty ? nil : steps
    }

    private static func step(_ label: String, _ terminal: Terminal, end: Int64) -> RecoveredStep? {
        let lines = terminal.logicalLines()
        let typed = label.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let first = lines.first, lines.count >= typed.count, let prompt = prompt(of: first.text, typed[0]) else {
            return nil
        }
        for (text, line) in zip(typed, lines).dropFirst() {
            guard let shown = PromptLine.continuation(line.text), shown.withoutBlanks == text.withoutBlanks else {
                return nil
            }
        }
        guard let began = lines[typed.count - 1].ended else { return nil }
        let output = lines[typed.count...]
        var step = RecoveredStep(prompt: prompt, command: label, began: began, ended: end, output: Array(output))
        step.isLastLineOpen = output.last.map { $0.ended == nil } ?? false
        return step
    }

    /// What stands before a command in a line; nil when the line does not end in it. A tab is blanks on the screen.
    private static func prompt(of line: String, _ command: String) -> String? {
        if !command.isEmpty, line.hasSuffix(command) { return String(line.dropLast(command.count)) }
        guard let found = PromptLine(line), found.command.withoutBlanks == command.withoutBlanks else { return nil }
        return found.prompt
    }
}

extension String {
    fileprivate var withoutBlanks: String { filter { $0 != " " && $0 != "\t" } }
}

extension CastPlayback {
    /// An empty screen of the size that is in force.
    mutating func startAfresh() { self = CastPlayback(columns: terminal.columns, rows: terminal.rows) }
}
