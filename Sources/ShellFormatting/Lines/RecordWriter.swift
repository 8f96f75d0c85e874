/// Turns format records into lines.
final class RecordWriter {
    private let sink: LineSink
    private var shape: FormatStartRecord.Shape?
    private var table: TableLines?
    private var wide: WideLines?

    private let screen: ScreenStyle?

    /// `screen`: how a screen shows records of other streams; nil for text.
    init(_ sink: LineSink, screen: ScreenStyle?) {
        self.sink = sink
        self.screen = screen
    }

    /// Writes one record; `hint` holds the widths measured for the group it opens.
    func write(_ record: FormatRecord, hint: GroupBuffer.Hint?) {
        switch record {
        case let entry as FormatEntryRecord: entry.isOutOfBand ? alone(entry) : self.entry(entry)
        case let opening as FormatStartRecord:
            shape = opening.shape
            sink.blank()
        case let group as GroupStartRecord: open(group, hint)
        case is GroupEndRecord: wide?.flush()
        case is FormatEndRecord:
            if case .list = shape {} else { sink.blank() }
            shape = nil
        default: break
        }
    }

    private func open(_ group: GroupStartRecord, _ hint: GroupBuffer.Hint?) {
        if let heading: [TextPiece] = group.heading {
            var lines = TextPieceLines(sink)
            lines.write(heading)
            sink.blank()
        }
        switch shape {
        case .table(let header): open(header, hint)
        case .wide(let columns):
            var widest: Int?
            if case .wide(let most) = hint { widest = most }
            wide = WideLines(columns: columns, widest: widest, sink: sink)
        default: break
        }
    }

    private func open(_ header: TableHeader, _ hint: GroupBuffer.Hint?) {
        table = nil
        if header.columns.isEmpty { return }
        var widths: [Int] = header.columns.map(\.width)
        if case .table(let measured) = hint, measured.count == widths.count { widths = measured }
        table = TableLines(widths: widths, alignments: header.columns.map(\.alignment), sink: sink)
        if !header.isHidden { table?.header(header.columns.map(\.label)) }
    }

    private func entry(_ entry: FormatEntryRecord) {
        switch entry.content {
        case .row(let cells, let wraps): wraps ? table?.wrapped(cells) : table?.single(cells)
        case .list(let fields):
            ListLines.write(fields, sink)
            sink.blank()
        case .wide(let text): wide?.add(text)
        case .custom(let pieces):
            var lines = TextPieceLines(sink)
            lines.write(pieces)
        case .text(let text): sink.line(text)
        }
    }

    private func alone(_ entry: FormatEntryRecord) {
        switch entry.content {
        case .text(let text): sink.line(text)
        case .list(let fields):
            sink.blank()
            ListLines.write(fields, sink)
            sink.blank()
        case .custom(let pieces):
            if let screen, entry.isError, case .text(let text)? = pieces.first { return screen.writeErrorLine(text) }
            var lines = TextPieceLines(sink, width: .max)
            let prefix: [TextPiece] = screen != nil && !entry.screenPrefix.isEmpty ? [.text(entry.screenPrefix)] : []
            lines.write(prefix + pieces)
        case .row, .wide: self.entry(entry)
        }
    }
}
