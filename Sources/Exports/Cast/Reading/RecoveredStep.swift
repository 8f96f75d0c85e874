import Transcripts

/// A command found in a cast, with what it printed and when.
struct RecoveredStep: Equatable {
    var prompt: String
    var command: String
    /// Ticks since the start: when Enter was pressed, and when the next prompt came.
    var began: Int64
    var ended: Int64
    var output: [String] = []
    var answers: [String] = []

    /// The last line of the output has no line end.
    var isLastLineOpen = false

    /// The printed lines as one text; each ends in a line feed, but for an open last one.
    var outputText: String { output.joined(separator: "\n") + (isLastLineOpen ? "" : "\n") }
}

/// The steps that are found in the lines of a screen.
struct ScreenCommands {
    private(set) var steps: [RecoveredStep] = []
    /// A command at the end that nobody confirmed with Enter.
    private(set) var unfinished: String?

    init(_ lines: [LogicalLine], end: Int64) {
        var isTyping = false
        var current: RecoveredStep?
        for line in lines {
            if let found = PromptLine(line.text) {
                current?.ended = line.began ?? end
                close(current)
                let ended = line.ended ?? end
                current = RecoveredStep(prompt: found.prompt, command: found.command, began: ended, ended: end)
                isTyping = true
            } else if isTyping, let text = PromptLine.continuation(line.text) {
                current?.command += "\n" + text
                current?.began = line.ended ?? end
            } else {
                isTyping = false
                current?.output.append(line.text)
            }
        }
        if isTyping, lines.last?.ended == nil {
            unfinished = current?.command
        } else {
            close(current)
        }
    }

    private mutating func close(_ step: RecoveredStep?) {
        guard let step, step.command.contains(where: { !$0.isWhitespace }) else { return }
        steps.append(step)
    }
}
