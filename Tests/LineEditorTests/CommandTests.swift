import TerminalText
import Testing

@testable import LineEditor

@Suite struct CommandTests {
    /// A driver whose rows are indented by open braces, two blanks each.
    private var indenting: CoreDriver {
        var spec = EditorSpec()
        let depth: @Sendable (String) -> Int = { text in text.count { $0 == "{" } - text.count { $0 == "}" } }
        spec.isComplete = { depth($0) <= 0 }
        spec.isMistaken = { depth($0) < 0 }
        spec.indent = { String(repeating: "  ", count: max(depth($0), 0)) + "x" }
        return CoreDriver(spec)
    }

    @Test(arguments: [
        ("abcd\u{1B}3\u{2}", "a|bcd"), ("abcd\u{1}\u{1B}-\u{1B}2\u{6}", "|abcd"), ("abcd\u{2}\u{2}\u{1B}-\u{2}", "abc|d"),
        ("a b c d\u{1B}2\u{1B}\u{7F}", "a b |"), ("abcd\u{1B}12\u{7F}", "|"), ("\u{1B}2\u{1B}0x", "xxxxxxxxxxxxxxxxxxxx|"),
        ("ab cd\u{1}\u{1B}-\u{1B}\u{7F}", "| cd"), ("a\u{1B}3\u{1B}z", "a|"),
    ])
    func `A count is for the next key, and a minus turns it round`(keys: String, text: String) {
        #expect(CoreDriver().type(keys).text == text)
    }

    @Test func `The count is shown`() {
        #expect(CoreDriver().type("\u{1B}-\u{1B}12").screen == [">", "digit-argument: -12"])
    }

    @Test func `New rows are indented as the text asks, and a closing brace goes back`() {
        #expect(indenting.type("{\r").text == "{\n  |")
        #expect(indenting.type("{{\ra\r}").text == "{{\n    a\n  }|")
        #expect(indenting.type("{\r\r}}").text == "{\n  \n}}|")
        #expect(indenting.type("{\ra\r}\r").result == .accept)
        #expect(indenting.type("{\u{1B}\r").text == "{\n  |")
    }

    @Test func `Rows are opened above and below, and taken out`() throws {
        let spec = EditorSpec()
        try spec.settings.keys.emacs.bind("F5", to: .insertLineAbove)
        try spec.settings.keys.emacs.bind("F6", to: .insertLineBelow)
        try spec.settings.keys.emacs.bind("F7", to: .deleteLine)
        #expect(CoreDriver(spec).type("ab\u{2}\u{1B}[15~").text == "|\nab")
        #expect(CoreDriver(spec).type("ab\u{2}\u{1B}[17~").text == "ab\n|")
        #expect(CoreDriver(spec).type("a\u{1B}\rb\u{1B}[18~").text == "a|")
        #expect(CoreDriver(spec).type("a\u{1B}\rb\u{1B}[A\u{1B}[18~").text == "|b")
    }

    @Test func `Help stands below the line until the next key`() {
        var spec = EditorSpec()
        spec.describe = { text, offset in text.isEmpty ? [] : ["\(text) at \(offset)", "more"] }
        let driver = CoreDriver(spec)
        #expect(driver.type("é \u{2}\u{1B}h").screen == ["> é", "é  at 2", "more"])
        #expect(driver.type("x").screen == ["> éx"])
        driver.type("\u{15}\u{B}\u{1B}OP")
        #expect(driver.core.wantsBell)
    }

    @Test(arguments: [
        ("PS> ", nil, nil, "PS\u{1B}[31m> \u{1B}[0m"), ("PS [1]> ", nil, nil, "PS [1\u{1B}[31m]> \u{1B}[0m"),
        ("a > b> ", "> ", nil, "a > b\u{1B}[31m> \u{1B}[0m"), ("PS> ", "> ", "! ", "PS! "), ("abc", nil, nil, "abc"),
        ("\u{1B}[32mx\u{1B}[0m$ ", "$ ", nil, "\u{1B}[32mx\u{1B}[0m\u{1B}[31m$ \u{1B}[0m"), ("", nil, "!", ""),
    ] as [(String, String?, String?, String)])
    func `A mistake shows in the end of the prompt`(prompt: String, ending: String?, replacement: String?, marked: String) {
        #expect(PromptMarking.mark(prompt, ending, .red, replacement) == marked)
    }

    @Test func `The prompt turns only while the text is wrong`() {
        let driver: CoreDriver = indenting
        driver.type("}")
        #expect(driver.core.frameInput().prompt == "\u{1B}[91m> \u{1B}[0m")
        driver.type("\u{7F}a")
        #expect(driver.core.frameInput().prompt == "> ")
    }

    @Test func `Word rules follow the settings`() {
        let spec = EditorSpec()
        #expect(CoreDriver(spec).type("Get-Item\u{1B}\u{7F}").text == "Get-|")
        spec.settings.wordDelimiters = "/"
        #expect(CoreDriver(spec).type("a/Get-Item\u{1B}\u{7F}").text == "a/|")
    }

    @Test func `Titles and marks hold no controls of the text`() {
        #expect(PromptMarks.title("a\u{7}b\u{1B}]2;c\n") == "\u{1B}]2;a b ]2;c⏎\u{1B}\\")
        #expect(PromptMarks.outputEnded(3) == "\u{1B}]133;D;3\u{1B}\\")
    }

    @Test func `Arguments of the last entry are counted`() throws {
        var spec = EditorSpec()
        spec.history = history("cp one 'two three'")
        try spec.settings.keys.emacs.bind("F5", to: .yankNthArgument)
        #expect(CoreDriver(spec).type("\u{1B}[15~").text == "one|")
        #expect(CoreDriver(spec).type("\u{1B}2\u{1B}[15~").text == "'two three'|")
        #expect(CoreDriver(spec).type("\u{1B}9\u{1B}[15~").text == "|")
    }
}
