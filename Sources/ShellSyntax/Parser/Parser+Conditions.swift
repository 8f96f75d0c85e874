import Diagnostics

extension Parser {
    /// `if` `(` chain `)` block ( `elseif` `(` chain `)` block )* ( `else` block )?
    mutating func ifStatement(_ ifToken: Token) -> Statement {
        var clauses: [IfClause] = []
        var parts: [Statement] = []
        var keyword: Token = ifToken
        while true {
            switch ifClause(keyword, &parts) {
            case .failure(let end): return errorStatement(join(ifToken.span, end.span), parts)
            case .success(let clause): clauses.append(clause)
            }
            let mark: Int = ahead.map { Int($0.span.start) } ?? restorePoint
            skipNewlines()
            keyword = peek()
            if keyword.kind == .elseIf {
                skip()
                continue
            }
            guard keyword.kind == .else else {
                // The line breaks may end an entry of a hashtable.
                resync(to: mark)
                return ifNode(ifToken, clauses, nil)
            }
            skip()
            return elseTail(ifToken, clauses, parts, keyword)
        }
    }

    private func ifNode(_ token: Token, _ clauses: [IfClause], _ elseBody: StatementBlockNode?) -> Statement {
        let end: SourceSpan = elseBody?.span ?? clauses.last?.body.span ?? token.span
        return .ifElse(IfNode(clauses: clauses, elseBody: elseBody, span: join(token.span, end)))
    }

    private mutating func elseTail(_ token: Token, _ clauses: [IfClause], _ parts: [Statement], _ keyword: Token) -> Statement {
        skipNewlines()
        if let body = statementBlock() { return ifNode(token, clauses, body) }
        incomplete(.missingStatementBlockAfterElse, after(keyword.span))
        return errorStatement(join(token.span, keyword.span), parts)
    }

    /// Where a statement that is no statement ends.
    struct BrokenEnd: Error {
        let span: SourceSpan
    }

    private mutating func ifClause(_ keyword: Token, _ parts: inout [Statement]) -> Result<IfClause, BrokenEnd> {
        skipNewlines()
        let lParen: Token = next()
        guard lParen.kind == .lParen else {
            unget(lParen)
            incomplete(.missingOpenParenthesisInIfStatement, after(keyword.span), text(keyword))
            return .failure(BrokenEnd(span: keyword.span))
        }
        skipNewlines()
        let condition: Statement? = pipelineChain()
        if let condition { parts.append(condition) } else { incomplete(.ifStatementMissingCondition, after(lParen.span), text(keyword)) }
        skipNewlines()
        let rParen: Token = next()
        guard rParen.kind == .rParen else {
            unget(rParen)
            if condition != nil, condition?.isError == false {
                incomplete(.missingEndParenthesisAfterStatement, rParen.span, text(keyword))
            }
            return .failure(BrokenEnd(span: before(rParen.span)))
        }
        return ifBody(keyword, condition ?? errorStatement(after(lParen.span)), rParen)
    }

    private mutating func ifBody(_ keyword: Token, _ condition: Statement, _ rParen: Token) -> Result<IfClause, BrokenEnd> {
        skipNewlines()
        guard let body = statementBlock() else {
            incomplete(.missingStatementBlock, rParen.span, text(keyword))
            return .failure(BrokenEnd(span: rParen.span))
        }
        return .success(IfClause(condition: condition, body: body))
    }
}

extension Statement {
    var isError: Bool {
        if case .error = self { return true }
        return false
    }
}

// MARK: - switch

/// A switch statement while it is read.
private struct SwitchBuilder {
    var flags: SwitchFlags = []
    var condition: Statement?
    var clauses: [SwitchClause] = []
    var defaultBody: StatementBlockNode?
    var end: SourceSpan
    var isError: Bool = false
    /// Whether the last error could be cured by more input: it is not told twice.
    var isIncomplete: Bool = false
}

extension Parser {
    /// `switch` flag* ( `(` chain `)` | `-file` argument ) `{` ( ( argument | `default` ) block )* `}`
    mutating func switchStatement(_ token: Token, _ label: Token?) -> Statement {
        let start: SourceSpan = (label ?? token).span
        var builder: SwitchBuilder = SwitchBuilder(end: start)
        skipNewlines()
        while peek().kind == .parameter { switchFlag(next(), &builder) }
        switchCondition(&builder)
        skipNewlines()
        let closed: Token? = switchBody(&builder)
        guard !builder.isError, let condition = builder.condition, let closed else {
            return errorStatement(join(start, builder.end), builder.condition.map { [$0] } ?? [])
        }
        return .switchCase(
            SwitchNode(
                label: labelName(label), flags: builder.flags, condition: condition, clauses: builder.clauses,
                defaultBody: builder.defaultBody, span: join(start, closed.span)))
    }

    func isParameter(_ token: Token, _ name: String) -> Bool {
        guard let written = token.text else { return false }
        return name.hasPrefix(written.lowercased())
    }

    private mutating func switchFlag(_ token: Token, _ builder: inout SwitchBuilder) {
        builder.end = token.span
        if isParameter(token, "regex") {
            builder.flags.insert(.regex)
            builder.flags.remove(.wildcard)
        } else if isParameter(token, "wildcard") {
            builder.flags.insert(.wildcard)
            builder.flags.remove(.regex)
        } else if isParameter(token, "exact") {
            builder.flags.subtract([.regex, .wildcard])
        } else if isParameter(token, "casesensitive") {
            builder.flags.insert(.caseSensitive)
        } else if isParameter(token, "parallel") {
            builder.flags.insert(.parallel)
        } else if isParameter(token, "file") {
            switchFile(token, &builder)
        } else {
            builder.isError = true
            report(.invalidSwitchFlag, token.span, token.text ?? "")
        }
    }

    private mutating func switchFile(_ token: Token, _ builder: inout SwitchBuilder) {
        builder.flags.insert(.file)
        skipNewlines()
        guard let file = singleArgument(.fileName) else {
            builder.isError = true
            builder.isIncomplete = incomplete(.missingFilenameOption, after(token.span))
            return
        }
        builder.end = file.span
        let element: CommandExpressionNode = CommandExpressionNode(expression: file, span: file.span)
        builder.condition = .pipeline(PipelineNode(elements: [.expression(element)], span: file.span))
    }

    private mutating func switchCondition(_ builder: inout SwitchBuilder) {
        guard peek().kind == .lParen else {
            guard builder.condition == nil, !builder.flags.contains(.file) else { return }
            builder.isError = true
            builder.isIncomplete = incomplete(.pipelineValueRequired, after(builder.end))
            return
        }
        let lParen: Token = next()
        builder.end = lParen.span
        if builder.flags.contains(.file) {
            builder.isError = true
            report(.pipelineValueRequired, lParen.span)
        }
        skipNewlines()
        builder.condition = pipelineChain()
        if let condition = builder.condition {
            builder.end = condition.span
        } else {
            builder.isError = true
            builder.isIncomplete = incomplete(.pipelineValueRequired, after(lParen.span))
        }
        closeSwitchCondition(&builder)
    }

    private mutating func closeSwitchCondition(_ builder: inout SwitchBuilder) {
        skipNewlines()
        let rParen: Token = next()
        if rParen.kind == .rParen {
            builder.end = rParen.span
            return
        }
        unget(rParen)
        guard !builder.isIncomplete else { return }
        builder.isError = true
        builder.isIncomplete = incomplete(.missingEndParenthesisInSwitchStatement, after(builder.end))
    }

    private mutating func switchBody(_ builder: inout SwitchBuilder) -> Token? {
        let lCurly: Token = next()
        guard lCurly.kind == .lCurly else {
            unget(lCurly)
            if !builder.isIncomplete {
                builder.isError = true
                incomplete(.missingCurlyBraceInSwitchStatement, after(builder.end))
            }
            return nil
        }
        builder.end = lCurly.span
        skipNewlines()
        while switchClause(&builder) {
            skipNewlinesAndSemicolons()
            let token: Token = peek()
            if token.kind == .rCurly { return next() }
            if token.kind == .endOfInput {
                builder.isError = true
                if !builder.isIncomplete { incomplete(.missingEndCurlyBrace, lCurly.span, detectedAt: token.span) }
                return nil
            }
        }
        return nil
    }

    /// False when there is no clause: reading the body ends.
    private mutating func switchClause(_ builder: inout SwitchBuilder) -> Bool {
        let token: Token = peek()
        let isDefault: Bool = token.kind == .default
        if isDefault { skip() }
        guard let condition = isDefault ? .string(name(token)) : singleArgument(.switchCondition) else {
            builder.isError = true
            incomplete(.missingSwitchConditionExpression, after(builder.end))
            if peek().kind == .rCurly { skip() }
            return false
        }
        builder.end = condition.span
        guard let body = statementBlock() else {
            builder.isError = true
            builder.isIncomplete = incomplete(.missingSwitchStatementClause, after(builder.end))
            return true
        }
        builder.end = body.span
        if !isDefault {
            builder.clauses.append(SwitchClause(condition: condition, body: body))
            return true
        }
        if builder.defaultBody != nil {
            builder.isError = true
            report(.multipleSwitchDefaultClauses, condition.span)
        }
        builder.defaultBody = body
        return true
    }
}
