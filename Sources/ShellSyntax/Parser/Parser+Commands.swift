import Diagnostics

/// Where a word of a command stands.
enum ArgumentPlace {
    case commandName
    /// After `&` or `.`.
    case invokedName
    case fileName
    case argument
    case switchCondition

    var isName: Bool { self == .commandName || self == .invokedName }
}

/// A command while its words are read.
private struct CommandBuilder {
    var elements: [CommandElement] = []
    var redirections: RedirectionSet = RedirectionSet()
    var end: SourceSpan
    var place: ArgumentPlace = .commandName
    var sawDashes: Bool = false
    var isVerbatim: Bool = false
}

extension Parser {
    /// command: ( `&` | `.` )? name ( parameter | argument | redirection )*
    mutating func command() -> CommandNode? {
        let (first, builder): (Token, CommandBuilder) = inMode(.command) { parser in
            let first: Token = parser.next()
            var builder: CommandBuilder = CommandBuilder(end: first.span)
            var token: Token = first
            if first.kind == .dot || first.kind == .ampersand {
                builder.place = .invokedName
                token = parser.next()
            }
            parser.commandElements(token, &builder)
            return (first, builder)
        }
        let isInvocation: Bool = first.kind == .dot || first.kind == .ampersand
        if builder.elements.isEmpty {
            if isInvocation { report(.missingExpression, first.span, text(first)) }
            return nil
        }
        let invocation: InvocationOperator = first.kind == .dot ? .dot : first.kind == .ampersand ? .call : .none
        return CommandNode(
            invocation: invocation, elements: builder.elements, redirections: builder.redirections.nodes,
            span: join(first.span, builder.end))
    }

    private mutating func commandElements(_ first: Token, _ builder: inout CommandBuilder) {
        var token: Token = first
        while true {
            switch token.kind {
            case .pipe, .rCurly, .rParen, .endOfInput, .newLine, .semi, .andAnd, .orOr, .ampersand: return unget(token)
            case .minusMinus: dashes(token, &builder)
            case .comma:
                builder.end = token.span
                report(.missingArgument, token.span)
                skipNewlines()
            case .parameter: parameterElement(token, &builder)
            case .redirection, .redirectInStd: redirectionElement(token, &builder)
            default: argumentElement(token, &builder)
            }
            if builder.isVerbatim { return }
            builder.place = .argument
            token = next()
        }
    }

    /// The first `--` is a parameter named `-`, the others are arguments.
    private mutating func dashes(_ token: Token, _ builder: inout CommandBuilder) {
        builder.end = token.span
        if builder.sawDashes {
            builder.elements.append(.argument(.string(name(token))))
        } else {
            builder.elements.append(.parameter(CommandParameterNode(name: "-", nameSpan: token.span, span: token.span)))
        }
        builder.sawDashes = true
    }

    private mutating func parameterElement(_ token: Token, _ builder: inout CommandBuilder) {
        guard !builder.place.isName, !builder.sawDashes, case .parameter(let name, let colon) = token.value else {
            builder.end = token.span
            lexer.mark(token, .commandName)
            builder.elements.append(.argument(.string(self.name(token))))
            return
        }
        var argument: Expression?
        if colon, peek().kind != .comma {
            argument = self.argument(.argument, next())
            if argument == nil { report(.parameterRequiresArgument, after(token.span), text(token)) }
        }
        let span: SourceSpan = argument.map { join(token.span, $0.span) } ?? token.span
        builder.end = span
        builder.elements.append(.parameter(CommandParameterNode(name: name, argument: argument, nameSpan: token.span, span: span)))
    }

    private mutating func redirectionElement(_ token: Token, _ builder: inout CommandBuilder) {
        guard builder.place.isName else {
            redirection(token, &builder.redirections)
            builder.end = builder.redirections.lastSpan
            return
        }
        builder.end = token.span
        builder.elements.append(.argument(.string(name(token))))
    }

    private mutating func argumentElement(_ token: Token, _ builder: inout CommandBuilder) {
        guard let argument = argument(builder.place, token) else {
            // Recovery: a word that is no argument is dropped, so that reading goes on.
            skip()
            return
        }
        builder.elements.append(.argument(argument))
        builder.end = argument.span
        guard token.kind == .generic, token.text == "--%" else { return }
        verbatim(&builder)
    }

    /// After `--%` the rest of the line is one argument.
    private mutating func verbatim(_ builder: inout CommandBuilder) {
        guard ahead == nil || ahead?.kind == .parameter else { return }
        if let token = ahead { resync(token) }
        let token: Token = lexer.verbatimArgument()
        builder.elements.append(.argument(string(token, .bareWord)))
        builder.end = token.span
        builder.isVerbatim = true
    }
}

// MARK: - Arguments

extension Parser {
    /// One argument without commas, read as in a command.
    mutating func singleArgument(_ place: ArgumentPlace) -> Expression? {
        let kind: TokenKind = peek().kind
        if kind == .comma || kind == .endOfInput { return nil }
        return inMode(.command) { parser in
            let token: Token = parser.next()
            return parser.argument(place, token)
        }
    }

    /// argument ( `,` argument )*; the commas only among a command's arguments.
    mutating func argument(_ place: ArgumentPlace, _ first: Token) -> Expression? {
        var elements: [Expression] = []
        var comma: Token?
        var token: Token = first
        while true {
            guard let element = argumentElement(place, token) else {
                guard let comma, let first = elements.first else { return nil }
                incomplete(.missingExpression, after(comma.span), ",")
                return errorExpression(join(first.span, comma.span), elements)
            }
            elements.append(element)
            let isVerbatim: Bool = token.kind == .generic && token.text == "--%"
            guard place == .argument, !isVerbatim, peek().kind == .comma else { break }
            comma = next()
            skipNewlines()
            token = next()
        }
        guard elements.count > 1, let first = elements.first, let last = elements.last else { return elements.first }
        return .arrayLiteral(ArrayLiteralNode(elements: elements, span: join(first.span, last.span)))
    }

    private mutating func argumentElement(_ place: ArgumentPlace, _ token: Token) -> Expression? {
        switch token.kind {
        case .pipe, .rCurly, .rParen, .endOfInput, .newLine, .semi, .redirection, .redirectInStd, .andAnd, .orOr, .ampersand,
            .minusMinus, .comma:
            unget(token)
            return nil
        case .splattedVariable, .variable, .number, .hereStringExpandable, .stringExpandable, .hereStringLiteral, .stringLiteral,
            .lParen, .dollarParen, .atParen, .atCurly, .lCurly:
            unget(token)
            return deeper { $0.primaryExpression() }
        case .generic: return genericArgument(place, token)
        default:
            lexer.markWord(token, isName: place.isName)
            return .string(name(token))
        }
    }

    /// A command's name is never expanded unless `&` or `.` comes before it.
    private mutating func genericArgument(_ place: ArgumentPlace, _ token: Token) -> Expression {
        if place.isName { lexer.mark(token, .commandName) }
        if place != .commandName { return string(token, .bareWord) }
        return .string(StringNode(value: token.text ?? text(token), kind: .bareWord, span: token.span))
    }
}
