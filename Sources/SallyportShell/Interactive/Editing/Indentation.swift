import Diagnostics
import ShellSyntax

/// How far a new row of a block is indented.
enum Indentation {
    static let width = 4

    /// Columns for a row that begins behind `text`: four for each bracket left open, and four behind a pipe or a backtick.
    /// Inside a text of several rows it is none.
    static func columns(behind text: String) -> Int {
        let parsed = Parser.parse(text)
        var open = 0
        var last: Token?
        for token in parsed.tokens where token.kind != .endOfInput {
            if token.flags.contains(.inError), isString(token) { return 0 }
            open = max(0, open + change(token.kind))
            if token.kind != .newLine, token.kind != .comment { last = token }
        }
        if parsed.isIncomplete, let last, isString(last), Int(last.span.end) >= text.utf8.count, isOpen(last, parsed) {
            return 0
        }
        return (open + (continues(last) ? 1 : 0)) * width
    }

    private static func change(_ kind: TokenKind) -> Int {
        switch kind {
        case .lCurly, .lParen, .lBracket, .atParen, .atCurly, .dollarParen, .questionLBracket: 1
        case .rCurly, .rParen, .rBracket: -1
        default: 0
        }
    }

    private static func continues(_ token: Token?) -> Bool {
        switch token?.kind {
        case .pipe, .andAnd, .orOr, .lineContinuation: true
        default: false
        }
    }

    private static func isString(_ token: Token) -> Bool {
        switch token.kind {
        case .stringLiteral, .stringExpandable, .hereStringLiteral, .hereStringExpandable: true
        default: false
        }
    }

    /// Whether a string at the end of the text lacks its closing quote.
    private static func isOpen(_ token: Token, _ parsed: ParseResult) -> Bool {
        let text = parsed.source.text(in: token.span)
        guard let quote = text.first(where: { $0 == "'" || $0 == "\"" }) else { return false }
        return text.count < 2 || text.last != quote
    }
}
