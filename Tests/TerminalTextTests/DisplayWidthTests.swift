import TerminalText
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("漢字", 4), ("e\u{301}", 1), ("👍", 2), ("\u{200B}", 0), ("\u{FF61}", 1), ("…", 1),
        ("\u{1B}[31mred\u{1B}[0m", 3), ("\u{1B}]8;;http://a\u{07}link\u{1B}]8;;\u{1B}\\", 4), ("a\tb", 2), ("é", 1),
        ("\u{1B}[", 0), ("\u{1B}", 0), ("\u{3000}", 2),
    ])
    func `A terminal counts glyphs`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        ("ab", 2), ("漢字", 4), ("e\u{301}", 2), ("👍", 2), ("👨‍👩‍👧", 8), ("\t", 1), ("\u{200B}", 1), ("\u{1100}", 2),
        ("\u{1B}[31mred\u{1B}[0m", 3), ("\u{FE0F}", 1), ("\u{7F}", 1), ("\u{303F}", 1),
    ])
    func `PowerShell counts UTF-16 units`(text: String, width: Int) {
        #expect(DisplayWidth.of(text, rule: .powerShell) == width)
    }

    @Test func `Every scalar is zero to two columns wide`() {
        for value: UInt32 in 0...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let width: Int = DisplayWidth.of(scalar)
            if !(0...2).contains(width) { Issue.record("U+\(String(value, radix: 16)) is \(width) wide") }
        }
    }

    @Test func `Stripping leaves the visible text`() {
        #expect(AnsiText.strip("\u{1B}[1;31ma\u{1B}[mb\u{1B}(") == "ab")
        #expect(AnsiText.strip("\u{1B}[3漢") == "漢")
        #expect(AnsiText.decorate("x", .green) == "\u{1B}[32mx\u{1B}[0m")
        #expect(AnsiText.decorate("", .green) == "")
    }
}
