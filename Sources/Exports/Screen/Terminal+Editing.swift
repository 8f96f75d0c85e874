/// Sequences that take text away or push it aside.
extension Terminal {
    mutating func edit(_ sequence: ControlSequence) {
        let count = sequence.count()
        switch sequence.final {
        case "K": eraseLine(sequence.value(0))
        case "J": eraseScreen(sequence.value(0))
        case "X": grid[cursorRow].erase(cursorColumn..<(cursorColumn + count))
        case "P": deleteCells(count)
        case "@": insertCells(count)
        case "L": insertRows(count)
        case "M": deleteRows(count)
        default: break
        }
        isWrapDue = false
    }

    private mutating func eraseLine(_ mode: Int) {
        switch mode {
        case 0:
            grid[cursorRow].erase(cursorColumn..<columns)
            grid[cursorRow].continues = false
        case 1: grid[cursorRow].erase(0..<(cursorColumn + 1))
        case 2: grid[cursorRow] = ScreenRow()
        default: break
        }
    }

    private mutating func eraseScreen(_ mode: Int) {
        switch mode {
        case 0 where cursorRow == 0 && cursorColumn == 0: clear()
        case 0:
            eraseLine(0)
            for row in (cursorRow + 1)..<max(usedRows, cursorRow + 1) { grid[row] = ScreenRow() }
        case 1:
            for row in 0..<cursorRow { grid[row] = ScreenRow() }
            eraseLine(1)
        case 2: clear()
        default: break
        }
    }

    /// Empties the screen. Rows that a line feed ended are kept as text; the line that is being edited will be drawn again.
    mutating func clear() {
        let end = (grid[..<usedRows].lastIndex { $0.left != nil && !$0.continues } ?? -1) + 1
        for row in grid[..<end] { keep(row) }
        for row in 0..<usedRows { grid[row] = ScreenRow() }
        usedRows = 0
    }

    /// The last row that holds anything.
    public func lastUsedRow() -> Int? { grid[..<usedRows].lastIndex { !$0.cells.isEmpty } }

    private mutating func deleteCells(_ count: Int) {
        let range = (cursorColumn..<(cursorColumn + count)).clamped(to: 0..<grid[cursorRow].cells.count)
        guard !range.isEmpty else { return }
        grid[cursorRow].breakWide(at: range.lowerBound)
        grid[cursorRow].breakWide(at: range.upperBound - 1)
        grid[cursorRow].cells.removeSubrange(range)
    }

    private mutating func insertCells(_ count: Int) {
        guard cursorColumn < grid[cursorRow].cells.count else { return }
        grid[cursorRow].breakWide(at: cursorColumn)
        let blanks = repeatElement(ScreenCell.blank, count: min(count, columns))
        grid[cursorRow].cells.insert(contentsOf: blanks, at: cursorColumn)
        grid[cursorRow].breakWide(at: columns)
        if grid[cursorRow].cells.count > columns {
            grid[cursorRow].cells.removeLast(grid[cursorRow].cells.count - columns)
        }
    }

    private mutating func insertRows(_ count: Int) {
        let moved = min(count, rows - cursorRow)
        grid.removeLast(moved)
        grid.insert(contentsOf: repeatElement(ScreenRow(), count: moved), at: cursorRow)
        usedRows = rows
    }

    private mutating func deleteRows(_ count: Int) {
        let moved = min(count, rows - cursorRow)
        grid.removeSubrange(cursorRow..<(cursorRow + moved))
        grid.append(contentsOf: repeatElement(ScreenRow(), count: moved))
    }
}
