/// A line as it was meant: rows that the screen's edge broke are joined again.
struct LogicalLine: Equatable {
    var text: String
    /// When its first character was written, and when a line feed ended it; nil while it is still being written.
    var began: Int64?
    var ended: Int64?
    /// The last row is written up to the edge.
    var isFull = false
    /// The colour of its first character.
    var colour = CellColour.standard
}

/// What is kept of a row when it leaves the screen: its text, for cells take much room.
struct KeptRow: Equatable {
    var text: String
    var continues: Bool
    var isFull: Bool
    var colour: CellColour
    var firstWritten: Int64?
    var left: Int64?

    init(_ row: ScreenRow, columns: Int) {
        text = row.text
        continues = row.continues
        isFull = row.cells.count >= columns
        colour = row.cells.first { $0.text != " " }?.style.foreground ?? .standard
        firstWritten = row.firstWritten
        left = row.left
    }
}

extension Terminal {
    /// All lines written so far, the cleared and scrolled ones first.
    func logicalLines() -> [LogicalLine] {
        let end = max((lastUsedRow() ?? -1) + 1, cursorRow)
        var lines: [LogicalLine] = []
        var open: LogicalLine?
        for row in history + grid[..<end].map({ KeptRow($0, columns: columns) }) {
            var line = open ?? LogicalLine(text: "", began: row.firstWritten, colour: row.colour)
            line.text += row.text
            line.ended = row.left
            line.isFull = row.isFull
            open = row.continues ? line : nil
            if !row.continues { lines.append(line) }
        }
        return lines + (open.map { [$0] } ?? [])
    }

    /// The text of the line that the cursor is on.
    var currentLine: String {
        var first = cursorRow
        while first > 0, grid[first - 1].continues { first -= 1 }
        return grid[first...cursorRow].map(\.text).joined()
    }
}

extension Terminal {
    /// What a printed text looks like in the end, without a screen's size: carriage returns overwrite, escape sequences and
    /// other controls are gone.
    static func finalText(of text: String) -> String {
        guard text.utf8.contains(where: { ($0 < 0x20 && $0 != 0x0A && $0 != 0x09) || $0 == 0x7F }) else { return text }
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" })
        return lines.map { line in
            var terminal = Terminal(columns: columnLimits.upperBound, rows: 1)
            terminal.feed(String(line))
            return terminal.logicalLines().map(\.text).joined()
        }.joined(separator: "\n")
    }
}
