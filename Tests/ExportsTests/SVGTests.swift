import Testing
import Transcripts

@testable import Exports

@Suite struct SVGTests {
    private func row(_ text: String) -> ScreenRow {
        var terminal = Terminal(columns: 40, rows: 1)
        terminal.feed(text)
        return terminal.grid[0]
    }

    private func runs(_ text: String) -> [String] {
        SVGRow.texts(row(text)).map { "\($0.column)+\($0.columns):\($0.text)" }
    }

    @Test func `runs keep their columns`() {
        #expect(runs("a b  c") == ["0+3:a b", "5+1:c"])
        #expect(runs("  日本x") == ["2+2:日", "4+2:本", "6+1:x"])
        #expect(runs("\u{1B}[31mab\u{1B}[0mc") == ["0+2:ab", "2+1:c"])
        #expect(runs("aé…b") == ["0+1:a", "1+1:é", "2+1:…", "3+1:b"])
    }

    @Test func `a text is stretched to its cells`() {
        let markup = SVGRow.markup(row("\u{1B}[31;1m<&>"), 0, .dark)
        #expect(
            markup == "<text x=\"18\" y=\"52\" textLength=\"25.2\" lengthAdjust=\"spacingAndGlyphs\" "
                + "style=\"fill:#ff8078\" font-weight=\"bold\">&lt;&amp;&gt;</text>\n")
    }

    @Test func `backgrounds and reversed text are rectangles`() {
        let markup = SVGRow.markup(row("\u{1B}[7mab\u{1B}[0m \u{1B}[44mc"), 1, .light)
        #expect(markup.contains(##"<rect x="18" y="57" width="16.8" height="19" fill="#1f2530"/>"##))
        #expect(markup.contains(##"<rect x="43.2" y="57" width="8.4" height="19" fill="#0b51b0"/>"##))
        #expect(markup.contains("style=\"fill:#fbfbfa\""))
    }

    @Test func `the image shows the last rows`() throws {
        var options = ExportOptions(highlight: Samples.highlight)
        options.screenRows = 2
        let svg = String(decoding: try ExportFormat.svg.write(Samples.short, options: options), as: UTF8.self)
        #expect(svg.contains(">exit</text>"))
        #expect(!svg.contains(">done</text>"))
        #expect(svg.contains("<title id=\"t\">Who may call &lt;apiase&gt;?</title>"))
        #expect(svg.contains("height=\"94\""))
    }

    @Test func `an empty recording is an empty window`() throws {
        let svg = String(
            decoding: try ExportFormat.svg.write(SessionRecording(header: Samples.header())), as: UTF8.self)
        #expect(svg.hasSuffix("<g class=\"screen\">\n</g>\n</svg>\n"))
    }

    @Test(arguments: [(8.4, "8.4"), (18.0, "18"), (0.05, "0.05"), (26.799999, "26.8")])
    func `numbers are short`(value: Double, text: String) {
        #expect(SVGNumber.text(value) == text)
    }
}
