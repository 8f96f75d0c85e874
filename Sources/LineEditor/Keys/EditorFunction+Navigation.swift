extension EditorFunction {
    static let movement: [EditorFunction] = [
        make("BackwardChar", .backwardChar, .movement, "Go back a character"),
        make("ForwardChar", .forwardChar, .movement, "Go on a character; at the end take the suggestion"),
        make("BackwardWord", .backwardWord, .movement, "Go back a word"),
        make("ForwardWord", .forwardWord, .movement, "Go to the end of the word; at the end take a word of the suggestion"),
        make("NextWord", .nextWord, .movement, "Go to the start of the next word; at the end take a word of the suggestion"),
        make("ShellBackwardWord", .shellBackwardWord, .movement, "Go back to the blank before the word"),
        make("ShellForwardWord", .shellForwardWord, .movement, "Go on to the blank behind the word"),
        make("BeginningOfLine", .beginningOfLine, .movement, "Go to the start of the line, then of the input"),
        make("EndOfLine", .endOfLine, .movement, "Go to the end of the line, then of the input; then take the suggestion"),
        make("GotoBrace", .gotoBrace, .movement, "Go to the matching brace"),
        make("PreviousLine", .previousLine, .movement, "Go up a row"),
        make("NextLine", .nextLine, .movement, "Go down a row"),
    ]

    static let history: [EditorFunction] = [
        make("PreviousHistory", .up, .history, "Go up a row; in the first row to the previous entry that starts alike"),
        make("NextHistory", .down, .history, "Go down a row; in the last row to the next entry"),
        make("HistorySearchBackward", .historySearchBackward, .history, "Go to the previous entry that starts with the text before the cursor"),
        make("HistorySearchForward", .historySearchForward, .history, "Go to the next entry that starts with the text before the cursor"),
        make("BeginningOfHistory", .beginningOfHistory, .history, "Go to the oldest entry"),
        make("EndOfHistory", .endOfHistory, .history, "Go back to the input being typed"),
        make("ClearHistory", .clearHistory, .history, "Forget the entries in memory"),
        make("ReverseSearchHistory", .reverseSearch, .history, "Search the history backward while typing"),
        make("ForwardSearchHistory", .forwardSearch, .history, "Search the history forward while typing"),
    ]

    static let completion: [EditorFunction] = [
        make("Complete", .complete, .completion, "Complete what is common to all candidates, then list them, then choose"),
        make("TabCompleteNext", .complete, .completion, "Complete what is common to all candidates, then list them, then choose"),
        make("TabCompletePrevious", .completePrevious, .completion, "Choose the candidate before"),
        make("MenuComplete", .menuComplete, .completion, "Choose among the candidates at once"),
        make("PossibleCompletions", .possibleCompletions, .completion, "List the candidates without inserting"),
    ]

    static let prediction: [EditorFunction] = [
        make("AcceptSuggestion", .acceptSuggestion, .prediction, "Take the suggestion"),
        make("AcceptNextSuggestionWord", .acceptSuggestionWord, .prediction, "Take a word of the suggestion"),
        make("SwitchPredictionView", .switchPredictionView, .prediction, "Show suggestions as a list, or behind the cursor"),
        make("NextSuggestion", .down, .prediction, "Choose the next suggestion of the list"),
        make("PreviousSuggestion", .up, .prediction, "Choose the suggestion before in the list"),
    ]

    static let miscellaneous: [EditorFunction] = [
        make("Abort", .abort, .miscellaneous, "Leave a search or list and restore the input"),
        make("ClearScreen", .clearScreen, .miscellaneous, "Clear the screen"),
        make("DigitArgument", .digitArgument, .miscellaneous, "Count for the next key"),
        make("ScrollDisplayUp", .scrollMenuUp, .miscellaneous, "In a list: go up a page"),
        make("ScrollDisplayDown", .scrollMenuDown, .miscellaneous, "In a list: go down a page"),
        make("WhatIsKey", .whatIsKey, .miscellaneous, "Say what the next key does"),
        make("ShowKeyBindings", .showKeyBindings, .miscellaneous, "List the keys"),
        make("ShowParameterHelp", .showHelp, .miscellaneous, "Show help for the parameter or command at the cursor"),
        make("ShowCommandHelp", .showHelp, .miscellaneous, "Show help for the parameter or command at the cursor"),
    ]
}
