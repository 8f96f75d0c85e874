import TerminalText

/// A terminal that draws on cells: enough of the usual controls to show what people and line editors write. Text that
/// leaves the screen at the top, or is cleared away, is kept as lines.
public struct Terminal: Sendable {
    public static let columnLimits = 1...1_000
    public static let rowLimits = 1...500

    public internal(set) var columns: Int
    public internal(set) var grid: [ScreenRow]
    public internal(set) var cursorRow = 0
    public internal(set) var cursorColumn = 0
    /// Rows that left the screen, the oldest first.
    var history: [KeptRow] = []
    /// Rows from this one on are empty: clearing a tall screen costs what is on it.
    var usedRows = 0
    /// The time that rows are stamped with; the feeder sets it.
    var time: Int64 = 0

    /// The last column was written; the next character goes to a new row.
    var isWrapDue = false
    var style = CellStyle.plain
    var savedCursor = (row: 0, column: 0)
    /// The screen below while the alternate one is shown.
    var covered: [ScreenRow]?
    private var parser = ControlParser()

    /// A size out of bounds is brought into them.
    public init(columns: Int, rows: Int) {
        self.columns = Self.clamp(columns, Self.columnLimits)
        grid = Array(repeating: ScreenRow(), count: Self.clamp(rows, Self.rowLimits))
    }

    public var rows: Int { grid.count }

    static func clamp(_ value: Int, _ limits: ClosedRange<Int>) -> Int {
        min(max(value, limits.lowerBound), limits.upperBound)
    }

    /// Writes text to the screen; a sequence may be split over two calls.
    public mutating func feed(_ text: String) {
        for scalar in text.unicodeScalars {
            switch parser.take(scalar) {
            case .print(let scalar)?: put(scalar)
            case .control(let scalar)?: control(scalar)
            case .escape(let scalar)?: escape(scalar)
            case .sequence(let sequence)?: perform(sequence)
            case nil: break
            }
        }
    }

    /// A new size. Rows that no longer fit leave at the top; nothing is wrapped anew.
    public mutating func resize(columns: Int, rows: Int) {
        self.columns = Self.clamp(columns, Self.columnLimits)
        let rows = Self.clamp(rows, Self.rowLimits)
        while grid.count > rows, cursorRow >= rows {
            keep(grid.removeFirst())
            cursorRow -= 1
        }
        if grid.count > rows { grid.removeLast(grid.count - rows) }
        while grid.count < rows { grid.append(ScreenRow()) }
        usedRows = rows
        move(row: cursorRow, column: cursorColumn)
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = DisplayWidth.of(scalar)
        if width == 0 { return combine(scalar) }
        if width > columns { return put("?") }
        if isWrapDue || cursorColumn + width > columns { wrap() }
        usedRows = max(usedRows, cursorRow + 1)
        if grid[cursorRow].firstWritten == nil { grid[cursorRow].firstWritten = time }
        grid[cursorRow].put(ScreenCell(String(Character(scalar)), width: UInt8(width), style: style), at: cursorColumn)
        cursorColumn += width
        guard cursorColumn >= columns else { return }
        cursorColumn = columns - 1
        isWrapDue = true
    }

    /// Adds a mark to the character before the cursor. Piles of marks are cut: no script needs them.
    private mutating func combine(_ scalar: Unicode.Scalar) {
        var column = isWrapDue ? cursorColumn : cursorColumn - 1
        let cells = grid[cursorRow].cells
        guard column >= 0, column < cells.count else { return }
        if cells[column].width == 0, column > 0 { column -= 1 }
        guard cells[column].text.utf8.count < 32 else { return }
        grid[cursorRow].cells[column].text.unicodeScalars.append(scalar)
    }

    private mutating func wrap() {
        grid[cursorRow].continues = true
        cursorColumn = 0
        lineFeed()
    }

    mutating func lineFeed() {
        usedRows = max(usedRows, cursorRow + 1)
        grid[cursorRow].left = time
        isWrapDue = false
        if cursorRow + 1 < rows {
            cursorRow += 1
        } else {
            keep(grid.removeFirst())
            grid.append(ScreenRow())
        }
    }

    /// Keeps a row that leaves the screen; those of the alternate screen are no part of the text.
    mutating func keep(_ row: ScreenRow) {
        if covered == nil { history.append(KeptRow(row, columns: columns)) }
    }

    mutating func move(row: Int, column: Int) {
        cursorRow = Self.clamp(row, 0...(rows - 1))
        cursorColumn = Self.clamp(column, 0...(columns - 1))
        isWrapDue = false
    }
}
