import Glibc
import LineEditor
import SessionEngine
import ShellRuntime
import ShellValues

/// The host of a process: standard output, standard error and, when there is one, the terminal.
final class TerminalHost: SessionHost {
    private let out = OutputBuffer(1)
    private let err = OutputBuffer(2)
    private let environment: [String: String]
    private let asks: Bool
    /// Reads answers; nil until somebody needs one.
    var reader: (any LineReader)?
    /// Whether Ctrl-C ended a question; the line that it stands on has ended then.
    var wasAnswerCancelled = false
    /// Takes down what is shown while a step runs.
    var tape: StepTape?
    /// Shows nothing, while steps run that prepare a session.
    var isSilent = false
    /// Columns and rows that a recording prescribes.
    var fixedSize: (columns: Int, rows: Int)?

    init(environment: [String: String], interactive: Bool) {
        self.environment = environment
        self.asks = interactive
    }

    var width: Int { size.columns }
    var height: Int { size.rows }

    /// `COLUMNS` when output is no terminal, the terminal's own size otherwise.
    private var size: (columns: Int, rows: Int) {
        if let fixedSize { return fixedSize }
        var window = winsize()
        if isatty(1) == 1, ioctl(1, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 {
            return (Int(window.ws_col), max(1, Int(window.ws_row)))
        }
        let columns = environment["COLUMNS"].flatMap { Int($0) } ?? 80
        return (columns > 0 ? columns : 80, 24)
    }

    lazy var supportsColour: Bool = {
        guard isatty(1) == 1 else { return false }
        let term = environment["TERM"] ?? ""
        return environment["NO_COLOR"] == nil && !term.isEmpty && term != "dumb"
    }()

    var isInteractive: Bool { asks }

    func write(_ text: String) { write(text, to: .output) }

    func write(_ text: String, to stream: ScreenStream) {
        if captured != nil { captured?.append(text) } else { show(text, stream) }
        // Nobody reads any more: what runs may stop.
        if out.isBroken { Interrupts.request() }
    }

    private func show(_ text: String, _ stream: ScreenStream) {
        tape?.add(text, stream)
        if isSilent { return }
        if stream == .error {
            out.flush()
            err.write(text)
            err.flush()
        } else {
            out.write(text)
        }
    }

    private var captured: String?

    /// What is written to the screen meanwhile, instead of showing it.
    func capture(_ body: () throws -> Void) -> String {
        let outer = captured
        captured = ""
        defer { captured = outer }
        try? body()
        return captured ?? ""
    }

    func writeError(_ text: String) { show(text, .error) }

    func readLine(prompt: String, secret: Bool) -> String? {
        flush()
        let reader = self.reader ?? LineReaders.make(spec: EditorSpec(), terminalType: environment["TERM"])
        self.reader = reader
        let result = reader.readLine(.question(prompt, isSecret: secret))
        let answer: String? = if case .text(let text) = result { text } else { nil }
        tape?.addQuestion(prompt, answer: answer, isSecret: secret)
        if case .cancelled = result {
            wasAnswerCancelled = true
            Interrupts.request()
        }
        return answer
    }

    func flush() {
        out.flush()
        err.flush()
    }

    func setTitle(_ title: String) {
        guard supportsColour else { return }
        write("\u{1B}]0;\(title)\u{7}")
    }
}
