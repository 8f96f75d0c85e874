import Testing

@testable import Exports

@Suite struct TerminalTests {
    private func screen(_ text: String, columns: Int = 10, rows: Int = 4) -> [String] {
        var terminal = Terminal(columns: columns, rows: rows)
        terminal.feed(text)
        return terminal.grid.map(\.text)
    }

    @Test(arguments: [
        ("abc\rX", "Xbc"), ("abc\u{8}\u{8}X", "aXc"), ("abcdef\u{1B}[3D\u{1B}[K", "abc"), ("abc\u{1B}[2GX", "aXc"),
        ("abc\u{1B}[5GX", "abc X"), ("abcdef\u{1B}[1G\u{1B}[2P", "cdef"), ("abc\u{1B}[1G\u{1B}[2@", "  abc"),
        ("abcdef\u{1B}[4G\u{1B}[1K", "    ef"), ("abc\u{1B}[31mX\u{1B}[0m", "abcX"), ("a\u{1B}]0;title\u{7}b", "ab"),
        ("a\u{1B}]133;A\u{1B}\\b", "ab"), ("a\tb", "a       b"), ("a\u{1B}(Bb", "ab"), ("a\u{1B}[?2004hb", "ab"),
        ("abc\u{1B}[1D\u{1B}[1X.", "ab."), ("e\u{301}x", "e\u{301}x"), ("日本\u{8}x", "日 x"), ("日本\rx", "x 本"),
    ])
    func `controls edit the line`(text: String, line: String) {
        #expect(screen(text)[0] == line)
    }

    @Test func `the edge wraps when the next character comes`() {
        #expect(screen("0123456789\r\nx") == ["0123456789", "x", "", ""])
        #expect(screen("0123456789x") == ["0123456789", "x", "", ""])
        #expect(screen("012345678日") == ["012345678", "日", "", ""])
    }

    @Test func `rows that scroll off or are cleared stay as text`() {
        var terminal = Terminal(columns: 10, rows: 2)
        terminal.feed("a\r\nb\r\nc\u{1B}[2J\u{1B}[Hd\r\ne\u{1B}[H\u{1B}[2J\u{1B}[3Jf")
        #expect(terminal.logicalLines().map(\.text) == ["a", "b", "d", "f"])
    }

    @Test func `lines that the edge broke are one`() {
        var terminal = Terminal(columns: 4, rows: 2)
        terminal.feed("abcdefghij\r\nx")
        #expect(terminal.logicalLines().map(\.text) == ["abcdefghij", "x"])
        #expect(terminal.grid.map(\.text) == ["ij", "x"])
    }

    @Test func `the alternate screen leaves no trace`() {
        #expect(screen("a\u{1B}[?1049hxyz\r\n\n\n\n\u{1B}[?1049lb")[0] == "ab")
    }

    @Test func `a sequence may be split over two pieces`() {
        var terminal = Terminal(columns: 10, rows: 1)
        terminal.feed("a\u{1B}[3")
        terminal.feed("1mb")
        #expect(terminal.grid[0].cells.map(\.style.foreground) == [.standard, .indexed(1)])
    }

    @Test func `colours of all kinds are read`() {
        var style = CellStyle()
        style.apply([38, 5, 196, 48, 2, 1, 2, 3, 1, 4])
        #expect(style.foreground == .indexed(196))
        #expect(style.background == .rgb(1, 2, 3))
        #expect(style.attributes == [.bold, .underline])
        style.apply([22, 94, 39])
        #expect(style.foreground == .standard)
        #expect(style.attributes == .underline)
        style.apply([38])
        style.apply([38, 2, 1])
        #expect(style.foreground == .standard)
    }

    @Test func `no input breaks it`() {
        var random = SplitMix(state: 1)
        let alphabet: [String] = [
            "\u{1B}[", "\u{1B}", "]", ";", "9999", "1", "0", "?", "H", "J", "K", "L", "M", "P", "@", "X", "m", "h", "l",
            "47", "日",
            "\u{301}", "a", "\r", "\n", "\u{8}", "\t", "A", "C", "D", "G", "d", "7", "8", "c", "\u{9C}",
        ]
        for _ in 0..<300 {
            var terminal = Terminal(columns: random.next(9), rows: random.next(6))
            for index in 0..<200 {
                terminal.feed(alphabet[random.next(alphabet.count)])
                if index % 50 == 49 { terminal.resize(columns: random.next(12), rows: random.next(9)) }
                #expect(terminal.cursorColumn < terminal.columns)
                #expect(terminal.grid.allSatisfy { $0.cells.count <= 12 })
                #expect(terminal.grid[terminal.usedRows...].allSatisfy { $0.cells.isEmpty && $0.left == nil })
            }
            _ = terminal.logicalLines()
        }
    }
}

/// Random numbers that are the same on every run.
struct SplitMix {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((z ^ (z >> 31)) % UInt64(bound))
    }
}
