import Diagnostics
import ShellSyntax
import ShellValues

/// Where in a command the end of a text stands, told from its tokens.
struct CompletionPlace {
    enum Kind {
        case command
        case parameter(command: String)
        case argument(command: String, parameter: String?)
        case variable
        case nothing
    }

    /// What is being typed, as written; empty behind a blank.
    private(set) var word = ""
    /// Where the word starts, in UTF-8 bytes.
    private(set) var start = 0
    private(set) var kind = Kind.command
    /// How many positional arguments stand before the word.
    private(set) var position = 0
    /// Arguments given by name before the word.
    private(set) var bound: [String: String] = [:]

    /// The word without an opening quote.
    var bareWord: String {
        guard let first = word.first, first == "'" || first == "\"" else { return word }
        return String(word.dropFirst())
    }

    init(_ text: String) {
        let source = SourceText(text)
        let end = text.utf8.count
        start = end
        var tokens = Parser.parse(source).tokens.filter { $0.kind != .endOfInput && $0.kind != .lineContinuation }
        if let last = tokens.last, Int(last.span.end) >= end, CompletionPlace.isWord(last) {
            word = source.text(in: last.span)
            start = Int(last.span.start)
            tokens.removeLast()
        }
        if word.hasPrefix("$") {
            kind = .variable
            return
        }
        read(CompletionPlace.command(tokens).map { ($0, source.text(in: $0.span)) })
    }

    private mutating func read(_ tokens: [(token: Token, text: String)]) {
        guard let command = tokens.first else { return }
        guard CompletionPlace.isWord(command.token), command.token.flags.contains(.commandName) else {
            kind = .nothing
            return
        }
        var parameter: String?
        for (token, text) in tokens.dropFirst() {
            if token.kind == .parameter {
                parameter = token.text ?? String(text.dropFirst())
            } else if let name = parameter {
                bound[name] = token.text ?? text
                parameter = nil
            } else {
                position += 1
            }
        }
        kind = word.hasPrefix("-") ? .parameter(command: command.text) : .argument(command: command.text, parameter: parameter)
    }

    /// The tokens behind the last sign that begins a command.
    private static func command(_ tokens: [Token]) -> [Token] {
        guard let at = tokens.lastIndex(where: begins) else { return tokens }
        return Array(tokens[(at + 1)...])
    }

    private static func begins(_ token: Token) -> Bool {
        switch token.kind {
        case .pipe, .semi, .newLine, .lCurly, .rCurly, .lParen, .dollarParen, .atParen, .andAnd, .orOr, .equals, .ampersand: true
        default: token.flags.contains(.keyword) && !token.flags.contains(.commandName)
        }
    }

    private static func isWord(_ token: Token) -> Bool {
        switch token.kind {
        case .generic, .identifier, .parameter, .stringLiteral, .stringExpandable, .variable, .number, .minus, .minusMinus: true
        default: token.flags.contains(.commandName) || token.flags.contains(.keyword)
        }
    }
}
