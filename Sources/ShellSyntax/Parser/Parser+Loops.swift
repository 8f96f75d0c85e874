import Diagnostics

extension Parser {
    /// `while` `(` chain `)` block
    mutating func whileStatement(_ token: Token, _ label: Token?) -> Statement {
        let start: SourceSpan = (label ?? token).span
        skipNewlines()
        let lParen: Token = next()
        guard lParen.kind == .lParen else {
            unget(lParen)
            incomplete(.missingOpenParenthesisAfterKeyword, after(token.span), text(token))
            return errorStatement(join(start, token.span))
        }
        skipNewlines()
        let read: Statement? = pipelineChain()
        if read == nil { incomplete(.missingExpressionAfterKeyword, after(lParen.span), token.kind.text) }
        let condition: Statement = read ?? errorStatement(after(lParen.span))
        skipNewlines()
        let rParen: Token = next()
        guard rParen.kind == .rParen else {
            unget(rParen)
            if !condition.isError { incomplete(.missingEndParenthesisAfterStatement, after(condition.span), token.kind.text) }
            return errorStatement(join(start, condition.span), read.map { [$0] } ?? [])
        }
        skipNewlines()
        guard let body = statementBlock() else {
            incomplete(.missingLoopStatement, after(rParen.span), token.kind.text)
            return errorStatement(join(start, rParen.span), read.map { [$0] } ?? [])
        }
        return .whileLoop(WhileNode(label: labelName(label), condition: condition, body: body, span: join(start, body.span)))
    }

    /// `do` block ( `while` | `until` ) `(` chain `)`
    mutating func doStatement(_ token: Token, _ label: Token?) -> Statement {
        let start: SourceSpan = (label ?? token).span
        guard let body = statementBlock() else {
            incomplete(.missingLoopStatement, after(token.span), token.kind.text)
            return errorStatement(join(start, token.span))
        }
        skipNewlines()
        let keyword: Token = next()
        guard keyword.kind == .while || keyword.kind == .until else {
            unget(keyword)
            incomplete(.missingWhileOrUntilInDoWhile, after(body.span))
            return errorStatement(join(start, body.span))
        }
        switch doCondition(keyword) {
        case .failure(let end): return errorStatement(join(start, end.span))
        case .success(let (condition, rParen)):
            return .doLoop(
                DoLoopNode(
                    label: labelName(label), body: body, condition: condition, isUntil: keyword.kind == .until,
                    span: join(start, rParen.span)))
        }
    }

    private mutating func doCondition(_ keyword: Token) -> Result<(Statement, Token), BrokenEnd> {
        skipNewlines()
        let lParen: Token = next()
        guard lParen.kind == .lParen else {
            unget(lParen)
            incomplete(.missingOpenParenthesisAfterKeyword, after(keyword.span), keyword.kind.text)
            return .failure(BrokenEnd(span: keyword.span))
        }
        skipNewlines()
        let condition: Statement? = pipelineChain()
        if condition == nil { incomplete(.missingExpressionAfterKeyword, after(lParen.span), keyword.kind.text) }
        skipNewlines()
        let rParen: Token = next()
        if rParen.kind != .rParen {
            unget(rParen)
            if let condition { incomplete(.missingEndParenthesisAfterStatement, after(condition.span), keyword.kind.text) }
        }
        guard let condition, rParen.kind == .rParen else { return .failure(BrokenEnd(span: condition?.span ?? lParen.span)) }
        return .success((condition, rParen))
    }
}

// MARK: - for

extension Parser {
    /// `for` `(` chain? ( `;` chain? ( `;` chain? )? )? `)` block
    mutating func forStatement(_ token: Token, _ label: Token?) -> Statement {
        let start: SourceSpan = (label ?? token).span
        skipNewlines()
        let lParen: Token = next()
        guard lParen.kind == .lParen else {
            unget(lParen)
            incomplete(.missingOpenParenthesisAfterKeyword, after(token.span), token.kind.text)
            return errorStatement(join(start, token.span))
        }
        var end: SourceSpan = lParen.span
        let initializer: Statement? = forPart(&end, endsWithSemicolon: true)
        let condition: Statement? = forPart(&end, endsWithSemicolon: true)
        let iterator: Statement? = forPart(&end, endsWithSemicolon: false)
        let parts: [Statement] = [initializer, condition, iterator].compactMap { $0 }
        skipNewlines()
        let rParen: Token = next()
        guard rParen.kind == .rParen else {
            unget(rParen)
            incomplete(.missingEndParenthesisAfterStatement, after(end), token.kind.text)
            return errorStatement(join(start, end), parts)
        }
        guard let body = statementBlock() else {
            incomplete(.missingLoopStatement, after(rParen.span), token.kind.text)
            return errorStatement(join(start, rParen.span), parts)
        }
        return .forLoop(
            ForNode(
                label: labelName(label), initializer: initializer, condition: condition, iterator: iterator, body: body,
                span: join(start, body.span)))
    }

    private mutating func forPart(_ end: inout SourceSpan, endsWithSemicolon: Bool) -> Statement? {
        skipNewlines()
        let part: Statement? = pipelineChain()
        if let part { end = part.span }
        if endsWithSemicolon, peek().kind == .semi { end = next().span }
        return part
    }
}

// MARK: - foreach

/// The flags of a foreach statement.
private struct ForEachFlags {
    var isParallel: Bool = false
    var throttleLimit: Expression?
    var badFlag: SourceSpan?
}

extension Parser {
    /// `foreach` flag* `(` variable `in` chain `)` block
    mutating func foreachStatement(_ token: Token, _ label: Token?) -> Statement {
        let start: SourceSpan = (label ?? token).span
        skipNewlines()
        let flags: ForEachFlags = foreachFlags()
        let lParen: Token = next()
        guard lParen.kind == .lParen else {
            unget(lParen)
            incomplete(.missingOpenParenthesisAfterKeyword, after(token.span), token.kind.text)
            return errorStatement(join(start, token.span))
        }
        skipNewlines()
        let variable: Token = next()
        guard variable.kind == .variable || variable.kind == .splattedVariable else {
            unget(variable)
            incomplete(.missingVariableNameAfterForeach, after(lParen.span))
            return errorStatement(join(start, lParen.span))
        }
        switch foreachTail(variable) {
        case .failure(let end): return errorStatement(join(start, end.span))
        case .success(let (collection, body)):
            if let bad = flags.badFlag { return errorStatement(join(start, bad)) }
            return .forEach(
                ForEachNode(
                    label: labelName(label), variable: variableNode(variable), collection: collection, body: body,
                    isParallel: flags.isParallel, throttleLimit: flags.throttleLimit, span: join(start, body.span)))
        }
    }

    private mutating func foreachFlags() -> ForEachFlags {
        var flags: ForEachFlags = ForEachFlags()
        while peek().kind == .parameter {
            let token: Token = next()
            if isParameter(token, "parallel") {
                flags.isParallel = true
            } else if isParameter(token, "throttlelimit") {
                skipNewlines()
                flags.throttleLimit = singleArgument(.argument)
                if flags.throttleLimit == nil { incomplete(.missingThrottleLimit, after(token.span)) }
            } else {
                flags.badFlag = token.span
                report(.invalidForeachFlag, token.span, token.text ?? "")
            }
            skipNewlines()
        }
        return flags
    }

    private mutating func foreachTail(_ variable: Token) -> Result<(Statement, StatementBlockNode), BrokenEnd> {
        skipNewlines()
        let inToken: Token = next()
        guard inToken.kind == .in else {
            unget(inToken)
            incomplete(.missingInInForeach, after(variable.span))
            return .failure(BrokenEnd(span: variable.span))
        }
        skipNewlines()
        guard let collection = pipelineChain() else {
            incomplete(.missingForeachExpression, after(inToken.span))
            return .failure(BrokenEnd(span: inToken.span))
        }
        skipNewlines()
        let rParen: Token = next()
        guard rParen.kind == .rParen else {
            unget(rParen)
            incomplete(.missingEndParenthesisAfterForeach, after(collection.span))
            return .failure(BrokenEnd(span: collection.span))
        }
        guard let body = statementBlock() else {
            incomplete(.missingForeachStatement, after(rParen.span))
            return .failure(BrokenEnd(span: rParen.span))
        }
        return .success((collection, body))
    }
}
