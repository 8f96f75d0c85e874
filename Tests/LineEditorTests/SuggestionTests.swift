import Testing

@testable import LineEditor

@Suite struct SuggestionTests {
    private func driver(_ style: EditorSettings.PredictionViewStyle, _ source: EditorSettings.PredictionSource = .historyAndPlugin) -> CoreDriver {
        var spec = EditorSpec()
        spec.settings.predictionViewStyle = style
        spec.settings.predictionSource = source
        spec.history = history("get one", "set two", "get three")
        spec.predictions = { text, limit in
            [Prediction(text: "get from-lab", source: "Lab", tooltip: "A tip"), Prediction(text: "get three", source: "Lab")]
                .filter { $0.text.hasPrefix(text) }.prefix(limit).map { $0 }
        }
        let driver = CoreDriver(spec)
        driver.core.columns = 40
        return driver
    }

    private func screen(_ driver: CoreDriver) -> [String] {
        driver.core.renewSuggestions()
        return driver.screen
    }

    @Test func `The list names who suggests`() {
        let driver: CoreDriver = driver(.list)
        driver.type("get")
        #expect(
            screen(driver) == [
                "> get", "<-/3>  <History(2) Lab(1)>", "> get three                    [History]",
                "> get one                      [History]", "> get from-lab                     [Lab]",
            ])
    }

    @Test func `Up and down choose, typing goes on from the choice, Escape gives the text back`() {
        let driver: CoreDriver = driver(.list)
        driver.type("get\u{1B}[B")
        #expect(driver.text == "get three|")
        #expect(driver.type("\u{1B}[A").text == "get|")
        #expect(driver.type("\u{1B}[A").text == "get from-lab|")
        #expect(screen(driver).last == "A tip")
        #expect(driver.type("\u{1B}").text == "get|")
        #expect(driver.type("\u{1B}[Bx").text == "get threex|")
        #expect(screen(driver) == ["> get threex"])
    }

    @Test func `F2 changes between the list and the ghost`() {
        let driver: CoreDriver = driver(.list)
        driver.type("get\u{1B}OQ")
        #expect(screen(driver) == ["> get three"])
        driver.type("\u{1B}OQ")
        #expect(screen(driver).count == 5)
    }

    @Test func `Sources can be chosen`() {
        #expect(screen(driver(.inline, .none).type("get")) == ["> get"])
        #expect(screen(driver(.inline, .history).type("get")) == ["> get three"])
        #expect(screen(driver(.inline, .plugin).type("get")) == ["> get from-lab"])
        #expect(screen(driver(.list, .plugin).type("get"))[1] == "<-/2>  <Lab(2)>")
        #expect(screen(driver(.list, .none).type("get")) == ["> get"])
    }

    @Test func `An empty line has no list, and Up walks the history`() {
        let driver: CoreDriver = driver(.list)
        #expect(screen(driver) == [">"])
        #expect(driver.type("\u{1B}[A").text == "get three|")
        #expect(screen(driver) == ["> get three"])
    }

    @Test func `What failed is not suggested`() {
        let store: HistoryStore = history("get good", "get bad")
        store.noteOutcome(of: "get bad", succeeded: false)
        #expect(store.continuation(of: "get") == " good")
        #expect(store.matches("get", limit: 5) == ["get good"])
    }
}
