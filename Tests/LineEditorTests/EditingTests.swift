import Testing

@testable import LineEditor

@Suite struct EditingTests {
    @Test func `Undo takes back a word of typing at a time, redo brings it again`() {
        let driver = CoreDriver()
        driver.type("one two")
        #expect(driver.type("\u{1F}").text == "one |")
        #expect(driver.type("\u{1F}").text == "|")
        #expect(driver.type("\u{1F}").text == "|")
        #expect(driver.type("\u{1B}z\u{1B}z").text == "one two|")
        #expect(driver.type("\u{17}\u{1F}").text == "one two|")
    }

    @Test func `Something new forgets what was undone`() {
        let driver = CoreDriver()
        #expect(driver.type("a\u{1F}b\u{1B}z").text == "b|")
    }

    @Test func `Reverting takes back everything, Escape empties and can be undone`() {
        let driver = CoreDriver()
        #expect(driver.type("one two\u{1}x\u{1B}r").text == "|")
        #expect(driver.type("\u{1B}zsome").type("\u{1B}").text == "|")
        #expect(driver.type("\u{1F}").text.hasSuffix("some|"))
    }

    @Test(arguments: [
        ("Get-AzureVM -Name x\u{17}", "Get-AzureVM -Name |"), ("Get-AzureVM\u{1B}\u{7F}", "Get-|"),
        ("Get-AzureVM\u{1}\u{1B}d", "|-AzureVM"), ("a b\u{1}\u{1B}[1;5C", "a| b"), ("ab cd\u{1B}b", "ab |cd"),
        ("abc\u{2}\u{2}\u{B}", "a|"), ("abc\u{2}\u{15}", "|c"), ("e\u{301}x\u{2}\u{7F}", "|x"),
        ("ab\u{1}\u{1B}[3~", "|b"), ("ab\u{1}\u{4}", "|b"), ("f(a[1])\u{1}\u{6}\u{1D}", "f(a[1]|)"),
        ("\u{1B}4x", "xxxx|"), ("\u{1B}1\u{1B}2x", "xxxxxxxxxxxx|"), ("abcdef\u{1B}3\u{2}", "abc|def"),
        ("a\u{16}\tb", "a\tb|"),
        ("ab\u{1B}[1;5H", "|"), ("ab\u{1}\u{1B}[1;5F", "|"), ("ab\u{18}\u{15}", "|"), ("ab\u{18}qc", "abc|"),
        ("x\u{1B}[99~y", "xy|"),
    ])
    func `A key edits`(keys: String, expected: String) {
        #expect(CoreDriver().type(keys).text == expected)
    }

    @Test func `Cuts in a row are one, and yanking turns through the ring`() {
        let driver = CoreDriver()
        driver.type("one two three\u{17}\u{17}")
        #expect(driver.text == "one |")
        #expect(driver.type("\u{19}").text == "one two three|")
        driver.type("\u{5}\u{15}")
        #expect(driver.text == "|")
        #expect(driver.type("\u{19}").text == "one two three|")
        #expect(driver.type("\u{1B}y").text == "two three|")
        #expect(driver.type("x\u{1B}y").text == "two threex|")
    }

    @Test func `The last argument of older entries comes in turn`() {
        var spec = EditorSpec()
        spec.history = history("cp a 'b c'", "ls -l")
        let driver = CoreDriver(spec)
        #expect(driver.type("x \u{1B}.").text == "x -l|")
        #expect(driver.type("\u{1B}.").text == "x 'b c'|")
        #expect(driver.type("\u{1B}.").text == "x 'b c'|")
    }

    @Test func `Case and order of letters change`() {
        #expect(CoreDriver().type("one twO\u{1}\u{1B}u\u{1B}c").text == "ONE Two|")
        #expect(CoreDriver().type("ABC d\u{1}\u{1B}l").text == "abc| d")
        #expect(CoreDriver().type("ab\u{14}").text == "ba|")
        #expect(CoreDriver().type("abc\u{2}\u{2}\u{14}").text == "ba|c")
        #expect(CoreDriver().type("a\u{14}").text == "a|")
        #expect(CoreDriver().type("a\u{1B}b").text == "|a")
    }

    @Test func `A paste is one edit, whatever it holds`() {
        let driver = CoreDriver()
        driver.type("a\u{1B}[200~1\n2\n3\n\u{1B}[201~")
        #expect(driver.text == "a1\n2\n3|")
        #expect(driver.result == .refresh)
        #expect(driver.type("\u{1F}").text == "a|")
    }

    @Test func `Results of keys`() {
        #expect(CoreDriver().type("a\r").result == .accept)
        #expect(CoreDriver().type("a\n").result == .accept)
        #expect(CoreDriver().type("a\u{3}").result == .cancel)
        #expect(CoreDriver().type("\u{4}").result == .endOfInput)
        #expect(CoreDriver().type("a\u{4}").result == .refresh)
        #expect(CoreDriver().type("\u{C}").result == .clearScreen)
        #expect(CoreDriver().type("a\u{1B}\r").text == "a\n|")
    }

    @Test func `Unfinished input goes on in a new line`() {
        var spec = EditorSpec()
        spec.isComplete = { !$0.contains("{") || $0.contains("}") }
        let driver = CoreDriver(spec)
        #expect(driver.type("if {\r").result == .refresh)
        #expect(driver.text == "if {\n|")
        #expect(driver.type("}\r").result == .accept)
        #expect(CoreDriver(spec, kind: .question("? ")).type("{\r").result == .accept)
    }

    @Test func `Up and down move in a block and keep the column`() {
        let driver = CoreDriver()
        driver.core.spec.history?.add("old")
        driver.type("\u{1B}[200~abcdef\nx\nabcdef\u{1B}[201~")
        #expect(driver.type("\u{1B}[A").text == "abcdef\nx|\nabcdef")
        #expect(driver.type("\u{1B}[A").text == "abcdef|\nx\nabcdef")
        #expect(driver.type("\u{1B}[B\u{1B}[B").text == "abcdef\nx\nabcdef|")
        #expect(driver.type("\u{1}").text == "abcdef\nx\n|abcdef")
        #expect(driver.type("\u{1}").text == "|abcdef\nx\nabcdef")
        #expect(driver.type("\u{5}\u{5}").text == "abcdef\nx\nabcdef|")
    }

    @Test func `Offsets go between scalars and bytes`() {
        let map = TextMap(Array("aé漢🙂b".unicodeScalars))
        #expect((0...5).map(map.utf8Offset) == [0, 1, 3, 6, 10, 11])
        #expect([0, 1, 3, 6, 10, 11].map(map.scalarIndex) == [0, 1, 2, 3, 4, 5])
        #expect(map.scalarIndex(atUTF8: 999) == 5)
        #expect(map.scalarIndex(atUTF8: -1) == 0)
        #expect(map.scalarIndex(atUTF8: 2) == 2)
    }

    @Test func `Random keys never break the editor`() {
        var random = SeededGenerator(seed: 7)
        let keys: [String] =
            KeyBindings.all.flatMap(\.bytes) + ["a", "b ", "漢", "e\u{301}", "{", "\u{1B}[200~p\nq\u{1B}[201~"]
        for mode: EditingMode in [.emacs, .vi] {
            var spec = EditorSpec()
            spec.history = history("one", "two\nthree", "a b c")
            spec.settings.editingMode = mode
            spec.predictions = { text, _ in [Prediction(text: text + "zz", source: "Test")] }
            spec.complete = { text, at in
                CompletionResult(
                    replacementStart: at - 1, replacementLength: 3,
                    candidates: (0..<30).map { CompletionCandidate(text: "c\($0)\(text.count)") })
            }
            for round: Int in 0..<60 {
                let driver = CoreDriver(spec)
                driver.core.columns = 1 + round % 30
                driver.core.rows = 1 + round % 9
                for _ in 0..<60 {
                    driver.type(keys.randomElement(using: &random) ?? "a")
                    let frame: Frame = FrameBuilder.frame(driver.core.frameInput())
                    #expect(frame.rows.indices.contains(frame.cursorRow))
                    #expect(frame.rows.allSatisfy { $0.width <= driver.core.columns })
                }
            }
        }
    }
}
