import Diagnostics

extension Parser {
    /// ( `function` | `filter` | `workflow` ) name ( `(` parameters `)` )? `{` script-block `}`
    mutating func functionDefinition(_ token: Token) -> Statement {
        let helpBefore: [SourceSpan] = helpComments(before: token)
        skipNewlines()
        let name: Token = next()
        guard name.kind.mayNameFunction else {
            unget(name)
            incomplete(.missingNameAfterKeyword, after(token.span), text(token))
            return errorStatement(token.span)
        }
        lexer.mark(name, [], removing: .keyword)
        var head: FunctionHead = FunctionHead()
        functionParameters(&head)
        let lCurly: Token = next()
        if lCurly.kind != .lCurly { missingBody(lCurly, name, &head) }
        if let broken = head.broken { return errorStatement(join(token.span, broken)) }
        return function(token, name, head, lCurly, helpBefore)
    }

    private mutating func function(_ token: Token, _ name: Token, _ head: FunctionHead, _ lCurly: Token, _ help: [SourceSpan])
        -> Statement
    {
        let kind: FunctionKind = token.kind == .filter ? .filter : token.kind == .workflow ? .workflow : .function
        let savedWorkflow: Bool = lexer.inWorkflow
        lexer.inWorkflow = kind == .workflow
        let body: ScriptBlockNode = scriptBlock(lCurly: lCurly, isFilter: kind == .filter)
        lexer.inWorkflow = savedWorkflow
        let written: String = name.kind == .generic ? name.text ?? text(name) : text(name)
        return .function(
            FunctionDefinitionNode(
                kind: kind, name: written, nameSpan: name.span, parameters: head.parameters, body: body, help: help + body.help,
                span: join(token.span, body.span)))
    }

    /// Recovery: as if the body had not been typed yet.
    mutating func missingBody(_ token: Token, _ name: Token, _ head: inout FunctionHead) {
        unget(token)
        guard head.broken == nil else { return }
        let end: SourceSpan = head.rParen?.span ?? name.span
        head.broken = end
        incomplete(.missingFunctionBody, after(end))
    }

    /// ( `(` parameter-list `)` )?
    mutating func functionParameters(_ head: inout FunctionHead) {
        skipNewlines()
        guard peek().kind == .lParen else { return }
        let lParen: Token = next()
        let parameters: [ParameterNode] = parameterList()
        head.parameters = parameters
        skipNewlines()
        let rParen: Token = next()
        head.rParen = rParen
        if rParen.kind != .rParen {
            unget(rParen)
            let end: SourceSpan = parameters.last?.span ?? lParen.span
            head.broken = end
            incomplete(.missingEndParenthesisInFunctionParameterList, after(end))
        }
        skipNewlines()
    }
}

/// What comes before a function's body.
struct FunctionHead {
    var parameters: [ParameterNode]?
    var rParen: Token?
    /// Where the part that could be read ends, when something is missing.
    var broken: SourceSpan?
}

extension TokenKind {
    fileprivate var mayNameFunction: Bool {
        switch self {
        case .pipe, .lParen, .lCurly, .atParen, .atCurly, .rCurly, .rParen, .endOfInput, .semi, .redirection, .redirectInStd, .andAnd,
            .orOr, .ampersand, .variable, .splattedVariable, .hereStringExpandable, .hereStringLiteral, .stringLiteral,
            .stringExpandable:
            false
        default: true
        }
    }
}

// MARK: - Help

extension Parser {
    /// The comments right before a function: at most one line break between them and the keyword, and between line comments.
    func helpComments(before token: Token) -> [SourceSpan] {
        var comments: [SourceSpan] = []
        var breaks: Int = 0
        for other in lexer.tokens.reversed() where other.span.end <= token.span.start {
            if other.kind == .newLine {
                breaks += 1
                if breaks > 2 { break }
            } else if other.kind == .comment {
                comments.append(other.span)
                breaks = 0
            } else {
                break
            }
        }
        return comments.reversed()
    }

    /// The comments at the start and at the end of a body that was just read.
    func helpComments(inBodyFrom first: Int) -> [SourceSpan] {
        var comments: [SourceSpan] = []
        var index: Int = min(first, lexer.tokens.count)
        while index < lexer.tokens.count, let span = comment(at: index) {
            if !span.isNone { comments.append(span) }
            index += 1
        }
        var last: [SourceSpan] = []
        var end: Int = lexer.tokens.count - 1
        while end > index, lexer.tokens[end].kind == .rCurly || lexer.tokens[end].kind == .endOfInput { end -= 1 }
        while end > index, let span = comment(at: end) {
            if !span.isNone { last.append(span) }
            end -= 1
        }
        return comments + last.reversed()
    }

    /// The comment there, `.none` for a line break, nil for anything else.
    private func comment(at index: Int) -> SourceSpan? {
        switch lexer.tokens[index].kind {
        case .comment: lexer.tokens[index].span
        case .newLine: SourceSpan.none
        default: nil
        }
    }
}
