/// The one stretch in which two texts differ.
struct TextChange: Equatable {
    let position: Int
    let removed: [Unicode.Scalar]
    let inserted: [Unicode.Scalar]

    /// Nil when the texts are equal.
    init?(from old: [Unicode.Scalar], to new: [Unicode.Scalar]) {
        guard old != new else { return nil }
        let shorter: Int = min(old.count, new.count)
        var head = 0
        while head < shorter, old[head] == new[head] { head += 1 }
        var tail = 0
        while tail < shorter - head, old[old.count - 1 - tail] == new[new.count - 1 - tail] { tail += 1 }
        position = head
        removed = Array(old[head..<(old.count - tail)])
        inserted = Array(new[head..<(new.count - tail)])
    }

    init(position: Int, removed: [Unicode.Scalar], inserted: [Unicode.Scalar]) {
        self.position = position
        self.removed = removed
        self.inserted = inserted
    }

    var inverse: TextChange { TextChange(position: position, removed: inserted, inserted: removed) }

    var removedRange: Range<Int> { position..<(position + removed.count) }

    /// Makes the change in a text that is the one it was taken from.
    func apply(to buffer: inout EditBuffer) {
        buffer.replace(removedRange, with: inserted)
    }
}
