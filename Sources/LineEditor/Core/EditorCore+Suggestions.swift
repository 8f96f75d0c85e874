extension EditorCore {
    /// How the best suggestion goes on behind a text.
    func continuation(of text: String) -> String? {
        let source: EditorSettings.PredictionSource = settings.predictionSource
        guard source != .none else { return nil }
        if source != .plugin, let known: String = spec.history?.continuation(of: text), !known.isEmpty { return known }
        guard source != .history else { return nil }
        let match: Prediction? = spec.predictions(text, 4).first {
            $0.text.utf8.count > text.utf8.count && $0.text.utf8.starts(with: text.utf8)
        }
        return match.flatMap { String($0.text.utf8.dropFirst(text.utf8.count)) }
    }

    /// Whether suggestions stand in a list below the text.
    var showsList: Bool {
        guard isCommand, case .editing = mode, settings.predictionViewStyle == .list, walk == nil else { return false }
        return !suggestions.items.isEmpty
    }

    /// Brings the list up to date; called before each picture.
    func renewSuggestions() {
        guard isCommand, settings.predictionViewStyle == .list, settings.predictionSource != .none, walk == nil else {
            suggestions = SuggestionList()
            return
        }
        guard case .editing = mode, !suggestions.stands(for: buffer) else { return }
        suggestions = SuggestionList(origin: buffer, items: buffer.isEmpty ? [] : predictions(for: buffer.text))
    }

    private func predictions(for text: String) -> [Prediction] {
        let source: EditorSettings.PredictionSource = settings.predictionSource
        let fromPlugins: [Prediction] = source == .history ? [] : spec.predictions(text, SuggestionList.limit)
        let room: Int = SuggestionList.limit - min(fromPlugins.count, SuggestionList.limit / 2)
        let known: [Prediction] =
            source == .plugin ? [] : (spec.history?.matches(text, limit: room) ?? []).map { Prediction(text: $0, source: "History") }
        var seen: Set<String> = [text]
        return (known + fromPlugins).filter { seen.insert($0.text).inserted }.prefix(SuggestionList.limit).map { $0 }
    }

    /// Chooses another suggestion of the list; false when there is no list.
    func moveSuggestion(by distance: Int) -> Bool {
        renewSuggestions()
        guard showsList else { return false }
        suggestions.move(by: distance)
        buffer = suggestions.buffer
        return true
    }

    func switchPredictionView() {
        settings.predictionViewStyle = settings.predictionViewStyle == .list ? .inline : .list
        suggestions = SuggestionList()
    }
}
