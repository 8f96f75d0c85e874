import LineEditor
import ShellSyntax

/// What the line editor has to know of the language.
enum ShellEditing {
    static func spec(for session: ShellSession, prompt: ShellPrompt, history path: String?) -> EditorSpec {
        var spec = EditorSpec()
        let completion = CommandCompletion(session.engine)
        let history = HistoryStore(path: path)
        spec.prompt = { prompt.text }
        spec.continuationPrompt = { ShellPrompt.continuation }
        spec.isComplete = { !Parser.parse($0).isIncomplete }
        spec.highlight = SyntaxColours.highlights
        spec.complete = { text, cursor in completion.complete(text, at: cursor) }
        spec.predict = { history.continuation(of: $0) }
        spec.history = history
        spec.usesStyles = session.host.supportsColour
        return spec
    }
}
