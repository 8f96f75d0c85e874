import Diagnostics

/// Statements in a row. Traps are kept apart: they guard all the others.
struct StatementList {
    var statements: [Statement] = []
    var traps: [TrapNode] = []
    var span: SourceSpan = .none
}

extension Parser {
    /// ( statement ( newline | `;` )* )*
    mutating func statementList() -> StatementList {
        var list: StatementList = StatementList()
        skipNewlinesAndSemicolons()
        while let statement = statement() {
            if case .trap(let trap) = statement {
                list.traps.append(trap)
            } else {
                list.statements.append(statement)
            }
            list.span = join(list.span, statement.span)
            skipNewlinesAndSemicolons()
            let kind: TokenKind = peek().kind
            if kind == .rParen || kind == .rCurly { break }
        }
        return list
    }

    /// `{` statement-list `}`
    mutating func statementBlock() -> StatementBlockNode? {
        skipNewlines()
        let lCurly: Token = next()
        guard lCurly.kind == .lCurly else {
            unget(lCurly)
            return nil
        }
        let list: StatementList = statementList()
        let rCurly: Token = next()
        var end: SourceSpan = rCurly.span
        if rCurly.kind != .rCurly {
            // Recovery: a missing brace is taken as there.
            unget(rCurly)
            incomplete(.missingEndCurlyBrace, lCurly.span, detectedAt: rCurly.span)
            end = list.span.isNone ? lCurly.span : list.span
        }
        return StatementBlockNode(statements: list.statements, traps: list.traps, span: join(lCurly.span, end))
    }

    /// statement: a keyword's statement, a labelled loop, or a pipeline chain. Nil when there is none.
    mutating func statement() -> Statement? {
        deeper { $0.statementContent() }
    }

    private mutating func statementContent() -> Statement? {
        var token: Token = next()
        var head: StatementHead = StatementHead()
        if token.kind == .generic, lexer.source.bytes[Int(token.span.start)] == UInt8(ascii: "[") {
            token = statementAttributes(token, &head)
        }
        if token.kind.flags.contains(.keyword), let statement = keywordStatement(token, head) { return statement.value }
        switch token.kind {
        case .label:
            skipNewlines()
            return labelled(token)
        case .endOfInput where head.attributes.isEmpty:
            unget(token)
            return nil
        default:
            if let mark = head.restorePoint { resync(to: mark) } else { unget(token) }
            return pipelineChain()
        }
    }

    /// Attributes before a statement: of a class they are its own, before a pipeline they are the start of its expression.
    private mutating func statementAttributes(_ first: Token, _ head: inout StatementHead) -> Token {
        let mark: Int = Int(first.span.start)
        resync(first)
        let attributes: [AttributeBase] = attributeList(inExpression: false) ?? []
        let token: Token = next()
        guard !attributes.isEmpty else { return token }
        let types: [TypeConstraintNode] = attributes.compactMap { if case .typeConstraint(let node) = $0 { node } else { nil } }
        if token.kind.flags.contains(.refusesAttributes) {
            guard types.isEmpty else { return restart(mark) }
            if case .attribute(let node)? = attributes.first { report(.unexpectedAttribute, node.span, node.typeName.fullName) }
        } else if token.kind.flags.contains(.keyword) {
            if let type = types.first { report(.typeNotAllowedBeforeStatement, type.span, type.typeName.fullName) }
        } else {
            return restart(mark)
        }
        head.attributes = attributes.compactMap { if case .attribute(let node) = $0 { node } else { nil } }
        head.restorePoint = mark
        return token
    }

    private mutating func restart(_ mark: Int) -> Token {
        resync(to: mark)
        return next()
    }
}

/// Attributes before a statement, and where they start.
struct StatementHead {
    var attributes: [AttributeNode] = []
    var restorePoint: Int?
}

/// What a keyword made of the text: a statement, or nothing although it was read.
struct KeywordResult {
    let value: Statement?
}

extension Parser {
    /// Nil when the word is no statement's start and is a command's name.
    private mutating func keywordStatement(_ token: Token, _ head: StatementHead) -> KeywordResult? {
        if let loop = loopStatement(token, label: nil) { return KeywordResult(value: loop) }
        switch token.kind {
        case .if: return KeywordResult(value: ifStatement(token))
        case .function, .filter, .workflow: return KeywordResult(value: functionDefinition(token))
        case .return, .throw, .exit: return KeywordResult(value: valueStatement(token))
        case .break, .continue: return KeywordResult(value: jumpStatement(token))
        case .trap: return KeywordResult(value: trapStatement(token))
        case .try: return KeywordResult(value: tryStatement(token))
        case .data: return KeywordResult(value: dataStatement(token))
        case .parallel, .sequence: return KeywordResult(value: blockStatement(token))
        case .class: return KeywordResult(value: classDefinition(token, head.attributes))
        case .enum: return KeywordResult(value: enumDefinition(token, head.attributes))
        default: return rareKeyword(token)
        }
    }

    private mutating func rareKeyword(_ token: Token) -> KeywordResult? {
        switch token.kind {
        case .using:
            let statement: Statement = usingStatement(token)
            report(.usingMustBeAtStartOfScript, statement.span)
            return KeywordResult(value: statement)
        case .configuration: return KeywordResult(value: configuration(token))
        case .from, .define, .var:
            report(.reservedKeywordNotAllowed, token.span, token.kind.text)
            return KeywordResult(value: errorStatement(token.span))
        case .else, .elseIf, .catch, .until:
            // Recovery: after an error these words are dropped instead of being taken for commands.
            guard !lexer.diagnostics.isEmpty else { return nil }
            skipNewlines()
            return KeywordResult(value: statement())
        default: return nil
        }
    }

    mutating func loopStatement(_ token: Token, label: Token?) -> Statement? {
        switch token.kind {
        case .switch: switchStatement(token, label)
        case .foreach: foreachStatement(token, label)
        case .for: forStatement(token, label)
        case .while: whileStatement(token, label)
        case .do: doStatement(token, label)
        default: nil
        }
    }

    private mutating func labelled(_ label: Token) -> Statement? {
        let token: Token = next()
        if let loop = loopStatement(token, label: label) { return loop }
        resync(label)
        return pipelineChain()
    }

    func labelName(_ label: Token?) -> String? { label?.text }

    /// ( `return` | `throw` | `exit` ) pipeline-chain?
    private mutating func valueStatement(_ token: Token) -> Statement {
        let value: Statement? = pipelineChain()
        let span: SourceSpan = join(token.span, value?.span ?? token.span)
        switch token.kind {
        case .return: return .returnValue(ReturnNode(value: value, span: span))
        case .throw: return .throwError(ThrowNode(value: value, span: span))
        default: return .exitShell(ExitNode(value: value, span: span))
        }
    }

    /// ( `break` | `continue` ) label?
    private mutating func jumpStatement(_ token: Token) -> Statement {
        let label: Expression? = labelOrKey()
        let span: SourceSpan = join(token.span, label?.span ?? token.span)
        if token.kind == .break { return .breakLoop(BreakNode(label: label, span: span)) }
        return .continueLoop(ContinueNode(label: label, span: span))
    }

    /// ( `parallel` | `sequence` ) statement-block
    private mutating func blockStatement(_ token: Token) -> Statement {
        guard let body = statementBlock() else {
            incomplete(.missingStatementAfterKeyword, after(token.span), text(token))
            return errorStatement(token.span)
        }
        return .block(BlockStatementNode(keyword: text(token), body: body, span: join(token.span, body.span)))
    }

    /// `configuration` needs what this shell does not have: its body is read and dropped.
    private mutating func configuration(_ token: Token) -> Statement? {
        skipNewlines()
        let name: Token = next()
        if name.kind == .endOfInput || name.kind == .comma {
            unget(name)
            incomplete(.missingConfigurationName, after(name.span))
            return nil
        }
        unget(name)
        report(name.kind == .lCurly ? .missingConfigurationName : .configurationNotSupportedInPowerShellCore, after(token.span))
        if name.kind != .lCurly { _ = singleArgument(.argument) }
        let body: StatementBlockNode? = statementBlock()
        return errorStatement(join(token.span, body?.span ?? name.span))
    }
}
