/// Collects wide entries into lines.
final class WideLines {
    private let table: TableLines?
    private let perLine: Int
    private var pending: [RowCell] = []

    private static let mostPerLine = 10_000

    /// `columns` zero: as many as fit when the widest entry is known, else two.
    init(columns: Int, widest: Int?, sink: LineSink) {
        var count: Int = columns > 0 ? columns : 2
        if columns <= 0, let widest { count = WideLines.fitting(widest, sink.tableWidth) }
        count = min(count, WideLines.mostPerLine)
        self.perLine = count
        self.table = TableLines(
            widths: Array(repeating: 0, count: count), alignments: Array(repeating: .left, count: count), sink: sink)
    }

    /// How many entries of a width fit side by side with room to spare.
    private static func fitting(_ width: Int, _ screen: Int) -> Int {
        if width <= 0 || screen < 1 || width >= screen { return 1 }
        var count = 1
        while width * (count + 1) + count * ColumnLayout.separator < screen { count += 1 }
        return count
    }

    func add(_ text: String) {
        pending.append(RowCell(text: text, alignment: .left))
        if pending.count >= perLine { flush() }
    }

    /// Writes the line begun.
    func flush() {
        if pending.isEmpty { return }
        table?.single(pending)
        pending.removeAll()
    }
}
