import LineEditor
import ShellFormatting
import ShellRuntime
import ShellValues

/// How the prompt's objects are shown.
enum PromptViews {
    static let options = ViewDefinition.list(
        "PSReadLine-Options", types: ["Microsoft.PowerShell.PSConsoleReadLineOptions"], plain + colours)

    /// A table for each group, with the group's name underlined.
    static let keys = ViewDefinition.table(
        "PSReadLine-KeyBindings", types: ["Microsoft.PowerShell.KeyHandler"],
        group: ViewGroup(
            .property("Group"), control: [.value(.native { value, _ in .string(heading(value)) }, format: nil)]),
        wraps: true,
        [ViewColumn.property("Key"), ViewColumn.property("Function"), ViewColumn.property("Description")])

    private static func heading(_ value: Value) -> String {
        guard let group = (value.asObject as? RecordObject)?.field(3).asObject as? EnumObject else { return "" }
        let title = KeyHandler.group(group.raw)?.rawValue ?? ""
        return title + "\n" + String(repeating: "=", count: title.count)
    }

    private static let before = [
        "EditMode", "AddToHistoryHandler", "HistoryNoDuplicates", "HistorySavePath", "HistorySaveStyle",
        "HistorySearchCaseSensitive",
        "HistorySearchCursorMovesToEnd", "MaximumHistoryCount", "ContinuationPrompt", "ExtraPromptLineCount",
        "PromptText",
        "BellStyle", "DingDuration", "DingTone", "CommandsToValidateScriptBlockArguments", "CommandValidationHandler",
        "CompletionQueryItems", "MaximumKillRingCount", "ShowToolTips", "ScreenReaderModeEnabled", "ViModeIndicator",
    ]
    private static let after = [
        "WordDelimiters", "AnsiEscapeTimeout", "PredictionSource", "PredictionViewStyle",
        "TerminateOrphanedConsoleApps",
    ]

    private static let plain: [ViewItem] =
        before.map { ViewItem(.property($0)) } + [viHandler] + after.map { ViewItem(.property($0)) }

    private static let viHandler = ViewItem(
        .property("ViModeChangeHandler"), label: "ViModeChangeHandler",
        condition: .native { value, _ in
            .bool(!((value.asObject as? PromptOptions)?.viModeChangeHandler.isNull ?? true))
        })

    /// Each colour as its escape sequence, readable and in the colour itself, by name.
    private static let colours: [ViewItem] = PromptPart.allCases.sorted { $0.propertyName < $1.propertyName }.map {
        (part: PromptPart) in
        ViewItem(
            .native { value, context in
                let sequence = (value.asObject as? PromptOptions)?.colours[part] ?? ""
                return .string(ColourValue.shown(sequence, coloured: context.usesColour))
            },
            label: part.propertyName)
    }
}
