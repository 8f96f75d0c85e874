import ShellRuntime

/// The screen of a session that runs again: it shows nothing by itself, and questions are answered as they were.
public final class ReplayHost: SessionHost {
    public var tape: StepTape?
    public var width: Int
    public var height: Int
    /// Answers to come, in order.
    var answers: [String] = []
    /// Bytes a step may print before it is stopped.
    var outputLimit = Int.max
    /// Called once when the limit is passed.
    var onLimit: () -> Void = {}
    private var captured: String?

    init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }

    public var supportsColour: Bool { false }
    public var isInteractive: Bool { true }

    public func write(_ text: String) { write(text, to: .output) }
    public func writeError(_ text: String) { write(text, to: .error) }

    public func write(_ text: String, to stream: ScreenStream) {
        if captured != nil {
            captured?.append(text)
            return
        }
        tape?.add(text, stream)
        if let tape, tape.shownBytes > outputLimit { onLimit() }
    }

    public func readLine(prompt: String, secret: Bool) -> String? {
        let answer = answers.isEmpty ? nil : answers.removeFirst()
        tape?.addQuestion(prompt, answer: answer, isSecret: secret)
        return answer
    }

    public func capture(_ body: () throws -> Void) -> String {
        let outer = captured
        captured = ""
        defer { captured = outer }
        try? body()
        return captured ?? ""
    }

    public func flush() {}
    public func setTitle(_ title: String) {}
}
