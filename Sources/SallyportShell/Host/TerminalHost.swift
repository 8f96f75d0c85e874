import Glibc
import LineEditor
import ShellRuntime
import ShellValues

/// The host of a process: standard output, standard error and, when there is one, the terminal.
final class TerminalHost: ShellHost {
    private let out = OutputBuffer(1)
    private let err = OutputBuffer(2)
    private let environment: [String: String]
    private let asks: Bool
    /// Reads answers; nil until somebody needs one.
    var reader: (any LineReader)?
    /// Whether Ctrl-C ended a question; the line that it stands on has ended then.
    var wasAnswerCancelled = false

    init(environment: [String: String], interactive: Bool) {
        self.environment = environment
        self.asks = interactive
    }

    var width: Int { size.columns }
    var height: Int { size.rows }

    /// `COLUMNS` when output is no terminal, the terminal's own size otherwise.
    private var size: (columns: Int, rows: Int) {
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

    func write(_ text: String) {
        if captured != nil { captured?.append(text) } else { out.write(text) }
        // Nobody reads any more: what runs may stop.
        if out.isBroken { Interrupts.request() }
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

    func writeError(_ text: String) {
        out.flush()
        err.write(text)
        err.flush()
    }

    func readLine(prompt: String, secret: Bool) -> String? {
        flush()
        let reader = self.reader ?? LineReaders.make(spec: EditorSpec(), terminalType: environment["TERM"])
        self.reader = reader
        switch reader.readLine(.question(prompt, isSecret: secret)) {
        case .text(let text): return text
        case .endOfInput: return nil
        case .cancelled:
            wasAnswerCancelled = true
            Interrupts.request()
            return nil
        }
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
