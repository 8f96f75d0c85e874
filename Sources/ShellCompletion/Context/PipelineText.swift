import Diagnostics
public import ShellRuntime
import ShellSyntax

/// A text cut where its last command begins.
public struct PipelineText {
    /// All up to the command: earlier statements, commands that pipe into it, and blanks.
    public let head: String
    /// What is typed of the command.
    public let command: String
    /// What is piped into it, the nearest first.
    public let piped: [PipedInput]
}

extension CompletionEngine {
    /// The last command of a text, when one is being typed at its end; nil in a string, comment, hashtable or expression.
    public func lastCommand(of text: String) -> PipelineText? {
        let cursor = CursorText(text, cursor: text.utf8.count)
        guard !cursor.isInComment else { return nil }
        let segment = CommandSegment(cursor.tokens, before: text.utf8.count)
        if let opener = segment.openers.last, opener.kind != .lCurly, opener.kind != .lParen, opener.kind != .dollarParen { return nil }
        if let first = segment.tokens.first {
            guard segment.commandToken != nil, first.flags.contains(.commandName) else { return nil }
            let start = Int(first.span.start)
            return PipelineText(
                head: cursor.string(0..<start), command: cursor.string(start..<cursor.cursor),
                piped: PipedInput.of(segment.chain, cursor, engine, text))
        }
        return PipelineText(head: text, command: "", piped: PipedInput.of(segment.chain, cursor, engine, text))
    }
}

extension CompletionEngine {
    /// All commands, where one may begin at an offset and nothing is typed of it; nil elsewhere.
    public func commandNames(at offset: Int, of text: String) -> [CompletionItem]? {
        let cursor = CursorText(text, cursor: offset)
        guard !cursor.isInComment, cursor.openString == nil, cursor.wordStart == offset else { return nil }
        let segment = CommandSegment(cursor.tokens, before: offset)
        if let opener = segment.openers.last, opener.kind == .atCurly || opener.kind == .lBracket { return nil }
        return segment.isAtCommandName ? CommandNameCompleter(engine).items("", text) : nil
    }
}
