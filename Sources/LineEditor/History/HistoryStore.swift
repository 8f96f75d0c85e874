/// An input of the past.
public struct HistoryItem: Hashable, Sendable {
    public let text: String
    /// How its last run ended; nil when nobody said.
    public internal(set) var succeeded: Bool?

    public init(_ text: String, succeeded: Bool? = nil) {
        self.text = text
        self.succeeded = succeeded
    }
}

/// The inputs given so far, oldest first, and the file they are kept in.
///
/// Without a path nothing is written. The file is read at the start and grows by each entry; several processes may
/// append to it, and `refresh` takes in what others added. Neither a missing nor an unwritable file is an error: the
/// history then lives in memory alone.
///
/// Whether an input succeeded is kept apart, in a file beside it with `.outcomes` behind the name: a digit, a blank and
/// a hash of the text a line. So the history itself stays what PSReadLine reads and writes.
public final class HistoryStore {
    /// Oldest first.
    public private(set) var all: [HistoryItem] = []
    /// The most entries kept, of those in the file the newest.
    public var limit: Int { didSet { trim() } }
    /// False keeps new entries in memory alone.
    public var savesToFile = true
    /// `all` made ready for matching, as far as it was asked for.
    private var prepared: [[Unicode.Scalar]] = []
    private var file: HistoryFile?
    private var outcomes: OutcomeFile?

    public init(path: String? = nil, limit: Int = 4096) {
        self.limit = max(limit, 1)
        use(path: path)
    }

    /// The texts, oldest first.
    public var entries: [String] { all.map(\.text) }

    /// Changes to another file, whose entries take the place of those in memory.
    public func use(path: String?) {
        file = path.map { HistoryFile(path: $0) }
        outcomes = path.map { OutcomeFile(path: $0 + ".outcomes") }
        clear()
        refresh()
    }

    /// Takes in what other processes added since.
    public func refresh() {
        guard let added: [String] = file?.news(), !added.isEmpty else { return }
        let known: [UInt64: Bool] = outcomes?.load() ?? [:]
        all += added.map { HistoryItem($0, succeeded: known[OutcomeFile.hash($0)]) }
        trim()
    }

    /// Adds an input unless it is empty or repeats the newest entry. What looks like a secret stays in memory.
    public func add(_ text: String) {
        add(text, keeping: Self.looksSecret(text) ? .memoryOnly : .memoryAndFile)
    }

    /// Adds an input as told, unless it is empty or repeats the newest entry.
    public func add(_ text: String, keeping: HistoryKeeping) {
        guard keeping != .skip, text.contains(where: { !$0.isWhitespace }), all.last?.text != text else { return }
        if keeping == .memoryAndFile, savesToFile, let others: [String] = file?.append(text) {
            all += others.map { HistoryItem($0) }
        }
        all.append(HistoryItem(text))
        trim()
    }

    /// Notes how the run of an input ended, for all its entries.
    public func noteOutcome(of text: String, succeeded: Bool) {
        for index: Int in all.indices where all[index].text == text { all[index].succeeded = succeeded }
        if savesToFile, !Self.looksSecret(text) { outcomes?.append(text, succeeded: succeeded) }
    }

    /// Forgets all entries in memory; the file stays.
    public func clear() {
        all.removeAll()
        prepared.removeAll()
    }

    /// How the newest entry that starts with `text` and is not known to have failed goes on; nil when none does.
    /// Letter case counts.
    public func continuation(of text: String) -> String? {
        guard !text.isEmpty else { return nil }
        let match: HistoryItem? = all.last {
            $0.text.utf8.count > text.utf8.count && $0.succeeded != false && $0.text.utf8.starts(with: text.utf8)
        }
        return match.flatMap { String($0.text.utf8.dropFirst(text.utf8.count)) }
    }

    /// The newest entries that begin with a text or, behind these, hold it; without those known to have failed.
    public func matches(_ text: String, limit: Int) -> [String] {
        guard !text.isEmpty, limit > 0 else { return [] }
        let wanted: [Unicode.Scalar] = TextMatching.prepared(text)
        var beginning: [String] = []
        var holding: [String] = []
        var seen: Set<String> = [text]
        prepareAll()
        for index: Int in all.indices.reversed() where all[index].succeeded != false {
            let begins: Bool = prepared[index].starts(with: wanted)
            guard begins || holding.count < limit, begins || TextMatching.substring(wanted, in: prepared[index]) != nil,
                seen.insert(all[index].text).inserted
            else { continue }
            if begins { beginning.append(all[index].text) } else { holding.append(all[index].text) }
            if beginning.count == limit { break }
        }
        return Array((beginning + holding).prefix(limit))
    }

    /// PSReadLine's words of inputs that are not written to the file.
    public static func looksSecret(_ text: String) -> Bool {
        let folded: String = text.lowercased()
        return ["password", "asplaintext", "token", "apikey", "secret"].contains { folded.contains($0) }
    }

    private func prepareAll() {
        for index: Int in prepared.count..<max(all.count, prepared.count) { prepared.append(TextMatching.prepared(all[index].text)) }
    }

    private func trim() {
        let surplus: Int = all.count - max(limit, 1)
        guard surplus > 0 else { return }
        all.removeFirst(surplus)
        prepared.removeFirst(min(surplus, prepared.count))
    }
}
