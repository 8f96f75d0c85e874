import Transcripts

/// The last screen of a recording as an SVG image: a window with a grid of cells. It needs no font of its own: every run
/// of text is stretched to its cells.
enum SVGImage {
    /// Cells and margins in the image's units.
    enum Metrics {
        static let cellWidth = 8.4
        static let cellHeight = 19.0
        static let fontSize = 14.0
        /// From a row's top to the baseline of its text.
        static let baseline = 14.0
        static let margin = 18.0
        static let titleBar = 38.0
    }

    static func write(_ recording: SessionRecording, _ options: ExportOptions) -> [UInt8] {
        let header = recording.header
        let rows = screen(recording, options)
        let columns = Terminal.clamp(header.width, Terminal.columnLimits)
        let frame = SVGFrame(columns: columns, rows: rows.count, theme: options.theme.theme)
        var svg = frame.start(
            title: header.title ?? header.lab ?? "Sallyport", text: rows.map(\.text).joined(separator: "\n"))
        for (index, row) in rows.enumerated() { svg += SVGRow.markup(row, index, options.theme.theme) }
        return Array((svg + frame.end).utf8)
    }

    /// The rows of the last screen, down to the last one that was used.
    private static func screen(_ recording: SessionRecording, _ options: ExportOptions) -> ArraySlice<ScreenRow> {
        let header = recording.header
        var options = options
        options.typing = .whole
        let wanted = Terminal.clamp(options.screenRows ?? header.height, Terminal.rowLimits)
        // The cursor stands below the last line; its row is one more.
        var terminal = Terminal(columns: header.width, rows: wanted + 1)
        for event in CastTimeline(recording, options).events where event.code == CastEvent.Code.output {
            terminal.feed(event.data)
        }
        return terminal.grid[...(terminal.lastUsedRow() ?? 0)].suffix(wanted)
    }
}

/// The window around the screen.
struct SVGFrame {
    let columns: Int
    let rows: Int
    let theme: Theme

    private typealias Metrics = SVGImage.Metrics

    private var width: Double { Double(columns) * Metrics.cellWidth + 2 * Metrics.margin }
    private var height: Double { Metrics.titleBar + Double(max(rows, 1)) * Metrics.cellHeight + Metrics.margin }

    /// - Parameter text: what the screen says, for people who cannot see it.
    func start(title: String, text: String) -> String {
        let size = "width=\"" + SVGNumber.text(width) + "\" height=\"" + SVGNumber.text(height) + "\""
        let box = "viewBox=\"0 0 " + SVGNumber.text(width) + " " + SVGNumber.text(height) + "\""
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" " + size + " " + box
            + " role=\"img\" aria-labelledby=\"t d\">\n"
            + "<title id=\"t\">" + Markup.escape(title) + "</title>\n<desc id=\"d\">" + Markup.escape(text)
            + "</desc>\n"
            + style + window(title) + "<g class=\"screen\">\n"
    }

    let end = "</g>\n</svg>\n"

    private var style: String {
        """
        <style>
        .screen text { white-space: pre; fill: \(theme.foreground); \
        font: \(SVGNumber.text(Metrics.fontSize))px ui-monospace, "Cascadia Mono", "SF Mono", Menlo, Consolas, \
        "DejaVu Sans Mono", "Liberation Mono", monospace; }
        .title { fill: \(theme.palette[8]); font: 13px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; text-anchor: middle; }
        </style>

        """
    }

    private func window(_ title: String) -> String {
        let lights = [(18, "#e8615a"), (38, "#e0ac3f"), (58, "#5bb974")]
        let circles = lights.map { "<circle cx=\"\($0)\" cy=\"19\" r=\"5.5\" fill=\"\($1)\"/>\n" }.joined()
        let frame =
            "<rect x=\"0.5\" y=\"0.5\" width=\"\(SVGNumber.text(width - 1))\" height=\"\(SVGNumber.text(height - 1))\" "
        let paint = "rx=\"10\" fill=\"\(theme.background)\" stroke=\"\(theme.palette[8])\" stroke-opacity=\"0.45\"/>\n"
        return frame + paint + circles + titleText(title)
    }

    /// The title between the lights and the edge; a long one is cut.
    private func titleText(_ title: String) -> String {
        let room = max(0, Int((width - 160) / 7.5))
        let shown = title.count > room ? title.prefix(max(0, room - 1)) + "…" : title[...]
        return "<text class=\"title\" x=\"" + SVGNumber.text(width / 2) + "\" y=\"24\">" + Markup.escape(shown)
            + "</text>\n"
    }
}

/// Numbers with two decimals at most.
enum SVGNumber {
    static func text(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded())
        let whole = String(hundredths / 100)
        let rest = abs(hundredths % 100)
        if rest == 0 { return whole }
        return whole + "." + (rest < 10 ? "0" : "") + (rest % 10 == 0 ? String(rest / 10) : String(rest))
    }
}
