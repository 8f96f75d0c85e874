public import ShellRuntime
import TerminalText
public import Transcripts

/// What one step shows and what is answered to its questions, as it happens.
public final class StepTape {
    /// Bytes of a step that are kept; of what comes later only the number is.
    public static let limit = 1 << 20

    private var pieces: [(stream: OutputStream, text: String)] = []
    private var kept = 0
    private var omitted = 0
    /// All bytes shown, kept or not.
    public private(set) var shownBytes = 0
    public private(set) var answers: [String] = []
    /// Answers that nobody may read.
    public private(set) var secrets: [String] = []

    public init() {}

    public func add(_ text: String, _ stream: ScreenStream) {
        let count = text.utf8.count
        shownBytes &+= count
        guard kept + count <= StepTape.limit else {
            omitted &+= count
            return
        }
        kept += count
        let stream = OutputStream(rawValue: stream.rawValue) ?? .output
        if let last = pieces.indices.last, pieces[last].stream == stream {
            pieces[last].text += text
        } else {
            pieces.append((stream, text))
        }
    }

    /// A question with its answer, nil if there was none. A secret is shown as stars, and known as one from now on.
    public func addQuestion(_ prompt: String, answer: String?, isSecret: Bool) {
        let shown = (isSecret ? answer.map { String(repeating: "*", count: $0.count) } : answer) ?? ""
        add(prompt + shown + "\n", .host)
        guard let answer else { return }
        answers.append(answer)
        if isSecret { secrets.append(answer) }
    }

    /// An answer to a question that is on the tape already.
    func addAnswer(_ text: String) { answers.append(text) }

    /// What was shown, without colour codes.
    public var output: [PrintedText] {
        pieces.map { PrintedText($0.stream, AnsiText.strip($0.text)) }.filter { !$0.text.isEmpty }
    }

    var omittedBytes: Int { omitted }
}
