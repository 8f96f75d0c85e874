import Glibc
import LineEditor
import ShellRuntime
import Synchronization

/// Ctrl-C while commands run: sets the flag that loops and pipelines poll.
enum Interrupts {
    /// Also told to the line editor, whose own handler this replaces.
    static func install() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
            Engine.cancelRequested.store(true, ordering: .relaxed)
            TerminalSignals.noteInterrupt()
        }
        sigemptyset(&action.sa_mask)
        action.sa_flags = 0
        sigaction(SIGINT, &action, nil)
        signal(SIGPIPE, SIG_IGN)
    }

    static var isRequested: Bool { Engine.cancelRequested.load(ordering: .relaxed) }

    /// Has running commands stop at the next place where they look.
    static func request() { Engine.cancelRequested.store(true, ordering: .relaxed) }

    static func reset() {
        Engine.cancelRequested.store(false, ordering: .relaxed)
        TerminalSignals.clearInterrupt()
    }
}
