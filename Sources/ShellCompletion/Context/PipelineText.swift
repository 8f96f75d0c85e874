import Diagnostics
public import ShellRuntime
public import ShellSyntax

/// A text cut where its last command begins.
public struct PipelineText {
    /// All up to the command: earlier statements, commands that pipe into it, and blanks.
    public let head: String
    /// What is typed of the command.
    public let command: String
    /// What is piped into it, the nearest first.
    public let piped: [PipedInput]
    /// The word at the end, and what the parameter it belongs to offers for it.
    public let arguments: () -> (typed: String, items: [CompletionItem])
}

extension CompletionEngine {
    /// The last command of a text, when one is being typed at its end; nil in a string, comment, hashtable or expression.
    /// - Parameter parsed: the text, parsed.
    public func lastCommand(of text: String, _ parsed: ParseResult) -> PipelineText? {
        let cursor = CursorText(endOf: parsed)
        guard !cursor.isInComment else { return nil }
        let segment = CommandSegment(cursor.tokens, before: cursor.cursor)
        if let opener = segment.openers.last, opener.kind != .lCurly, opener.kind != .lParen,
            opener.kind != .dollarParen
        {
            return nil
        }
        let piped = PipedInput.of(segment.chain, cursor, engine, text)
        guard let first = segment.tokens.first else {
            return PipelineText(head: text, command: "", piped: piped, arguments: { ("", []) })
        }
        guard segment.commandToken != nil, first.flags.contains(.commandName) else { return nil }
        let start = Int(first.span.start)
        return PipelineText(
            head: cursor.string(0..<start), command: cursor.string(start..<cursor.cursor), piped: piped,
            arguments: { values(cursor, text) })
    }

    /// What the declaration of the parameter at the end of the text offers, and the word typed of it.
    private func values(_ cursor: CursorText, _ text: String) -> (typed: String, items: [CompletionItem]) {
        let start = cursor.openString.map { Int($0.span.start) } ?? cursor.wordStart
        let typed = cursor.string(start..<cursor.cursor)
        if typed.hasPrefix("-") || typed.hasPrefix("$") { return (typed, []) }
        let quote = cursor.openString == nil ? "" : String(typed.prefix(1))
        let place = ArgumentPlace(
            word: String(typed.dropFirst(quote.count)), quote: quote, range: start..<cursor.cursor)
        let segment = CommandSegment(cursor.tokens, before: start)
        return (typed, ArgumentCompleter(self.engine, cursor, text).declaredValues(segment, place) ?? [])
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
