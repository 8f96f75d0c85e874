import Glibc
import SessionCmdlets
import SessionEngine
import ShellRuntime
import ShellValues
import Transcripts

/// A session with somebody at the prompt: its steps are run, written down and can be gone back to.
final class LiveSession {
    let session: SteppedSession
    let control: StepControl
    private let keeper: JournalKeeper
    private let host: TerminalHost
    /// Said once, when steps cannot be written down any more.
    private var hasComplained = false

    /// - Parameters:
    ///   - journal: where steps are written; nil keeps them in memory only.
    ///   - isVirtual: whether the clock is made up from the header alone.
    init(
        header: SessionHeader, host: TerminalHost, environment: [String: String], journal: JournalFile?, isVirtual: Bool = false,
        begin: @escaping (Engine) throws -> Void
    ) throws {
        self.host = host
        let realTime: (() -> Int64)? = isVirtual ? nil : { SystemHost.utcTicks() }
        session = try SteppedSession(header: header, host: host, environment: environment, realTime: realTime, begin: begin)
        keeper = JournalKeeper(header: header, journal: journal, editor: { TextEditorProgram.edit($0, environment, host) })
        control = StepControl(session, keeper: keeper, begin: begin)
        control.install()
    }

    var engine: Engine { session.engine }

    /// Runs a command as the next step; it is on the disk when this returns.
    func run(_ command: String) {
        let step = session.run(command)
        control.note(step)
        do { try keeper.keep(step, secrets: session.secrets) } catch {
            guard !hasComplained else { return }
            hasComplained = true
            host.writeError("sallyport: this session is not journalled any more: \(error.message)\n")
        }
    }

    /// Takes over steps that ran elsewhere: they prepare this session.
    func prepare(with steps: [SessionStep]) {
        for recorded in steps {
            session.renewPrompt()
            var step = session.run(recorded.command, as: recorded)
            step.isSetup = true
            control.note(step)
            try? keeper.keep(step, secrets: session.secrets)
        }
    }

    func isSensitive(_ command: String) -> Bool { keeper.isSensitive(command) }
}
