/// Undo and redo of one input. It is shown the text after every event and keeps the differences, so that changes made
/// by libedit, by our commands and by vi are caught alike. A run of typed letters is one step, a word at a time.
struct UndoStack {
    private var done: [TextChange] = []
    private var undone: [TextChange] = []
    private var known: [Unicode.Scalar] = []
    private var lastWasTyping = false

    /// Starts anew from a text that cannot be undone.
    init(_ scalars: [Unicode.Scalar] = []) {
        known = scalars
    }

    /// Notes what happened since the last call, if anything did.
    mutating func note(_ scalars: [Unicode.Scalar]) {
        guard let change = TextChange(from: known, to: scalars) else { return }
        known = scalars
        undone.removeAll()
        let isTyping: Bool = change.removed.isEmpty && change.inserted.count == 1
        if isTyping, lastWasTyping, let last: TextChange = done.last, continues(last, with: change) {
            done[done.count - 1] = TextChange(
                position: last.position, removed: [], inserted: last.inserted + change.inserted)
        } else {
            done.append(change)
        }
        lastWasTyping = isTyping
    }

    /// Takes back the last step; false when there is none.
    mutating func undo(_ buffer: inout EditBuffer) -> Bool {
        note(buffer.scalars)
        guard let change: TextChange = done.popLast() else { return false }
        undone.append(change)
        apply(change.inverse, to: &buffer)
        return true
    }

    /// Does again what was taken back last; false when there is nothing, or something else was done since.
    mutating func redo(_ buffer: inout EditBuffer) -> Bool {
        note(buffer.scalars)
        guard let change: TextChange = undone.popLast() else { return false }
        done.append(change)
        apply(change, to: &buffer)
        return true
    }

    /// Takes everything back.
    mutating func revert(_ buffer: inout EditBuffer) {
        while undo(&buffer) {}
    }

    private mutating func apply(_ change: TextChange, to buffer: inout EditBuffer) {
        change.apply(to: &buffer)
        known = buffer.scalars
        lastWasTyping = false
    }

    private func continues(_ last: TextChange, with next: TextChange) -> Bool {
        guard last.position + last.inserted.count == next.position else { return false }
        guard let before: Unicode.Scalar = last.inserted.last, let now: Unicode.Scalar = next.inserted.first else {
            return false
        }
        return now.properties.isWhitespace || !before.properties.isWhitespace
    }
}
