extension KeyBindings {
    static let basic: [KeyBinding] = [
        row(
            "Enter", ["\u{D}", "\u{A}", "\u{1B}OM"], .acceptLine, .basic,
            "Run the input, or start a new line while it is unfinished",
            emacs: "AcceptLine", windows: "AcceptLine"),
        row(
            "Alt+Enter", ["\u{1B}\u{D}", "\u{1B}\u{A}"], .addLine, .basic,
            "Start a new line without running the input"),
        row(
            "Shift+Enter", ["\u{1B}[13;2u", "\u{1B}[27;2;13~"], .addLine, .basic,
            "Start a new line, from terminals that send this key",
            emacs: "AddLine", windows: "AddLine"),
        row(
            "Ctrl+c", ["\u{3}"], .copyOrCancelLine, .basic,
            "Copy what is selected, else abandon the input and show a new prompt",
            emacs: "CopyOrCancelLine", windows: "CopyOrCancelLine"),
        row(
            "Ctrl+d", ["\u{4}"], .deleteCharOrExit, .basic,
            "Leave when the input is empty, else delete the character under the cursor",
            emacs: "DeleteCharOrExit"),
        row(
            "Escape", ["\u{1B}"], .escape, .basic,
            "Close a list or search, else empty the input",
            windows: "RevertLine"),
        row(
            "Backspace", ["\u{7F}"], .backwardDeleteChar, .basic,
            "Delete the character before the cursor",
            emacs: "BackwardDeleteChar", windows: "BackwardDeleteChar"),
        row(
            "Ctrl+h", ["\u{8}"], .backwardDeleteChar, .basic,
            "Delete the character before the cursor",
            emacs: "BackwardDeleteChar", windows: "BackwardDeleteChar"),
        row(
            "Delete", ["\u{1B}[3~"], .deleteChar, .basic,
            "Delete the character under the cursor",
            emacs: "DeleteChar", windows: "DeleteChar"),
        row(
            "Ctrl+t", ["\u{14}"], .swapCharacters, .basic,
            "Swap the two characters around the cursor",
            emacs: "SwapCharacters", windows: "SwapCharacters"),
        row(
            "Alt+u", ["\u{1B}u"], .upperCaseWord, .basic,
            "Put the word in capitals"),
        row(
            "Alt+l", ["\u{1B}l"], .lowerCaseWord, .basic,
            "Put the word in small letters"),
        row(
            "Alt+c", ["\u{1B}c"], .capitalizeWord, .basic,
            "Give the word a capital first letter"),
        row(
            "Ctrl+_", ["\u{1F}"], .undo, .basic,
            "Undo the last change",
            emacs: "Undo", windows: "Undo"),
        row(
            "Ctrl+z", ["\u{1A}"], .undo, .basic,
            "Undo the last change",
            emacs: "Undo", windows: "Undo"),
        row(
            "Ctrl+x,Ctrl+u", ["\u{18}\u{15}"], .undo, .basic,
            "Undo the last change",
            emacs: "Undo"),
        row(
            "Alt+z", ["\u{1B}z"], .redo, .basic,
            "Redo the change undone last"),
        row(
            "Alt+r", ["\u{1B}r"], .revertLine, .basic,
            "Undo all changes of this input",
            emacs: "RevertLine"),
        row(
            "Ctrl+v", ["\u{16}"], .quotedInsert, .basic,
            "Insert the next key as it is",
            windows: "Paste"),
        row(
            "Ctrl+x,Ctrl+e", ["\u{18}\u{5}"], .editExternally, .basic,
            "Edit the input in the editor that EDITOR names",
            emacs: "ViEditVisually"),
    ]
}

extension KeyBindings {
    static let kill: [KeyBinding] = [
        row(
            "Ctrl+w", ["\u{17}"], .unixWordRubout, .basic,
            "Cut the text back to the blank before it",
            emacs: "UnixWordRubout", windows: "BackwardKillWord"),
        row(
            "Alt+Backspace", ["\u{1B}\u{7F}", "\u{1B}\u{8}"], .backwardKillWord, .basic,
            "Cut the word before the cursor",
            emacs: "BackwardKillWord"),
        row(
            "Alt+d", ["\u{1B}d"], .killWord, .basic,
            "Cut the word after the cursor",
            emacs: "KillWord"),
        row(
            "Ctrl+Delete", ["\u{1B}[3;5~"], .killWord, .basic,
            "Cut the word after the cursor",
            windows: "KillWord"),
        row(
            "Ctrl+u", ["\u{15}"], .backwardKillLine, .basic,
            "Cut from the cursor to the start of the line",
            emacs: "BackwardKillLine"),
        row(
            "Ctrl+k", ["\u{B}"], .killLine, .basic,
            "Cut from the cursor to the end of the line",
            emacs: "KillLine"),
        row(
            "Ctrl+Home", ["\u{1B}[1;5H"], .backwardDeleteInput, .basic,
            "Delete from the start of the input to the cursor",
            windows: "BackwardDeleteInput"),
        row(
            "Ctrl+End", ["\u{1B}[1;5F"], .forwardDeleteInput, .basic,
            "Delete from the cursor to the end of the input",
            windows: "ForwardDeleteInput"),
        row(
            "Ctrl+y", ["\u{19}"], .yank, .basic,
            "Insert what was cut last",
            emacs: "Yank", windows: "Redo"),
        row(
            "Alt+y", ["\u{1B}y"], .yankPop, .basic,
            "Exchange what was just inserted for what was cut before it",
            emacs: "YankPop"),
        row(
            "Alt+.", ["\u{1B}."], .yankLastArgument, .basic,
            "Insert the last word of the previous entry of the history",
            emacs: "YankLastArg", windows: "YankLastArg"),
        row(
            "Alt+_", ["\u{1B}_"], .yankLastArgument, .basic,
            "Insert the last word of the previous entry of the history",
            emacs: "YankLastArg"),
    ]
}
