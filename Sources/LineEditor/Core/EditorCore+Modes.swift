extension EditorCore {
    /// Offers the key to the list or search that is open. False: the mode is closed and the key acts as usual.
    func isConsumedByMode(_ chord: KeyChord) -> Bool {
        switch mode {
        case .editing: false
        case .search(let search): isConsumed(by: search, chord)
        case .menu(let menu): isConsumed(by: menu, chord)
        }
    }

    private func command(of chord: KeyChord) -> EditorCommand? {
        guard case .command(let command) = KeyBindings.action(for: [chord]) else { return nil }
        return command
    }

    private func isConsumed(by search: SearchMode, _ chord: KeyChord) -> Bool {
        var search: SearchMode = search
        if let scalar: Unicode.Scalar = chord.plainCharacter {
            search.extend(by: String(Character(scalar)))
            return show(search)
        }
        switch command(of: chord) {
        case .reverseSearch: repeatSearch(&search, .backward)
        case .forwardSearch: repeatSearch(&search, .forward)
        case .backwardDeleteChar: search.shorten()
        case .abort:
            close(restoring: search.origin)
            return true
        default:
            lastSearchPattern = search.pattern
            close()
            return chord == KeyChord(.escape)
        }
        return show(search)
    }

    private func repeatSearch(_ search: inout SearchMode, _ direction: SearchMode.Direction) {
        if search.pattern.isEmpty {
            search.next(direction)
            search.extend(by: lastSearchPattern)
        } else {
            search.next(direction)
        }
    }

    private func show(_ search: SearchMode) -> Bool {
        mode = .search(search)
        buffer = search.buffer
        return true
    }

    private func isConsumed(by menu: MenuMode, _ chord: KeyChord) -> Bool {
        var menu: MenuMode = menu
        let hasSelection: Bool = menu.selection != nil
        let grid: MenuGrid = grid(menu)
        switch command(of: chord) {
        case .complete, .menuComplete, .down: menu.move(by: 1)
        case .completePrevious, .up: menu.move(by: -1)
        case .forwardChar where hasSelection: menu.move(by: grid.columnStep(at: menu.selection ?? 0))
        case .backwardChar where hasSelection: menu.move(by: -grid.columnStep(at: menu.selection ?? 0))
        case .scrollMenuUp: menu.movePage(-1, grid)
        case .scrollMenuDown: menu.movePage(1, grid)
        case .escape, .abort:
            close(restoring: menu.origin)
            return true
        case .acceptLine:
            close()
            return hasSelection
        default:
            close()
            return false
        }
        mode = .menu(menu)
        buffer = menu.buffer
        return true
    }

    private func close(restoring origin: EditBuffer? = nil) {
        mode = .editing
        if let origin { buffer = origin }
    }

    /// Opens a search unless there is nothing to search.
    func openSearch(_ direction: SearchMode.Direction) {
        guard isCommand else { return }
        mode = .search(SearchMode(entries: historyEntries, from: buffer, direction))
    }

    /// Asks for candidates. The only one, or more that all begin with, is put in; else the list opens.
    func complete(_ style: CompletionStyle) {
        guard isCommand else { return }
        let map = TextMap(buffer.scalars)
        let result: CompletionResult = spec.complete(map.text, map.utf8Offset(ofScalar: buffer.cursor))
        guard let first: CompletionCandidate = result.candidates.first else { return }
        let start: Int = max(result.replacementStart, 0)
        let end: Int = start.addingReportingOverflow(max(result.replacementLength, 0)).partialValue
        let range: Range<Int> = map.scalarRange(ofUTF8: start..<max(start, end))
        if style != .list, result.candidates.count == 1 {
            buffer.replace(range, with: Array(first.text.unicodeScalars))
        } else if style != .prefix || !insertCommonPrefix(of: result.candidates, in: range) {
            openMenu(result.candidates, range, style)
        }
    }

    private func openMenu(_ candidates: [CompletionCandidate], _ range: Range<Int>, _ style: CompletionStyle) {
        var menu = MenuMode(origin: buffer, range: range, candidates: candidates)
        if style == .menu { menu.move(by: 1) }
        if style == .menuFromEnd { menu.move(by: -1) }
        mode = .menu(menu)
        buffer = menu.buffer
    }

    /// False when the common beginning adds nothing to what is there.
    private func insertCommonPrefix(of candidates: [CompletionCandidate], in range: Range<Int>) -> Bool {
        let typed = String(buffer.scalars[range])
        let prefix: String = CommonPrefix.of(candidates.map(\.text))
        guard prefix.count > typed.count, CommonPrefix.begins(prefix, with: typed) else { return false }
        buffer.replace(range, with: Array(prefix.unicodeScalars))
        return true
    }
}

/// The ways of completion.
enum CompletionStyle {
    /// What is common first, then the list.
    case prefix
    /// The list, with nothing chosen.
    case list
    /// The list, with its first candidate chosen.
    case menu
    case menuFromEnd
}
