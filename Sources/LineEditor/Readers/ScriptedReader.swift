/// Answers from a list: for tests and for sessions played again.
public final class ScriptedReader: LineReader {
    private var answers: [ReadResult]
    /// What was asked so far, oldest first.
    public private(set) var asked: [PromptKind] = []

    public init(_ answers: [ReadResult]) {
        self.answers = answers
    }

    public convenience init(lines: [String]) {
        self.init(lines.map { .text($0) })
    }

    /// The next answer; the end of input behind the last.
    public func readLine(_ kind: PromptKind) -> ReadResult {
        asked.append(kind)
        return answers.isEmpty ? .endOfInput : answers.removeFirst()
    }
}
