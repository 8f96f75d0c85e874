/// What a key can do.
public enum EditorCommand: UInt32, CaseIterable, Sendable {
    case acceptLine, addLine, insertLineAbove, insertLineBelow, cancelLine, deleteCharOrExit, escape, abort, selfInsert
    case complete, completePrevious, menuComplete, possibleCompletions
    case backwardChar, forwardChar, backwardWord, forwardWord, nextWord, shellBackwardWord, shellForwardWord
    case beginningOfLine, endOfLine, gotoBrace, previousLine, nextLine
    case up, down, previousHistory, nextHistory, historySearchBackward, historySearchForward
    case beginningOfHistory, endOfHistory, clearHistory
    case reverseSearch, forwardSearch
    case backwardDeleteChar, deleteChar
    case unixWordRubout, backwardKillWord, killWord, backwardKillLine, killLine, backwardKillInput, killRegion
    case backwardDeleteLine, forwardDeleteLine, backwardDeleteInput, forwardDeleteInput, deleteLine, clearRow
    case yank, yankPop, yankLastArgument, yankNthArgument
    case copy, cut, copyOrCancelLine
    case undo, redo, revertLine
    case swapCharacters, upperCaseWord, lowerCaseWord, capitalizeWord, invertCase
    case setMark, exchangePointAndMark, selectAll, selectBackwardChar, selectForwardChar, selectBackwardWord
    case selectForwardWord, selectBackwardsLine, selectLine
    case acceptSuggestion, acceptSuggestionWord, switchPredictionView
    case clearScreen, digitArgument, quotedInsert
    case scrollMenuUp, scrollMenuDown
    case whatIsKey, showHelp, showKeyBindings
    case editExternally
}

/// What a key is bound to.
public enum KeyAction: Hashable, Sendable {
    case command(EditorCommand)
    /// An action of the outside world, by its number in the key map.
    case custom(Int)
    /// A letter that vi's command mode reads itself.
    case viLetter
}

/// The private scalars that carry a key through libedit's maps: a lead-in no map binds, then a letter per action.
enum KeyCode {
    static let leadIn: UInt32 = 0x80
    static let probe: UInt32 = 0x81
    /// Runs the action that the core has set aside.
    static let custom: UInt32 = 0x4FFF
    private static let firstCommand: UInt32 = 0x4E00

    static func letter(for command: EditorCommand) -> UInt32 { firstCommand + command.rawValue }

    /// The command behind the last scalar of a private sequence.
    static func command(forLetter letter: UInt32) -> EditorCommand? {
        letter >= firstCommand ? EditorCommand(rawValue: letter - firstCommand) : nil
    }

    /// Every letter that has to be bound.
    static var letters: [UInt32] { EditorCommand.allCases.map(letter(for:)) + [custom] }
}
