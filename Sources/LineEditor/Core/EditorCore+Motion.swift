extension EditorCore {
    func isMotion(_ command: EditorCommand) -> Bool {
        switch command {
        case .backwardChar, .forwardChar, .backwardWord, .forwardWord, .beginningOfLine, .endOfLine, .gotoBrace: true
        default: false
        }
    }

    func isDeletion(_ command: EditorCommand) -> Bool {
        switch command {
        case .backwardDeleteChar, .deleteChar, .deleteCharOrExit, .backwardDeleteInput, .forwardDeleteInput: true
        default: false
        }
    }

    /// One step of a command that moves the cursor or deletes without keeping.
    func moveOrDelete(_ command: EditorCommand) {
        let cursor: Int = buffer.cursor
        switch command {
        case .backwardChar: buffer.move(to: buffer.previousBoundary(before: cursor))
        case .forwardChar: if !takeGhost(all: true) { buffer.move(to: buffer.nextBoundary(after: cursor)) }
        case .backwardWord: buffer.move(to: WordRules.backward(buffer.scalars, from: cursor))
        case .forwardWord:
            if !takeGhost(all: false) { buffer.move(to: WordRules.forward(buffer.scalars, from: cursor)) }
        case .beginningOfLine: goToLineStart()
        case .endOfLine: goToLineEnd()
        case .gotoBrace: BraceMatching.partner(buffer.scalars, of: cursor).map { buffer.move(to: $0) }
        case .backwardDeleteChar: _ = buffer.cut(buffer.previousBoundary(before: cursor)..<cursor)
        case .deleteChar, .deleteCharOrExit: _ = buffer.cut(cursor..<buffer.nextBoundary(after: cursor))
        case .backwardDeleteInput: _ = buffer.cut(0..<cursor)
        case .forwardDeleteInput: _ = buffer.cut(cursor..<buffer.count)
        default: break
        }
    }

    /// Puts in the suggestion, or its first word; false when there is none.
    private func takeGhost(all: Bool) -> Bool {
        let ghost: [Unicode.Scalar] = ghost
        guard !ghost.isEmpty else { return false }
        let length: Int = all ? ghost.count : WordRules.forward(ghost, from: 0)
        buffer.replace(buffer.cursor..<buffer.cursor, with: ghost.prefix(length))
        return true
    }

    /// To the start of the line; from there to the start of the input.
    private func goToLineStart() {
        let start: Int = buffer.lineStart(buffer.cursor)
        buffer.move(to: start == buffer.cursor ? 0 : start)
    }

    /// To the end of the line; from there to the end of the input; from there through the suggestion.
    private func goToLineEnd() {
        if takeGhost(all: true) { return }
        let end: Int = buffer.lineEnd(buffer.cursor)
        buffer.move(to: end == buffer.cursor ? buffer.count : end)
    }
}
