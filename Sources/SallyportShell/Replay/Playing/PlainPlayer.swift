import SessionEngine
import Transcripts

/// Shows a recording without a terminal: no keys, no pauses, no colours.
struct PlainPlayer {
    private let course: ReplayCourse
    private let out: OutputBuffer

    init(_ course: ReplayCourse, _ out: OutputBuffer) {
        self.course = course
        self.out = out
    }

    /// - Returns: 0, or 2 when a step was stopped.
    func play() throws -> Int32 {
        while let result = course.next() {
            if !result.recorded.isSetup { out.write(StepText.typed(result.actual) + StepText.output(result.actual)) }
            if let stop = result.stop {
                out.write("Step \(result.recorded.number) \(stop)\n")
                return 2
            }
        }
        return 0
    }
}

/// Steps as the screen showed them.
enum StepText {
    /// Prompt and command, further lines behind the continuation prompt.
    static func typed(_ step: SessionStep) -> String {
        let lines = step.command.split(separator: "\n", omittingEmptySubsequences: false)
        return step.prompt + lines.joined(separator: "\n" + ShellPrompt.continuation) + "\n"
    }

    /// What was printed; it ends its line.
    static func output(_ step: SessionStep) -> String {
        var text = step.screenText
        if step.omittedBytes > 0 { text += "… \(step.omittedBytes) bytes were left out\n" }
        return text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    }
}
