extension EditorCore {
    /// Offers the key to the list or search that is open. False: the mode is closed and the key acts as usual.
    func isConsumedByMode(_ chord: KeyChord) -> Bool {
        switch mode {
        case .editing: false
        case .query(let menu): answer(menu, chord)
        case .search(let search): isConsumed(by: search, chord)
        case .menu(let menu): isConsumed(by: menu, chord)
        }
    }

    private func command(of chord: KeyChord) -> EditorCommand? {
        guard case .command(let command) = keyMap.action(for: [chord]) else { return nil }
        return command
    }

    private func isConsumed(by search: SearchMode, _ chord: KeyChord) -> Bool {
        var search: SearchMode = search
        if let scalar: Unicode.Scalar = chord.plainCharacter {
            search.extend(by: String(Character(scalar)))
            return show(search)
        }
        switch command(of: chord) {
        case .reverseSearch, .up: repeatSearch(&search, .backward)
        case .forwardSearch, .down: repeatSearch(&search, .forward)
        case .backwardDeleteChar: search.shorten()
        case .swapCharacters: search.toggleSucceededOnly()
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
        search.next(direction)
        if search.pattern.isEmpty { search.extend(by: lastSearchPattern) }
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
            if chord != KeyChord(.escape) {
                close()
                return false
            }
            close(restoring: menu.origin)
            return true
        }
        mode = .menu(menu)
        buffer = menu.buffer
        return true
    }

    /// `y` shows the list, anything else does not.
    private func answer(_ menu: MenuMode, _ chord: KeyChord) -> Bool {
        mode = .editing
        switch chord.plainCharacter {
        case "y", "Y", " ": mode = .menu(menu)
        default: if command(of: chord) == .complete { mode = .menu(menu) }
        }
        return true
    }

    private func close(restoring origin: EditBuffer? = nil) {
        mode = .editing
        if let origin { buffer = origin }
    }

    /// The list never takes more than half of the screen.
    func grid(_ menu: MenuMode) -> MenuGrid {
        MenuGrid(menu, columns: columns, maximumRows: maximumListRows)
    }

    /// Opens a search unless there is nothing to search.
    func openSearch(_ direction: SearchMode.Direction) {
        guard isCommand else { return }
        let entries = SearchEntries(spec.history?.all ?? [], isCaseSensitive: settings.historySearchCaseSensitive)
        mode = .search(
            SearchMode(entries: entries, from: buffer, direction, succeededOnly: settings.searchesSucceededOnly))
    }
}
