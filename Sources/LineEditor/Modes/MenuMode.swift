import TerminalText

/// A list of candidates below the text, one of which may be chosen.
struct MenuMode {
    /// The text before anything was chosen; Escape gives it back.
    let origin: EditBuffer
    /// The scalars of `origin` that a candidate takes the place of.
    let range: Range<Int>
    let candidates: [CompletionCandidate]
    private(set) var selection: Int?

    init(origin: EditBuffer, range: Range<Int>, candidates: [CompletionCandidate], selection: Int? = nil) {
        self.origin = origin
        self.range = range.clamped(to: 0..<origin.count)
        self.candidates = candidates
        self.selection = selection
    }

    /// The text with the chosen candidate in it.
    var buffer: EditBuffer {
        guard let selection, candidates.indices.contains(selection) else { return origin }
        var buffer: EditBuffer = origin
        buffer.replace(range, with: Array(candidates[selection].text.unicodeScalars))
        return buffer
    }

    /// Goes on or back by a number of candidates, round the ends when it is one.
    mutating func move(by distance: Int) {
        guard !candidates.isEmpty else { return }
        guard let selected: Int = selection else {
            selection = distance > 0 ? 0 : candidates.count - 1
            return
        }
        let next: Int = selected + distance
        if abs(distance) == 1 {
            selection = (next + candidates.count) % candidates.count
        } else if candidates.indices.contains(next) {
            selection = next
        }
    }

    /// Goes to the first candidate of the page before or behind.
    mutating func movePage(_ direction: Int, _ grid: MenuGrid) {
        let page: Int = grid.page(of: selection ?? 0) + direction
        selection = min(max(page * grid.pageSize, 0), max(candidates.count - 1, 0))
    }

    /// The rows to draw: one page of the list, then the page's place in the whole and the tooltip.
    func lines(_ grid: MenuGrid) -> [String] {
        let page: Int = grid.page(of: selection ?? 0)
        let shown: Range<Int> = grid.range(ofPage: page)
        let rowCount: Int = grid.rowCount(ofPage: page)
        var lines: [String] = (0..<rowCount).map { line($0, shown, rowCount, grid) }
        if grid.pageCount > 1 {
            lines.append(
                AnsiText.decorate("(\(shown.lowerBound + 1)-\(shown.upperBound) of \(candidates.count))", .dim))
        }
        if let selection, let tip: String = candidates[selection].tooltip.split(separator: "\n").first.map(String.init)
        {
            lines.append(AnsiText.decorate(tip, .dim))
        }
        return lines
    }

    private func line(_ row: Int, _ shown: Range<Int>, _ rowCount: Int, _ grid: MenuGrid) -> String {
        var line = ""
        for index: Int in stride(from: shown.lowerBound + row, to: shown.upperBound, by: max(rowCount, 1)) {
            let cell: String = TextFitting.fit(candidates[index].listText, to: grid.cellWidth - grid.gap)
            line += index == selection ? AnsiText.decorate(cell, .reversed) : cell
            line += TextFitting.blanks(grid.gap)
        }
        return line
    }
}

/// How candidates stand in columns, filled downwards, and in pages.
struct MenuGrid {
    let count: Int
    let cellWidth: Int
    let columnCount: Int
    /// Rows of a full page.
    let pageRows: Int
    let gap = 2

    init(_ candidates: [CompletionCandidate], columns: Int, maximumRows: Int) {
        count = candidates.count
        let widest: Int = candidates.reduce(1) { max($0, DisplayWidth.of($1.listText)) }
        cellWidth = min(widest + 2, max(columns, 3))
        columnCount = max(columns / cellWidth, 1)
        let needed: Int = (count + columnCount - 1) / columnCount
        pageRows = max(min(needed, maximumRows), 1)
    }

    var pageSize: Int { pageRows * columnCount }
    var pageCount: Int { (count + pageSize - 1) / pageSize }

    func page(of index: Int) -> Int { index / pageSize }

    func range(ofPage page: Int) -> Range<Int> {
        let start: Int = min(max(page * pageSize, 0), count)
        return start..<min(start + pageSize, count)
    }

    /// Rows of a page; the last may have fewer than the others.
    func rowCount(ofPage page: Int) -> Int {
        (range(ofPage: page).count + columnCount - 1) / columnCount
    }

    /// How far the candidate in the next column is from `index`.
    func columnStep(at index: Int) -> Int { max(rowCount(ofPage: page(of: index)), 1) }
}
