import CEditLine
import Glibc

/// libedit's handle and the calls made on it. Offsets are in scalars.
final class EditLineHandle {
    /// How a command ends, in libedit's codes.
    enum Outcome {
        case refresh, newLine, end, fatal, keepArgument

        var code: UInt8 {
            switch self {
            case .refresh: UInt8(truncatingIfNeeded: edit_result_refresh)
            case .newLine: UInt8(truncatingIfNeeded: edit_result_newline)
            case .end: UInt8(truncatingIfNeeded: edit_result_end)
            case .fatal: UInt8(truncatingIfNeeded: edit_result_fatal)
            case .keepArgument: UInt8(truncatingIfNeeded: edit_result_keep_argument)
            }
        }
    }

    private let handle: OpaquePointer
    private let quiet: UnsafeMutablePointer<FILE>

    /// Nil when libedit cannot start. The handle must be set up before the first line is read.
    init?(_ terminal: Terminal) {
        edit_use_utf8()
        guard let quiet = edit_quiet_stream() else { return nil }
        guard let handle = edit_open(quiet, terminal.input, terminal.output) else {
            fclose(quiet)
            return nil
        }
        self.quiet = quiet
        self.handle = handle
    }

    deinit {
        el_end(handle)
        fclose(quiet)
    }

    /// Ties the handle to its owner, which must outlive it, and binds every key.
    func setUp(owner: UnsafeMutableRawPointer, mode: EditingMode, _ callbacks: EditLineCallbacks) {
        edit_set_owner(handle, owner)
        edit_set_hook(handle, callbacks.hook)
        edit_add_command(handle, callbacks.command)
        edit_add_insert_probe(handle, callbacks.insertProbe)
        edit_add_command_probe(handle, callbacks.commandProbe)
        use(mode)
        edit_make_room(handle)
    }

    /// Changes to the keys of a mode; only between two lines.
    func use(_ mode: EditingMode) {
        if mode == .vi { edit_use_vi(handle) } else { edit_use_emacs(handle) }
        edit_set_key_modes(handle)
        bindKeys(mode)
    }

    private func bindKeys(_ mode: EditingMode) {
        for letter: UInt32 in KeyCode.letters {
            bind([KeyCode.leadIn, letter], to: "editor-command", inBothMaps: mode == .vi)
        }
        guard mode == .vi else { return }
        for override in ViLetters.overrides {
            withWide([override.letter.value]) { keys in
                withWide("editor-command") { edit_bind_alternate(handle, keys, $0) }
            }
        }
        withWide([KeyCode.probe]) { keys in
            withWide("insert-probe") { edit_bind(handle, keys, $0) }
            withWide("command-probe") { edit_bind_alternate(handle, keys, $0) }
        }
    }

    private func bind(_ keys: [UInt32], to name: String, inBothMaps: Bool) {
        withWide(keys) { keys in
            withWide(name) { name in
                edit_bind(handle, keys, name)
                if inBothMaps { edit_bind_alternate(handle, keys, name) }
            }
        }
    }

    /// Reads one line; true when it was accepted.
    func readLine() -> Bool { edit_read(handle) != 0 }

    /// The text and cursor as they are now.
    var buffer: EditBuffer {
        let count = Int(edit_length(handle))
        guard let text = edit_text(handle) else { return EditBuffer() }
        let scalars: [Unicode.Scalar] = UnsafeBufferPointer(start: text, count: max(count, 0)).map {
            Unicode.Scalar(UInt32(truncatingIfNeeded: $0)) ?? "\u{FFFD}"
        }
        return EditBuffer(scalars: scalars, cursor: Int(edit_cursor(handle)))
    }

    /// Makes libedit's text `new`, which was `old` when it was last asked for.
    func update(from old: EditBuffer, to new: EditBuffer) {
        if let change = TextChange(from: old.scalars, to: new.scalars) {
            let range: Range<Int> = change.removedRange
            withWide(change.inserted.map(\.value)) { text in
                edit_replace(
                    handle, Int32(range.lowerBound), Int32(range.upperBound), text, Int32(change.inserted.count))
            }
        } else if old.cursor == new.cursor {
            return
        }
        edit_place_cursor(handle, Int32(new.cursor))
    }

    func finishLine() { edit_finish_line(handle) }

    /// Lets libedit's own idea of the screen follow the text; without it, later built-ins write outside it.
    func refresh() { edit_refresh(handle) }

    func resize() {
        el_resize(handle)
        edit_refresh(handle)
    }

    func reenterRawMode() { edit_reenter_raw(handle) }

    /// Gives the terminal back as it was, for another program.
    func leaveRawMode() { edit_leave_raw(handle) }
}

/// The C functions libedit calls.
struct EditLineCallbacks {
    let hook: edit_hook
    let command: edit_function
    let insertProbe: edit_function
    let commandProbe: edit_function
}

/// Calls `body` with scalars as a C string.
private func withWide(_ scalars: [UInt32], _ body: (UnsafePointer<wchar_t>) -> Void) {
    let wide: [wchar_t] = scalars.map { wchar_t(truncatingIfNeeded: $0) } + [0]
    wide.withUnsafeBufferPointer { buffer in
        if let base = buffer.baseAddress { body(base) }
    }
}

private func withWide(_ text: String, _ body: (UnsafePointer<wchar_t>) -> Void) {
    withWide(text.unicodeScalars.map(\.value), body)
}
