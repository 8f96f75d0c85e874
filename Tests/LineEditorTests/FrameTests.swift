import TerminalText
import Testing

@testable import LineEditor

/// One picture: prompt, text with `|` at the cursor, width, and the rows and cursor expected.
struct FrameCase: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    var columns = 10
    let rows: [String]
    let cursor: [Int]

    var testDescription: String { name }

    var input: FrameInput {
        var input = FrameInput()
        input.prompt = "> "
        input.continuation = "+ "
        input.columns = columns
        var scalars = Array(text.unicodeScalars)
        input.cursor = scalars.firstIndex(of: "|") ?? scalars.count
        scalars.removeAll { $0 == "|" }
        input.text = scalars
        return input
    }
}

@Suite struct FrameTests {
    static let cases: [FrameCase] = [
        FrameCase(name: "short", text: "ab|", rows: ["> ab"], cursor: [0, 4]),
        FrameCase(name: "cursor inside", text: "a|b", rows: ["> ab"], cursor: [0, 3]),
        FrameCase(name: "full row, cursor at the end", text: "abcdefgh|", rows: ["> abcdefgh", ""], cursor: [1, 0]),
        FrameCase(name: "full row, cursor on its last", text: "abcdefg|h", rows: ["> abcdefgh"], cursor: [0, 9]),
        FrameCase(name: "wrapped", text: "abcdefghi|", rows: ["> abcdefgh", "i"], cursor: [1, 1]),
        FrameCase(
            name: "cursor on the first of a wrapped row", text: "abcdefgh|i", rows: ["> abcdefgh", "i"], cursor: [1, 0]),
        FrameCase(name: "wide at the edge", text: "abcdefg|漢", rows: ["> abcdefg", "漢"], cursor: [1, 0]),
        FrameCase(name: "wide fits the edge", text: "abcdef漢|", rows: ["> abcdef漢", ""], cursor: [1, 0]),
        FrameCase(
            name: "mark at the edge", text: "abcdefge\u{301}|", rows: ["> abcdefge\u{301}", ""], cursor: [1, 0]),
        FrameCase(name: "newline", text: "ab\ncd|", rows: ["> ab", "+ cd"], cursor: [1, 4]),
        FrameCase(name: "newline at the edge", text: "abcdefgh\nx|", rows: ["> abcdefgh", "+ x"], cursor: [1, 3]),
        FrameCase(
            name: "cursor on a newline at the edge", text: "abcdefgh|\nx", rows: ["> abcdefgh", "", "+ x"],
            cursor: [1, 0]),
        FrameCase(name: "newline at the end", text: "ab\n|", rows: ["> ab", "+"], cursor: [1, 2]),
        FrameCase(name: "tab", text: "a\tb|", columns: 20, rows: ["> a     b"], cursor: [0, 9]),
        FrameCase(name: "tab at the edge", text: "abcdefg\tb|", rows: ["> abcdefg", "b"], cursor: [1, 1]),
        FrameCase(name: "control", text: "\u{1B}[|", rows: ["> ^[["], cursor: [0, 5]),
        FrameCase(name: "control at the edge", text: "abcdefg\u{3}|", rows: ["> abcdefg", "^C"], cursor: [1, 2]),
        FrameCase(name: "one column", text: "漢a|", columns: 1, rows: [">", "", "?", "a", ""], cursor: [4, 0]),
        FrameCase(name: "mark at a row's start", text: "\n\u{301}|", rows: [">", "+ \u{301}"], cursor: [1, 2]),
    ]

    @Test(arguments: cases)
    func `A text is laid out under the rules of the edge`(frameCase: FrameCase) {
        let frame: Frame = FrameBuilder.frame(frameCase.input)
        var terminal = ModelTerminal(columns: frameCase.columns, height: 8)
        terminal.write(Painter.bytes(from: nil, to: frame))
        #expect(terminal.lines == trimmed(frameCase.rows))
        #expect(frame.rows.count == frameCase.rows.count)
        #expect([frame.cursorRow, frame.cursorColumn] == frameCase.cursor)
        #expect([terminal.row, terminal.column] == frameCase.cursor)
    }

    private func trimmed(_ rows: [String]) -> [String] {
        var rows: [String] = rows
        while rows.last == "" { rows.removeLast() }
        return rows
    }

    @Test func `A final picture has no row for the cursor behind a full one`() {
        var input: FrameInput = FrameCase(name: "", text: "abcdefgh|", rows: [], cursor: []).input
        input.isFinal = true
        let frame: Frame = FrameBuilder.frame(input)
        #expect(frame.rows.count == 1)
        #expect(frame.cursorColumn == 9)
    }

    @Test func `A secret shows stars`() {
        var input: FrameInput = FrameCase(name: "", text: "a漢\t", rows: [], cursor: []).input
        input.isSecret = true
        #expect(FrameBuilder.frame(input).rows.first?.bytes == Array("> ***".utf8))
    }

    @Test func `A suggestion follows the text and its first glyph holds the cursor`() {
        var input: FrameInput = FrameCase(name: "", text: "abcdefg", rows: [], cursor: []).input
        input.ghost = Array("漢x\ny".unicodeScalars)
        let frame: Frame = FrameBuilder.frame(input)
        #expect([frame.cursorRow, frame.cursorColumn] == [1, 0])
        #expect(frame.rows.count == 3)
    }

    @Test func `Styles close at the end of a row and can be switched off`() {
        var input: FrameInput = FrameCase(name: "", text: "ab cd", columns: 6, rows: [], cursor: []).input
        input.spans = [StyledRange(range: 0..<5, style: .green), StyledRange(range: 3..<99, style: .red)]
        #expect(
            FrameBuilder.frame(input).rows.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                "> \u{1B}[32mab \u{1B}[m\u{1B}[31mc\u{1B}[m", "\u{1B}[31md\u{1B}[m",
            ])
        input.usesStyles = false
        #expect(FrameBuilder.frame(input).rows.map { String(decoding: $0.bytes, as: UTF8.self) } == ["> ab c", "d"])
    }

    @Test func `A tall frame is shown through a window around the cursor`() {
        var input: FrameInput = FrameCase(name: "", text: "0\n1\n2\n3\n4\n5", rows: [], cursor: []).input
        #expect(FrameBuilder.frame(input).window(height: 3, top: 0).top == 3)
        input.cursor = 0
        let window = FrameBuilder.frame(input).window(height: 3, top: 3)
        #expect(window.top == 0)
        #expect(window.frame.rows.count == 3)
        #expect(window.frame.cursorRow == 0)
        input.cursor = 4
        #expect(FrameBuilder.frame(input).window(height: 3, top: 1).top == 1)
    }
}
