/// What an action bound to a key sees of the input. It is valid while the action runs.
public final class EditingContext {
    private let core: EditorCore
    /// The key, in PSReadLine's notation.
    public let key: String
    /// The number typed before the key.
    public let argument: Int?
    /// What a function asked of the reader, such as to accept the line.
    private(set) var outcome: CommandResult = .refresh

    init(_ core: EditorCore, key: String, argument: Int?) {
        self.core = core
        self.key = key
        self.argument = argument
    }

    /// The input. A new text leaves the cursor at its end.
    public var text: String {
        get { core.buffer.text }
        set { core.buffer.setText(newValue) }
    }

    /// The cursor, as an offset in UTF-8 bytes; set to any offset, it goes to the nearest place.
    public var cursor: Int {
        get { TextMap(core.buffer.scalars).utf8Offset(ofScalar: core.buffer.cursor) }
        set { core.buffer.move(to: TextMap(core.buffer.scalars).scalarIndex(atUTF8: newValue)) }
    }

    /// What is selected, in UTF-8 bytes.
    public var selection: Range<Int>? {
        guard let range: Range<Int> = core.selection else { return nil }
        let map = TextMap(core.buffer.scalars)
        return map.utf8Offset(ofScalar: range.lowerBound)..<map.utf8Offset(ofScalar: range.upperBound)
    }

    /// Inserts at the cursor.
    public func insert(_ text: String) { core.buffer.insert(text) }

    /// Replaces a range of UTF-8 bytes; the cursor goes behind what was put in.
    public func replace(_ range: Range<Int>, with text: String) {
        let map = TextMap(core.buffer.scalars)
        core.buffer.replace(map.scalarRange(ofUTF8: range), with: Array(text.unicodeScalars))
    }

    /// Runs a command of the editor. What ends the input, such as `acceptLine`, takes effect when the action returns.
    public func perform(_ command: EditorCommand) {
        core.undo.note(core.buffer.scalars)
        let result: CommandResult = core.run(command)
        if result != .refresh { outcome = result }
    }

    /// Shows rows below the line until the next key.
    public func show(_ rows: [String]) { core.notice = rows }
}
