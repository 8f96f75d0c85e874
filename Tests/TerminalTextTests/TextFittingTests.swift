import TerminalText
import Testing

@Suite struct TextFittingTests {
    @Test(arguments: [
        ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""), ("abc", -1, ""),
        ("漢字漢字", 6, "漢字…"), ("漢字漢字", 4, "漢…"), ("e\u{301}xyz", 2, "e\u{301}…"),
        ("\u{1B}[31mred text\u{1B}[0m", 4, "\u{1B}[31mred…\u{1B}[0m"),
    ])
    func `Long text ends in an ellipsis`(text: String, width: Int, expected: String) {
        #expect(TextFitting.truncate(text, to: width) == expected)
    }

    @Test func `Text can give way at the start`() {
        #expect(TextFitting.truncate("abcdef", to: 4, side: .start) == "…def")
        #expect(TextFitting.truncate("漢字漢", to: 4, side: .start) == "…漢")
    }

    @Test func `Padding goes to the side asked for`() {
        #expect(TextFitting.pad("ab", to: 5) == "ab   ")
        #expect(TextFitting.pad("ab", to: 5, alignment: .right) == "   ab")
        #expect(TextFitting.pad("ab", to: 5, alignment: .center) == " ab  ")
        #expect(TextFitting.pad("漢", to: 3) == "漢 ")
        #expect(TextFitting.fit("abcdef", to: 3) == "ab…")
    }

    @Test func `A fitted cell has its width, whatever the text`() {
        for text: String in ["", "a", "漢字漢字", "e\u{301}e\u{301}", "\u{1B}[31mcolour\u{1B}[0m"] {
            for width: Int in 1...9 {
                #expect(DisplayWidth.of(TextFitting.fit(text, to: width)) == width)
            }
        }
    }

    @Test func `Lines part at every kind of break`() {
        #expect(TextFitting.lines("a\r\nb\nc\rd\n") == ["a", "b", "c", "d", ""])
        #expect(TextFitting.lines("") == [""])
    }

    @Test func `Hard wrapping breaks at the edge`() {
        #expect(TextFitting.wrap("abcdefg", width: 3) == ["abc", "def", "g"])
        #expect(TextFitting.wrap("a漢字", width: 2) == ["a", "漢", "字"])
        #expect(TextFitting.wrap("漢", width: 1) == ["?"])
        #expect(TextFitting.wrap("abc", width: 0) == ["abc"])
    }

    @Test func `Word wrapping keeps words whole while they fit a line`() {
        let text =
            "the quick brown fox jumps over the lazy dog and some more words verylongwordthatexceedsthewidthofthescreen end"
        #expect(
            TextFitting.wordWrap(text, width: 26) == [
                "the quick brown fox jumps ", "over the lazy dog and ", "some more words verylongwo",
                "rdthatexceedsthewidthofthe", "screen end",
            ])
    }

    @Test func `A style is closed and reopened at a break`() {
        let lines: [String] = TextFitting.wrap("\u{1B}[31mabcd\u{1B}[0m", width: 2)
        #expect(lines == ["\u{1B}[31mab\u{1B}[0m", "\u{1B}[31mcd\u{1B}[0m"])
    }
}
