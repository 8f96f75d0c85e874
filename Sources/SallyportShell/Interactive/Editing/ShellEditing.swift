import LineEditor
import PromptCmdlets
import SessionEngine
import ShellCompletion
import ShellRuntime
import ShellSyntax
import ShellValues

/// What the line editor has to know of the language.
enum ShellEditing {
    static func spec(for live: LiveSession, usesStyles: Bool, history path: String?) -> EditorSpec {
        let engine = live.engine
        let prompt = live.session.prompt
        let options = PromptOptions.of(engine)
        let history = HistoryStore(path: path)
        let parser = LineParser()
        options.historySavePath = path
        options.colours = PromptColours.standard(colorFGBG: engine.host.environment["COLORFGBG"])
        var spec = EditorSpec()
        spec.prompt = { prompt.text }
        spec.continuationPrompt = { options.continuationPrompt ?? "" }
        spec.isComplete = { !parser.parse($0).isIncomplete }
        spec.highlight = { text in
            SyntaxColours(colours: options.colours, isKnown: { KnownCommands.contains($0, engine) }).highlights(parser.parse(text))
        }
        spec.complete = { candidates(engine, $0, $1) }
        spec.predict = { text in
            if let known = history.continuation(of: text) { return known }
            let line = Suggestions(engine).lines(continuing: text, limit: 1).first
            return line.map { String(decoding: $0.utf8.dropFirst(text.utf8.count), as: UTF8.self) }
        }
        spec.history = history
        spec.usesStyles = usesStyles
        return spec
    }

    private static func candidates(_ engine: Engine, _ text: String, _ cursor: Int) -> CompletionResult {
        let (range, items) = CompletionEngine(engine).completeBytes(text, offset: cursor)
        return CompletionResult(
            replacementStart: range.lowerBound, replacementLength: range.count,
            candidates: items.map { CompletionCandidate(text: $0.text, listText: $0.list, tooltip: $0.toolTip) })
    }
}

/// Whether a name is that of a command.
enum KnownCommands {
    static func contains(_ name: String, _ engine: Engine) -> Bool {
        if engine.resolveCommand(name) != nil { return true }
        return !name.contains("-") && engine.commands.spec(named: "Get-" + name) != nil
    }
}
