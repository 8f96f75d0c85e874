import TerminalText
import Testing

@testable import LineEditor

@Suite struct PainterTests {
    private static let alphabet: [Unicode.Scalar] = Array("abc def漢字é\n\n\t🙂\u{301}\u{7}".unicodeScalars)

    private func randomInput(_ columns: Int, _ random: inout SeededGenerator) -> FrameInput {
        var input = FrameInput()
        input.prompt = "\u{1B}[32m>\u{1B}[0m "
        input.continuation = ". "
        input.columns = columns
        let length = Int.random(in: 0...60, using: &random)
        input.text = (0..<length).map { _ in Self.alphabet.randomElement(using: &random) ?? "a" }
        input.cursor = Int.random(in: 0...length, using: &random)
        input.spans = [StyledRange(range: 0..<(length / 2), style: .init("33"))]
        if Bool.random(using: &random) { input.below = ["first", "second row that is long"] }
        if input.cursor == length, Bool.random(using: &random) { input.ghost = Array("ghost漢".unicodeScalars) }
        return input
    }

    @Test(arguments: 2...40)
    func `Any row of pictures ends like the last one painted from nothing`(columns: Int) {
        var random = SeededGenerator(seed: UInt64(columns))
        let height = 12
        var screen = ScreenState(size: TerminalSize(columns: columns, rows: height))
        var terminal = ModelTerminal(columns: columns, height: height)
        for _ in 0..<40 {
            let input: FrameInput = randomInput(columns, &random)
            terminal.write(screen.paint(input))
            var fresh = ModelTerminal(columns: columns, height: height)
            let window = FrameBuilder.frame(input).window(height: height, top: 0)
            fresh.write(Painter.bytes(from: nil, to: window.frame))
            if window.frame.rows.count < height {
                // The frame may stand lower on a screen that has scrolled; what is compared is the frame.
                let top: Int = terminal.row - window.frame.cursorRow
                #expect(Array(terminal.lines.dropFirst(max(top, 0))) == fresh.lines)
            }
            #expect(terminal.column == fresh.column)
            #expect(terminal.unknown.isEmpty)
        }
    }

    @Test(arguments: 2...40)
    func `Letters shown at once leave the screen as drawn from nothing`(columns: Int) {
        var random = SeededGenerator(seed: UInt64(columns + 100))
        var screen = ScreenState(size: TerminalSize(columns: columns, rows: 12))
        var terminal = ModelTerminal(columns: columns, height: 12)
        var input = FrameInput()
        input.prompt = "> "
        input.columns = columns
        for step: Int in 0..<60 {
            terminal.write(screen.paint(input))
            let letter: UInt8 = step % 7 == 6 ? 0x20 : UInt8.random(in: 0x61...0x7A, using: &random)
            let style: TextStyle = input.spans.last?.style ?? .plain
            if let bytes: [UInt8] = screen.echo(letter, style) { terminal.write(bytes) }
            input.text.append(Unicode.Scalar(letter))
            input.cursor = input.text.count
            input.ghost = Bool.random(using: &random) ? Array("ghost".unicodeScalars) : []
            let style2 = TextStyle(["31", "32"].randomElement(using: &random) ?? "31")
            input.spans = Bool.random(using: &random) ? [StyledRange(range: 0..<input.text.count, style: style2)] : []
            if input.text.count > columns * 9 { input.text = [] }
            input.cursor = input.text.count
        }
        input.ghost = []
        terminal.write(screen.paint(input))
        var fresh = ModelTerminal(columns: columns, height: 12)
        let window = FrameBuilder.frame(input).window(height: 12, top: 0)
        fresh.write(Painter.bytes(from: nil, to: window.frame))
        #expect(Array(terminal.lines.suffix(fresh.lines.count)) == fresh.lines)
        #expect(terminal.column == fresh.column)
    }

    @Test func `A letter that goes on in the style of the row needs no drawing anew`() {
        var screen = ScreenState(size: TerminalSize(columns: 20, rows: 5))
        var input = FrameInput()
        input.prompt = "> "
        for length: Int in 1...6 {
            input.text = Array(repeating: "a", count: length)
            input.cursor = length
            input.spans = [StyledRange(range: 0..<length, style: .cyan)]
            #expect(screen.paint(input).isEmpty == (length > 1))
            #expect(screen.echo(UInt8(ascii: "a"), .cyan)?.count == 9)
        }
    }

    @Test func `A picture that did not change costs nothing`() {
        var screen = ScreenState(size: TerminalSize(columns: 20, rows: 5))
        var input = FrameInput()
        input.text = Array("abc".unicodeScalars)
        #expect(!screen.paint(input).isEmpty)
        #expect(screen.paint(input).isEmpty)
    }

    @Test func `Typing sends little`() {
        var screen = ScreenState(size: TerminalSize(columns: 80, rows: 24))
        var input = FrameInput()
        input.text = Array("abc".unicodeScalars)
        _ = screen.paint(input)
        input.text.append("d")
        #expect(screen.paint(input).count < 130)
    }

    @Test func `A narrower screen is cleared from where the frame begins now`() {
        var screen = ScreenState(size: TerminalSize(columns: 10, rows: 8))
        var input = FrameInput()
        input.prompt = "> "
        input.text = Array("abcdefghijkl".unicodeScalars)
        input.cursor = input.text.count
        _ = screen.paint(input)
        // Rows of 10 and 4 columns become two of 5 each and one: the cursor is on the third.
        #expect(screen.resize(to: TerminalSize(columns: 5, rows: 8)) == Array("\u{1B}[2A\r\u{1B}[J".utf8))
    }

    @Test func `The fresh line mark leaves no trace in the first column and a new row elsewhere`() {
        for start: Int in [0, 3, 9] {
            var terminal = ModelTerminal(columns: 10, height: 4)
            terminal.write(Array(String(repeating: "x", count: start).utf8))
            terminal.write(ScreenState.freshLine(columns: 10))
            #expect(terminal.column == 0)
            #expect(terminal.row == (start == 0 ? 0 : 1))
            #expect(terminal.lines.last?.contains("%") != (start == 0))
        }
    }
}
