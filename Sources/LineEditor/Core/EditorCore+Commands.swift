/// What the reader has to do after a command.
enum CommandResult: Equatable {
    case refresh
    case accept
    case cancel
    case endOfInput
    case clearScreen
    case editExternally
}

extension EditorCore {
    /// Runs a command on the buffer.
    func run(_ command: EditorCommand) -> CommandResult {
        let count: Int = takeArgument()
        let before: EditorCommand? = lastCommand
        let (command, steps): (EditorCommand, Int) = count < 0 ? (opposite(of: command), -count) : (command, count)
        prepare(for: command)
        switch command {
        case .acceptLine: return accept()
        case .cancelLine: return .cancel
        case .copyOrCancelLine: if !copySelection() { return .cancel }
        case .clearScreen: return .clearScreen
        case .editExternally where isCommand: return .editExternally
        case .deleteCharOrExit where buffer.isEmpty: return .endOfInput
        default: perform(command, count: steps, after: before)
        }
        lastCommand = command
        return .refresh
    }

    /// Runs the caller's action that was set aside.
    func runPendingAction() -> CommandResult {
        guard let pending = pendingAction, let action: KeyMap.Action = keyMap.customAction(pending.number) else { return .refresh }
        pendingAction = nil
        let number: Int? = argument == nil ? nil : takeArgument()
        forgetRepetition()
        let context = EditingContext(self, key: pending.key, argument: number)
        action(context)
        anchor = nil
        return context.outcome
    }

    /// Ends the repetitions that this command does not go on with.
    private func prepare(for command: EditorCommand) {
        let walks: [EditorCommand] = [
            .up, .down, .previousHistory, .nextHistory, .historySearchBackward, .historySearchForward,
            .beginningOfHistory, .endOfHistory,
        ]
        if !walks.contains(command) { walk = nil }
        if ![.up, .down, .previousLine, .nextLine].contains(command) { goalColumn = nil }
        if ![.yankPop, .yankLastArgument, .yankNthArgument].contains(command) { yanked = nil }
        if !keepsSelection(command), !isDeletion(command) { anchor = nil }
    }

    private func accept() -> CommandResult {
        if !isCommand || spec.isComplete(buffer.text) { return .accept }
        startLine()
        lastCommand = nil
        return .refresh
    }

    /// A new row at the cursor, indented as the text before it asks for.
    func startLine() {
        let before = String(buffer.scalars[..<buffer.cursor])
        buffer.insert("\n" + blanks(spec.indent(before)))
    }

    /// What of an indentation may be put in.
    func blanks(_ text: String) -> String { text.filter { $0 == " " || $0 == "\t" } }

    private func perform(_ command: EditorCommand, count: Int, after before: EditorCommand?) {
        if isDeletion(command), deleteSelection() { return }
        if isMotion(command) || isDeletion(command) {
            for _ in 0..<count { moveOrDelete(command) }
        } else if !performKill(command, count: count, after: before), !performSelection(command, count: count),
            !performWord(command, count: count), !performHistory(command, count: count)
        {
            performOther(command, count: count)
        }
    }

    private func performHistory(_ command: EditorCommand, count: Int) -> Bool {
        switch command {
        case .up: for _ in 0..<count { up() }
        case .down: for _ in 0..<count { down() }
        case .previousHistory: for _ in 0..<count { walkOlder() }
        case .nextHistory: for _ in 0..<count { walkNewer() }
        case .previousLine: for _ in 0..<count { _ = moveRow(by: -1) }
        case .nextLine: for _ in 0..<count { _ = moveRow(by: 1) }
        case .historySearchBackward: for _ in 0..<count { searchPrefix(older: true) }
        case .historySearchForward: for _ in 0..<count { searchPrefix(older: false) }
        case .beginningOfHistory: goToOldest()
        case .endOfHistory: leaveHistory()
        case .clearHistory: spec.history?.clear()
        case .reverseSearch: openSearch(.backward)
        case .forwardSearch: openSearch(.forward)
        default: return false
        }
        return true
    }

    private func performOther(_ command: EditorCommand, count: Int) {
        switch command {
        case .addLine: if isCommand { startLine() }
        case .insertLineAbove, .insertLineBelow: if isCommand { insertLine(above: command == .insertLineAbove) }
        case .escape: leaveOrClear()
        case .selfInsert: if let scalar = currentChord?.literal { for _ in 0..<count { buffer.insert(String(Character(scalar))) } }
        case .undo: for _ in 0..<count where !undo.undo(&buffer) { wantsBell = true }
        case .redo: for _ in 0..<count where !undo.redo(&buffer) { wantsBell = true }
        case .revertLine: undo.revert(&buffer)
        case .complete: complete(.prefix)
        case .completePrevious: complete(.menuFromEnd)
        case .menuComplete: complete(.menu)
        case .possibleCompletions: complete(.list)
        case .quotedInsert: isQuoting = true
        case .acceptSuggestion: if !takeGhost(all: true) { wantsBell = true }
        case .acceptSuggestionWord: if !takeGhost(all: false) { wantsBell = true }
        case .switchPredictionView: if isCommand { switchPredictionView() }
        case .whatIsKey: explained = []
        case .showHelp: showHelp()
        case .showKeyBindings: notice = keyMap.bound.map { $0.chord + "  " + $0.functionName + "  " + $0.summary }
        default: break
        }
    }

    /// Gives a list's choice back, else empties the input.
    private func leaveOrClear() {
        if showsList, suggestions.selection != nil {
            buffer = suggestions.origin
            suggestions = SuggestionList(origin: suggestions.origin, items: suggestions.items)
        } else {
            buffer.setText("")
        }
    }

    private func insertLine(above: Bool) {
        if above {
            let start: Int = buffer.lineStart(buffer.cursor)
            buffer.replace(start..<start, with: ["\n"])
            buffer.move(to: start)
        } else {
            buffer.move(to: buffer.lineEnd(buffer.cursor))
            startLine()
        }
    }

    private func showHelp() {
        guard isCommand else { return }
        let map: TextMap = map
        notice = spec.describe(map.text, map.utf8Offset(ofScalar: buffer.cursor))
        if notice.isEmpty { wantsBell = true }
    }
}
