import TerminalText

/// A row of cells as rectangles and texts.
enum SVGRow {
    private typealias Metrics = SVGImage.Metrics

    /// Neighbouring cells of one style and one width.
    struct Run: Equatable {
        var column: Int
        var columns: Int
        var text: String
        var style: CellStyle
        var isWide = false
    }

    static func markup(_ row: ScreenRow, _ index: Int, _ theme: Theme) -> String {
        let top = Metrics.titleBar + Double(index) * Metrics.cellHeight
        return backgrounds(row).map { background($0, top, theme) }.joined()
            + texts(row).map { text($0, top, theme) }.joined()
    }

    // MARK: Runs

    /// The cells that are not drawn on the plain background.
    private static func backgrounds(_ row: ScreenRow) -> [Run] {
        var runs: [Run] = []
        for (column, cell) in row.cells.enumerated() where cell.width > 0 && isFilled(cell.style) {
            if let last = runs.last, last.style == cell.style, last.column + last.columns == column {
                runs[runs.count - 1].columns += Int(cell.width)
            } else {
                runs.append(Run(column: column, columns: Int(cell.width), text: "", style: cell.style))
            }
        }
        return runs
    }

    private static func isFilled(_ style: CellStyle) -> Bool {
        style.background != .standard || style.attributes.contains(.reversed)
    }

    /// Texts without the blanks around them. A wide character stands alone, and so does one that fonts draw in other
    /// widths; two blanks end a run, so that columns stay where they are.
    static func texts(_ row: ScreenRow) -> [Run] {
        var runs: [Run] = []
        var blanks = 0
        for (column, cell) in row.cells.enumerated() where cell.width > 0 {
            if cell.text == " ", !isDecorated(cell.style) {
                blanks += 1
                continue
            }
            let isAlone = cell.width == 2 || !cell.text.utf8.allSatisfy { $0 < 0x80 }
            if let last = runs.last, last.style == cell.style, blanks < 2, !isAlone, !last.isWide {
                let gap = column - last.column - last.columns
                runs[runs.count - 1].text += TextFitting.blanks(gap) + cell.text
                runs[runs.count - 1].columns += gap + 1
            } else {
                runs.append(
                    Run(column: column, columns: Int(cell.width), text: cell.text, style: cell.style, isWide: isAlone))
            }
            blanks = 0
        }
        return runs
    }

    private static func isDecorated(_ style: CellStyle) -> Bool {
        !style.attributes.isDisjoint(with: [.underline, .struck])
    }

    // MARK: Markup

    private static func x(_ column: Int) -> Double { Metrics.margin + Double(column) * Metrics.cellWidth }

    private static func background(_ run: Run, _ top: Double, _ theme: Theme) -> String {
        let fill = colours(run.style, theme).background
        return "<rect x=\"" + SVGNumber.text(x(run.column)) + "\" y=\"" + SVGNumber.text(top) + "\" width=\""
            + SVGNumber.text(Double(run.columns) * Metrics.cellWidth) + "\" height=\""
            + SVGNumber.text(Metrics.cellHeight)
            + "\" fill=\"" + fill + "\"/>\n"
    }

    private static func text(_ run: Run, _ top: Double, _ theme: Theme) -> String {
        guard !run.style.attributes.contains(.hidden) else { return "" }
        let place =
            "<text x=\"" + SVGNumber.text(x(run.column)) + "\" y=\"" + SVGNumber.text(top + Metrics.baseline) + "\""
        let length = " textLength=\"" + SVGNumber.text(Double(run.columns) * Metrics.cellWidth) + "\""
        let adjust = length + " lengthAdjust=\"spacingAndGlyphs\""
        return place + adjust + paint(run.style, theme) + ">" + Markup.escape(run.text) + "</text>\n"
    }

    private static func paint(_ style: CellStyle, _ theme: Theme) -> String {
        var paint = ""
        let fill = colours(style, theme).foreground
        if fill != theme.foreground { paint += " style=\"fill:" + fill + "\"" }
        if style.attributes.contains(.bold) { paint += " font-weight=\"bold\"" }
        if style.attributes.contains(.italic) { paint += " font-style=\"italic\"" }
        if style.attributes.contains(.dim) { paint += " fill-opacity=\"0.7\"" }
        let lines =
            (style.attributes.contains(.underline) ? ["underline"] : [])
            + (style.attributes.contains(.struck) ? ["line-through"] : [])
        if !lines.isEmpty { paint += " text-decoration=\"" + lines.joined(separator: " ") + "\"" }
        return paint
    }

    private static func colours(_ style: CellStyle, _ theme: Theme) -> (foreground: String, background: String) {
        let foreground = theme.colour(style.foreground) ?? theme.foreground
        let background = theme.colour(style.background) ?? theme.background
        return style.attributes.contains(.reversed) ? (background, foreground) : (foreground, background)
    }
}
