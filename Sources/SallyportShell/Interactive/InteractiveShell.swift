import LineEditor
import PromptCmdlets
import SessionEngine
import ShellRuntime
import ShellValues

/// Reads commands and runs them, one after the other, until the input ends or `exit` is called.
final class InteractiveShell {
    private let live: LiveSession
    private let host: TerminalHost
    private let reader: any LineReader
    private let isTerminal: Bool

    /// - Parameter isTerminal: whether someone types; a pipe gets no banner, and its end says how the last command went.
    init(live: LiveSession, host: TerminalHost, environment: [String: String], isTerminal: Bool) {
        self.live = live
        self.host = host
        self.isTerminal = isTerminal
        let spec = ShellEditing.spec(
            for: live, usesStyles: host.supportsColour, history: isTerminal ? HistoryPlace.path(environment) : nil)
        reader = LineReaders.make(spec: spec, terminalType: environment["TERM"])
        host.reader = reader
        Interrupts.install()
    }

    /// - Returns: the exit status.
    func run(greeting: String?, profile: Bool = true) -> Int32 {
        if isTerminal, let greeting {
            host.write(greeting)
            host.flush()
        }
        if isTerminal, profile { StartProfile.run(live.session.shell) }
        while true {
            if let code = live.engine.exitCode { return code }
            Interrupts.reset()
            live.session.renewPrompt()
            host.flush()
            switch reader.readLine(.command) {
            case .cancelled: continue
            case .endOfInput: return endStatus
            case .text(let text): runCommand(text)
            }
        }
    }

    private var endStatus: Int32 { isTerminal || live.engine.lastSuccess ? 0 : 1 }

    private func runCommand(_ text: String) {
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        Interrupts.reset()
        host.wasAnswerCancelled = false
        live.run(text)
        if isTerminal, Interrupts.isRequested, !host.wasAnswerCancelled { host.write("\n") }
    }
}
