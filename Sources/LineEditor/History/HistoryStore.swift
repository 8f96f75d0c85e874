/// The inputs given so far, oldest first, and the file they are kept in.
///
/// Without a path nothing is written. The file is read once at the start and grows by each entry; several processes
/// may append to it. Neither a missing nor an unwritable file is an error: the history then lives in memory alone.
public final class HistoryStore {
    /// Oldest first.
    public private(set) var entries: [String] = []
    /// The most entries kept, of those in the file the newest.
    public let limit: Int
    private let file: HistoryFile?

    public init(path: String? = nil, limit: Int = 4096) {
        self.limit = max(limit, 1)
        file = path.map { HistoryFile(path: $0) }
        if let file { entries = Array(file.load().suffix(self.limit)) }
    }

    /// Adds an input unless it is empty or repeats the newest entry. What looks like a secret stays in memory.
    public func add(_ text: String) {
        guard text.contains(where: { !$0.isWhitespace }), entries.last != text else { return }
        entries.append(text)
        if entries.count > limit { entries.removeFirst(entries.count - limit) }
        if !Self.looksSecret(text) { file?.append(text) }
    }

    /// Forgets all entries in memory; the file stays.
    public func clear() {
        entries.removeAll()
    }

    /// How the newest entry that starts with `text` goes on; nil when none does. Letter case counts.
    public func continuation(of text: String) -> String? {
        guard !text.isEmpty else { return nil }
        let match: String? = entries.last { $0.utf8.count > text.utf8.count && $0.utf8.starts(with: text.utf8) }
        return match.map { String($0.utf8.dropFirst(text.utf8.count)) ?? "" }
    }

    /// PSReadLine's words of inputs that are not written to the file.
    static func looksSecret(_ text: String) -> Bool {
        let folded: String = text.lowercased()
        return ["password", "asplaintext", "token", "apikey", "secret"].contains { folded.contains($0) }
    }
}
