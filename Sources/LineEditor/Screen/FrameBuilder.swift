import TerminalText

/// Lays out a frame; pure.
struct FrameBuilder {
    /// A cell of the frame.
    struct Cell: Equatable {
        let row: Int
        let column: Int
    }

    private let input: FrameInput
    private var writer: RowWriter
    private var cells: [Cell] = []
    private var cursor = Cell(row: 0, column: 0)

    private init(_ input: FrameInput) {
        self.input = input
        writer = RowWriter(columns: input.columns, usesStyles: input.usesStyles)
    }

    static func frame(_ input: FrameInput) -> Frame {
        var builder = FrameBuilder(input)
        return builder.build()
    }

    /// The cell of every scalar of the text and of its end: what moving by rows needs.
    static func cells(_ input: FrameInput) -> [Cell] {
        var builder = FrameBuilder(input)
        _ = builder.build()
        return builder.cells
    }

    private mutating func build() -> Frame {
        for run: StyledRun in AnsiText.runs(input.prompt) { put(run) }
        putText()
        putEnd()
        for line: String in input.below { putBelow(line) }
        return Frame(
            rows: writer.finish(), cursorRow: cursor.row, cursorColumn: cursor.column, columns: max(input.columns, 1))
    }

    private mutating func put(_ run: StyledRun) {
        for scalar: Unicode.Scalar in run.text.unicodeScalars {
            if scalar == "\n" { writer.newRow() } else { writer.put(scalar, run.style) }
        }
    }

    private mutating func putText() {
        let styles: [TextStyle] = styles()
        cells.reserveCapacity(input.text.count + 1)
        for index: Int in input.text.indices {
            put(input.text[index], styles.isEmpty ? .plain : styles[index], at: index)
        }
    }

    /// Prints one scalar of the text and notes where it went; the cursor's cell counts only when it is under it.
    private mutating func put(_ scalar: Unicode.Scalar, _ style: TextStyle, at index: Int) {
        let shown: Unicode.Scalar = input.isSecret && scalar != "\n" ? "*" : scalar
        let isPlain: Bool = (0x20..<0x7F).contains(shown.value) || shown == "\t"
        let width: Int = isPlain ? 1 : shown == "\n" ? 0 : Glyph.of(shown).width
        if width > 0 { writer.makeRoom(min(width, max(input.columns, 1))) }
        if index == input.cursor { placeCursor() }
        cells.append(Cell(row: writer.currentRow, column: writer.column))
        if shown == "\n" { startLogicalLine() } else { writer.put(shown, style) }
    }

    private mutating func startLogicalLine() {
        writer.newRow()
        for run: StyledRun in AnsiText.runs(input.continuation) { put(run) }
    }

    private mutating func putEnd() {
        let atEnd: Bool = input.cursor >= input.text.count
        if let first: Unicode.Scalar = input.ghost.first, first != "\n" {
            writer.makeRoom(max(Glyph.of(first).width, 1))
        }
        if atEnd { placeCursor() }
        cells.append(Cell(row: writer.currentRow, column: writer.column))
        for scalar: Unicode.Scalar in input.ghost {
            if scalar == "\n" { startLogicalLine() } else { writer.put(scalar, input.ghostStyle) }
        }
    }

    /// A cursor behind a full row stands in the first column of the next, which is then part of the frame.
    private mutating func placeCursor() {
        if writer.column >= max(input.columns, 1), !input.isFinal { writer.newRow() }
        cursor = Cell(row: writer.currentRow, column: min(writer.column, max(input.columns, 1) - 1))
    }

    private mutating func putBelow(_ line: String) {
        writer.newRow()
        for run: StyledRun in AnsiText.runs(TextFitting.truncate(line, to: input.columns)) { put(run) }
    }

    private func styles() -> [TextStyle] {
        guard !input.spans.isEmpty || !input.defaultStyle.isPlain, input.usesStyles, !input.isSecret else { return [] }
        var styles = [TextStyle](repeating: input.defaultStyle, count: input.text.count)
        for span: StyledRange in input.spans {
            for index: Int in span.range.clamped(to: 0..<styles.count) { styles[index] = span.style }
        }
        return styles
    }
}
