import ShellRuntime
import ShellValues

/// The parameters of `Set-PSReadLineOption`.
enum SetOptionParameters {
    static let all: [ParameterSpec] = [
        editMode, continuationPrompt, historyNoDuplicates, addToHistoryHandler, commandValidationHandler,
        historySearchCursorMovesToEnd, maximumHistoryCount, maximumKillRingCount, showToolTips, extraPromptLineCount,
        dingTone,
        dingDuration, bellStyle, completionQueryItems, wordDelimiters, historySearchCaseSensitive, historySaveStyle,
        historySavePath, ansiEscapeTimeout, promptText, viModeIndicator, viModeChangeHandler, predictionSource,
        predictionViewStyle, colors, terminateOrphanedConsoleApps, enableScreenReaderMode,
    ]

    static let editMode = ParameterSpec(
        "EditMode", EditMode.netType, help: "The keys that edit: Emacs, Vi or Windows. Own key handlers are dropped.")
    static let continuationPrompt = ParameterSpec(
        "ContinuationPrompt", .string, checks: [.allowEmptyString],
        help: "What stands before every further line of a command.")
    static let historyNoDuplicates = flag("HistoryNoDuplicates", "Up and down pass over lines that were shown already.")
    static let addToHistoryHandler = ParameterSpec(
        "AddToHistoryHandler", PromptTypes.historyHandler, checks: [.allowNull],
        help:
            "A script block that gets each line and answers whether it is kept: true, false, or SkipAdding, MemoryOnly, MemoryAndFile."
    )
    static let commandValidationHandler = ParameterSpec(
        "CommandValidationHandler", PromptTypes.validationHandler, checks: [.allowNull],
        help: "Kept for scripts that set it; it is not called.")
    static let historySearchCursorMovesToEnd = flag(
        "HistorySearchCursorMovesToEnd", "A search by prefix leaves the cursor at the end of the line it finds.")
    static let maximumHistoryCount = ParameterSpec(
        "MaximumHistoryCount", .int, checks: [.range(.int(1), .int(.max))], help: "The most lines kept.")
    static let maximumKillRingCount = ParameterSpec(
        "MaximumKillRingCount", .int, help: "The most deleted texts kept for yanking.")
    static let showToolTips = flag("ShowToolTips", "A list of candidates shows what the chosen one is.")
    static let extraPromptLineCount = ParameterSpec(
        "ExtraPromptLineCount", .int, help: "Further rows that the prompt takes.")
    static let dingTone = ParameterSpec("DingTone", .int, help: "The pitch of the bell; terminals choose their own.")
    static let dingDuration = ParameterSpec(
        "DingDuration", .int, help: "The length of the bell; terminals choose their own.")
    static let bellStyle = ParameterSpec("BellStyle", BellStyle.netType, help: "What a key does that can do nothing.")
    static let completionQueryItems = ParameterSpec(
        "CompletionQueryItems", .int, help: "From how many candidates on a list is asked for first.")
    static let wordDelimiters = ParameterSpec("WordDelimiters", .string, help: "The characters that part words.")
    static let historySearchCaseSensitive = flag(
        "HistorySearchCaseSensitive", "Searches in the history tell small letters from capitals.")
    static let historySaveStyle = ParameterSpec(
        "HistorySaveStyle", HistorySaveStyle.netType, help: "When lines are written to the history file.")
    static let historySavePath = ParameterSpec(
        "HistorySavePath", .string, checks: [.notNullOrEmpty], help: "The history file.")
    static let ansiEscapeTimeout = ParameterSpec(
        "AnsiEscapeTimeout", .int, checks: [.range(.int(25), .int(1000))],
        help: "How long an Escape waits for the rest of a key, in milliseconds.")
    static let promptText = ParameterSpec(
        "PromptText", NetType.string.arrayType, checks: [.notNull],
        help:
            "The end of the prompt that turns to the error colour while the line is wrong; a second text takes its place then."
    )
    static let viModeIndicator = ParameterSpec(
        "ViModeIndicator", ViModeStyle.netType, help: "How vi's command mode is shown: Prompt, Cursor or Script.")
    static let viModeChangeHandler = ParameterSpec(
        "ViModeChangeHandler", .scriptBlock, help: "Runs when vi's mode changes, with the new mode as its argument.")
    static let predictionSource = ParameterSpec(
        "PredictionSource", PredictionSource.netType,
        help: "Where suggestions come from: the history, the workspace (Plugin), both, or nowhere.")
    static let predictionViewStyle = ParameterSpec(
        "PredictionViewStyle", PredictionViewStyle.netType,
        help: "Suggestions behind the cursor (InlineView) or in a list (ListView).")
    static let colors = ParameterSpec(
        "Colors", .hashtable,
        help:
            "A table of parts (Command, Parameter, String …) and colours: names, RGB values such as '#8080ff', escape sequences."
    )
    static let terminateOrphanedConsoleApps = flag("TerminateOrphanedConsoleApps", "Without effect outside Windows.")
    static let enableScreenReaderMode = flag("EnableScreenReaderMode", "Draws plainly, for screen readers.")

    private static func flag(_ name: String, _ help: String) -> ParameterSpec {
        ParameterSpec(name, .switchParameter, help: help)
    }
}
