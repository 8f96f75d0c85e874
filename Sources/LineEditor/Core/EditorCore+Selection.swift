extension EditorCore {
    /// What is selected; nil for nothing.
    var selection: Range<Int>? {
        guard let anchor else { return nil }
        let end: Int = min(anchor, buffer.count)
        return end == buffer.cursor ? nil : min(end, buffer.cursor)..<max(end, buffer.cursor)
    }

    /// Runs a command about the selection; false when it is none.
    func performSelection(_ command: EditorCommand, count: Int) -> Bool {
        switch command {
        case .selectAll: select(from: 0, to: buffer.count)
        case .selectBackwardChar: extend(.backwardChar, count)
        case .selectForwardChar: extend(.forwardChar, count)
        case .selectBackwardWord: extend(.backwardWord, count)
        case .selectForwardWord: extend(.forwardWord, count)
        case .selectBackwardsLine: extend(to: buffer.lineStart(buffer.cursor))
        case .selectLine: extend(to: buffer.lineEnd(buffer.cursor))
        case .setMark: mark = buffer.cursor
        case .exchangePointAndMark: exchangePointAndMark()
        case .copy: copySelection()
        case .cut, .killRegion: cutRegion(isSelection: command == .cut)
        default: return false
        }
        return true
    }

    /// Whether the selection outlives a command.
    func keepsSelection(_ command: EditorCommand) -> Bool {
        switch command {
        case .selectAll, .selectBackwardChar, .selectForwardChar, .selectBackwardWord, .selectForwardWord,
            .selectBackwardsLine, .selectLine, .copy, .cut, .copyOrCancelLine, .digitArgument, .whatIsKey, .showHelp:
            true
        default: false
        }
    }

    /// Takes the selected text away; false when nothing is selected.
    @discardableResult
    func deleteSelection() -> Bool {
        defer { anchor = nil }
        guard let selection else { return false }
        _ = buffer.cut(selection)
        return true
    }

    /// False when nothing is selected.
    @discardableResult
    func copySelection() -> Bool {
        guard let selection else { return false }
        ring.add(Array(buffer.scalars[selection]), .forward, joining: false)
        return true
    }

    private func extend(_ motion: EditorCommand, _ count: Int) {
        let start: Int = anchor ?? buffer.cursor
        for _ in 0..<count { step(motion) }
        anchor = start
    }

    /// Without taking a suggestion, as the motions by themselves may.
    private func step(_ motion: EditorCommand) {
        let cursor: Int = buffer.cursor
        switch motion {
        case .backwardChar: buffer.move(to: buffer.previousBoundary(before: cursor))
        case .forwardChar: buffer.move(to: buffer.nextBoundary(after: cursor))
        case .backwardWord: buffer.move(to: words.backward(buffer.scalars, from: cursor))
        default: buffer.move(to: words.forward(buffer.scalars, from: cursor))
        }
    }

    private func extend(to offset: Int) {
        let start: Int = anchor ?? buffer.cursor
        buffer.move(to: offset)
        anchor = start
    }

    private func select(from start: Int, to end: Int) {
        anchor = start
        buffer.move(to: end)
    }

    private func exchangePointAndMark() {
        let cursor: Int = buffer.cursor
        buffer.move(to: mark)
        mark = cursor
    }

    private func cutRegion(isSelection: Bool) {
        let other: Int = min(mark, buffer.count)
        let region: Range<Int> = min(other, buffer.cursor)..<max(other, buffer.cursor)
        let range: Range<Int>? = isSelection ? selection : region
        anchor = nil
        guard let range, !range.isEmpty else { return }
        ring.add(buffer.cut(range), .forward, joining: false)
    }
}
