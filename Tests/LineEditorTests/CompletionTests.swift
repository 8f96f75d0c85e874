import Testing

@testable import LineEditor

@Suite struct CompletionTests {
    private func driver(_ words: [String], tooltip: String = "", kind: String = "") -> CoreDriver {
        var spec = EditorSpec()
        spec.complete = { text, at in
            let bytes: [UInt8] = Array(text.utf8.prefix(at))
            let start: Int = (bytes.lastIndex(of: 0x20) ?? -1) + 1
            let typed: String = String(decoding: bytes[start...], as: UTF8.self).lowercased()
            let fitting: [String] = words.filter { $0.lowercased().hasPrefix(typed) }
            return CompletionResult(
                replacementStart: start, replacementLength: at - start,
                candidates: fitting.map { CompletionCandidate(text: $0, kind: kind, tooltip: tooltip) })
        }
        let driver = CoreDriver(spec)
        driver.core.columns = 30
        return driver
    }

    @Test func `One candidate is put in`() {
        #expect(driver(["Get-Date"]).type("漢 get-d x\u{2}\u{2}\t").text == "漢 Get-Date| x")
    }

    @Test func `What is common comes first, then the list, then a choice`() {
        let driver: CoreDriver = driver(["Get-Alpha", "Get-Alps", "Set-X"])
        #expect(driver.type("g\t").text == "Get-Alp|")
        #expect(driver.screen == ["> Get-Alp"])
        #expect(driver.type("\t").screen == ["> Get-Alp", "Get-Alpha  Get-Alps"])
        #expect(driver.type("\t").text == "Get-Alpha|")
        #expect(driver.type("\t").text == "Get-Alps|")
        #expect(driver.type("\u{1B}[Z").text == "Get-Alpha|")
        #expect(driver.type("\r").text == "Get-Alpha|")
        #expect(driver.result == .refresh)
        #expect(driver.type("\r").result == .accept)
    }

    @Test func `Escape gives the typed text back, another key accepts and acts`() {
        let driver: CoreDriver = driver(["aa1", "aa2"])
        #expect(driver.type("aa\t\t\t").text == "aa2|")
        #expect(driver.type("\u{1B}").text == "aa|")
        #expect(driver.type("\t\t x").text == "aa1 x|")
        #expect(driver.screen == ["> aa1 x"])
    }

    @Test func `Enter runs the line when nothing is chosen`() {
        #expect(driver(["aa1", "aa2"]).type("aa\t\r").result == .accept)
    }

    @Test func `A long list is paged and never takes more than half of the screen`() {
        let driver: CoreDriver = driver((10..<90).map { "w\($0)" }, tooltip: "tip\nmore")
        driver.core.rows = 12
        driver.type("w\t")
        #expect(driver.screen.count <= 8)
        #expect(driver.screen[1] == "w10  w15  w20  w25  w30  w35")
        #expect(driver.screen.last == "(1-30 of 80)")
        driver.type("\t\u{1B}[C")
        #expect(driver.text == "w15|")
        #expect(driver.screen.last == "tip")
        driver.type("\u{1B}[6~")
        #expect(driver.text == "w40|")
        driver.type("\u{1B}[6~")
        #expect(driver.text == "w70|")
        #expect(driver.type("\u{1B}[6~").text == "w89|")
    }

    @Test func `What candidates are stands behind them, when there is room`() {
        let driver: CoreDriver = driver(["aa1", "ab2"], tooltip: "tip", kind: "Thing")
        #expect(driver.type("a\t").screen == ["> a", "aa1 Thing  ab2 Thing"])
        driver.core.columns = 8
        #expect(driver.screen == ["> a", "aa1", "ab2"])
        driver.core.columns = 30
        driver.core.settings.showToolTips = false
        #expect(driver.type("\t").screen == ["> aa1", "aa1 Thing  ab2 Thing"])
    }

    @Test func `A list of many is asked for first`() {
        let driver: CoreDriver = driver((100..<250).map { "w\($0)" })
        #expect(driver.type("w\u{1B}=").screen == ["> w", "Display all 150 possibilities…"])
        #expect(driver.type("n").screen == ["> w"])
        #expect(driver.type("\u{1B}=y").screen.last == "(1-55 of 150)")
        driver.core.settings.completionQueryItems = 500
        #expect(driver.type("\u{7}\u{1B}=").screen.count > 2)
    }

    @Test func `When nothing begins like the word its letters in order are enough`() {
        let words: [String] = ["Get-Network", "Get-Item", "Set-Net"]
        #expect(driver(words).type("network\t").screen == ["> network", "Get-Network"])
        #expect(driver(words).type("x gtm\t\t").text == "x Get-Item|")
        let many: CoreDriver = driver(words).type("net\t")
        #expect(many.screen == ["> net", "Get-Network  Set-Net"])
        #expect(many.type("\t\t").text == "Set-Net|")
        #expect(many.type("\u{7}").text == "net|")
        #expect(driver(words).type("zzz\t").text == "zzz|")
        #expect(driver(words).type("x zzz \t").core.wantsBell == false)
    }

    @Test func `Ten thousand candidates are chosen from`() {
        let driver: CoreDriver = driver((0..<10_000).map { "object-\($0)" })
        driver.core.rows = 24
        _ = driver.type("o\0").core.frameInput()
        #expect(driver.text == "object-0|")
    }

    @Test func `Candidates can be listed or chosen at once`() {
        #expect(driver(["aa1", "aab"]).type("a\u{1B}=").text == "a|")
        #expect(driver(["aa1", "aab"]).type("a\0").text == "aa1|")
        #expect(driver(["aa1", "aab"]).type("a\u{1B}[Z").text == "aab|")
        #expect(driver([]).type("a\t").text == "a|")
    }

    @Test func `A result out of bounds does no harm`() {
        for (start, length) in [(-5, 3), (0, -1), (99, 5), (2, Int.max), (Int.max, Int.max)] {
            var spec = EditorSpec()
            spec.complete = { _, _ in
                CompletionResult(replacementStart: start, replacementLength: length, candidates: [.init(text: "x")])
            }
            #expect(CoreDriver(spec).type("ab\t").text.contains("x|"))
        }
    }

    @Test func `A suggestion is taken whole, or a word of it`() {
        var spec = EditorSpec()
        spec.predictions = { text, _ in text == "g" ? [Prediction(text: "get date now", source: "Test")] : [] }
        #expect(CoreDriver(spec).type("g").screen == ["> get date now"])
        #expect(CoreDriver(spec).type("g\u{1B}[C").text == "get date now|")
        #expect(CoreDriver(spec).type("g\u{5}").text == "get date now|")
        #expect(CoreDriver(spec).type("g\u{1B}f").text == "get|")
        #expect(CoreDriver(spec).type("g\u{2}").screen == ["> g"])
    }

    @Test func `What is common ignores case and keeps the first spelling`() {
        #expect(CommonPrefix.of(["Get-AB", "get-ac"]) == "Get-A")
        #expect(CommonPrefix.of([]) == "")
        #expect(CommonPrefix.of(["x", ""]) == "")
    }
}
