/// What was cut, newest last. Cuts that follow one another without anything between become one entry.
struct KillRing {
    enum Direction {
        case forward
        case backward
    }

    private var entries: [[Unicode.Scalar]] = []
    private var position = 0
    /// The most entries kept.
    var capacity = 10

    /// The entry a yank would insert.
    var current: [Unicode.Scalar]? {
        entries.indices.contains(position) ? entries[position] : nil
    }

    /// Adds a cut; joined to the newest entry, before or behind it, when `joining`.
    mutating func add(_ text: [Unicode.Scalar], _ direction: Direction, joining: Bool) {
        guard !text.isEmpty else { return }
        if joining, let last: [Unicode.Scalar] = entries.last {
            entries[entries.count - 1] = direction == .forward ? last + text : text + last
        } else {
            entries.append(text)
            if entries.count > max(capacity, 1) { entries.removeFirst(entries.count - max(capacity, 1)) }
        }
        position = entries.count - 1
    }

    /// Goes to the entry before, round the ring.
    mutating func rotate() {
        guard !entries.isEmpty else { return }
        position = position == 0 ? entries.count - 1 : position - 1
    }
}
