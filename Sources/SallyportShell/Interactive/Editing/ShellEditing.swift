import LineEditor
import PromptCmdlets
import SessionEngine
import ShellCompletion
import ShellRuntime
import ShellSyntax
import ShellValues

/// What the line editor has to know of the language, the session and the settings.
enum ShellEditing {
    static func spec(for live: LiveSession, usesStyles: Bool, history path: String?) -> EditorSpec {
        let engine = live.engine
        let options = PromptOptions.of(engine)
        let environment = engine.host.environment
        options.colours = PromptColours.standard(colorFGBG: environment["COLORFGBG"], term: environment["TERM"])
        options.historySavePath = path
        options.capture = { work in KeyboardInterrupts.allowed { live.session.shell.host.capture(work) } }
        var spec = EditorSpec()
        spec.settings = EditorService.settings(engine)
        spec.usesStyles = usesStyles
        addLanguage(to: &spec, engine, options)
        let history = HistorySettings(HistoryStore(path: path), path)
        addHistory(to: &spec, live, options, history)
        addPrompt(to: &spec, live, options, history)
        addTerminal(to: &spec, engine, usesStyles)
        return spec
    }

    private static func addLanguage(to spec: inout EditorSpec, _ engine: Engine, _ options: PromptOptions) {
        let parser = LineParser()
        spec.isComplete = { !parser.parse($0).isIncomplete }
        spec.isMistaken = { !parser.parse($0).diagnostics.isEmpty }
        spec.indent = { String(repeating: " ", count: Indentation.columns(behind: $0)) }
        spec.highlight = { text in
            SyntaxColours(colours: options.colours, isKnown: { KnownCommands.contains($0, engine) }).highlights(
                parser.parse(text))
        }
        spec.complete = { text, cursor in KeyboardInterrupts.allowed { CompletionList.candidates(engine, text, cursor) }
        }
        spec.predictions = { text, limit in
            Suggestions(engine, parser).lines(continuing: text, limit: limit).map {
                Prediction(text: $0, source: "Lab")
            }
        }
        spec.describe = { text, offset in
            PromptHelp(completion: CompletionEngine(engine), width: engine.ui.width).rows(text, offset) ?? []
        }
    }

    private static func addHistory(
        to spec: inout EditorSpec, _ live: LiveSession, _ options: PromptOptions, _ history: HistorySettings
    ) {
        spec.history = history.store
        EditorService.install(history.store, in: live.engine)
        // The filter below decides about secrets, too.
        spec.isSensitive = { _ in false }
        spec.historyFilter = { line in
            history.follow(options)
            return switch HistoryRule.decide(line, live.engine, isSensitive: live.isSensitive) {
            case .skipAdding: .skip
            case .memoryOnly: .memoryOnly
            case .memoryAndFile: .memoryAndFile
            }
        }
    }

    private static func addPrompt(
        to spec: inout EditorSpec, _ live: LiveSession, _ options: PromptOptions, _ history: HistorySettings
    ) {
        let prompt = live.session.prompt
        let outcomes = HistoryOutcomes(history.store)
        let settings = spec.settings
        spec.prompt = {
            history.follow(options)
            options.isViCommandMode = false
            outcomes.note(live.engine.history.last)
            options.promptEnd = PromptEnd.of(prompt.text)
            settings.promptText = options.promptText ?? [options.promptEnd].filter { !$0.isEmpty }
            return prompt.text
        }
        spec.continuationPrompt = { options.continuationPrompt ?? "" }
        settings.viModeChanged = { isCommandMode in
            options.isViCommandMode = isCommandMode
            guard let block = options.viModeChangeHandler.asObject as? ScriptBlockObject,
                options.viModeIndicator == .script
            else { return }
            let mode: ViMode = isCommandMode ? .command : .insert
            KeyboardInterrupts.allowed { try? live.engine.call(block, arguments: [mode.value], into: NullSink()) }
            live.engine.ui.flush()
        }
    }

    /// The window's title: the name of the command that runs. Its arguments stay off it, for they may hold secrets.
    static func title(_ moment: TitleMoment) -> String? {
        switch moment {
        case .prompting: return "Sallyport"
        case .running(let text):
            let word = text.drop { $0.isWhitespace }.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
            return word.isEmpty ? nil : word + " - Sallyport"
        }
    }

    private static func addTerminal(to spec: inout EditorSpec, _ engine: Engine, _ usesStyles: Bool) {
        let environment = engine.host.environment
        spec.marksPrompts = usesStyles && environment["TERM"] != "linux"
        if spec.marksPrompts { spec.title = title }
        spec.lastStatus = { engine.history.isEmpty ? nil : engine.lastSuccess ? 0 : 1 }
        spec.externalEditor = {
            let program = environment["VISUAL"] ?? environment["EDITOR"] ?? ""
            return program.isEmpty ? nil : ExternalEditor(command: program, folder: environment["TMPDIR"] ?? "/tmp")
        }
    }
}

/// Whether a name is that of a command.
enum KnownCommands {
    static func contains(_ name: String, _ engine: Engine) -> Bool {
        if engine.resolveCommand(name) != nil { return true }
        return !name.contains("-") && engine.commands.spec(named: "Get-" + name) != nil
    }
}
