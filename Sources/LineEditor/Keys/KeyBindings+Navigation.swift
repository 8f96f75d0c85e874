extension KeyBindings {
    static let movement: [KeyBinding] = [
        row(
            "LeftArrow", ["\u{1B}[D", "\u{1B}OD"], .backwardChar, .movement,
            "Go back a character",
            emacs: "BackwardChar", windows: "BackwardChar"),
        row(
            "Ctrl+b", ["\u{2}"], .backwardChar, .movement,
            "Go back a character",
            emacs: "BackwardChar"),
        row(
            "RightArrow", ["\u{1B}[C", "\u{1B}OC"], .forwardChar, .movement,
            "Go on a character; at the end take the suggestion",
            emacs: "ForwardChar", windows: "ForwardChar"),
        row(
            "Ctrl+f", ["\u{6}"], .forwardChar, .movement,
            "Go on a character; at the end take the suggestion",
            emacs: "ForwardChar"),
        row(
            "Ctrl+LeftArrow", ["\u{1B}[1;5D", "\u{1B}O5D"], .backwardWord, .movement,
            "Go back a word",
            windows: "BackwardWord"),
        row(
            "Alt+b", ["\u{1B}b"], .backwardWord, .movement,
            "Go back a word",
            emacs: "BackwardWord"),
        row(
            "Ctrl+RightArrow", ["\u{1B}[1;5C", "\u{1B}O5C"], .forwardWord, .movement,
            "Go on a word; at the end take a word of the suggestion",
            windows: "NextWord"),
        row(
            "Alt+f", ["\u{1B}f"], .forwardWord, .movement,
            "Go on a word; at the end take a word of the suggestion",
            emacs: "ForwardWord"),
        row(
            "Home", ["\u{1B}[1~", "\u{1B}[H", "\u{1B}OH", "\u{1B}[7~"], .beginningOfLine, .movement,
            "Go to the start of the line, then of the input",
            emacs: "BeginningOfLine", windows: "BeginningOfLine"),
        row(
            "Ctrl+a", ["\u{1}"], .beginningOfLine, .movement,
            "Go to the start of the line, then of the input",
            emacs: "BeginningOfLine", windows: "SelectAll"),
        row(
            "End", ["\u{1B}[4~", "\u{1B}[F", "\u{1B}OF", "\u{1B}[8~"], .endOfLine, .movement,
            "Go to the end of the line, then of the input; at the end take the suggestion",
            emacs: "EndOfLine", windows: "EndOfLine"),
        row(
            "Ctrl+e", ["\u{5}"], .endOfLine, .movement,
            "Go to the end of the line, then of the input; at the end take the suggestion",
            emacs: "EndOfLine"),
        row(
            "Ctrl+]", ["\u{1D}"], .gotoBrace, .movement,
            "Go to the matching brace",
            windows: "GotoBrace"),
    ]
}

extension KeyBindings {
    static let selection: [KeyBinding] = [
        row(
            "Shift+LeftArrow", ["\u{1B}[1;2D", "\u{1B}O2D"], .selectBackwardChar, .selection,
            "Select the character before the cursor too",
            emacs: "SelectBackwardChar", windows: "SelectBackwardChar"),
        row(
            "Shift+RightArrow", ["\u{1B}[1;2C", "\u{1B}O2C"], .selectForwardChar, .selection,
            "Select the character under the cursor too",
            emacs: "SelectForwardChar", windows: "SelectForwardChar"),
        row(
            "Ctrl+Shift+LeftArrow", ["\u{1B}[1;6D", "\u{1B}O6D"], .selectBackwardWord, .selection,
            "Select the word before the cursor too",
            windows: "SelectBackwardWord"),
        row(
            "Ctrl+Shift+RightArrow", ["\u{1B}[1;6C", "\u{1B}O6C"], .selectForwardWord, .selection,
            "Select the word after the cursor too",
            windows: "SelectNextWord"),
        row(
            "Shift+Home", ["\u{1B}[1;2H"], .selectBackwardsLine, .selection,
            "Select back to the start of the line",
            emacs: "SelectBackwardsLine", windows: "SelectBackwardsLine"),
        row(
            "Shift+End", ["\u{1B}[1;2F"], .selectLine, .selection,
            "Select up to the end of the line",
            emacs: "SelectLine", windows: "SelectLine"),
        row(
            "Ctrl+x,Ctrl+x", ["\u{18}\u{18}"], .exchangePointAndMark, .selection,
            "Exchange the cursor and the mark",
            emacs: "ExchangePointAndMark"),
        row(
            "Alt+a", ["\u{1B}a"], .selectAll, .selection,
            "Select the whole input"),
        row(
            "Alt+w", ["\u{1B}w"], .copy, .selection,
            "Keep what is selected for yanking"),
    ]

    static let prediction: [KeyBinding] = [
        row(
            "F2", ["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B"], .switchPredictionView, .prediction,
            "Show suggestions as a list, or behind the cursor",
            emacs: "SwitchPredictionView", windows: "SwitchPredictionView"),
    ]
}

extension KeyBindings {
    static let history: [KeyBinding] = [
        row(
            "UpArrow", ["\u{1B}[A", "\u{1B}OA"], .up, .history,
            "Go up a row; in the first row to the previous entry that starts alike",
            emacs: "PreviousHistory", windows: "PreviousHistory"),
        row(
            "Ctrl+p", ["\u{10}"], .up, .history,
            "Go up a row; in the first row to the previous entry that starts alike",
            emacs: "PreviousHistory"),
        row(
            "DownArrow", ["\u{1B}[B", "\u{1B}OB"], .down, .history,
            "Go down a row; in the last row to the next entry",
            emacs: "NextHistory", windows: "NextHistory"),
        row(
            "Ctrl+n", ["\u{E}"], .down, .history,
            "Go down a row; in the last row to the next entry",
            emacs: "NextHistory"),
        row(
            "F8", ["\u{1B}[19~"], .historySearchBackward, .history,
            "Go to the previous entry that starts with the text before the cursor",
            windows: "HistorySearchBackward"),
        row(
            "Shift+F8", ["\u{1B}[19;2~"], .historySearchForward, .history,
            "Go to the next entry that starts with the text before the cursor",
            windows: "HistorySearchForward"),
        row(
            "Alt+<", ["\u{1B}<"], .beginningOfHistory, .history,
            "Go to the oldest entry",
            emacs: "BeginningOfHistory"),
        row(
            "Alt+>", ["\u{1B}>"], .endOfHistory, .history,
            "Go back to the input being typed",
            emacs: "EndOfHistory"),
        row(
            "Ctrl+r", ["\u{12}"], .reverseSearch, .history,
            "Search the history backward while typing",
            emacs: "ReverseSearchHistory", windows: "ReverseSearchHistory"),
        row(
            "Ctrl+s", ["\u{13}"], .forwardSearch, .history,
            "Search the history forward while typing",
            emacs: "ForwardSearchHistory", windows: "ForwardSearchHistory"),
    ]
}

extension KeyBindings {
    static let completion: [KeyBinding] = [
        row(
            "Tab", ["\u{9}"], .complete, .completion,
            "Complete what is common to all candidates, then list them, then choose",
            emacs: "Complete", windows: "TabCompleteNext"),
        row(
            "Shift+Tab", ["\u{1B}[Z"], .completePrevious, .completion,
            "Choose the candidate before",
            windows: "TabCompletePrevious"),
        row(
            "Ctrl+Spacebar", ["\u{0}"], .menuComplete, .completion,
            "Choose among the candidates at once",
            windows: "MenuComplete"),
        row(
            "Alt+=", ["\u{1B}="], .possibleCompletions, .completion,
            "List the candidates without inserting",
            emacs: "PossibleCompletions"),
        row(
            "PageUp", ["\u{1B}[5~"], .scrollMenuUp, .completion,
            "In a list: go up a page",
            emacs: "ScrollDisplayUp", windows: "ScrollDisplayUp"),
        row(
            "PageDown", ["\u{1B}[6~"], .scrollMenuDown, .completion,
            "In a list: go down a page",
            emacs: "ScrollDisplayDown", windows: "ScrollDisplayDown"),
    ]
}

extension KeyBindings {
    static let miscellaneous: [KeyBinding] = [
        row(
            "Ctrl+l", ["\u{C}"], .clearScreen, .miscellaneous,
            "Clear the screen",
            emacs: "ClearScreen", windows: "ClearScreen"),
        row(
            "Ctrl+g", ["\u{7}"], .abort, .miscellaneous,
            "Leave a search or list and restore the input",
            emacs: "Abort"),
        row(
            "Alt+?", ["\u{1B}?"], .whatIsKey, .miscellaneous,
            "Say what the next key does",
            emacs: "WhatIsKey", windows: "WhatIsKey"),
        row(
            "Alt+h", ["\u{1B}h"], .showHelp, .miscellaneous,
            "Show help for the parameter or command at the cursor",
            emacs: "ShowParameterHelp", windows: "ShowParameterHelp"),
        row(
            "F1", ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A"], .showHelp, .miscellaneous,
            "Show help for the parameter or command at the cursor",
            emacs: "ShowCommandHelp", windows: "ShowCommandHelp"),
        row(
            "Alt+-", ["\u{1B}-"], .digitArgument, .miscellaneous,
            "Count backward with the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
        row(
            "Alt+0", ["\u{1B}0"], .digitArgument, .miscellaneous,
            "Count for the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
        row(
            "Alt+1", ["\u{1B}1"], .digitArgument, .miscellaneous,
            "Count for the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
        row(
            "Alt+2", ["\u{1B}2"], .digitArgument, .miscellaneous,
            "Count for the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
        row(
            "Alt+3", ["\u{1B}3"], .digitArgument, .miscellaneous,
            "Count for the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
        row(
            "Alt+4", ["\u{1B}4"], .digitArgument, .miscellaneous,
            "Count for the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
        row(
            "Alt+5", ["\u{1B}5"], .digitArgument, .miscellaneous,
            "Count for the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
        row(
            "Alt+6", ["\u{1B}6"], .digitArgument, .miscellaneous,
            "Count for the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
        row(
            "Alt+7", ["\u{1B}7"], .digitArgument, .miscellaneous,
            "Count for the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
        row(
            "Alt+8", ["\u{1B}8"], .digitArgument, .miscellaneous,
            "Count for the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
        row(
            "Alt+9", ["\u{1B}9"], .digitArgument, .miscellaneous,
            "Count for the next key",
            emacs: "DigitArgument", windows: "DigitArgument"),
    ]
}
