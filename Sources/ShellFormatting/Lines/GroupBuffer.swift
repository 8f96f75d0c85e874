import TerminalText

/// Holds back the records of a group until its end, so that widths can be taken from all of its rows.
///
/// Once a table without widths has been seen, all later groups of the same output are held back too.
struct GroupBuffer {
    private var isEnabled = false
    private var isHolding = false
    private var held: [FormatRecord] = []
    private var start: FormatStartRecord?

    /// What was measured from the rows of a group.
    enum Hint {
        case table([Int])
        case wide(Int)
    }

    var holds: Bool { isHolding }

    /// Takes a record; answers what may go on now, with the hint for it.
    mutating func add(_ record: FormatRecord) -> (records: [FormatRecord], hint: Hint?) {
        if let opening: FormatStartRecord = record as? FormatStartRecord {
            start = opening
            if GroupBuffer.needsMeasuring(opening) { isEnabled = true }
        }
        if isHolding {
            held.append(record)
            return record is GroupEndRecord ? release() : ([], nil)
        }
        if isEnabled, record is GroupStartRecord {
            isHolding = true
            held = [record]
            return ([], nil)
        }
        return ([record], nil)
    }

    /// Everything held, at the end of the output.
    mutating func release() -> (records: [FormatRecord], hint: Hint?) {
        let records: [FormatRecord] = held
        held = []
        isHolding = false
        return (records, measure(records))
    }

    private static func needsMeasuring(_ opening: FormatStartRecord) -> Bool {
        if opening.autoSize { return true }
        if case .table(let header) = opening.shape, let first: TableHeader.Column = header.columns.first {
            return first.width == 0
        }
        return false
    }

    private func measure(_ records: [FormatRecord]) -> Hint? {
        switch start?.shape {
        case .table(let header) where !header.columns.isEmpty: .table(columnWidths(header, records))
        case .wide(let columns) where columns == 0: .wide(widest(records))
        default: nil
        }
    }

    private func columnWidths(_ header: TableHeader, _ records: [FormatRecord]) -> [Int] {
        var widths: [Int] = header.columns.map { DisplayWidth.of($0.label, rule: LineSink.rule) }
        for record: FormatRecord in records {
            guard let entry: FormatEntryRecord = record as? FormatEntryRecord, !entry.isOutOfBand,
                case .row(let cells, _) = entry.content
            else { continue }
            for k: Int in 0..<min(cells.count, widths.count) {
                widths[k] = max(widths[k], DisplayWidth.of(cells[k].text, rule: LineSink.rule))
            }
        }
        return widths
    }

    private func widest(_ records: [FormatRecord]) -> Int {
        var most = 0
        for record: FormatRecord in records {
            if let entry: FormatEntryRecord = record as? FormatEntryRecord, case .wide(let text) = entry.content {
                most = max(most, DisplayWidth.of(text, rule: LineSink.rule))
            }
        }
        return most
    }
}
