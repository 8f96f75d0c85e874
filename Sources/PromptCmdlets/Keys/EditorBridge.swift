import LineEditor
import TerminalText

/// Carries the settings of the prompt over to the editor.
enum EditorBridge {
    static func apply(_ options: PromptOptions, to editor: EditorSettings) {
        let mode: EditingMode =
            switch options.editMode {
            case .emacs: .emacs
            case .windows: .windows
            case .vi: .vi
            }
        if editor.editingMode != mode { editor.editingMode = mode }
        applyKeys(options, editor)
        applyHistory(options, editor)
        applyPrediction(options, editor)
        applyStyles(options.colours, editor)
    }

    private static func applyKeys(_ options: PromptOptions, _ editor: EditorSettings) {
        editor.viModeIndicator =
            switch options.viModeIndicator {
            case .none, .script: .none
            case .prompt: .prompt
            case .cursor: .cursor
            }
        editor.wordDelimiters = options.wordDelimiters ?? ""
        editor.escapeTimeout = Int(options.ansiEscapeTimeout)
        editor.maximumKillRingCount = Int(options.maximumKillRingCount)
        editor.bell =
            switch options.bellStyle {
            case .none: .none
            case .audible: .audible
            case .visual: .visual
            }
    }

    private static func applyHistory(_ options: PromptOptions, _ editor: EditorSettings) {
        editor.historyNoDuplicates = options.historyNoDuplicates
        editor.historySearchCaseSensitive = options.historySearchCaseSensitive
        editor.historySearchCursorMovesToEnd = options.historySearchCursorMovesToEnd
        editor.maximumHistoryCount = Int(options.maximumHistoryCount)
    }

    private static func applyPrediction(_ options: PromptOptions, _ editor: EditorSettings) {
        editor.predictionSource =
            switch options.predictionSource {
            case .none: .none
            case .history: .history
            case .plugin: .plugin
            case .historyAndPlugin: .historyAndPlugin
            }
        editor.showToolTips = options.showToolTips
        editor.completionQueryItems = Int(options.completionQueryItems)
        editor.continuationPrompt = options.continuationPrompt ?? ""
        editor.promptText = options.promptText ?? []
        editor.extraPromptLineCount = Int(options.extraPromptLineCount)
    }

    private static func applyStyles(_ colours: PromptColours, _ editor: EditorSettings) {
        editor.styles.defaultToken = colours.style(.default)
        editor.styles.continuationPrompt = colours.style(.continuationPrompt)
        editor.styles.ghost = colours.style(.inlinePrediction)
        editor.styles.selection = colours.style(.selection)
        editor.styles.emphasis = colours.style(.emphasis)
        editor.styles.error = colours.style(.error)
        editor.styles.listPrediction = colours.style(.listPrediction)
        editor.styles.listPredictionSelected = colours.style(.listPredictionSelected)
        editor.styles.listPredictionTooltip = colours.style(.listPredictionTooltip)
    }
}
