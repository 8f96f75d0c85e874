import Testing

@testable import LineEditor

@Suite struct SearchTests {
    private func driver(_ change: (EditorSettings) -> Void = { _ in }) -> CoreDriver {
        var spec = EditorSpec()
        spec.history = history("alpha one", "beta", "alpha two", "gamma\nalpha", "alpha two")
        change(spec.settings)
        return CoreDriver(spec)
    }

    @Test func `Several matches are shown, each once, the newest first`() {
        let driver: CoreDriver = driver()
        driver.type("\u{12}alpha")
        #expect(driver.screen == ["> alpha two", "bck-i-search: alpha_", "  alpha two", "  gamma⏎alpha", "  alpha one"])
        #expect(driver.type("\u{12}").text == "gamma\n|alpha")
        #expect(driver.type("\u{1B}[B").text == "|alpha two")
        #expect(driver.type("\u{13}\u{12}").text == "gamma\n|alpha")
        #expect(driver.type("\u{7}").text == "|")
    }

    @Test func `Letters with others between are found when nothing holds them together`() {
        let driver: CoreDriver = driver()
        #expect(driver.type("\u{12}aon").text == "|alpha one")
        #expect(driver.screen[1] == "fuzzy-bck-i-search: aon_")
    }

    @Test func `What failed is marked, and passed over when asked`() {
        let driver: CoreDriver = driver()
        driver.core.spec.history?.noteOutcome(of: "alpha two", succeeded: false)
        driver.type("\u{12}two")
        #expect(driver.text == "alpha |two")
        driver.type("\u{7F}\u{7F}\u{7F}alpha")
        #expect(driver.screen[2] == "✗ alpha two")
        driver.type("\u{14}")
        #expect(driver.screen == ["> gamma", ">> alpha", "ok-bck-i-search: alpha_", "  gamma⏎alpha", "  alpha one"])
    }

    @Test func `Case counts when asked`() {
        #expect(driver { $0.historySearchCaseSensitive = true }.type("\u{12}Al").screen[1] == "failed-bck-i-search: Al_")
        #expect(driver().type("\u{12}Al").text == "|alpha two")
        #expect(driver { $0.historySearchCaseSensitive = true }.type("AL\u{1B}[A").text == "AL|")
    }

    @Test func `Searching forward begins with the oldest`() {
        #expect(driver().type("\u{13}alpha").text == "|alpha one")
    }

    @Test func `Settings of the walk`() {
        let repeats: CoreDriver = driver { $0.historyNoDuplicates = false }
        #expect(repeats.type("al\u{1B}[A\u{1B}[A").text == "alpha two|")
        #expect(repeats.type("\u{1B}[A").text == "alpha one|")
        let end: CoreDriver = driver { $0.historySearchCursorMovesToEnd = true }
        #expect(end.type("al\u{1B}[19~").text == "alpha two|")
        #expect(end.type("\u{1B}[19~").text == "alpha one|")
    }

    @Test func `The last pattern comes again`() {
        let driver: CoreDriver = driver()
        driver.type("\u{12}bet\u{1B}[C\u{15}\u{B}")
        #expect(driver.type("\u{12}\u{12}").text == "|beta")
    }
}
