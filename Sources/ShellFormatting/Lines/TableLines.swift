import TerminalText

/// Lays out the rows of a table.
struct TableLines {
    private struct Column {
        let width: Int
        let alignment: ColumnAlignment
    }
    private let columns: [Column]
    private let visible: [Int]
    private let sink: LineSink

    /// A table narrower than this is not shown.
    private static let narrowestScreen = 5

    /// Nil when nothing can be shown. `widths`: zero takes what is left over.
    init?(widths: [Int], alignments: [ColumnAlignment], sink: LineSink) {
        guard sink.tableWidth >= TableLines.narrowestScreen else { return nil }
        let laidOut: [Int] = ColumnLayout.widths(widths, screen: sink.tableWidth)
        self.columns = laidOut.indices.map { Column(width: laidOut[$0], alignment: alignments[$0]) }
        self.visible = laidOut.indices.filter { laidOut[$0] > 0 }
        self.sink = sink
        if visible.isEmpty { return nil }
    }

    /// The labels and the dashes under them.
    func header(_ labels: [String]) {
        let cells: [RowCell] = labels.map { RowCell(text: $0, alignment: .undefined) }
        wrapped(cells, style: sink.accent)
        let rule: [RowCell] = columns.indices.map { RowCell(text: dashes(labels[$0], $0), alignment: .undefined) }
        if sink.accent.isPlain { single(rule) } else { styled(rule) }
    }

    /// A row of one line with each cell in the accent style.
    private func styled(_ cells: [RowCell]) {
        var line = ""
        for k: Int in visible {
            var cell = ""
            append(cells[k].text, columns[k].width, columns[k].alignment, pads: k != columns.count - 1, to: &cell)
            line += (k > 0 ? " " : "") + AnsiText.decorate(cell, sink.accent)
        }
        sink.line(line)
    }

    private func dashes(_ label: String, _ k: Int) -> String {
        let width: Int = columns[k].width
        if width <= 0 { return "" }
        let length: Int = label.isEmpty ? width : min(width, DisplayWidth.of(label, rule: LineSink.rule))
        return String(repeating: "-", count: length)
    }

    /// A row of one line; what does not fit is cut.
    func single(_ cells: [RowCell]) {
        var line = ""
        let last: Int = columns.count - 1
        for k: Int in visible {
            if k > 0 { line += " " }
            let cell: RowCell = k < cells.count ? cells[k] : RowCell(text: "", alignment: .left)
            append(cell.text, columns[k].width, alignment(cell, k), pads: k != last, to: &line)
            if AnsiText.hasEscapes(cell.text) { line += AnsiText.reset }
        }
        sink.line(line)
    }

    private func alignment(_ cell: RowCell, _ k: Int) -> ColumnAlignment {
        cell.alignment == .undefined ? columns[k].alignment : cell.alignment
    }

    private func append(
        _ value: String, _ width: Int, _ alignment: ColumnAlignment, pads: Bool, to line: inout String
    ) {
        let text: String = TableLines.firstLine(value)
        let length: Int = DisplayWidth.of(text, rule: LineSink.rule)
        if length == width {
            line += text
        } else if length < width {
            TableLines.pad(text, width - length, alignment, pads: pads, to: &line)
        } else {
            let side: TruncationSide = alignment == .right ? .start : .end
            let cut: String = TableLines.cut(text, width, side)
            let short: Int = width - DisplayWidth.of(cut, rule: LineSink.rule)
            TableLines.pad(cut, max(0, short), alignment, pads: pads, to: &line)
        }
    }

    private static func cut(_ text: String, _ width: Int, _ side: TruncationSide) -> String {
        if width > 1 { return TextFitting.truncate(text, to: width, side: side, rule: LineSink.rule) }
        if side == .end { return TextFitting.prefix(text, columns: width, rule: LineSink.rule) }
        return String(text.suffix(width))
    }

    static func pad(_ text: String, _ missing: Int, _ alignment: ColumnAlignment, pads: Bool, to line: inout String) {
        switch alignment {
        case .right:
            TableLines.blanks(missing, to: &line)
            line += text
        case .center:
            TableLines.blanks(missing / 2, to: &line)
            line += text
            if pads { TableLines.blanks(missing - missing / 2, to: &line) }
        default:
            line += text
            if pads { TableLines.blanks(missing, to: &line) }
        }
    }

    private static let run = String(repeating: " ", count: 256)

    private static func blanks(_ count: Int, to line: inout String) {
        if count <= 0 { return }
        if count <= 256 {
            line += run.prefix(count)
        } else {
            line += String(repeating: " ", count: count)
        }
    }

    /// The text up to its first line break, with `…` for the rest.
    static func firstLine(_ text: String) -> String {
        guard let at: String.Index = text.utf8.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
        return String(text[..<at]) + TextFitting.ellipsis
    }

    /// A row whose cells continue on further lines.
    func wrapped(_ cells: [RowCell], style: TextStyle = .plain) {
        let fields: [[String]] = visible.enumerated().map { order, k in
            field(k < cells.count ? cells[k] : RowCell(text: "", alignment: .left), k, pads: order < visible.count - 1)
        }
        let height: Int = fields.map(\.count).max() ?? 0
        for row: Int in 0..<height { sink.line(line(fields, row, trims: height > 1, style)) }
    }

    /// One line of a row. Columns that ended above are blank as far as something follows; in a row of several lines
    /// the last cell loses the blanks at its end.
    private func line(_ fields: [[String]], _ row: Int, trims: Bool, _ style: TextStyle) -> String {
        let last: Int = fields.lastIndex { row < $0.count } ?? 0
        var line = ""
        for (order, field): (Int, [String]) in fields.enumerated() where order <= last {
            var cell: String = order > 0 ? " " : ""
            if row < field.count {
                cell += field[row]
            } else {
                TableLines.blanks(columns[visible[order]].width, to: &cell)
            }
            if trims, order == last { cell = TableLines.trimmed(cell) }
            line += AnsiText.decorate(cell, style)
        }
        return line
    }

    private func field(_ cell: RowCell, _ k: Int, pads: Bool) -> [String] {
        let width: Int = columns[k].width
        let alignment: ColumnAlignment = alignment(cell, k)
        return TextFitting.wordWrap(cell.text, width: width, rule: LineSink.rule).map { text in
            var line = ""
            TableLines.pad(text, width - DisplayWidth.of(text, rule: LineSink.rule), alignment, pads: pads, to: &line)
            return line
        }
    }

    private static func trimmed(_ text: String) -> String {
        var text: Substring = text[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
