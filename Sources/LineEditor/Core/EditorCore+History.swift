extension EditorCore {
    /// Up in the list of suggestions, or a row of the picture; from its first row, or while walking, to an older entry.
    func up() {
        if !isWalking, moveRow(by: -1) || moveSuggestion(by: -1) { return }
        walkOlder()
    }

    /// Down in the list of suggestions, or a row; while walking, to a newer entry and at last to the line being typed.
    func down() {
        if isWalking { return walkNewer() }
        if !moveRow(by: 1) { _ = moveSuggestion(by: 1) }
    }

    /// To the previous entry that starts with what was typed.
    func walkOlder() {
        guard isCommand else { return }
        if !isWalking { walk = newWalk(prefix: buffer.text) }
        guard let entry: String = walk?.older() else {
            wantsBell = true
            return
        }
        buffer.setText(entry)
    }

    /// To the next entry, and at last to the line being typed.
    func walkNewer() {
        if isWalking { goNewer { EditBuffer($0) } }
    }

    private func newWalk(prefix: String) -> HistoryWalk {
        HistoryWalk(
            entries: historyEntries, from: buffer, prefix: prefix, skipsRepeats: settings.historyNoDuplicates,
            isCaseSensitive: settings.historySearchCaseSensitive)
    }

    /// To the next entry that starts with the text before the cursor, which stays where it is.
    func searchPrefix(older: Bool) {
        guard isCommand else { return }
        if !isWalking { walk = newWalk(prefix: String(buffer.scalars[..<buffer.cursor])) }
        let cursor: Int? = settings.historySearchCursorMovesToEnd ? nil : walk?.origin.cursor
        if !older { return goNewer { EditBuffer($0, cursor: cursor) } }
        guard let entry: String = walk?.older() else {
            wantsBell = true
            return
        }
        buffer.setText(entry, cursor: cursor)
    }

    /// To the oldest entry, whatever was typed.
    func goToOldest() {
        guard isCommand else { return }
        if !isWalking { walk = newWalk(prefix: "") }
        while let entry: String = walk?.older() { buffer.setText(entry) }
    }

    /// Back to the line being typed.
    func leaveHistory() {
        guard isWalking, let walk else { return }
        buffer = walk.origin
        self.walk = nil
    }

    /// The walk goes on as long as nobody changed the entry it shows.
    private var isWalking: Bool {
        guard let walk else { return false }
        return (walk.current ?? walk.origin.text) == buffer.text && walk.current != nil
    }

    private func goNewer(_ show: (String) -> EditBuffer) {
        guard walk?.newer() == true, let walk else { return }
        buffer = walk.current.map(show) ?? walk.origin
    }

    /// False when there is no such row of the text.
    func moveRow(by distance: Int) -> Bool {
        let cells: [FrameBuilder.Cell] = FrameBuilder.cells(frameInput())
        guard cells.indices.contains(buffer.cursor) else { return false }
        let here: FrameBuilder.Cell = cells[buffer.cursor]
        let goal: Int = goalColumn ?? here.column
        let row: Int = here.row + distance
        let candidates: [Int] = cells.indices.filter { cells[$0].row == row }
        guard let first: Int = candidates.first else { return false }
        buffer.move(to: candidates.last { cells[$0].column <= goal } ?? first)
        goalColumn = goal
        return true
    }
}
