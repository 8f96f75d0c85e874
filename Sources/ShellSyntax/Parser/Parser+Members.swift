import Diagnostics

extension Parser {
    /// ( `.` name | `::` name | `?.` name | `[` expression `]` | `?[` expression `]` | `(` arguments `)` )*
    mutating func members(of target: Expression, _ first: Token) -> Expression {
        var result: Expression = target
        var sign: Token? = first
        while let token = sign {
            skipNewlines()
            let isIndex: Bool = token.kind == .lBracket || token.kind == .questionLBracket
            result = isIndex ? elementAccess(result, token) : memberAccess(result, token)
            grow()
            if height > Self.heightLimit {
                giveUp()
                return result
            }
            sign = ahead == nil ? lexer.memberOperator(allowsBracket: true) : nil
        }
        return result
    }

    private mutating func memberAccess(_ target: Expression, _ sign: Token) -> Expression {
        guard let member = memberName() else { return missingMember(target, sign) }
        if ahead == nil {
            let mark: Int = restorePoint
            let types: [TypeName]? = genericArguments(mark)
            if ahead == nil, let bracket = lexer.invokeBracket() {
                return invocation(target, sign, member, bracket, types ?? [])
            }
            // Types without arguments after them were an index.
            if ahead == nil, types != nil { resync(to: mark) }
        }
        return memberNode(target, sign, member)
    }

    private func memberNode(_ target: Expression, _ sign: Token, _ member: Expression) -> Expression {
        .member(
            MemberNode(
                target: target, member: member, isStatic: sign.kind == .colonColon, isNullConditional: sign.kind == .questionDot,
                span: join(target.span, member.span)))
    }

    // Recovery: as if a name were there.
    private mutating func missingMember(_ target: Expression, _ sign: Token) -> Expression {
        incomplete(.missingPropertyName, after(sign.span))
        let member: Expression = singleArgument(.argument) ?? errorExpression(join(target.span, sign.span))
        return memberNode(target, sign, member)
    }

    /// member-name: name | string | variable | `( … )` | unary expression
    private mutating func memberName() -> Expression? {
        if let name = simpleName() { return .string(name) }
        let token: Token = peek()
        if token.kind.flags.contains(.unaryOperator) || token.kind == .lBracket { return unaryExpression() }
        return primaryExpression(withMembers: false)
    }

    /// `[type, type]` after a method's name. Anything else in brackets is left for an index.
    private mutating func genericArguments(_ mark: Int) -> [TypeName]? {
        guard next().kind == .lBracket else {
            resync(to: mark)
            return nil
        }
        let saved: LexerMode = lexer.mode
        setMode(.typeName)
        skipNewlines()
        let first: Token = next()
        guard first.kind == .identifier else {
            setMode(saved)
            resync(to: mark)
            return nil
        }
        let (types, last): ([TypeName], Token) = genericTypeArguments(first)
        if last.kind != .rBracket {
            unget(last)
            incomplete(.endSquareBracketExpectedAtEndOfType, before(last.span))
        }
        setMode(saved)
        return types
    }

    private mutating func invocation(
        _ target: Expression, _ sign: Token, _ member: Expression, _ bracket: Token, _ types: [TypeName]
    ) -> Expression {
        let arguments: ArgumentList = bracket.kind == .lParen ? argumentList(bracket) : blockArgument(bracket)
        return .invoke(
            InvokeNode(
                target: target, member: member, arguments: arguments.expressions, genericArguments: types,
                isStatic: sign.kind == .colonColon, isNullConditional: sign.kind == .questionDot,
                span: join(target.span, arguments.span)))
    }

    /// `$x.ForEach{ … }` is `$x.ForEach({ … })`.
    private mutating func blockArgument(_ bracket: Token) -> ArgumentList {
        skipNewlines()
        let block: Expression = scriptBlockExpression(bracket)
        return ArgumentList(expressions: [block], span: block.span)
    }

    /// `[` expression `]`
    private mutating func elementAccess(_ target: Expression, _ bracket: Token) -> Expression {
        skipNewlines()
        let index: Expression? = withComma(separates: false) { $0.expression() }
        if index == nil { incomplete(.missingArrayIndexExpression, after(bracket.span)) }
        let content: Expression = index ?? errorExpression(bracket.span)
        skipNewlines()
        let closing: Token = next()
        var end: SourceSpan = closing.span
        if closing.kind != .rBracket {
            unget(closing)
            if index != nil, !content.isError { incomplete(.missingEndSquareBracket, after(content.span)) }
            end = content.span
        }
        return .index(
            IndexNode(
                target: target, index: content, isNullConditional: bracket.kind == .questionLBracket, span: join(target.span, end)))
    }
}

extension Expression {
    var isError: Bool {
        if case .error = self { return true }
        return false
    }
}

// MARK: - Arguments

struct ArgumentList {
    var expressions: [Expression] = []
    var span: SourceSpan
}

extension Parser {
    /// ( expression ( `,` expression )* )? `)`; the `(` is taken.
    mutating func argumentList(_ lParen: Token) -> ArgumentList {
        withComma(separates: true) { $0.arguments(lParen) }
    }

    private mutating func arguments(_ lParen: Token) -> ArgumentList {
        var list: ArgumentList = ArgumentList(span: lParen.span)
        var comma: Token?
        var isReported: Bool = false
        while true {
            skipNewlines()
            guard let argument = expression() else {
                if let comma {
                    incomplete(.missingExpressionAfterToken, after(comma.span), ",")
                    isReported = true
                }
                break
            }
            list.expressions.append(argument)
            skipNewlines()
            let token: Token = next()
            guard token.kind == .comma else {
                unget(token)
                comma = nil
                break
            }
            comma = token
        }
        closeArguments(&list, lParen, comma, isReported)
        return list
    }

    // Recovery: a missing parenthesis is taken as there.
    private mutating func closeArguments(_ list: inout ArgumentList, _ lParen: Token, _ comma: Token?, _ isReported: Bool) {
        skipNewlines()
        let rParen: Token = next()
        if rParen.kind == .rParen {
            list.span = rParen.span
            return
        }
        unget(rParen)
        let last: SourceSpan = list.expressions.last?.span ?? lParen.span
        if !isReported { incomplete(.missingEndParenthesisInMethodCall, after(last)) }
        list.span = comma?.span ?? last
    }
}
