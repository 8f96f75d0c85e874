import TerminalText

/// What stands on the screen, and the bytes that change it. Knows no terminal.
struct ScreenState {
    private(set) var size: TerminalSize
    private var shown: Frame?
    private var windowTop = 0

    init(size: TerminalSize) {
        self.size = size
    }

    /// The bytes that show a picture. A picture already on the screen needs none.
    mutating func paint(_ input: FrameInput) -> [UInt8] {
        var input: FrameInput = input
        input.columns = size.columns
        let window: (frame: Frame, top: Int) = FrameBuilder.frame(input).window(height: size.rows, top: windowTop)
        guard window.frame != shown else { return [] }
        let bytes: [UInt8] = Painter.bytes(from: shown, to: window.frame)
        shown = window.frame
        windowTop = window.top
        return bytes
    }

    /// The bytes that show one more letter at the cursor, which is at the end of the text, and go behind it; nil where
    /// that would leave the row. The picture is known to have the letter, so that it need not be drawn again.
    mutating func echo(_ byte: UInt8, _ style: TextStyle) -> [UInt8]? {
        guard var frame: Frame = shown, frame.rows.indices.contains(frame.cursorRow) else { return nil }
        guard frame.cursorColumn + 1 < size.columns, frame.columns == size.columns else { return nil }
        shown = nil  // one owner while it changes
        frame.rows[frame.cursorRow].echo(byte, style, column: frame.cursorColumn)
        frame.cursorColumn += 1
        shown = frame
        return style.isPlain ? [byte] : Array(style.sequence.utf8) + [byte] + Frame.Row.reset
    }

    /// The bytes that go below the picture, which stays behind; `mark` is written at the cursor before.
    mutating func leave(mark: String) -> [UInt8] {
        defer { forget() }
        guard let shown else { return Array(mark.utf8) + [0x0D, 0x0A] }
        return Array(mark.utf8) + Painter.leave(shown) + [0x0D]
    }

    /// The next picture is drawn from nothing.
    mutating func forget() {
        shown = nil
        windowTop = 0
    }

    /// The bytes that take the picture away after the screen changed its size.
    mutating func resize(to newSize: TerminalSize) -> [UInt8] {
        size = newSize
        defer { forget() }
        return shown.map { Painter.erase($0, afterResizeTo: newSize.columns) } ?? []
    }

    /// The bytes that begin a fresh line: a mark and blanks enough to wrap when the line was begun, no trace when not.
    static func freshLine(columns: Int) -> [UInt8] {
        let blanks = String(repeating: " ", count: max(columns - 1, 0))
        return Array("\u{1B}[7m%\u{1B}[m\(blanks)\r\u{1B}[K".utf8)
    }
}
