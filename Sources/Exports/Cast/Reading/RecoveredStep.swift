import Transcripts

/// A command found in a cast, with what it printed and when.
struct RecoveredStep: Equatable {
    var prompt: String
    var command: String
    /// Ticks since the start: when Enter was pressed, and when the next prompt came.
    var began: Int64
    var ended: Int64
    var output: [LogicalLine] = []
    var answers: [String] = []

    /// The last line of the output has no line end.
    var isLastLineOpen = false

    /// The printed lines by stream; each ends in a line feed, but for an open last one.
    var printed: [PrintedText] {
        var texts: [PrintedText] = []
        for (index, line) in output.enumerated() {
            let stream = Self.stream(of: line, after: texts.last?.stream)
            let text = line.text + (isLastLineOpen && index == output.count - 1 ? "" : "\n")
            if texts.last?.stream == stream {
                texts[texts.count - 1].text += text
            } else {
                texts.append(PrintedText(stream, text))
            }
        }
        return texts
    }

    /// Red text is an error; other messages begin with their name. Coloured lines behind a message belong to it.
    private static func stream(of line: LogicalLine, after previous: OutputStream?) -> OutputStream {
        guard line.colour != .standard else { return .output }
        if line.colour == .indexed(1) || line.colour == .indexed(9) { return .error }
        let names: [(String, OutputStream)] = [("WARNING: ", .warning), ("VERBOSE: ", .verbose), ("DEBUG: ", .debug)]
        return names.first { line.text.hasPrefix($0.0) }?.1 ?? previous ?? .output
    }
}

/// The steps that are found in the lines of a screen.
struct ScreenCommands {
    private(set) var steps: [RecoveredStep] = []
    /// A command at the end that nobody confirmed with Enter.
    private(set) var unfinished: String?
    private var current: RecoveredStep?
    /// Whether the next line may belong to the command, and whether it does because the row before is full: many line
    /// editors break rows themselves, and go on in a new row at the edge.
    private var isTyping = false
    private var goesOn = false
    private let end: Int64

    init(_ lines: [LogicalLine], end: Int64) {
        self.end = end
        for line in lines { take(line) }
        if isTyping, lines.last?.ended == nil {
            unfinished = current?.command
        } else {
            close()
        }
    }

    private mutating func take(_ line: LogicalLine) {
        if let found = PromptLine(line.text) {
            current?.ended = line.began ?? end
            close()
            current = RecoveredStep(prompt: found.prompt, command: found.command, began: end, ended: end)
            isTyping = true
        } else if isTyping, let text = PromptLine.continuation(line.text) {
            current?.command += "\n" + text
        } else if isTyping, goesOn {
            current?.command += line.text
        } else {
            isTyping = false
            current?.output.append(line)
        }
        goesOn = line.isFull
        if isTyping { current?.began = line.ended ?? end }
    }

    /// A line that Ctrl-C gave up did not run.
    private mutating func close() {
        guard let step = current, step.command.contains(where: { !$0.isWhitespace }) else { return }
        if !step.command.hasSuffix("^C") { steps.append(step) }
    }
}
