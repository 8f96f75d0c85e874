/// The steps of a cast that has what was typed (`i` events). Nil when there are none, or keys whose effect only the screen
/// shows: completion, the history, motions of the cursor.
struct TypedCommands {
    private var playback: CastPlayback
    private var line = ""
    private var steps: [RecoveredStep] = []
    /// What the line on the screen began with when its typing began.
    private var prompt = ""
    private let showsPrompts: Bool

    static func steps(_ file: CastFile) -> [RecoveredStep]? {
        let inputs = file.events.filter { $0.code == CastEvent.Code.input }
        guard !inputs.isEmpty, inputs.allSatisfy({ isPlain($0.data) }) else { return nil }
        var commands = TypedCommands(file)
        for event in file.events { commands.take(event) }
        commands.finish(file.events.last?.time ?? 0)
        return commands.steps
    }

    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.value >= 0x20 || editing.contains($0) }
    }

    /// Enter, erasing, and keys that drop the line or end the input.
    private static let editing: Set<Unicode.Scalar> = ["\r", "\n", "\u{08}", "\u{15}", "\u{03}", "\u{04}"]

    private init(_ file: CastFile) {
        playback = CastPlayback(file)
        var whole = CastPlayback(file)
        for event in file.events { whole.play(event) }
        showsPrompts = whole.terminal.logicalLines().contains { PromptLine($0.text) != nil }
    }

    private mutating func take(_ event: CastEvent) {
        guard event.code == CastEvent.Code.input else {
            playback.play(event)
            return
        }
        for scalar in event.data.unicodeScalars { take(scalar, event.time) }
    }

    private mutating func take(_ scalar: Unicode.Scalar, _ time: Int64) {
        if line.isEmpty { prompt = playback.terminal.currentLine }
        switch scalar {
        case "\r", "\n": enter(time)
        case "\u{7F}", "\u{08}": if !line.isEmpty { line.removeLast() }
        case "\u{15}", "\u{03}": line = ""
        case "\u{04}": break
        default: line.unicodeScalars.append(scalar)
        }
    }

    /// A line behind a prompt is a command, behind `>> ` its next line, and elsewhere an answer to a question.
    private mutating func enter(_ time: Int64) {
        defer { line = "" }
        if PromptLine.continuation(prompt) != nil, !steps.isEmpty {
            steps[steps.count - 1].command += "\n" + line
            steps[steps.count - 1].began = time
        } else if !showsPrompts || PromptLine(prompt) != nil {
            if let last = steps.indices.last { steps[last].ended = time }
            guard line.contains(where: { !$0.isWhitespace }) else { return }
            let prompt = PromptLine(self.prompt)?.prompt ?? ""
            steps.append(RecoveredStep(prompt: prompt, command: line, began: time, ended: time))
        } else if let last = steps.indices.last {
            steps[last].answers.append(line)
        }
    }

    private mutating func finish(_ time: Int64) {
        if let last = steps.indices.last { steps[last].ended = time }
        addOutput()
    }

    /// The screen tells what the commands printed, if it shows the same commands.
    private mutating func addOutput() {
        let shown = ScreenCommands(playback.terminal.logicalLines(), end: 0).steps
        guard shown.map(\.command) == steps.map(\.command) else { return }
        for (index, step) in shown.enumerated() { steps[index].output = step.output }
    }
}
