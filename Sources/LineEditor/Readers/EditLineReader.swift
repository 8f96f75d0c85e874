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
        screen = ScreenState(size: terminal.size)
        let owner: UnsafeMutableRawPointer = Unmanaged.passUnretained(self).toOpaque()
        handle.setUp(owner: owner, mode: spec.editingMode, Self.callbacks)
    }

    public func readLine(_ kind: PromptKind) -> ReadResult {
        guard !isClosed else { return .endOfInput }
        begin(kind)
        _ = handle.readLine()
        terminal.write("\u{1B}[?2004l")
        TerminalSignals.clearInterrupt()
        let outcome: ReadResult = result ?? .endOfInput
        if case .text(let text) = outcome, kind == .command { core.spec.history?.add(text) }
        return outcome
    }

    private func begin(_ kind: PromptKind) {
        core.begin(kind)
        queue = []
        known = EditBuffer()
        result = nil
        isProbeDue = false
        screen = ScreenState(size: terminal.size)
        _ = TerminalSignals.takeWindowChanged()
        if core.spec.marksUnfinishedOutput { terminal.write(ScreenState.freshLine(columns: screen.size.columns)) }
        terminal.write("\u{1B}[?2004h")
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
