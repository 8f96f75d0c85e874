/// What the reader has to do after a command.
enum CommandResult: Equatable {
    case refresh
    case accept
    case cancel
    case endOfInput
    case clearScreen
}

extension EditorCore {
    /// Runs a command on the buffer.
    func run(_ command: EditorCommand) -> CommandResult {
        let count: Int = takeArgument()
        let before: EditorCommand? = lastCommand
        prepare(for: command)
        switch command {
        case .acceptLine: return accept()
        case .cancelLine: return .cancel
        case .clearScreen: return .clearScreen
        case .deleteCharOrExit where buffer.isEmpty: return .endOfInput
        default: perform(command, count: count, after: before)
        }
        lastCommand = command
        return .refresh
    }

    /// Ends the repetitions that this command does not go on with.
    private func prepare(for command: EditorCommand) {
        let walks: [EditorCommand] = [
            .up, .down, .historySearchBackward, .historySearchForward, .beginningOfHistory, .endOfHistory,
        ]
        if !walks.contains(command) { walk = nil }
        if command != .up, command != .down { goalColumn = nil }
        if command != .yankPop, command != .yankLastArgument { yanked = nil }
    }

    private func accept() -> CommandResult {
        if !isCommand || spec.isComplete(buffer.text) { return .accept }
        buffer.insert("\n")
        lastCommand = nil
        return .refresh
    }

    private func perform(_ command: EditorCommand, count: Int, after before: EditorCommand?) {
        if isMotion(command) || isDeletion(command) {
            for _ in 0..<count { moveOrDelete(command) }
        } else if performKill(command, count: count, after: before) {
            return
        } else {
            performOther(command, count: count)
        }
    }

    private func performOther(_ command: EditorCommand, count: Int) {
        switch command {
        case .addLine: buffer.insert(isCommand ? "\n" : "")
        case .escape: buffer.setText("")
        case .undo: for _ in 0..<count { _ = undo.undo(&buffer) }
        case .redo: for _ in 0..<count { _ = undo.redo(&buffer) }
        case .revertLine: undo.revert(&buffer)
        case .complete: complete(.prefix)
        case .completePrevious: complete(.menuFromEnd)
        case .menuComplete: complete(.menu)
        case .possibleCompletions: complete(.list)
        case .up: for _ in 0..<count { up() }
        case .down: for _ in 0..<count { down() }
        case .historySearchBackward: searchPrefix(older: true)
        case .historySearchForward: searchPrefix(older: false)
        case .beginningOfHistory: goToOldest()
        case .endOfHistory: leaveHistory()
        case .reverseSearch: openSearch(.backward)
        case .forwardSearch: openSearch(.forward)
        case .quotedInsert: isQuoting = true
        default: break
        }
    }
}
