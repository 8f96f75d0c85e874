import TerminalText

/// How one scalar of the text is drawn.
enum Glyph {
    /// Scalars to print, and their columns. Nothing to print: the scalar is left out of the picture.
    static func of(_ scalar: Unicode.Scalar) -> (text: [Unicode.Scalar], width: Int) {
        let value: UInt32 = scalar.value
        switch value {
        case 0..<0x20: return (["^", Unicode.Scalar(UInt8(value + 0x40))], 2)
        case 0x7F: return (["^", "?"], 2)
        case 0x80...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
            return (["\u{FFFD}"], 1)  // C1 controls and changes of direction would disturb the screen
        case 0x200D: return ([], 0)  // joined pictures differ in width between terminals, their parts do not
        default: return ([scalar], DisplayWidth.of(scalar))
        }
    }
}

/// Fills rows cell by cell under the rules of the screen's edge.
struct RowWriter {
    private(set) var rows: [Frame.Row] = []
    private var row = Frame.Row()
    private var style = TextStyle.plain
    private let columns: Int
    private let usesStyles: Bool

    init(columns: Int, usesStyles: Bool) {
        self.columns = max(columns, 1)
        self.usesStyles = usesStyles
    }

    /// The row being filled.
    var currentRow: Int { rows.count }
    /// The next free column; equal to the width of the screen when the row is full.
    var column: Int { row.width }

    /// Prints a scalar; a tab goes to the next multiple of eight, a glyph that does not fit starts the next row.
    mutating func put(_ scalar: Unicode.Scalar, _ newStyle: TextStyle = .plain) {
        if (0x20..<0x7F).contains(scalar.value) { return putPlain(UInt8(truncatingIfNeeded: scalar.value), newStyle) }
        if scalar == "\t" { return putTab(newStyle) }
        let glyph: (text: [Unicode.Scalar], width: Int) = Glyph.of(scalar)
        if glyph.width == 0 { return putMark(glyph.text, newStyle) }
        if glyph.width > columns { return put("?", newStyle) }
        makeRoom(glyph.width)
        set(newStyle)
        append(glyph.text)
        row.width += glyph.width
    }

    /// Starts the next row, when `width` columns do not fit this one.
    mutating func makeRoom(_ width: Int) {
        if row.width + width > columns { newRow() }
    }

    mutating func newRow() {
        set(.plain)
        rows.append(row)
        row = Frame.Row()
    }

    /// All rows, the one being filled included.
    mutating func finish() -> [Frame.Row] {
        newRow()
        return rows
    }

    /// Nearly all of what is typed.
    private mutating func putPlain(_ byte: UInt8, _ newStyle: TextStyle) {
        if row.width >= columns { newRow() }
        set(newStyle)
        row.bytes.append(byte)
        row.width += 1
    }

    private mutating func putTab(_ newStyle: TextStyle) {
        makeRoom(1)
        set(newStyle)
        let width: Int = min(8 - row.width % 8, columns - row.width)
        row.bytes.append(contentsOf: repeatElement(0x20, count: width))
        row.width += width
    }

    /// A mark joins the cell before it; at the start of a row it gets a circle to stand on.
    private mutating func putMark(_ text: [Unicode.Scalar], _ newStyle: TextStyle) {
        guard !text.isEmpty else { return }
        if row.width == 0 {
            set(newStyle)
            append(["\u{25CC}"])
            row.width = 1
        }
        append(text)
    }

    private mutating func append(_ text: [Unicode.Scalar]) {
        for scalar: Unicode.Scalar in text {
            UTF8Bytes.append(scalar, to: &row.bytes)
        }
    }

    private mutating func set(_ newStyle: TextStyle) {
        guard usesStyles, newStyle != style else { return }
        if !style.isPlain { row.bytes.append(contentsOf: "\u{1B}[m".utf8) }
        row.bytes.append(contentsOf: newStyle.sequence.utf8)
        style = newStyle
    }
}
