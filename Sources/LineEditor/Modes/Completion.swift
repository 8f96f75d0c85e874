/// One thing the text could become.
public struct CompletionCandidate: Hashable, Sendable {
    /// What takes the place of the replaced range.
    public let text: String
    /// What the list shows.
    public let listText: String
    /// What kind of thing it is, shown in a column of its own; empty for none.
    public let kind: String
    /// What is shown below the list while the candidate is chosen; empty for nothing.
    public let tooltip: String

    public init(text: String, listText: String? = nil, kind: String = "", tooltip: String = "") {
        self.text = text
        self.listText = listText ?? text
        self.kind = kind
        self.tooltip = tooltip
    }
}

/// What may stand at the cursor. Offsets are UTF-8 bytes of the text asked about.
public struct CompletionResult: Hashable, Sendable {
    public let replacementStart: Int
    public let replacementLength: Int
    public let candidates: [CompletionCandidate]

    public init(replacementStart: Int, replacementLength: Int, candidates: [CompletionCandidate]) {
        self.replacementStart = replacementStart
        self.replacementLength = replacementLength
        self.candidates = candidates
    }

    public static let none = CompletionResult(replacementStart: 0, replacementLength: 0, candidates: [])
}

/// The text all candidates begin with.
enum CommonPrefix {
    /// In the spelling of the first candidate; letter case does not count between them.
    static func of(_ texts: [String]) -> String {
        guard let first: String = texts.first else { return "" }
        var length: Int = first.count
        let characters: [Character] = Array(first)
        for text: String in texts.dropFirst() {
            var shared = 0
            for (mine, other) in zip(characters.prefix(length), text) {
                guard isAlike(mine, other) else { break }
                shared += 1
            }
            length = min(length, shared)
        }
        return String(characters.prefix(length))
    }

    /// Whether `text` begins with `prefix`, whatever the case.
    static func begins(_ text: String, with prefix: String) -> Bool {
        text.lowercased().hasPrefix(prefix.lowercased())
    }

    private static func isAlike(_ one: Character, _ other: Character) -> Bool {
        one == other || one.lowercased() == other.lowercased()
    }
}
