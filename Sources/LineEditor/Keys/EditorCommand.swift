/// What a key can do. The commands are the editor's own; `LibraryCommand` names those left to libedit.
public enum EditorCommand: UInt32, CaseIterable, Sendable {
    case acceptLine, addLine, cancelLine, deleteCharOrExit, escape, abort
    case complete, completePrevious, menuComplete, possibleCompletions
    case backwardChar, forwardChar, backwardWord, forwardWord, beginningOfLine, endOfLine
    case up, down, historySearchBackward, historySearchForward, beginningOfHistory, endOfHistory
    case reverseSearch, forwardSearch
    case backwardDeleteChar, deleteChar
    case unixWordRubout, backwardKillWord, killWord, backwardKillLine, killLine
    case backwardDeleteInput, forwardDeleteInput
    case yank, yankPop, yankLastArgument
    case undo, redo, revertLine
    case gotoBrace, clearScreen, digitArgument, quotedInsert
    case scrollMenuUp, scrollMenuDown
}

/// A built-in of libedit behind a key of ours, so that the key does the same in every key map.
public enum LibraryCommand: UInt32, CaseIterable, Sendable {
    case transposeCharacters, upperCaseWord, lowerCaseWord, capitalizeWord

    /// libedit's name of it.
    public var libraryName: String {
        switch self {
        case .transposeCharacters: "ed-transpose-chars"
        case .upperCaseWord: "em-upper-case"
        case .lowerCaseWord: "em-lower-case"
        case .capitalizeWord: "em-capitol-case"
        }
    }
}

/// What a key is bound to.
public enum KeyAction: Hashable, Sendable {
    case command(EditorCommand)
    case library(LibraryCommand)
}

/// The private scalars that carry a key through libedit's maps: a lead-in no map binds, then a letter per action.
enum KeyCode {
    static let leadIn: UInt32 = 0x80
    static let probe: UInt32 = 0x81
    private static let firstCommand: UInt32 = 0x4E00
    private static let firstLibrary: UInt32 = 0x4F00

    static func letter(for action: KeyAction) -> UInt32 {
        switch action {
        case .command(let command): firstCommand + command.rawValue
        case .library(let command): firstLibrary + command.rawValue
        }
    }

    /// The command behind the last scalar of a private sequence.
    static func command(forLetter letter: UInt32) -> EditorCommand? {
        letter >= firstCommand ? EditorCommand(rawValue: letter - firstCommand) : nil
    }
}
