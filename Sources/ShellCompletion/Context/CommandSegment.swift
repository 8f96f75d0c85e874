import Diagnostics
import ShellSyntax

/// The command (or expression) before the cursor: its tokens, and the commands that pipe into it.
struct CommandSegment {
    /// Tokens of the current command that end before the word at the cursor.
    var tokens: [Token] = []
    /// Tokens of the command before the pipe.
    var upstream: [Token] { chain.last ?? [] }
    /// Tokens of all commands before it in the pipeline, in order.
    var chain: [[Token]] = []
    /// What opened the group the cursor is in: `{`, `(`, `@{` …
    var openers: [Opener] = []

    struct Opener {
        let token: Token
        /// The tokens of the command the group belongs to.
        let owner: [Token]
        let ownerChain: [[Token]]
        var kind: TokenKind { token.kind }
    }

    /// Walks the tokens that end before an offset.
    init(_ all: [Token], before offset: Int) {
        for token in all where Int(token.span.end) <= offset && token.kind != .comment { take(token) }
    }

    private mutating func take(_ token: Token) {
        switch token.kind {
        case .lCurly, .lParen, .dollarParen, .atParen, .atCurly, .lBracket:
            openers.append(Opener(token: token, owner: tokens, ownerChain: chain))
            tokens = []
            chain = []
        case .rCurly, .rParen, .rBracket:
            if let opener = openers.popLast() {
                tokens = opener.owner + [opener.token, token]
                chain = opener.ownerChain
            }
        case .pipe:
            chain.append(tokens)
            tokens = []
        case .semi, .newLine, .andAnd, .orOr:
            tokens = []
            chain = []
        default:
            // A command begins behind a keyword and behind the sign of an assignment.
            let assigns = token.flags.contains(.assignmentOperator) && openers.last?.kind != .atCurly
            if token.flags.contains(.keyword) || assigns {
                tokens = []
                chain = []
            } else {
                tokens.append(token)
            }
        }
    }

    /// The token with the command's name, when the segment is a command.
    var commandToken: Token? {
        guard let first = tokens.first else { return nil }
        if first.kind == .ampersand || first.kind == .dot { return tokens.dropFirst().first }
        return first.flags.contains(.commandName) ? first : nil
    }

    /// Whether a command's name belongs here.
    var isAtCommandName: Bool {
        if tokens.isEmpty { return true }
        return tokens.count == 1 && (tokens[0].kind == .ampersand || tokens[0].kind == .dot)
    }

    /// The tokens behind the command's name.
    var arguments: ArraySlice<Token> {
        guard let name = commandToken, let at = tokens.firstIndex(where: { $0.span == name.span }) else { return [] }
        return tokens[(at + 1)...]
    }
}
