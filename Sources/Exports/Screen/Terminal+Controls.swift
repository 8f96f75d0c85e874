extension Terminal {
    mutating func control(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\r": move(row: cursorRow, column: 0)
        case "\n", "\u{0B}", "\u{0C}": lineFeed()
        case "\u{08}": move(row: cursorRow, column: cursorColumn - (isWrapDue ? 0 : 1))
        case "\t": tab()
        default: break
        }
    }

    /// A tab moves; it writes blanks only where nothing is yet, so that the text keeps its columns.
    private mutating func tab() {
        let column = min((cursorColumn / 8 + 1) * 8, columns - 1)
        grid[cursorRow].fill(to: column)
        usedRows = max(usedRows, cursorRow + 1)
        move(row: cursorRow, column: column)
    }

    mutating func escape(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "7": savedCursor = (cursorRow, cursorColumn)
        case "8": move(row: savedCursor.row, column: savedCursor.column)
        case "D": lineFeed()
        case "E":
            lineFeed()
            cursorColumn = 0
        case "M": reverseLineFeed()
        case "c":
            showAlternate(false)
            clear()
            style = .plain
            move(row: 0, column: 0)
        default: break
        }
    }

    private mutating func reverseLineFeed() {
        if cursorRow > 0 { return move(row: cursorRow - 1, column: cursorColumn) }
        grid.removeLast()
        grid.insert(ScreenRow(), at: 0)
        usedRows = rows
    }

    mutating func perform(_ sequence: ControlSequence) {
        if sequence.isPrivate { return performPrivate(sequence) }
        switch sequence.final {
        case "A": move(row: cursorRow - sequence.count(), column: cursorColumn)
        case "B", "e": move(row: cursorRow + sequence.count(), column: cursorColumn)
        case "C", "a": move(row: cursorRow, column: cursorColumn + sequence.count())
        case "D": move(row: cursorRow, column: cursorColumn - sequence.count())
        case "E": move(row: cursorRow + sequence.count(), column: 0)
        case "F": move(row: cursorRow - sequence.count(), column: 0)
        case "G", "`": move(row: cursorRow, column: sequence.count() - 1)
        case "d": move(row: sequence.count() - 1, column: cursorColumn)
        case "H", "f": move(row: sequence.count() - 1, column: sequence.count(1) - 1)
        case "s": savedCursor = (cursorRow, cursorColumn)
        case "u": move(row: savedCursor.row, column: savedCursor.column)
        case "m": style.apply(sequence.parameters)
        default: edit(sequence)
        }
    }

    private mutating func performPrivate(_ sequence: ControlSequence) {
        guard sequence.parameters.contains(where: { $0 == 47 || $0 == 1_047 || $0 == 1_049 }) else { return }
        if sequence.final == "h" { showAlternate(true) }
        if sequence.final == "l" { showAlternate(false) }
    }

    private mutating func showAlternate(_ isShown: Bool) {
        if isShown, covered == nil {
            savedCursor = (cursorRow, cursorColumn)
            covered = grid
            grid = Array(repeating: ScreenRow(), count: rows)
        } else if !isShown, var below = covered {
            covered = nil
            while below.count > rows { keep(below.removeFirst()) }
            while below.count < rows { below.append(ScreenRow()) }
            grid = below
            usedRows = rows
            move(row: savedCursor.row, column: savedCursor.column)
        }
    }
}
