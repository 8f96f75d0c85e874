import ShellRuntime
import ShellValues

/// Changes settings of the prompt.
final class SetPSReadLineOption: Cmdlet {
    static let spec = CommandSpec(
        "Set-PSReadLineOption", module: "PSReadLine", className: "Microsoft.PowerShell.SetPSReadLineOption",
        synopsis: "Changes settings of the prompt.",
        description:
            "Each parameter is one setting, in force from the next prompt on. Lines in the profile ($PROFILE) keep them.",
        examples: [
            CommandExample("Keys of vi", code: "Set-PSReadLineOption -EditMode Vi -ViModeIndicator Cursor"),
            CommandExample("Colours", code: "Set-PSReadLineOption -Colors @{ Command = 'Blue'; String = '#a05000' }"),
            CommandExample("A list of suggestions", code: "Set-PSReadLineOption -PredictionViewStyle ListView"),
        ],
        parameters: SetOptionParameters.all, make: { SetPSReadLineOption() })

    func end(_ call: CommandCall) throws {
        let options = PromptOptions.of(call.engine)
        setKeys(call, options)
        setHistory(call, options)
        setLooks(call, options)
        setPrediction(call, options)
        try setColours(call, options)
    }

    private typealias Parameters = SetOptionParameters

    private func setKeys(_ call: CommandCall, _ options: PromptOptions) {
        if let mode = EditMode(call[Parameters.editMode] ?? .null) { options.editMode = mode }
        if let style = ViModeStyle(call[Parameters.viModeIndicator] ?? .null) { options.viModeIndicator = style }
        if let handler = call[Parameters.viModeChangeHandler] {
            options.viModeChangeHandler = handler
            options.viModeIndicator = .script
        }
        if let delimiters = call.text(Parameters.wordDelimiters) { options.wordDelimiters = delimiters }
        set(Parameters.ansiEscapeTimeout, call, options, \.ansiEscapeTimeout)
        set(Parameters.maximumKillRingCount, call, options, \.maximumKillRingCount)
    }

    private func setHistory(_ call: CommandCall, _ options: PromptOptions) {
        set(Parameters.historyNoDuplicates, call, options, \.historyNoDuplicates)
        set(Parameters.historySearchCaseSensitive, call, options, \.historySearchCaseSensitive)
        set(Parameters.historySearchCursorMovesToEnd, call, options, \.historySearchCursorMovesToEnd)
        set(Parameters.maximumHistoryCount, call, options, \.maximumHistoryCount)
        if let style = HistorySaveStyle(call[Parameters.historySaveStyle] ?? .null) { options.historySaveStyle = style }
        if let path = call.text(Parameters.historySavePath) {
            options.historySavePath = Paths.absolute(path, in: call.engine.host.currentFolder)
        }
        if let handler = call[Parameters.addToHistoryHandler] { options.addToHistoryHandler = handler }
        if let handler = call[Parameters.commandValidationHandler] { options.commandValidationHandler = handler }
    }

    private func setLooks(_ call: CommandCall, _ options: PromptOptions) {
        if let text = call.text(Parameters.continuationPrompt) { options.continuationPrompt = text }
        set(Parameters.extraPromptLineCount, call, options, \.extraPromptLineCount)
        set(Parameters.dingTone, call, options, \.dingTone)
        set(Parameters.dingDuration, call, options, \.dingDuration)
        if let style = BellStyle(call[Parameters.bellStyle] ?? .null) { options.bellStyle = style }
        if call.isBound(Parameters.promptText) { options.promptText = call.texts(Parameters.promptText) }
        set(Parameters.terminateOrphanedConsoleApps, call, options, \.terminateOrphanedConsoleApps)
        set(Parameters.enableScreenReaderMode, call, options, \.screenReaderModeEnabled)
    }

    private func setPrediction(_ call: CommandCall, _ options: PromptOptions) {
        set(Parameters.showToolTips, call, options, \.showToolTips)
        set(Parameters.completionQueryItems, call, options, \.completionQueryItems)
        if let source = PredictionSource(call[Parameters.predictionSource] ?? .null) {
            options.predictionSource = source
        }
        if let style = PredictionViewStyle(call[Parameters.predictionViewStyle] ?? .null) {
            options.predictionViewStyle = style
        }
    }

    /// One after the other: those before a wrong one are set.
    private func setColours(_ call: CommandCall, _ options: PromptOptions) throws {
        guard let table = call[Parameters.colors]?.asObject as? TableObject else { return }
        for (key, value) in table.pairs {
            let part = try Colours.part(key.text(call.engine))
            options.colours[part] = try Colours.sequence(value, call.engine)
        }
    }

    private func set(
        _ parameter: ParameterSpec, _ call: CommandCall, _ options: PromptOptions,
        _ path: ReferenceWritableKeyPath<PromptOptions, Int32>
    ) {
        if let number = call.int(parameter) { options[keyPath: path] = Int32(clamping: number) }
    }

    private func set(
        _ parameter: ParameterSpec, _ call: CommandCall, _ options: PromptOptions,
        _ path: ReferenceWritableKeyPath<PromptOptions, Bool>
    ) {
        if call.isBound(parameter) { options[keyPath: path] = call.flag(parameter) }
    }
}
