import LineEditor
import ShellRuntime
import ShellSyntax
import ShellValues

/// Reads commands and runs them, one after the other, until the input ends or `exit` is called.
final class InteractiveShell {
    private let session: ShellSession
    private let reader: any LineReader
    private let prompt: ShellPrompt
    private let isTerminal: Bool

    /// - Parameter isTerminal: whether someone types; a pipe gets no banner, and its end says how the last command went.
    init(session: ShellSession, environment: [String: String], isTerminal: Bool) {
        self.session = session
        self.isTerminal = isTerminal
        let prompt = ShellPrompt(session)
        self.prompt = prompt
        let spec = ShellEditing.spec(
            for: session, prompt: prompt, history: isTerminal ? HistoryPlace.path(environment) : nil)
        reader = LineReaders.make(spec: spec, terminalType: environment["TERM"])
        session.host.reader = reader
        Interrupts.install()
    }

    /// - Returns: the exit status.
    func run(greeting: String?) -> Int32 {
        if isTerminal, let greeting {
            session.host.write(greeting)
            session.host.flush()
        }
        while true {
            Interrupts.reset()
            prompt.renew()
            session.host.flush()
            switch reader.readLine(.command) {
            case .cancelled: continue
            case .endOfInput: return endStatus
            case .text(let text):
                runCommand(text)
                if let code = session.engine.exitCode { return code }
            }
        }
    }

    private var endStatus: Int32 { isTerminal || session.engine.lastSuccess ? 0 : 1 }

    private func runCommand(_ text: String) {
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        let engine = session.engine
        let start = engine.host.utcTicks()
        Interrupts.reset()
        session.host.wasAnswerCancelled = false
        _ = session.show { output in try engine.evaluate(text, into: output) }
        if isTerminal, Interrupts.isRequested, !session.host.wasAnswerCancelled { session.host.write("\n") }
        remember(text, since: start)
    }

    /// For `Get-History`.
    private func remember(_ text: String, since start: Int64) {
        let engine = session.engine
        let id = max(engine.history.last?.id ?? 0, lastID) + 1
        lastID = id
        engine.history.append(
            HistoryEntry(
                id: id, text: text, startTicks: start, endTicks: engine.host.utcTicks(),
                succeeded: engine.lastSuccess))
        let surplus = engine.history.count - 4096
        if surplus > 0 { engine.history.removeFirst(surplus) }
    }

    private var lastID = 0
}
