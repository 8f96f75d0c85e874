extension KeyMap {
    /// The map of a mode as it is at first; made once, when a key is first looked up in it.
    static func atFirst(_ mode: Mode) -> KeyMap {
        switch mode {
        case .emacs: emacsAtFirst
        case .windows: windowsAtFirst
        case .viInsert: viInsertAtFirst
        case .viCommand: viCommandAtFirst
        }
    }

    // Never changed: who binds a key gets a copy. It holds no actions of the outside world, which are what keeps a map from
    // being sendable.
    private nonisolated(unsafe) static let emacsAtFirst = KeyMap(.emacs)
    private nonisolated(unsafe) static let windowsAtFirst = KeyMap(.windows)
    private nonisolated(unsafe) static let viInsertAtFirst = KeyMap(.viInsert)
    private nonisolated(unsafe) static let viCommandAtFirst = KeyMap(.viCommand)

    /// The rows of a mode at first.
    static func rows(_ mode: Mode) -> [KeyBinding] {
        switch mode {
        case .emacs: KeyBindings.all
        case .windows: KeyBindings.all.map(windows)
        case .viInsert: KeyBindings.all.filter { $0.chord != "Escape" }
        case .viCommand: KeyBindings.all.filter { $0.chord != "Escape" } + ViLetters.rows
        }
    }

    /// The row with what PSReadLine's Windows mode has on the key.
    private static func windows(_ row: KeyBinding) -> KeyBinding {
        guard let function = EditorFunction.named(row.windowsName), .command(function.command) != row.action else {
            return row
        }
        return KeyBinding(
            chord: row.chord, bytes: row.bytes, action: .command(function.command), group: function.group,
            summary: function.summary, emacsName: row.emacsName, windowsName: row.windowsName,
            functionName: function.name)
    }
}

/// The letters of vi's command mode, most of which libedit reads itself.
enum ViLetters {
    /// Letters that run a command of ours instead of libedit's; nil does nothing.
    static let overrides: [(letter: Unicode.Scalar, command: EditorCommand?)] = [
        ("k", .up), ("j", .down), ("-", .up), ("+", .down), ("K", .historySearchBackward),
        ("J", .historySearchForward), ("/", .reverseSearch), ("?", .forwardSearch), ("u", .undo), ("n", nil),
        ("N", nil), ("G", .beginningOfHistory), ("v", .editExternally), (":", nil), ("#", nil), ("_", nil),
        ("@", nil),
    ]

    static func command(forLetter letter: UInt32) -> EditorCommand? {
        overrides.first { $0.letter.value == letter }?.command
    }

    static let rows: [KeyBinding] = overrides.compactMap(row) + native.map(row)

    private static func row(_ letter: Unicode.Scalar, _ command: EditorCommand?) -> KeyBinding? {
        guard let command, let function = EditorFunction.first(of: command) else { return nil }
        return KeyBinding(
            chord: String(Character(letter)), bytes: [], action: .command(command), group: function.group,
            summary: function.summary, emacsName: "", windowsName: "", functionName: function.name)
    }

    private static func row(_ letter: String, _ name: String, _ summary: String) -> KeyBinding {
        let motions: Set<String> = ["h", "l", "0", "^", "$", "w", "W", "b", "B", "e", "E", "f", "F", "t", "T", ";", ","]
        return KeyBinding(
            chord: letter, bytes: [], action: .viLetter, group: motions.contains(letter) ? .movement : .basic,
            summary: summary, emacsName: "", windowsName: "", functionName: name)
    }

    private static let native: [(String, String, String)] = [
        ("h", "BackwardChar", "Go back a character"), ("l", "ForwardChar", "Go on a character"),
        ("0", "BeginningOfLine", "Go to the start"), ("^", "GotoFirstNonBlankOfLine", "Go to the first letter"),
        ("$", "MoveToEndOfLine", "Go to the end"), ("w", "ViNextWord", "Go to the next word"),
        ("W", "ViNextGlob", "Go behind the next blank"), ("b", "ViBackwardWord", "Go back a word"),
        ("B", "ViBackwardGlob", "Go back to a blank"), ("e", "NextWordEnd", "Go to the end of the word"),
        ("E", "ViEndOfGlob", "Go to the blank behind"), ("f", "SearchChar", "Go on to a letter"),
        ("F", "SearchCharBackward", "Go back to a letter"), ("t", "SearchCharWithBackoff", "Go on to before a letter"),
        ("T", "SearchCharBackwardWithBackoff", "Go back to behind a letter"),
        (";", "RepeatLastCharSearch", "Search the letter again"),
        (",", "RepeatLastCharSearchBackwards", "Search the letter again the other way"),
        ("i", "ViInsertMode", "Insert at the cursor"), ("I", "ViInsertAtBegining", "Insert at the start"),
        ("a", "ViInsertWithAppend", "Insert behind the cursor"), ("A", "ViInsertAtEnd", "Insert at the end"),
        ("x", "DeleteChar", "Delete the character"), ("X", "BackwardDeleteChar", "Delete the character before"),
        ("d", "ViDelete", "Delete what the motion behind it passes"), ("D", "DeleteToEnd", "Delete to the end"),
        ("c", "ViChange", "Delete what the motion passes and insert"), ("C", "ViReplaceToEnd", "Delete to the end and insert"),
        ("s", "ViInsertWithDelete", "Delete the character and insert"), ("S", "ViReplaceLine", "Delete all and insert"),
        ("o", "ViAppendLine", "Open a row below and insert"), ("O", "ViInsertLine", "Open a row above and insert"),
        ("y", "ViYank", "Keep what the motion passes"), ("p", "PasteAfter", "Put what was kept behind the cursor"),
        ("P", "PasteBefore", "Put what was kept before the cursor"), ("r", "ReplaceCharInPlace", "Replace the character"),
        ("R", "ViReplaceUntilEsc", "Overwrite"), ("~", "InvertCase", "Change the case"),
        ("%", "GotoBrace", "Go to the matching brace"),
        (".", "RepeatLastCommand", "Do the last change again"),
    ]
}
