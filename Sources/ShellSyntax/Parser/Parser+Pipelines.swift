import Diagnostics

extension Parser {
    /// pipeline-chain: assignment | pipeline ( ( `&&` | `||` ) pipeline )* `&`?
    mutating func pipelineChain() -> Statement? {
        deeper { parser in
            let (start, assign): (Expression?, Token?) = parser.inMode(.expression) { parser in
                guard let expression = parser.expression() else { return (nil, nil) }
                let token: Token = parser.peek()
                guard token.kind.isAssignmentOperator else { return (expression, nil) }
                parser.skip()
                return (expression, token)
            }
            if let start, let assign { return parser.assignment(start, assign) }
            return parser.chain(start)
        }
    }

    private mutating func assignment(_ target: Expression, _ sign: Token) -> Statement {
        skipNewlines()
        let value: Statement? = statement()
        if value == nil { incomplete(.expectedValueExpression, after(sign.span), sign.kind.text) }
        let content: Statement = value ?? errorStatement(after(sign.span))
        return .assignment(
            AssignmentNode(
                target: target, operator: sign.kind.assignmentOperator, value: content, operatorSpan: sign.span,
                span: join(target.span, content.span)))
    }

    private mutating func chain(_ start: Expression?) -> Statement? {
        guard let first = pipeline(start, triesExpression: false) else { return nil }
        var links: [(sign: Token, pipeline: PipelineNode)] = []
        var isBackground: Bool = false
        while true {
            let token: Token = peek()
            if token.kind == .ampersand {
                skip()
                if let broken = backgroundInChain(first) { return broken }
                isBackground = true
                break
            }
            guard token.kind == .andAnd || token.kind == .orOr else { break }
            skip()
            skipNewlines()
            if peek().kind == .endOfInput {
                incomplete(.emptyPipelineChainElement, after(token.span))
                break
            }
            let head: Token = peek()
            guard let pipeline = pipeline(nil, triesExpression: true) else { return emptyLink(first, token, head) }
            links.append((token, pipeline))
        }
        return finish(first, links, isBackground)
    }

    /// `a & && b` is not allowed.
    private mutating func backgroundInChain(_ first: PipelineNode) -> Statement? {
        let token: Token = peek()
        guard token.kind == .andAnd || token.kind == .orOr else { return nil }
        skip()
        report(.backgroundOperatorInPipelineChain, token.span)
        return errorStatement(join(first.span, token.span), [.pipeline(first)])
    }

    private mutating func emptyLink(_ first: PipelineNode, _ sign: Token, _ head: Token) -> Statement {
        if head.kind == .endOfInput {
            incomplete(.emptyPipelineChainElement, after(sign.span))
        } else if head.kind != .dot && head.kind != .ampersand {
            report(.emptyPipelineChainElement, join(sign.span, head.span))
        }
        return errorStatement(join(first.span, sign.span), [.pipeline(first)])
    }

    private func finish(_ first: PipelineNode, _ links: [(sign: Token, pipeline: PipelineNode)], _ isBackground: Bool) -> Statement {
        guard let last = links.last else {
            return .pipeline(isBackground ? PipelineNode(elements: first.elements, isBackground: true, span: first.span) : first)
        }
        let chained: [ChainLink] = links.map { link in
            ChainLink(operator: link.sign.kind == .andAnd ? .and : .or, statement: .pipeline(link.pipeline))
        }
        return .pipelineChain(
            PipelineChainNode(
                first: .pipeline(first), links: chained, isBackground: isBackground, span: join(first.span, last.pipeline.span)))
    }
}

// MARK: - One pipeline

extension Parser {
    /// pipeline: ( expression redirection* | command ) ( `|` command )*
    private mutating func pipeline(_ start: Expression?, triesExpression: Bool) -> PipelineNode? {
        var elements: [PipelineElement] = []
        var head: Expression? = start
        var tries: Bool = triesExpression
        var pipe: Token?
        while true {
            let expression: Expression? = head ?? (tries ? inMode(.expression) { $0.expression() } : nil)
            head = nil
            tries = true
            if let element = pipelineElement(expression, isFirst: elements.isEmpty) {
                elements.append(element)
            } else if !elements.isEmpty || peek().kind == .pipe {
                incomplete(.emptyPipeElement, pipe.map { after($0.span) } ?? peek().span)
            }
            guard let token = nextPipe() else { break }
            pipe = token
            skipNewlines()
            if peek().kind == .endOfInput {
                incomplete(.emptyPipeElement, after(token.span))
                break
            }
        }
        guard let first = elements.first, let last = elements.last else { return nil }
        return PipelineNode(elements: elements, span: join(first.span, last.span))
    }

    private mutating func pipelineElement(_ expression: Expression?, isFirst: Bool) -> PipelineElement? {
        guard let expression else { return command().map { .command($0) } }
        if !isFirst { report(.expressionsMustBeFirstInPipeline, expression.span) }
        var redirections: RedirectionSet = RedirectionSet()
        while peek().kind == .redirection || peek().kind == .redirectInStd { redirection(next(), &redirections) }
        let span: SourceSpan = join(expression.span, redirections.lastSpan)
        return .expression(CommandExpressionNode(expression: expression, redirections: redirections.nodes, span: span))
    }

    /// Takes a `|`, on this line or at the start of the next. Anything that cannot follow a pipeline is reported.
    private mutating func nextPipe() -> Token? {
        var token: Token = peek()
        if token.kind == .newLine, lexer.isPipeContinuation(after: token.span.end) {
            skipNewlines()
            token = peek()
        }
        switch token.kind {
        case .pipe:
            skip()
            return token
        case .semi, .newLine, .rParen, .rCurly, .endOfInput, .andAnd, .orOr, .ampersand: return nil
        default:
            report(.unexpectedToken, token.span, text(token))
            return nil
        }
    }
}

// MARK: - Redirections

/// The redirections of a command; each stream at most once.
struct RedirectionSet {
    var nodes: [RedirectionNode] = []
    var lastSpan: SourceSpan = .none
}

extension Parser {
    /// redirection: ( `>` | `>>` | `2>` … ) argument | `2>&1`
    mutating func redirection(_ token: Token, _ set: inout RedirectionSet) {
        switch token.value {
        case .merge(let from, let to): mergingRedirection(token, from, to, &set)
        case .fileRedirection(let from, let append):
            let file: Expression = redirectionTarget(token)
            let span: SourceSpan = join(token.span, file.span)
            add(RedirectionNode(from: from, target: .file(file, append: append), span: span), &set)
        default:
            let file: Expression = redirectionTarget(token)
            report(.redirectionNotSupported, token.span, text(token))
            set.lastSpan = join(token.span, file.span)
        }
    }

    private mutating func redirectionTarget(_ token: Token) -> Expression {
        if let file = singleArgument(.fileName) { return file }
        report(.missingFileSpecification, after(token.span))
        return errorExpression(token.span)
    }

    private mutating func mergingRedirection(_ token: Token, _ from: StreamName, _ to: StreamName, _ set: inout RedirectionSet) {
        if to != .output || from == .output { report(.redirectionNotSupported, token.span, text(token)) }
        add(RedirectionNode(from: from, target: .stream(.output), span: token.span), &set)
    }

    private mutating func add(_ node: RedirectionNode, _ set: inout RedirectionSet) {
        set.lastSpan = node.span
        if set.nodes.contains(where: { $0.from == node.from }) {
            let name: String = node.from == .all ? "*" : String(describing: node.from)
            report(.streamAlreadyRedirected, node.span, name + " stream")
        } else {
            set.nodes.append(node)
        }
    }
}
