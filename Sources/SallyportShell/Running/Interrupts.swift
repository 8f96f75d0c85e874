import Glibc
import ShellRuntime
import Synchronization

/// Ctrl-C while commands run: sets the flag that loops and pipelines poll.
enum Interrupts {
    static func install() {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in Engine.cancelRequested.store(true, ordering: .relaxed) }
        sigemptyset(&action.sa_mask)
        action.sa_flags = 0
        sigaction(SIGINT, &action, nil)
        signal(SIGPIPE, SIG_IGN)
    }

    static func reset() { Engine.cancelRequested.store(false, ordering: .relaxed) }
}
