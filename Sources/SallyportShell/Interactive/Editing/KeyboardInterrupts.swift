import Glibc

/// Ctrl-C for scripts that run while a line is edited: the editor takes it for a key, so that nothing would stop them.
enum KeyboardInterrupts {
    /// Runs work that Ctrl-C interrupts.
    static func allowed<T>(_ work: () -> T) -> T {
        var found = termios()
        guard tcgetattr(STDIN_FILENO, &found) == 0, found.c_lflag & tcflag_t(ISIG) == 0 else { return work() }
        var changed = found
        changed.c_lflag |= tcflag_t(ISIG)
        tcsetattr(STDIN_FILENO, TCSANOW, &changed)
        defer {
            tcsetattr(STDIN_FILENO, TCSANOW, &found)
            Interrupts.reset()
        }
        return work()
    }
}
