import LineEditor
import SessionEngine
import ShellCompletion
import ShellSyntax

/// What the line editor has to know of the language.
enum ShellEditing {
    static func spec(for live: LiveSession, usesStyles: Bool, history path: String?) -> EditorSpec {
        var spec = EditorSpec()
        let completion = CompletionEngine(live.engine)
        let history = HistoryStore(path: path)
        let prompt = live.session.prompt
        spec.prompt = { prompt.text }
        spec.continuationPrompt = { ShellPrompt.continuation }
        spec.isComplete = { !Parser.parse($0).isIncomplete }
        spec.highlight = SyntaxColours.highlights
        spec.complete = { text, cursor in
            let (range, items) = completion.completeBytes(text, offset: cursor)
            return CompletionResult(
                replacementStart: range.lowerBound, replacementLength: range.count,
                candidates: items.map { CompletionCandidate(text: $0.text, listText: $0.list, tooltip: $0.toolTip) })
        }
        spec.predict = { history.continuation(of: $0) }
        spec.history = history
        spec.usesStyles = usesStyles
        return spec
    }
}
