extension EditorCore {
    func isMotion(_ command: EditorCommand) -> Bool {
        switch command {
        case .backwardChar, .forwardChar, .backwardWord, .forwardWord, .nextWord, .shellBackwardWord, .shellForwardWord,
            .beginningOfLine, .endOfLine, .gotoBrace:
            true
        default: false
        }
    }

    func isDeletion(_ command: EditorCommand) -> Bool {
        switch command {
        case .backwardDeleteChar, .deleteChar, .deleteCharOrExit, .backwardDeleteInput, .forwardDeleteInput,
            .backwardDeleteLine, .forwardDeleteLine, .deleteLine, .clearRow:
            true
        default: false
        }
    }

    /// What a command with a count below zero does.
    func opposite(of command: EditorCommand) -> EditorCommand {
        let pairs: [(EditorCommand, EditorCommand)] = [
            (.backwardChar, .forwardChar), (.backwardWord, .forwardWord), (.shellBackwardWord, .shellForwardWord),
            (.backwardDeleteChar, .deleteChar), (.backwardKillWord, .killWord), (.backwardKillLine, .killLine),
            (.up, .down), (.historySearchBackward, .historySearchForward), (.undo, .redo),
            (.selectBackwardChar, .selectForwardChar), (.selectBackwardWord, .selectForwardWord),
        ]
        for (one, other) in pairs {
            if command == one { return other }
            if command == other { return one }
        }
        return command
    }

    /// One step of a command that moves the cursor or deletes without keeping.
    func moveOrDelete(_ command: EditorCommand) {
        if isMotion(command) { move(command) } else { delete(command) }
    }

    private func move(_ command: EditorCommand) {
        let cursor: Int = buffer.cursor
        let text: [Unicode.Scalar] = buffer.scalars
        switch command {
        case .backwardChar: buffer.move(to: buffer.previousBoundary(before: cursor))
        case .forwardChar: if !takeGhost(all: true) { buffer.move(to: buffer.nextBoundary(after: cursor)) }
        case .backwardWord: buffer.move(to: words.backward(text, from: cursor))
        case .forwardWord: if !takeGhost(all: false) { buffer.move(to: words.forward(text, from: cursor)) }
        case .nextWord: if !takeGhost(all: false) { buffer.move(to: words.next(text, from: cursor)) }
        case .shellBackwardWord: buffer.move(to: WordRules.backwardToBlank(text, from: cursor))
        case .shellForwardWord: buffer.move(to: WordRules.forwardToBlank(text, from: cursor))
        case .beginningOfLine: goToLineStart()
        case .endOfLine: goToLineEnd()
        default: goToBrace()
        }
    }

    private func delete(_ command: EditorCommand) {
        let cursor: Int = buffer.cursor
        switch command {
        case .backwardDeleteChar: _ = buffer.cut(buffer.previousBoundary(before: cursor)..<cursor)
        case .deleteChar, .deleteCharOrExit: _ = buffer.cut(cursor..<buffer.nextBoundary(after: cursor))
        case .backwardDeleteInput: _ = buffer.cut(0..<cursor)
        case .forwardDeleteInput: _ = buffer.cut(cursor..<buffer.count)
        case .backwardDeleteLine: _ = buffer.cut(buffer.lineStart(cursor)..<cursor)
        case .clearRow: _ = buffer.cut(buffer.lineStart(cursor)..<buffer.lineEnd(cursor))
        case .forwardDeleteLine: _ = buffer.cut(cursor..<buffer.lineEnd(cursor))
        default: deleteLine()
        }
    }

    private func deleteLine() {
        let start: Int = buffer.lineStart(buffer.cursor)
        let end: Int = buffer.lineEnd(buffer.cursor)
        _ = buffer.cut(end < buffer.count ? start..<(end + 1) : max(start - 1, 0)..<end)
    }

    /// Puts in the suggestion, or its first word; false when there is none.
    func takeGhost(all: Bool) -> Bool {
        let ghost: [Unicode.Scalar] = ghost
        guard !ghost.isEmpty else { return false }
        let length: Int = all ? ghost.count : words.forward(ghost, from: 0)
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

    private func goToBrace() {
        if let partner: Int = BraceMatching.partner(buffer.scalars, of: buffer.cursor) {
            buffer.move(to: partner)
        } else {
            wantsBell = true
        }
    }
}
