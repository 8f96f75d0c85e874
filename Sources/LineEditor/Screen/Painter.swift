/// Turns the picture on the screen into the next one; pure. Only relative moves are used, so that a screen that
/// scrolls needs no thought, and only rows that differ are sent.
struct Painter {
    private var out: [UInt8] = []
    private var row: Int
    /// Rows that exist on the screen, from the first of the frame.
    private var existing: Int

    private init(row: Int, existing: Int) {
        self.row = row
        self.existing = existing
    }

    /// The bytes that make `new` of `old`. Without an old frame the cursor is taken to be on the row where the new one
    /// begins, and whatever stands there and below is erased.
    static func bytes(from old: Frame?, to new: Frame) -> [UInt8] {
        var painter = Painter(row: old?.cursorRow ?? 0, existing: old?.rows.count ?? 1)
        painter.add("\u{1B}[?2026h\u{1B}[?25l")
        if old == nil { painter.add("\r\u{1B}[J") }
        painter.paintRows(from: old, to: new)
        painter.eraseLeftOver(new)
        painter.go(to: new.cursorRow)
        painter.add("\r")
        painter.move(new.cursorColumn, "C")
        painter.add("\u{1B}[?25h\u{1B}[?2026l")
        return painter.out
    }

    /// The bytes that erase a frame after the screen changed its width: terminals wrap rows anew, so a row may have
    /// become several.
    static func erase(_ old: Frame, afterResizeTo columns: Int) -> [UInt8] {
        let columns: Int = max(columns, 1)
        var up: Int = old.cursorColumn / columns
        for row: Frame.Row in old.rows.prefix(old.cursorRow) {
            up += max((row.width + columns - 1) / columns, 1)
        }
        var painter = Painter(row: 0, existing: 1)
        painter.move(up, "A")
        painter.add("\r\u{1B}[J")
        return painter.out
    }

    /// The bytes that go from the cursor's cell to the first column below the frame.
    static func leave(_ frame: Frame) -> [UInt8] {
        var painter = Painter(row: frame.cursorRow, existing: frame.rows.count)
        painter.go(to: frame.rows.count)
        return painter.out
    }

    private mutating func paintRows(from old: Frame?, to new: Frame) {
        for (index, content) in new.rows.enumerated() {
            if let old, old.rows.indices.contains(index), old.rows[index] == content, old.columns == new.columns {
                continue
            }
            go(to: index)
            paint(content, columns: new.columns)
        }
    }

    private mutating func paint(_ content: Frame.Row, columns: Int) {
        add("\r")
        out.append(contentsOf: content.bytes)
        add("\u{1B}[m")
        if content.width < columns { add("\u{1B}[K") }  // behind a full row it would erase the last character
        add("\r")
    }

    private mutating func eraseLeftOver(_ new: Frame) {
        guard existing > new.rows.count else { return }
        go(to: new.rows.count)
        add("\r\u{1B}[J")
        existing = new.rows.count + 1
    }

    /// Up and down in the rows that exist, and by line feeds (which scroll) to new ones.
    private mutating func go(to target: Int) {
        move(row - target, "A")
        let inside: Int = min(target, existing - 1)
        move(inside - row, "B")
        let fresh: Int = target - max(row, inside)
        if fresh > 0 { out.append(contentsOf: repeatElement(0x0A, count: fresh)) }
        row = target
        existing = max(existing, target + 1)
    }

    private mutating func move(_ count: Int, _ final: String) {
        guard count > 0 else { return }
        add(count == 1 ? "\u{1B}[" + final : "\u{1B}[\(count)" + final)
    }

    private mutating func add(_ text: String) {
        out.append(contentsOf: text.utf8)
    }
}
