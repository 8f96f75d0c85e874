import Glibc
import LineEditor
import ShellRuntime

/// Ctrl-C while commands run: sets the flag that loops and pipelines poll.
enum Interrupts {
    /// Also told to the line editor, whose own handler this replaces.
    static func install() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in
            Cancellation.process.request()
            TerminalSignals.noteInterrupt()
        }
        sigemptyset(&action.sa_mask)
        action.sa_flags = 0
        sigaction(SIGINT, &action, nil)
        signal(SIGPIPE, SIG_IGN)
    }

    static var isRequested: Bool { Cancellation.process.isRequested }

    /// Has running commands stop at the next place where they look.
    static func request() { Cancellation.process.request() }

    static func reset() {
        Cancellation.process.reset()
        TerminalSignals.clearInterrupt()
    }
}
