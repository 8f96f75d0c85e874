import TerminalText

/// An incremental search through the history, with the entries around the one found shown below.
struct SearchMode {
    enum Direction {
        case backward
        case forward
    }

    /// An entry found, and the scalars of the match within it.
    struct Hit {
        let text: String
        let match: Range<Int>
        let hasFailed: Bool
    }

    /// The line as it was before the search.
    let origin: EditBuffer
    private(set) var pattern = ""
    private(set) var direction: Direction
    /// Entries that are known to have failed are passed over.
    private(set) var succeededOnly: Bool
    private let entries: SearchEntries
    /// What was found, in the order of the direction the search began in.
    private var hits: [Hit] = []
    private var selection = 0
    private var failed = false
    private var isFuzzy = false
    private let start: Direction

    init(entries: SearchEntries, from origin: EditBuffer, _ direction: Direction, succeededOnly: Bool = false) {
        self.entries = entries
        self.origin = origin
        self.direction = direction
        self.succeededOnly = succeededOnly
        start = direction
    }

    /// The entry shown in the line.
    var hit: Hit? { hits.indices.contains(selection) ? hits[selection] : nil }

    /// Adds to the pattern; the entry found so far stays when it still fits.
    mutating func extend(by text: String) {
        pattern += text
        find(keeping: hit?.text)
    }

    /// Takes the last character off the pattern and searches anew.
    mutating func shorten() {
        guard !pattern.isEmpty else { return }
        pattern.removeLast()
        find(keeping: nil)
    }

    mutating func toggleSucceededOnly() {
        succeededOnly.toggle()
        find(keeping: hit?.text)
    }

    /// The next match in a direction.
    mutating func next(_ newDirection: Direction) {
        direction = newDirection
        guard !pattern.isEmpty else { return }
        let place: Int = selection + (newDirection == start ? 1 : -1)
        failed = !hits.indices.contains(place)
        if !failed { selection = place }
    }

    /// What stands in the buffer: the entry found with the cursor on the match, else the line as it was.
    var buffer: EditBuffer {
        guard let hit else { return origin }
        return EditBuffer(hit.text, cursor: hit.match.lowerBound)
    }

    private mutating func find(keeping shown: String?) {
        let before: EditBuffer = buffer
        hits = entries.find(pattern, backward: start == .backward, succeededOnly: succeededOnly, isFuzzy: false)
        isFuzzy = false
        if hits.isEmpty, pattern.count > 1 {
            hits = entries.find(pattern, backward: start == .backward, succeededOnly: succeededOnly, isFuzzy: true)
            isFuzzy = !hits.isEmpty
        }
        failed = hits.isEmpty && !pattern.isEmpty
        selection = shown.flatMap { text in hits.firstIndex { $0.text == text } } ?? 0
        // A pattern that fits nothing leaves what was found last.
        if failed, before != origin { hits = [Hit(text: before.text, match: before.cursor..<before.cursor, hasFailed: false)] }
    }

    /// The row with the pattern, then the entries found.
    func lines(styles: EditorStyles, columns: Int, maximumRows: Int) -> [String] {
        var lines: [String] = [statusLine]
        guard hits.count > 1, maximumRows > 1 else { return lines }
        let height: Int = min(maximumRows, 8, hits.count)
        let first: Int = min(max(selection - height / 2, 0), hits.count - height)
        for index: Int in first..<(first + height) { lines.append(line(hits[index], index == selection, styles, columns)) }
        if hits.count > height { lines.append(AnsiText.decorate("(\(selection + 1) of \(hits.count))", styles.menuDescription)) }
        return lines
    }

    private func line(_ hit: Hit, _ isChosen: Bool, _ styles: EditorStyles, _ columns: Int) -> String {
        let mark: String = hit.hasFailed ? AnsiText.decorate("✗ ", styles.error) : "  "
        let text: String = TextFitting.truncate(VisibleText.oneRow(hit.text), to: max(columns - 2, 1))
        return mark + AnsiText.decorate(text, isChosen ? styles.menuSelected : styles.menu)
    }

    /// The row below the text.
    var statusLine: String {
        var name: String = direction == .backward ? "bck-i-search: " : "fwd-i-search: "
        if failed { name = "failed-" + name }
        if isFuzzy { name = "fuzzy-" + name }
        if succeededOnly { name = "ok-" + name }
        return name + pattern + "_"
    }
}

/// The entries of a search, made ready once; of texts that repeat only the newest counts.
final class SearchEntries {
    private let entries: [HistoryItem]
    private let isCaseSensitive: Bool
    private lazy var prepared: [(entry: HistoryItem, scalars: [Unicode.Scalar])] = prepare()

    init(_ entries: [HistoryItem], isCaseSensitive: Bool) {
        self.entries = entries
        self.isCaseSensitive = isCaseSensitive
    }

    /// Newest first when backward.
    func find(_ pattern: String, backward: Bool, succeededOnly: Bool, isFuzzy: Bool) -> [SearchMode.Hit] {
        let wanted: [Unicode.Scalar] = TextMatching.prepared(pattern, isCaseSensitive: isCaseSensitive)
        var hits: [SearchMode.Hit] = []
        for (entry, scalars) in prepared where !(succeededOnly && entry.succeeded == false) {
            let match: Range<Int>? =
                isFuzzy ? TextMatching.subsequence(wanted, in: scalars) : TextMatching.substring(wanted, in: scalars)
            guard let match else { continue }
            hits.append(SearchMode.Hit(text: entry.text, match: match, hasFailed: entry.succeeded == false))
        }
        return backward ? hits : hits.reversed()
    }

    private func prepare() -> [(entry: HistoryItem, scalars: [Unicode.Scalar])] {
        var seen: Set<String> = []
        return entries.reversed().filter { seen.insert($0.text).inserted }.map {
            ($0, TextMatching.prepared($0.text, isCaseSensitive: isCaseSensitive))
        }
    }
}
