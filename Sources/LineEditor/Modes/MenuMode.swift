import TerminalText

/// A list of candidates below the text, one of which may be chosen.
struct MenuMode {
    /// The text before anything was chosen; Escape gives it back.
    let origin: EditBuffer
    /// The scalars of `origin` that a candidate takes the place of.
    let range: Range<Int>
    let candidates: [CompletionCandidate]
    /// Columns of the widest candidate and of the widest type.
    let widths: (text: Int, kind: Int)
    private(set) var selection: Int?

    init(origin: EditBuffer, range: Range<Int>, candidates: [CompletionCandidate], selection: Int? = nil) {
        self.origin = origin
        self.range = range.clamped(to: 0..<origin.count)
        self.candidates = candidates
        self.selection = selection
        widths = candidates.reduce((1, 0)) {
            (max($0.0, DisplayWidth.of($1.listText)), max($0.1, $1.kind.isEmpty ? 0 : DisplayWidth.of($1.kind)))
        }
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
    func lines(_ grid: MenuGrid, _ styles: EditorStyles, showsToolTips: Bool) -> [String] {
        let page: Int = grid.page(of: selection ?? 0)
        let shown: Range<Int> = grid.range(ofPage: page)
        let rowCount: Int = grid.rowCount(ofPage: page)
        var lines: [String] = (0..<rowCount).map { line($0, shown, rowCount, grid, styles) }
        if grid.pageCount > 1 {
            let place: String = "(\(shown.lowerBound + 1)-\(shown.upperBound) of \(candidates.count))"
            lines.append(AnsiText.decorate(place, styles.menuType))
        }
        if showsToolTips, let description { lines.append(AnsiText.decorate(description, styles.menuDescription)) }
        return lines
    }

    /// What the chosen candidate is, in one row.
    private var description: String? {
        guard let selection, candidates.indices.contains(selection) else { return nil }
        return candidates[selection].tooltip.split(separator: "\n").first.map { VisibleText.oneRow(String($0)) }
    }

    private func line(_ row: Int, _ shown: Range<Int>, _ rowCount: Int, _ grid: MenuGrid, _ styles: EditorStyles) -> String {
        var line = ""
        for index: Int in stride(from: shown.lowerBound + row, to: shown.upperBound, by: max(rowCount, 1)) {
            let candidate: CompletionCandidate = candidates[index]
            let text: String = TextFitting.fit(VisibleText.oneRow(candidate.listText), to: grid.textWidth)
            if index == selection {
                line += AnsiText.decorate(text + kind(candidate, grid), styles.menuSelected)
            } else {
                line += AnsiText.decorate(text, styles.menu) + AnsiText.decorate(kind(candidate, grid), styles.menuType)
            }
            line += TextFitting.blanks(grid.gap)
        }
        return line
    }

    private func kind(_ candidate: CompletionCandidate, _ grid: MenuGrid) -> String {
        grid.kindWidth == 0 ? "" : " " + TextFitting.fit(candidate.kind, to: grid.kindWidth)
    }
}

/// How candidates stand in columns, filled downwards, and in pages.
struct MenuGrid {
    let count: Int
    let textWidth: Int
    /// Columns of the types; none when they would not fit.
    let kindWidth: Int
    let columnCount: Int
    /// Rows of a full page.
    let pageRows: Int
    let gap = 2
    /// A list of types must leave room for names.
    private static let widestKind = 24

    init(_ menu: MenuMode, columns: Int, maximumRows: Int) {
        count = menu.candidates.count
        let kind: Int = min(menu.widths.kind, Self.widestKind)
        kindWidth = kind > 0 && menu.widths.text + kind + 3 <= columns ? kind : 0
        let extra: Int = kindWidth == 0 ? 0 : kindWidth + 1
        textWidth = max(min(menu.widths.text, columns - extra - gap), 1)
        columnCount = max(columns / (textWidth + extra + gap), 1)
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
