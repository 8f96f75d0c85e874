import Glibc
import TerminalText

/// Reads lines without any editing: from a pipe, a file, or a terminal that cannot move its cursor.
public final class PlainReader: LineReader {
    private let spec: EditorSpec
    private let terminal: Terminal
    private let isTerminal: Bool
    private var pending: [UInt8] = []
    private var isAtEnd = false

    /// Prompts are shown for commands only when the input is a terminal; questions always show theirs, and repeat the
    /// answer when it is not typed.
    public init(spec: EditorSpec, terminal: Terminal = Terminal()) {
        self.spec = spec
        self.terminal = terminal
        isTerminal = isatty(terminal.input) == 1
        if isTerminal { TerminalSignals.install(terminal: terminal) }
    }

    public func readLine(_ kind: PromptKind) -> ReadResult {
        switch kind {
        case .command: readCommand()
        case .question(let prompt, let isSecret): readAnswer(prompt, isSecret: isSecret)
        }
    }

    /// Lines up to a complete text; at the end of input what there is.
    private func readCommand() -> ReadResult {
        var text: String?
        while true {
            if isTerminal { show(text == nil ? spec.prompt() : spec.continuationPrompt()) }
            switch nextLine() {
            case .text(let line): text = text.map { $0 + "\n" + line } ?? line
            case .endOfInput: return text.map { .text($0) } ?? .endOfInput
            case .cancelled: return .cancelled
            }
            if let text, spec.isComplete(text) { return accept(text) }
        }
    }

    /// A terminal that is served plainly understands no colours.
    private func show(_ prompt: String) { terminal.write(AnsiText.strip(prompt)) }

    private func accept(_ text: String) -> ReadResult {
        if isTerminal {
            let keeping: HistoryKeeping = spec.historyFilter(text)
            spec.history?.add(text, keeping: keeping == .memoryAndFile && spec.isSensitive(text) ? .memoryOnly : keeping)
        }
        return .text(text)
    }

    private func readAnswer(_ prompt: String, isSecret: Bool) -> ReadResult {
        show(prompt)
        let restore: termios? = isSecret && isTerminal ? stopEcho() : nil
        defer { if var restore { tcsetattr(terminal.input, TCSANOW, &restore) } }
        let result: ReadResult = nextLine()
        if !isTerminal, case .text(let line) = result {
            terminal.write((isSecret ? String(repeating: "*", count: line.count) : line) + "\n")
        } else if restore != nil {
            terminal.write("\n")
        }
        return result
    }

    private func stopEcho() -> termios? {
        var settings = termios()
        guard tcgetattr(terminal.input, &settings) == 0 else { return nil }
        let saved: termios = settings
        settings.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(terminal.input, TCSANOW, &settings)
        return saved
    }

    /// The next line, without its end (`\n` or `\r\n`); the last may lack one.
    private func nextLine() -> ReadResult {
        var searched = 0
        while true {
            if let end: Int = pending[searched...].firstIndex(of: 0x0A) { return .text(take(end, dropping: 1)) }
            searched = pending.count
            if isAtEnd { return pending.isEmpty ? .endOfInput : .text(take(pending.count, dropping: 0)) }
            guard terminal.wait(timeout: nil) != .interrupted else {
                if isCancelled { return .cancelled }
                continue
            }
            if let bytes: [UInt8] = terminal.read(isTerminal ? 4096 : 65536) {
                pending.append(contentsOf: bytes)
            } else if isTerminal {
                return endOfTyping()
            } else {
                isAtEnd = true
            }
        }
    }

    /// Ctrl-D at a terminal ends this input only; a terminal that is gone says so again.
    private func endOfTyping() -> ReadResult {
        terminal.write("\n")
        return pending.isEmpty ? .endOfInput : .text(take(pending.count, dropping: 0))
    }

    private var isCancelled: Bool {
        guard TerminalSignals.isInterrupted else { return false }
        TerminalSignals.clearInterrupt()
        pending = []
        terminal.write("\n")
        return true
    }

    private func take(_ count: Int, dropping extra: Int) -> String {
        var line: ArraySlice<UInt8> = pending[0..<count]
        if line.last == 0x0D { line.removeLast() }
        defer { pending.removeFirst(min(count + extra, pending.count)) }
        return String(decoding: line, as: UTF8.self)
    }
}
