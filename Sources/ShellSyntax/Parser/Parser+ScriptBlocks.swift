import Diagnostics

/// The blocks of a script block while they are read.
private struct NamedBlocks {
    var blocks: [NamedBlockKind: NamedBlockNode] = [:]
    var span: SourceSpan = .none
}

extension Parser {
    /// script-block: using* param-block? ( named-block* | statement* )
    /// - Parameter lCurly: the brace before it, nil for a whole script.
    mutating func scriptBlock(lCurly: Token?, isFilter: Bool) -> ScriptBlockNode {
        let bodyStart: Int = lexer.tokens.count
        skipNewlines()
        let usings: [UsingNode] = lCurly == nil ? usingStatements() : []
        let mark: Int = restorePoint
        let param: ParamBlockNode? = paramBlock()
        // Attributes that belong to no param block mean something else: they are read again.
        if param == nil { resync(to: mark) }
        skipNewlinesAndSemicolons()
        var head: ScriptBlockHead = ScriptBlockHead(lCurly: lCurly, usings: usings, param: param, isFilter: isFilter)
        head.firstToken = bodyStart
        return peek().kind.flags.contains(.blockName) ? namedBlocks(head) : unnamedBody(head)
    }

    private mutating func usingStatements() -> [UsingNode] {
        var usings: [UsingNode] = []
        while peek().kind == .using {
            let token: Token = next()
            if case .using(let node) = usingStatement(token) { usings.append(node) }
            skipNewlinesAndSemicolons()
        }
        if let token = ahead { resync(token) }
        return usings
    }

    /// attribute* `param` `(` parameter-list `)`
    private mutating func paramBlock() -> ParamBlockNode? {
        skipNewlines()
        let attributes: [AttributeBase] = attributeList(inExpression: false) ?? []
        skipNewlines()
        let param: Token = peek()
        guard param.kind == .param else { return nil }
        skip()
        skipNewlines()
        let lParen: Token = next()
        guard lParen.kind == .lParen else {
            unget(lParen)
            return nil
        }
        let parameters: [ParameterNode] = parameterList()
        skipNewlines()
        let end: SourceSpan = closeParameters(parameters, lParen)
        return ParamBlockNode(attributes: paramAttributes(attributes), parameters: parameters, span: join(param.span, end))
    }

    // Recovery: a missing parenthesis is taken as there.
    private mutating func closeParameters(_ parameters: [ParameterNode], _ lParen: Token) -> SourceSpan {
        let rParen: Token = next()
        if rParen.kind == .rParen { return rParen.span }
        unget(rParen)
        incomplete(.missingEndParenthesisInFunctionParameterList, after(parameters.last?.span ?? lParen.span))
        return before(rParen.span)
    }

    private mutating func paramAttributes(_ attributes: [AttributeBase]) -> [AttributeNode] {
        var nodes: [AttributeNode] = []
        for attribute in attributes {
            switch attribute {
            case .attribute(let node): nodes.append(node)
            case .typeConstraint(let node): report(.typeNotAllowedBeforeParam, node.span, node.typeName.fullName)
            }
        }
        return nodes
    }
}

/// What comes before the blocks or the statements of a script block.
struct ScriptBlockHead {
    let lCurly: Token?
    let usings: [UsingNode]
    let param: ParamBlockNode?
    let isFilter: Bool
    var firstToken: Int = 0
}

// MARK: - Bodies

extension Parser {
    private mutating func unnamedBody(_ head: ScriptBlockHead) -> ScriptBlockNode {
        var list: StatementList = StatementList()
        var whole: SourceSpan?
        while whole == nil {
            let more: StatementList = statementList()
            list.statements += more.statements
            list.traps += more.traps
            list.span = join(list.span, more.span)
            whole = closeBody(head, list.span)
        }
        let kind: NamedBlockKind = head.isFilter ? .process : .end
        let span: SourceSpan = head.param.map { join($0.span, list.span) } ?? bodySpan(head, list.span, whole ?? .none)
        let body: NamedBlockNode = NamedBlockNode(
            kind: kind, isUnnamed: true, statements: list.statements, traps: list.traps, span: span)
        return node(head, [kind: body], whole ?? .none)
    }

    /// An empty body is what stands between the braces; without anything there it stands nowhere.
    private func bodySpan(_ head: ScriptBlockHead, _ body: SourceSpan, _ whole: SourceSpan) -> SourceSpan {
        guard body.isNone, let lCurly = head.lCurly, whole.end > lCurly.span.end + 1 else { return body.isNone ? SourceSpan(0, 0) : body }
        return SourceSpan(start: lCurly.span.end, end: whole.end - 2)
    }

    private mutating func node(_ head: ScriptBlockHead, _ blocks: [NamedBlockKind: NamedBlockNode], _ span: SourceSpan)
        -> ScriptBlockNode
    {
        ScriptBlockNode(
            usings: head.usings, paramBlock: head.param, dynamicParam: blocks[.dynamicParam], begin: blocks[.begin],
            process: blocks[.process], end: blocks[.end], clean: blocks[.clean], isFilter: head.isFilter,
            help: helpComments(inBodyFrom: head.firstToken), span: span)
    }

    /// Takes the closing brace, or checks that a script ends here. Nil when a script goes on after something unexpected.
    private mutating func closeBody(_ head: ScriptBlockHead, _ body: SourceSpan) -> SourceSpan? {
        guard let lCurly = head.lCurly else { return closeScript() }
        let rCurly: Token = next()
        if rCurly.kind == .rCurly { return join(lCurly.span, rCurly.span) }
        unget(rCurly)
        incomplete(.missingEndCurlyBrace, lCurly.span, detectedAt: rCurly.span)
        return join(lCurly.span, body)
    }

    // Recovery: an unexpected token is dropped and reading goes on.
    private mutating func closeScript() -> SourceSpan? {
        let token: Token = next()
        if token.kind == .endOfInput { return SourceSpan(0, lexer.source.bytes.count) }
        report(.unexpectedToken, token.span, text(token))
        return nil
    }

    /// ( ( `begin` | `process` | `end` | `clean` | `dynamicparam` ) statement-block )*
    private mutating func namedBlocks(_ head: ScriptBlockHead) -> ScriptBlockNode {
        var named: NamedBlocks = NamedBlocks()
        while true {
            let token: Token = next()
            if token.kind == .rCurly || token.kind == .endOfInput {
                unget(token)
                break
            }
            guard let kind = token.kind.blockKind else { return strayInBlocks(head, named, token) }
            namedBlock(token, kind, &named)
            skipNewlinesAndSemicolons()
        }
        let start: SourceSpan = head.param.map { join($0.span, named.span) } ?? named.span
        var whole: SourceSpan? = closeBody(head, start)
        while whole == nil { whole = closeScript() }
        return node(head, named.blocks, whole ?? start)
    }

    // Recovery: in braces as if the block ended here; in a script the rest is not read.
    private mutating func strayInBlocks(_ head: ScriptBlockHead, _ named: NamedBlocks, _ token: Token) -> ScriptBlockNode {
        report(.missingNamedBlocks, token.span, text(token))
        guard let lCurly = head.lCurly else { return node(head, named.blocks, SourceSpan(0, lexer.source.bytes.count)) }
        unget(token)
        return node(head, named.blocks, join(lCurly.span, named.span))
    }

    private mutating func namedBlock(_ token: Token, _ kind: NamedBlockKind, _ named: inout NamedBlocks) {
        let body: StatementBlockNode? = statementBlock()
        if body == nil { incomplete(.missingNamedStatementBlock, after(token.span), token.kind.text) }
        let span: SourceSpan = join(token.span, body?.span ?? token.span)
        named.span = join(named.span, span)
        guard named.blocks[kind] == nil else { return report(.duplicateScriptCommandClause, span, token.kind.text) }
        named.blocks[kind] = NamedBlockNode(
            kind: kind, statements: body?.statements ?? [], traps: body?.traps ?? [], span: span)
    }
}

extension TokenKind {
    fileprivate var blockKind: NamedBlockKind? {
        switch self {
        case .begin: .begin
        case .process: .process
        case .end: .end
        case .clean: .clean
        case .dynamicparam: .dynamicParam
        default: nil
        }
    }
}

// MARK: - Parameters

extension Parser {
    /// ( parameter ( `,` parameter )* )?
    mutating func parameterList() -> [ParameterNode] {
        var parameters: [ParameterNode] = []
        var comma: Token?
        while true {
            guard let parameter = parameter() else {
                if let comma { incomplete(.missingExpressionAfterToken, after(comma.span), comma.kind.text) }
                return parameters
            }
            parameters.append(parameter)
            skipNewlines()
            guard peek().kind == .comma else { return parameters }
            comma = next()
        }
    }

    /// attribute* variable ( `=` expression )?
    private mutating func parameter() -> ParameterNode? {
        withComma(separates: true) { parser in
            parser.inMode(.expression) { $0.parameterContent() }
        }
    }

    private mutating func parameterContent() -> ParameterNode? {
        skipNewlines()
        let attributes: [AttributeBase] = attributeList(inExpression: false) ?? []
        skipNewlines()
        let token: Token = next()
        guard token.kind == .variable || token.kind == .splattedVariable else {
            unget(token)
            return attributes.isEmpty ? nil : missingVariable(attributes)
        }
        skipNewlines()
        let value: Expression? = defaultValue()
        let start: SourceSpan = attributes.first?.span ?? token.span
        let span: SourceSpan = join(start, value?.span ?? token.span)
        return ParameterNode(variable: variableNode(token), attributes: attributes, defaultValue: value, span: span)
    }

    private mutating func defaultValue() -> Expression? {
        guard peek().kind == .equals else { return nil }
        let equals: Token = next()
        skipNewlines()
        if let value = expression() { return value }
        incomplete(.missingExpressionAfterToken, after(equals.span), equals.kind.text)
        return nil
    }

    // Recovery: skips to the closing parenthesis; the attributes are kept for completion.
    private mutating func missingVariable(_ attributes: [AttributeBase]) -> ParameterNode? {
        guard let first = attributes.first, let last = attributes.last else { return nil }
        incomplete(.invalidFunctionParameter, after(last.span))
        sync(consumeClosing: true, .rParen)
        let span: SourceSpan = join(first.span, last.span)
        let variable: VariableNode = VariableNode(name: "__error__", scope: .none, span: span)
        return ParameterNode(variable: variable, attributes: attributes, span: span)
    }
}
