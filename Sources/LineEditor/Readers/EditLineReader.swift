import CEditLine
import TerminalText

/// Reads lines at a terminal: libedit keeps the keys, the text and the terminal's modes, and draws nothing; this class
/// is asked by libedit for every character, and draws the picture whenever no key waits.
public final class EditLineReader: LineReader {
    let terminal: Terminal
    let core: EditorCore
    let handle: EditLineHandle
    var decoder = KeyDecoder()
    /// Scalars still to be given to libedit.
    var queue: [UInt32] = []
    /// libedit's text when it was asked last.
    var known = EditBuffer()
    var screen: ScreenState
    /// What ended the line, once something did.
    var result: ReadResult?
    var isClosed = false
    /// The keys libedit was told of last.
    private var mode: EditingMode
    /// The command line was marked as begun.
    var isInputMarked = false
    /// The style of the last letter drawn.
    var styleAtEnd = TextStyle.plain
    /// What vi's mode was shown as last.
    var shownViMode: Bool?
    /// vi's map has to be asked for before the next key.
    var isProbeDue = false
    /// Called when the picture is drawn and no key waits; tests type then.
    var whenIdle: () -> Void = {}

    /// Nil when libedit cannot start. The terminal must be one (`Terminal.isInteractive`).
    public init?(spec: EditorSpec, terminal: Terminal = Terminal()) {
        TerminalSignals.install(terminal: terminal)
        guard let handle = EditLineHandle(terminal) else { return nil }
        self.terminal = terminal
        self.handle = handle
        core = EditorCore(spec: spec)
        mode = spec.settings.editingMode
        screen = ScreenState(size: terminal.size)
        let owner: UnsafeMutableRawPointer = Unmanaged.passUnretained(self).toOpaque()
        handle.setUp(owner: owner, mode: spec.settings.editingMode, Self.callbacks)
    }

    public func readLine(_ kind: PromptKind) -> ReadResult {
        guard !isClosed else { return .endOfInput }
        begin(kind)
        _ = handle.readLine()
        terminal.write("\u{1B}[?2004l")
        resetCursorShape()
        TerminalSignals.clearInterrupt()
        let outcome: ReadResult = result ?? .endOfInput
        if case .text(let text) = outcome, kind == .command { accepted(text) }
        return outcome
    }

    private func accepted(_ text: String) {
        var keeping: HistoryKeeping = core.spec.historyFilter(text)
        if keeping == .memoryAndFile, core.spec.isSensitive(text) { keeping = .memoryOnly }
        core.spec.history?.add(text, keeping: keeping)
        if core.spec.marksPrompts { terminal.write(PromptMarks.outputBegins) }
        setTitle(.running(text))
    }

    private func setTitle(_ moment: TitleMoment) {
        if let title: String = core.spec.title(moment) { terminal.write(PromptMarks.title(title)) }
    }

    private func begin(_ kind: PromptKind) {
        if mode != core.settings.editingMode {
            mode = core.settings.editingMode
            handle.use(mode)
        }
        core.spec.history?.limit = core.settings.maximumHistoryCount
        if kind == .command { core.spec.history?.refresh() }
        core.begin(kind)
        decoder.escapeTimeout = UInt64(max(core.settings.escapeTimeout, 1))
        queue = []
        known = EditBuffer()
        result = nil
        isProbeDue = false
        screen = ScreenState(size: terminal.size)
        _ = TerminalSignals.takeWindowChanged()
        if core.spec.marksUnfinishedOutput { terminal.write(ScreenState.freshLine(columns: screen.size.columns)) }
        isInputMarked = true
        if kind == .command { markPrompt() }
        terminal.write("\u{1B}[?2004h")
    }

    private func markPrompt() {
        setTitle(.prompting)
        guard core.spec.marksPrompts else { return }
        isInputMarked = false
        if let status: Int = core.spec.lastStatus() { terminal.write(PromptMarks.outputEnded(status)) }
        terminal.write(PromptMarks.promptBegins)
    }

    private static func owner(_ handle: OpaquePointer?) -> EditLineReader? {
        guard let owner = edit_owner(handle) else { return nil }
        return Unmanaged<EditLineReader>.fromOpaque(owner).takeUnretainedValue()
    }

    private static let callbacks = EditLineCallbacks(
        hook: { handle, character in
            guard let scalar: UInt32 = EditLineReader.owner(handle)?.nextScalar() else { return 0 }
            character?.pointee = wchar_t(truncatingIfNeeded: scalar)
            return 1
        },
        command: { handle, last in
            let outcome: EditLineHandle.Outcome? = EditLineReader.owner(handle)?.run(UInt32(truncatingIfNeeded: last))
            return (outcome ?? .refresh).code
        },
        insertProbe: { handle, _ in
            EditLineReader.owner(handle)?.core.vi?.isCommandMode = false
            return EditLineHandle.Outcome.keepArgument.code
        },
        commandProbe: { handle, _ in
            EditLineReader.owner(handle)?.core.vi?.isCommandMode = true
            return EditLineHandle.Outcome.keepArgument.code
        })
}
