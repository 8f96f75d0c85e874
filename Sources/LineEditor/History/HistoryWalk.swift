/// A walk through the history from the line being typed: only entries that start with a prefix, none twice
/// unless repeats are asked for.
struct HistoryWalk {
    /// The line being typed, which the walk comes back to.
    let origin: EditBuffer
    private let prefix: String
    private let entries: [String]
    private let skipsRepeats: Bool
    private let isCaseSensitive: Bool
    private var visited: [Int] = []
    private var seen: Set<String> = []

    init(
        entries: [String], from origin: EditBuffer, prefix: String, skipsRepeats: Bool = true,
        isCaseSensitive: Bool = false
    ) {
        self.entries = entries
        self.origin = origin
        self.skipsRepeats = skipsRepeats
        self.isCaseSensitive = isCaseSensitive
        self.prefix = isCaseSensitive ? prefix : prefix.lowercased()
    }

    /// The entry shown, nil at the line being typed.
    var current: String? { visited.last.map { entries[$0] } }

    /// Goes to the next older entry; nil, and no move, when there is none.
    mutating func older() -> String? {
        var index: Int = (visited.last ?? entries.count) - 1
        while index >= 0 {
            if fits(entries[index]) {
                visited.append(index)
                seen.insert(entries[index])
                return entries[index]
            }
            index -= 1
        }
        return nil
    }

    /// Goes back to the newer entry or to the line being typed; false when the walk was there already.
    mutating func newer() -> Bool {
        guard let left: Int = visited.popLast() else { return false }
        seen.remove(entries[left])
        return true
    }

    private func fits(_ entry: String) -> Bool {
        guard entry != origin.text, !skipsRepeats || !seen.contains(entry) else { return false }
        return prefix.isEmpty || (isCaseSensitive ? entry : entry.lowercased()).hasPrefix(prefix)
    }
}
