@testable import LineEditor

/// Types at an `EditorCore` as the reader would, with the part libedit plays (inserting characters) played here.
final class CoreDriver {
    let core: EditorCore
    private(set) var result: CommandResult = .refresh

    init(_ spec: EditorSpec = EditorSpec(), kind: PromptKind = .command) {
        core = EditorCore(spec: spec)
        core.begin(kind)
    }

    /// What is in the buffer, `|` at the cursor.
    var text: String {
        var scalars: [Unicode.Scalar] = core.buffer.scalars
        scalars.insert("|", at: core.buffer.cursor)
        return String(scalars[...])
    }

    var screen: [String] {
        let frame: Frame = FrameBuilder.frame(core.frameInput())
        var terminal = ModelTerminal(columns: core.columns, height: core.rows)
        terminal.write(Painter.bytes(from: nil, to: frame))
        return terminal.lines
    }

    @discardableResult
    func type(_ bytes: String) -> CoreDriver {
        var decoder = KeyDecoder()
        for byte: UInt8 in bytes.utf8 { decoder.feed(byte, at: 0) }
        decoder.finish()
        while let event: KeyEvent = decoder.next() { send(event) }
        return self
    }

    private func send(_ event: KeyEvent) {
        core.undo.note(core.buffer.scalars)
        guard case .give(let scalars) = core.receive(event) else { return }
        if scalars.first == KeyCode.leadIn, scalars.count == 2 {
            result = KeyCode.command(forLetter: scalars[1]).map(core.run) ?? core.runPendingAction()
        } else {
            for value: UInt32 in scalars {
                if let scalar = Unicode.Scalar(value) { core.buffer.insert(String(Character(scalar))) }
            }
        }
    }
}

/// A history in memory.
func history(_ entries: String...) -> HistoryStore {
    let store = HistoryStore()
    for entry: String in entries { store.add(entry) }
    return store
}
