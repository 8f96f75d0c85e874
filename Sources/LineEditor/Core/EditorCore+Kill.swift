extension EditorCore {
    /// Runs a command that cuts or yanks; false when it is none.
    func performKill(_ command: EditorCommand, count: Int, after before: EditorCommand?) -> Bool {
        switch command {
        case .unixWordRubout, .backwardKillWord, .killWord, .backwardKillLine, .killLine, .backwardKillInput:
            for step: Int in 0..<count { kill(command, joining: step > 0 || before.map(isKill) == true) }
        case .yank: yank()
        case .yankPop: yankPop(after: before)
        case .yankLastArgument: yankLastArgument(after: before)
        case .yankNthArgument: yankArgument(count)
        default: return false
        }
        return true
    }

    private func isKill(_ command: EditorCommand) -> Bool {
        switch command {
        case .unixWordRubout, .backwardKillWord, .killWord, .backwardKillLine, .killLine, .backwardKillInput: true
        default: false
        }
    }

    private func kill(_ command: EditorCommand, joining: Bool) {
        let cursor: Int = buffer.cursor
        let text: [Unicode.Scalar] = buffer.scalars
        switch command {
        case .unixWordRubout: cut(WordRules.backwardToBlank(text, from: cursor)..<cursor, .backward, joining)
        case .backwardKillWord: cut(words.backward(text, from: cursor)..<cursor, .backward, joining)
        case .killWord: cut(cursor..<words.forward(text, from: cursor), .forward, joining)
        case .backwardKillInput: cut(0..<cursor, .backward, joining)
        case .backwardKillLine: cut(lineStartToCut..<cursor, .backward, joining)
        default: cut(cursor..<lineEndToCut, .forward, joining)
        }
    }

    /// The start of the line; at the start of a line the newline before it.
    private var lineStartToCut: Int {
        let start: Int = buffer.lineStart(buffer.cursor)
        return start == buffer.cursor ? max(start - 1, 0) : start
    }

    /// The end of the line; at the end of a line the newline behind it.
    private var lineEndToCut: Int {
        let end: Int = buffer.lineEnd(buffer.cursor)
        return end == buffer.cursor ? min(end + 1, buffer.count) : end
    }

    private func cut(_ range: Range<Int>, _ direction: KillRing.Direction, _ joining: Bool) {
        ring.add(buffer.cut(range), direction, joining: joining)
    }

    private func yank() {
        guard let text: [Unicode.Scalar] = ring.current else { return }
        put(text, at: buffer.cursor..<buffer.cursor)
    }

    private func yankPop(after before: EditorCommand?) {
        guard let yanked, before == .yank || before == .yankPop else {
            wantsBell = true
            return
        }
        ring.rotate()
        put(ring.current ?? [], at: yanked)
    }

    /// The last word of the previous entry; pressed again, that of the entry before.
    private func yankLastArgument(after before: EditorCommand?) {
        let again: Bool = before == .yankLastArgument && yanked != nil
        yankedArgumentDepth = again ? yankedArgumentDepth + 1 : 0
        let entries: [String] = historyEntries
        let index: Int = entries.count - 1 - yankedArgumentDepth
        guard entries.indices.contains(index) else { return }
        let word = Array(WordRules.lastArgument(of: entries[index]).unicodeScalars)
        put(word, at: again ? yanked ?? buffer.cursor..<buffer.cursor : buffer.cursor..<buffer.cursor)
    }

    /// An argument of the previous entry, the first being number one.
    private func yankArgument(_ number: Int) {
        let words: [String] = WordRules.words(of: historyEntries.last ?? "")
        guard words.indices.contains(number) else { return }
        put(Array(words[number].unicodeScalars), at: buffer.cursor..<buffer.cursor)
    }

    private func put(_ text: [Unicode.Scalar], at range: Range<Int>) {
        let start: Int = min(range.lowerBound, buffer.count)
        buffer.replace(range, with: text)
        yanked = start..<(start + text.count)
    }
}
