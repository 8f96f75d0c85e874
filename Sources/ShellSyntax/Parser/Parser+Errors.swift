import Diagnostics

extension Parser {
    /// `trap` type? block
    mutating func trapStatement(_ token: Token) -> Statement {
        let mark: Int = restorePoint
        skipNewlines()
        var type: TypeConstraintNode?
        switch attribute() {
        case .typeConstraint(let node): type = node
        // An attribute belongs to what follows the trap.
        case .attribute: resync(to: mark)
        case nil: break
        }
        guard let body = statementBlock() else {
            let end: SourceSpan = type?.span ?? token.span
            incomplete(.missingTrapStatement, after(end))
            return errorStatement(join(token.span, end))
        }
        return .trap(TrapNode(type: type, body: body, span: join(token.span, body.span)))
    }

    /// `try` block ( `catch` types? block )* ( `finally` block )?
    mutating func tryStatement(_ token: Token) -> Statement {
        skipNewlines()
        guard let body = statementBlock() else {
            incomplete(.missingTryStatementBlock, after(token.span))
            return errorStatement(token.span)
        }
        var broken: SourceSpan?
        var catches: [CatchNode] = []
        while let clause = catchClause(&broken) { catches.append(clause) }
        let finallyBody: StatementBlockNode? = finallyClause(&broken)
        if catches.isEmpty, finallyBody == nil, broken == nil {
            broken = body.span
            incomplete(.missingCatchOrFinally, after(body.span))
        }
        if let broken { return errorStatement(join(token.span, broken), body.statements) }
        let end: SourceSpan = finallyBody?.span ?? catches.last?.span ?? body.span
        return .tryCatch(TryNode(body: body, catches: catches, finallyBody: finallyBody, span: join(token.span, end)))
    }

    private mutating func finallyClause(_ broken: inout SourceSpan?) -> StatementBlockNode? {
        skipNewlines()
        guard peek().kind == .finally else { return nil }
        let token: Token = next()
        if let body = statementBlock() { return body }
        broken = token.span
        incomplete(.missingFinallyStatementBlock, after(token.span))
        return nil
    }

    private mutating func catchClause(_ broken: inout SourceSpan?) -> CatchNode? {
        skipNewlines()
        guard peek().kind == .catch else { return nil }
        let token: Token = next()
        let isReported: Bool
        var types: [TypeConstraintNode] = []
        isReported = catchTypes(&types, &broken)
        if let body = statementBlock() { return CatchNode(types: types, body: body, span: join(token.span, body.span)) }
        if !isReported {
            broken = types.last?.span ?? token.span
            incomplete(.missingCatchHandlerBlock, after(broken ?? token.span))
        }
        return nil
    }

    /// type ( `,` type )*; whether something is missing was reported.
    private mutating func catchTypes(_ types: inout [TypeConstraintNode], _ broken: inout SourceSpan?) -> Bool {
        var comma: Token?
        while true {
            let mark: Int = restorePoint
            skipNewlines()
            switch attribute() {
            case .typeConstraint(let node): types.append(node)
            case .attribute:
                resync(to: mark)
                return false
            case nil:
                guard let comma else { return false }
                broken = comma.span
                incomplete(.missingTypeLiteralToken, after(comma.span))
                return true
            }
            skipNewlines()
            guard peek().kind == .comma else { return false }
            comma = next()
        }
    }

    /// `data` name? ( `-SupportedCommand` name ( `,` name )* )? block
    mutating func dataStatement(_ token: Token) -> Statement {
        skipNewlines()
        let variable: StringNode? = simpleName()
        skipNewlines()
        var commands: [Expression] = []
        var broken: SourceSpan?
        var end: SourceSpan = variable?.span ?? token.span
        if peek().kind == .parameter {
            broken = supportedCommands(next(), &commands)
            end = commands.last?.span ?? end
        }
        guard broken == nil, let body = statementBlock() else {
            if broken == nil { incomplete(.missingStatementBlockForDataSection, after(end)) }
            return .error(ErrorNode(expressions: commands, span: join(token.span, broken ?? end)))
        }
        return .data(DataNode(variable: variable?.value, commandsAllowed: commands, body: body, span: join(token.span, body.span)))
    }

    /// Where the broken part ends, or nil.
    private mutating func supportedCommands(_ parameter: Token, _ commands: inout [Expression]) -> SourceSpan? {
        var broken: SourceSpan?
        if !isParameter(parameter, "supportedcommand") {
            broken = parameter.span
            report(.invalidParameterForDataSectionStatement, parameter.span, parameter.text ?? "")
        }
        var last: Token = parameter
        while true {
            skipNewlines()
            guard let command = singleArgument(.commandName) else {
                if broken == nil { incomplete(.missingValueForSupportedCommandInDataSectionStatement, after(last.span)) }
                return last.span
            }
            commands.append(command)
            guard peek().kind == .comma else { return broken }
            last = next()
        }
    }
}
