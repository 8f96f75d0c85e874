import Diagnostics

extension Parser {
    /// primary: ( variable | number | string | `( … )` | `@( … )` | `$( … )` | `@{ … }` | `{ … }` ) member-access*
    mutating func primaryExpression(withMembers: Bool = true) -> Expression? {
        let token: Token = next()
        guard let expression = value(token, withMembers: withMembers) else { return nil }
        guard withMembers, ahead == nil else { return expression }
        guard let sign = lexer.memberOperator(allowsBracket: true) else { return expression }
        return members(of: expression, sign)
    }

    private mutating func value(_ token: Token, withMembers: Bool) -> Expression? {
        switch token.kind {
        case .variable, .splattedVariable: return variable(token, withMembers: withMembers)
        case .number: return number(token)
        case .stringLiteral, .hereStringLiteral, .stringExpandable, .hereStringExpandable: return string(token)
        case .lParen: return parenthesized(token)
        case .atParen, .dollarParen: return subexpression(token)
        case .atCurly: return hashtable(token)
        case .lCurly: return scriptBlockExpression(token)
        default:
            unget(token)
            return nil
        }
    }

    private func number(_ token: Token) -> Expression {
        guard case .number(let value?) = token.value else { return errorExpression(token.span) }
        return .number(NumberNode(value: value, span: token.span))
    }

    func variableNode(_ token: Token) -> VariableNode {
        guard case .variable(let name) = token.value else { return VariableNode(name: "", scope: .none, span: token.span) }
        return variableNode(name, token.span)
    }

    private func variableNode(_ name: VariableName, _ span: SourceSpan) -> VariableNode {
        VariableNode(name: name.name, scope: name.scope, isSplatted: name.isSplatted, isBraced: name.isBraced, span: span)
    }

    private mutating func variable(_ token: Token, withMembers: Bool) -> Expression {
        guard case .variable(let name) = token.value else { return errorExpression(token.span) }
        return variable(name, token.span, withMembers: withMembers)
    }

    /// A `$using:` variable takes the members that follow with it.
    private mutating func variable(_ name: VariableName, _ span: SourceSpan, withMembers: Bool) -> Expression {
        guard name.scope == .using, !name.name.isEmpty else { return .variable(variableNode(name, span)) }
        var inner: VariableName = Lexer.split(Array(name.name.utf8)[...], braced: name.isBraced)
        inner.isSplatted = name.isSplatted
        var child: Expression = .variable(variableNode(inner, span))
        if withMembers, ahead == nil, let sign = lexer.memberOperator(allowsBracket: true) { child = members(of: child, sign) }
        return .using(UsingExpressionNode(child: child, span: child.span))
    }
}

// MARK: - Strings

extension Parser {
    mutating func string(_ token: Token) -> Expression {
        let kind: StringKind
        switch token.kind {
        case .stringLiteral: kind = .singleQuoted
        case .hereStringLiteral: kind = .singleQuotedHereString
        case .stringExpandable: kind = .doubleQuoted
        case .hereStringExpandable: kind = .doubleQuotedHereString
        default: kind = .bareWord
        }
        return string(token, kind)
    }

    /// A string, or a generic word with pieces to expand.
    mutating func string(_ token: Token, _ kind: StringKind) -> Expression {
        switch token.value {
        case .expandable(let content): return expandable(content, kind, token)
        case .text(let value): return .string(StringNode(value: value, kind: kind, span: token.span))
        default: return .string(StringNode(value: text(token), kind: kind, span: token.span))
        }
    }

    private mutating func expandable(_ content: ExpandableContent, _ kind: StringKind, _ token: Token) -> Expression {
        var parts: [StringPart] = []
        var nested: [Token] = []
        for piece in content.pieces {
            switch piece {
            case .text(let text): parts.append(.text(text))
            case .variable(let name, let span):
                parts.append(.expression(variable(name, span, withMembers: false)))
                nested.append(Token(.variable, span, .variable(name)))
            case .subexpression(let text): parts.append(.expression(nestedExpression(text, &nested)))
            }
        }
        if lexer.keepsTokens { lexer.nestedTokens[token.span.start] = nested }
        return .expandableString(ExpandableStringNode(parts: parts, kind: kind, span: token.span))
    }

    private mutating func nestedExpression(_ nested: NestedText, _ tokens: inout [Token]) -> Expression {
        let savedAhead: Token? = ahead
        ahead = nil
        let saved: Lexer.Saved = lexer.enter(nested)
        let expression: Expression? = deeper { $0.primaryExpression() }
        ahead = nil
        tokens.append(contentsOf: lexer.leave(saved))
        if lexer.diagnostics.isClosed { lexer.position = lexer.input.end }
        ahead = savedAhead
        return expression ?? errorExpression(nested.span)
    }
}

// MARK: - Brackets

extension Parser {
    /// `(` pipeline-chain `)`
    private mutating func parenthesized(_ lParen: Token) -> Expression {
        let (statement, rParen): (Statement, Token?) = inMode(.command) { parser in
            parser.withComma(separates: false) { parser in
                parser.skipNewlines()
                let statement: Statement = parser.parenContent(lParen)
                parser.skipNewlines()
                return (statement, parser.closingParen(statement))
            }
        }
        return .paren(ParenNode(statement: statement, span: join(lParen.span, rParen?.span ?? statement.span)))
    }

    private mutating func parenContent(_ lParen: Token) -> Statement {
        if let statement = pipelineChain() { return statement }
        incomplete(.expectedExpression, after(lParen.span))
        return errorStatement(after(lParen.span))
    }

    // Recovery: a missing parenthesis is taken as there.
    private mutating func closingParen(_ statement: Statement) -> Token? {
        let token: Token = next()
        if token.kind == .rParen { return token }
        unget(token)
        incomplete(.missingEndParenthesisInExpression, after(statement.span))
        return nil
    }

    /// `@(` or `$(` statements `)`
    private mutating func subexpression(_ first: Token) -> Expression {
        let body: StatementBlockNode = inMode(.command) { parser in
            parser.withComma(separates: false) { $0.subexpressionBody(first) }
        }
        let node: BlockExpressionNode = BlockExpressionNode(body: body, span: body.span)
        return first.kind == .atParen ? .array(node) : .subexpression(node)
    }

    private mutating func subexpressionBody(_ first: Token) -> StatementBlockNode {
        skipNewlines()
        let list: StatementList = statementList()
        skipNewlines()
        let rParen: Token = next()
        var end: SourceSpan = rParen.span
        if rParen.kind != .rParen {
            unget(rParen)
            incomplete(.missingEndParenthesisInSubexpression, rParen.span)
            end = list.span.isNone ? first.span : list.span
        }
        return StatementBlockNode(statements: list.statements, traps: list.traps, span: join(first.span, end))
    }

    /// `{` script-block `}`
    mutating func scriptBlockExpression(_ lCurly: Token) -> Expression {
        let block: ScriptBlockNode = inMode(.command) { parser in
            parser.withComma(separates: false) { parser in
                parser.skipNewlines()
                return parser.scriptBlock(lCurly: lCurly, isFilter: false)
            }
        }
        return .scriptBlock(ScriptBlockExpressionNode(scriptBlock: block, span: block.span))
    }
}

// MARK: - Hashtables

extension Parser {
    /// `@{` ( key `=` statement ( newline | `;` )+ )* `}`
    private mutating func hashtable(_ atCurly: Token) -> Expression {
        skipNewlines()
        var entries: [HashtableEntry] = []
        while let entry = hashtableEntry() {
            entries.append(entry)
            let kind: TokenKind = peek().kind
            guard kind == .newLine || kind == .semi else { break }
            skipNewlinesAndSemicolons()
        }
        let rCurly: Token = next()
        var end: SourceSpan = rCurly.span
        if rCurly.kind != .rCurly {
            unget(rCurly)
            incomplete(.missingEndCurlyBrace, after(atCurly.span), detectedAt: rCurly.span)
            end = before(rCurly.span)
        }
        return .hashtable(HashtableNode(entries: entries, span: join(atCurly.span, end)))
    }

    private mutating func hashtableEntry() -> HashtableEntry? {
        let head: (key: Expression, equals: Token)? = inMode(.expression) { parser in
            guard let key = parser.labelOrKey() else { return nil }
            return (key, parser.next())
        }
        guard let (key, equals) = head else { return nil }
        guard equals.kind == .equals else { return entryWithoutValue(key, equals) }
        let value: Statement? = inMode(.command) { parser in
            parser.skipNewlines()
            return parser.statement()
        }
        if value == nil { incomplete(.missingStatementInHashLiteral, after(equals.span)) }
        return HashtableEntry(key: key, value: value ?? errorStatement(after(equals.span)))
    }

    // Recovery: as if `=` and a value were there; the rest of the line is skipped.
    private mutating func entryWithoutValue(_ key: Expression, _ token: Token) -> HashtableEntry {
        unget(token)
        report(.missingEqualsInHashLiteral, after(key.span))
        sync(consumeClosing: false, .rCurly, .semi, .newLine)
        return HashtableEntry(key: key, value: errorStatement(after(key.span)))
    }

    /// A plain name, or a unary expression in which a comma ends it.
    mutating func labelOrKey() -> Expression? {
        if let name = simpleName() { return .string(name) }
        let kind: TokenKind = peek().kind
        guard kind != .newLine, kind != .semi else { return nil }
        return withComma(separates: true) { $0.unaryExpression() }
    }

    /// A name of letters, digits and underscores.
    mutating func simpleName() -> StringNode? { simpleNameToken().map { name($0) } }

    func name(_ token: Token) -> StringNode { StringNode(value: text(token), kind: .bareWord, span: token.span) }

    mutating func simpleNameToken() -> Token? {
        lexer.wantsSimpleName = true
        let token: Token = peek()
        lexer.wantsSimpleName = false
        guard token.kind == .identifier else { return nil }
        lexer.mark(token, .memberName)
        skip()
        return token
    }
}
