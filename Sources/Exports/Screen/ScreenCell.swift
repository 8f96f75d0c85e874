/// A colour of a cell.
public enum CellColour: Hashable, Sendable {
    /// The theme's own foreground or background.
    case standard
    /// One of the terminal's 256 colours; the first sixteen are the theme's.
    case indexed(UInt8)
    case rgb(UInt8, UInt8, UInt8)
}

/// How a cell's text looks.
public struct CellStyle: Hashable, Sendable {
    public struct Attributes: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let bold = Attributes(rawValue: 1)
        public static let dim = Attributes(rawValue: 2)
        public static let italic = Attributes(rawValue: 4)
        public static let underline = Attributes(rawValue: 8)
        public static let reversed = Attributes(rawValue: 16)
        public static let hidden = Attributes(rawValue: 32)
        public static let struck = Attributes(rawValue: 64)
    }

    public var foreground = CellColour.standard
    public var background = CellColour.standard
    public var attributes: Attributes = []

    public init() {}

    public static let plain = CellStyle()
}

/// A place on the screen.
public struct ScreenCell: Hashable, Sendable {
    /// A character with the marks that combine with it; a blank when nothing was written.
    public var text: String
    /// Columns: 1, 2, or 0 for the right half of a wide character.
    public var width: UInt8
    public var style: CellStyle

    public init(_ text: String = " ", width: UInt8 = 1, style: CellStyle = .plain) {
        self.text = text
        self.width = width
        self.style = style
    }

    public static let blank = ScreenCell()
    static let rightHalf = ScreenCell("", width: 0)
}

/// A row of the screen: the cells up to the last one that was written.
public struct ScreenRow: Hashable, Sendable {
    public internal(set) var cells: [ScreenCell] = []
    /// The text goes on in the next row because the screen was too narrow.
    public internal(set) var continues = false
    /// When the first cell was written and when a line feed left the row; clock of `Terminal.time`.
    var firstWritten: Int64?
    var left: Int64?

    init() {}

    public var text: String {
        var text = ""
        text.reserveCapacity(cells.count)
        for cell in cells { text += cell.text }
        return text
    }

    /// Makes `cells` reach up to `column`, exclusive.
    mutating func fill(to column: Int) {
        if cells.count < column { cells.append(contentsOf: repeatElement(.blank, count: column - cells.count)) }
    }

    /// Blanks what is left of a wide character when one of its halves goes.
    mutating func breakWide(at column: Int) {
        guard column >= 0, column < cells.count else { return }
        if cells[column].width == 0, column > 0 { cells[column - 1] = .blank }
        if cells[column].width == 2, column + 1 < cells.count { cells[column + 1] = .blank }
        if cells[column].width != 1 { cells[column] = .blank }
    }

    /// Blanks a range of columns; blanks at the end are cut.
    mutating func erase(_ columns: Range<Int>) {
        let range = columns.clamped(to: 0..<cells.count)
        guard !range.isEmpty else { return }
        breakWide(at: range.lowerBound)
        breakWide(at: range.upperBound - 1)
        if range.upperBound == cells.count {
            cells.removeSubrange(range)
        } else {
            for column in range { cells[column] = .blank }
        }
    }

    mutating func put(_ cell: ScreenCell, at column: Int) {
        fill(to: column + Int(cell.width))
        breakWide(at: column)
        cells[column] = cell
        guard cell.width == 2 else { return }
        breakWide(at: column + 1)
        cells[column] = cell
        cells[column + 1] = .rightHalf
    }
}
