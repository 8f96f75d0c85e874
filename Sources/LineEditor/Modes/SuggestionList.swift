import TerminalText

/// Suggestions in a list below the text, one of which may be chosen.
struct SuggestionList {
    /// The text they are made for.
    var origin = EditBuffer()
    var items: [Prediction] = []
    private(set) var selection: Int?
    static let limit = 10

    init(origin: EditBuffer = EditBuffer(), items: [Prediction] = []) {
        self.origin = origin
        self.items = items
    }

    /// Whether the list is the one for a text: the one it was made for, or the suggestion chosen.
    func stands(for text: EditBuffer) -> Bool {
        text.scalars == (selection == nil ? origin : buffer).scalars
    }

    /// The text with the chosen suggestion.
    var buffer: EditBuffer {
        guard let selection, items.indices.contains(selection) else { return origin }
        return EditBuffer(items[selection].text)
    }

    /// Goes on or back; before the first and behind the last is the text as typed.
    mutating func move(by distance: Int) {
        guard !items.isEmpty else { return }
        let places: Int = items.count + 1
        let place: Int = ((selection ?? items.count) + distance % places + places) % places
        selection = place == items.count ? nil : place
    }

    /// The rows to draw: how many there are and who suggests them, then one each.
    func lines(_ styles: EditorStyles, columns: Int) -> [String] {
        var lines: [String] = [AnsiText.decorate(TextFitting.truncate(header, to: columns), styles.listPredictionTooltip)]
        for (index, item) in items.enumerated() { lines.append(line(item, index == selection, styles, columns)) }
        if let selection, items.indices.contains(selection), !items[selection].tooltip.isEmpty {
            let tip: String = items[selection].tooltip.split(separator: "\n").first.map(String.init) ?? ""
            lines.append(AnsiText.decorate(tip, styles.listPredictionTooltip))
        }
        return lines
    }

    private var header: String {
        var sources: [String] = []
        for item: Prediction in items where !sources.contains(item.source) { sources.append(item.source) }
        let counts: [String] = sources.map { source in "\(source)(\(items.count { $0.source == source }))" }
        return "<\(selection.map { String($0 + 1) } ?? "-")/\(items.count)>  <" + counts.joined(separator: " ") + ">"
    }

    private func line(_ item: Prediction, _ isChosen: Bool, _ styles: EditorStyles, _ columns: Int) -> String {
        let source: String = " [" + item.source + "]"
        let room: Int = max(columns - 2 - DisplayWidth.of(source), 4)
        let text: String = "> " + TextFitting.fit(VisibleText.oneRow(item.text), to: room) + source
        return AnsiText.decorate(TextFitting.truncate(text, to: columns), isChosen ? styles.listPredictionSelected : styles.listPrediction)
    }
}

/// Text made fit to stand in one row of a list.
enum VisibleText {
    /// Line ends become a sign, other controls blanks.
    static func oneRow(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar: Unicode.Scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A: view.append("\u{23CE}")
            case 0..<0x20, 0x7F...0x9F: view.append(" ")
            default: view.append(scalar)
            }
        }
        return String(view)
    }
}
