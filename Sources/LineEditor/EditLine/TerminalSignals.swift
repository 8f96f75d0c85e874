import Glibc
import Synchronization

/// Signals the editor and the shell live with. The handlers only set flags, but for those that end the process: these
/// give the terminal back as it was found.
public enum TerminalSignals {
    private static let windowChanged = Atomic<Bool>(false)
    private static let continued = Atomic<Bool>(false)
    private static let interrupted = Atomic<Bool>(false)
    private static let installed = Atomic<Bool>(false)

    /// Whether Ctrl-C (or SIGINT) came since `clearInterrupt`; true at most for what runs between two lines.
    public static var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

    public static func clearInterrupt() { interrupted.store(false, ordering: .relaxed) }

    /// For programs with a SIGINT handler of their own; may be called from one.
    public static func noteInterrupt() { interrupted.store(true, ordering: .relaxed) }

    /// Installs all handlers, once; remembers how the terminal is set now.
    public static func install(terminal: Terminal) {
        guard !installed.exchange(true, ordering: .relaxed) else { return }
        SavedTerminal.save(terminal)
        clearInterrupt()
        _ = takeWindowChanged()
        _ = takeContinued()
        handle(SIGWINCH) { _ in TerminalSignals.noteWindowChanged() }
        handle(SIGCONT) { _ in TerminalSignals.continued.store(true, ordering: .relaxed) }
        handle(SIGINT) { _ in TerminalSignals.interrupted.store(true, ordering: .relaxed) }
        for number: Int32 in [SIGTERM, SIGHUP, SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS] {
            handle(number) { number in
                SavedTerminal.restore()
                signal(number, SIG_DFL)
                raise(number)
            }
        }
        // While a command runs the terminal is cooked: Ctrl-Z and Ctrl-\ would stop or end the shell.
        signal(SIGTSTP, SIG_IGN)
        signal(SIGQUIT, SIG_IGN)
    }

    static func noteWindowChanged() { windowChanged.store(true, ordering: .relaxed) }
    static func takeWindowChanged() -> Bool { windowChanged.exchange(false, ordering: .relaxed) }
    static func takeContinued() -> Bool { continued.exchange(false, ordering: .relaxed) }

    /// Without SA_RESTART, so that a read that waits comes back.
    private static func handle(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
        var action = sigaction()
        action.__sigaction_handler.sa_handler = handler
        sigemptyset(&action.sa_mask)
        sigaction(number, &action, nil)
    }
}

/// How the terminal was set at the start, where a signal handler can reach it without allocating.
private enum SavedTerminal {
    private static let address = Atomic<UInt>(0)
    private static let output = Atomic<Int32>(1)
    private static let input = Atomic<Int32>(0)
    private static let goodbye = StaticString("\u{1B}[?2004l\u{1B}[?25h\u{1B}[m")

    static func save(_ terminal: Terminal) {
        let settings = UnsafeMutablePointer<termios>.allocate(capacity: 1)
        settings.initialize(to: termios())
        guard tcgetattr(terminal.input, settings) == 0 else { return settings.deallocate() }
        output.store(terminal.output, ordering: .relaxed)
        input.store(terminal.input, ordering: .relaxed)
        _ = goodbye.utf8CodeUnitCount
        address.store(UInt(bitPattern: settings), ordering: .relaxed)
    }

    static func restore() {
        guard let settings = UnsafePointer<termios>(bitPattern: address.load(ordering: .relaxed)) else { return }
        tcsetattr(input.load(ordering: .relaxed), TCSANOW, settings)
        _ = write(output.load(ordering: .relaxed), goodbye.utf8Start, goodbye.utf8CodeUnitCount)
    }
}
