import TerminalText

/// An incremental search through the history. Letter case does not count.
struct SearchMode {
    enum Direction {
        case backward
        case forward
    }

    /// The line as it was before the search.
    let origin: EditBuffer
    private(set) var pattern = ""
    private(set) var direction: Direction
    /// The entry found and the scalars of the match within it.
    private(set) var hit: (text: String, match: Range<Int>)?
    private var index: Int
    private var failed = false
    private let entries: [String]

    init(entries: [String], from origin: EditBuffer, _ direction: Direction) {
        self.entries = entries
        self.origin = origin
        self.direction = direction
        index = direction == .backward ? entries.count : -1
    }

    /// The row below the text.
    var statusLine: String {
        let name: String = direction == .backward ? "bck-i-search: " : "fwd-i-search: "
        return (failed ? "failed-" + name : name) + pattern + "_"
    }

    /// Adds to the pattern; the entry found so far stays when it still fits.
    mutating func extend(by text: String) {
        pattern += text
        find(from: hit == nil ? firstIndex : index)
    }

    /// Takes the last character off the pattern and searches anew from the line being typed.
    mutating func shorten() {
        guard !pattern.isEmpty else { return }
        pattern.removeLast()
        hit = nil
        failed = false
        index = direction == .backward ? entries.count : -1
        if !pattern.isEmpty { find(from: firstIndex) }
    }

    /// The next match in a direction, another entry than the one shown.
    mutating func next(_ newDirection: Direction) {
        direction = newDirection
        guard !pattern.isEmpty else { return }
        find(from: index + step, skipping: hit?.text)
    }

    /// What stands in the buffer: the entry found with the cursor on the match, else the line as it was.
    var buffer: EditBuffer {
        guard let hit else { return origin }
        return EditBuffer(hit.text, cursor: hit.match.lowerBound)
    }

    private var step: Int { direction == .backward ? -1 : 1 }
    private var firstIndex: Int { direction == .backward ? entries.count - 1 : 0 }

    private mutating func find(from start: Int, skipping: String? = nil) {
        var candidate: Int = start
        while entries.indices.contains(candidate) {
            if entries[candidate] != skipping, let match: Range<Int> = Self.match(pattern, in: entries[candidate]) {
                index = candidate
                hit = (entries[candidate], match)
                failed = false
                return
            }
            candidate += step
        }
        failed = true
    }

    /// The scalars of the last place where `pattern` stands in `text`, compared without case.
    static func match(_ pattern: String, in text: String) -> Range<Int>? {
        let wanted: [Unicode.Scalar] = pattern.unicodeScalars.map(folded)
        let scalars: [Unicode.Scalar] = text.unicodeScalars.map(folded)
        guard !wanted.isEmpty, wanted.count <= scalars.count else { return nil }
        var start: Int = scalars.count - wanted.count
        while start >= 0 {
            if scalars[start..<(start + wanted.count)].elementsEqual(wanted) { return start..<(start + wanted.count) }
            start -= 1
        }
        return nil
    }

    private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar.properties.isUppercase ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar }
        let lower: String = scalar.properties.lowercaseMapping
        guard let first: Unicode.Scalar = lower.unicodeScalars.first, lower.unicodeScalars.count == 1 else {
            return scalar
        }
        return first
    }
}
