import Diagnostics

extension Parser {
    /// expression: binary-expression ( `?` expression `:` expression )?
    mutating func expression(ternaryEndsNumber: Bool = false) -> Expression? {
        inMode(.expression) { parser in
            guard let condition = parser.binaryExpression(ternaryEndsNumber) else { return nil }
            let question: Token = parser.peek()
            guard question.kind == .questionMark else { return condition }
            parser.skip()
            return parser.ternaryTail(condition, question)
        }
    }

    private mutating func ternaryTail(_ condition: Expression, _ question: Token) -> Expression? {
        skipNewlines()
        let ifTrue: Expression? = deeper { $0.expression(ternaryEndsNumber: true) }
        // Recovery: a missing operand is made up.
        if ifTrue == nil { incomplete(.expectedValueExpression, after(question.span), text(question)) }
        skipNewlines()
        let colon: Token = next()
        guard colon.kind == .colon else { return missingColon(condition, ifTrue, colon) }
        skipNewlines()
        let ifFalse: Expression? = deeper { $0.expression(ternaryEndsNumber: true) }
        if ifFalse == nil { incomplete(.expectedValueExpression, after(colon.span), text(colon)) }
        let second: Expression = ifFalse ?? errorExpression(after(colon.span))
        return .ternary(
            TernaryNode(
                condition: condition, ifTrue: ifTrue ?? errorExpression(after(question.span)), ifFalse: second,
                span: join(condition.span, second.span)))
    }

    private mutating func missingColon(_ condition: Expression, _ ifTrue: Expression?, _ token: Token) -> Expression {
        unget(token)
        if ifTrue != nil { incomplete(.missingColonInTernaryExpression, token.span) }
        return errorExpression(join(condition.span, before(token.span)), [condition] + (ifTrue.map { [$0] } ?? []))
    }

    /// Operators by precedence, all of them from left to right:
    /// `-and -or -xor`, `-band -bor -bxor`, comparisons, `??`, `+ -`, `* / %`, `-f`, `..`.
    mutating func binaryExpression(_ ternaryEndsNumber: Bool) -> Expression? {
        inMode(.expression) { parser in
            guard let first = parser.arrayLiteral(ternaryEndsNumber) else { return nil }
            let token: Token = parser.peek()
            if token.kind == .parameter { return parser.strayParameter(token, first) }
            guard token.kind.flags.contains(.binaryOperator) else { return first }
            parser.skip()
            return parser.operatorChain(first, token)
        }
    }

    private mutating func operatorChain(_ first: Expression, _ firstOperator: Token) -> Expression? {
        var operands: [Expression] = [first]
        var operators: [Token] = [firstOperator]
        var token: Token = firstOperator
        while true {
            skipNewlines()
            operands.append(operand(after: token))
            token = next()
            guard token.kind.flags.contains(.binaryOperator) else { break }
            reduce(&operands, &operators, to: token.kind.binaryPrecedence)
            if height > Self.heightLimit {
                giveUp()
                return operands.last
            }
            operators.append(token)
        }
        unget(token)
        reduce(&operands, &operators, to: 0)
        guard let whole = operands.last else { return nil }
        return token.kind == .parameter ? strayParameter(token, whole) : whole
    }

    // Recovery: a missing operand is made up.
    private mutating func operand(after token: Token) -> Expression {
        if let operand = arrayLiteral(true) { return operand }
        incomplete(.expectedValueExpression, after(token.span), text(token))
        return errorExpression(after(token.span))
    }

    /// Joins operands while the last operator binds at least as tightly.
    private mutating func reduce(_ operands: inout [Expression], _ operators: inout [Token], to precedence: Int) {
        while let token = operators.last, token.kind.binaryPrecedence >= precedence, operands.count >= 2 {
            operators.removeLast()
            let right: Expression = operands.removeLast()
            let left: Expression = operands.removeLast()
            let node: BinaryNode = BinaryNode(
                operator: token.kind.binaryOperator, left: left, right: right, operatorSpan: token.span,
                span: join(left.span, right.span))
            operands.append(.binary(node))
            grow()
        }
    }

    // Recovery: a parameter in an expression is taken for an operator not yet finished.
    private mutating func strayParameter(_ token: Token, _ left: Expression) -> Expression {
        report(.unexpectedToken, token.span, text(token))
        skip()
        return errorExpression(join(left.span, token.span), [left])
    }

    /// array-literal: unary-expression ( `,` unary-expression )*
    private mutating func arrayLiteral(_ ternaryEndsNumber: Bool) -> Expression? {
        guard let first = unaryExpression(ternaryEndsNumber) else { return nil }
        guard !commaSeparates, peek().kind == .comma else { return first }
        var elements: [Expression] = [first]
        while peek().kind == .comma {
            let comma: Token = next()
            skipNewlines()
            guard let element = unaryExpression(true) else {
                incomplete(.missingExpressionAfterToken, after(comma.span), text(comma))
                elements.append(errorExpression(comma.span))
                break
            }
            elements.append(element)
        }
        grow()
        let span: SourceSpan = join(first.span, elements.last?.span ?? first.span)
        return .arrayLiteral(ArrayLiteralNode(elements: elements, span: span))
    }
}

// MARK: - Unary operators and casts

extension Parser {
    /// unary-expression: operator unary-expression | type-literal unary-expression | attribute unary-expression | primary `++`?
    mutating func unaryExpression(_ ternaryEndsNumber: Bool = false) -> Expression? {
        deeper { parser in
            let token: Token = parser.peekSigned(ternaryEndsNumber)
            if token.kind.flags.contains(.unaryOperator) {
                if parser.commaSeparates && token.kind == .comma { return nil }
                guard let operation = parser.unaryOperation(token) else { return nil }
                return parser.postfix(operation)
            }
            let isBracket: Bool = token.kind == .lBracket
            guard let inner = isBracket ? parser.bracketExpression(token) : parser.primaryExpression() else { return nil }
            return parser.postfix(inner)
        }
    }

    /// Looks at the next token; a sign before digits belongs to the number.
    private mutating func peekSigned(_ ternaryEndsNumber: Bool) -> Token {
        let saved: (signed: Bool, ternary: Bool) = (lexer.allowsSignedNumbers, lexer.ternaryEndsNumber)
        lexer.allowsSignedNumbers = true
        lexer.ternaryEndsNumber = ternaryEndsNumber
        if let token = ahead, token.kind == .minus || (ternaryEndsNumber && token.kind == .generic) { resync(token) }
        let token: Token = peek()
        lexer.allowsSignedNumbers = saved.signed
        lexer.ternaryEndsNumber = saved.ternary
        return token
    }

    private mutating func unaryOperation(_ token: Token) -> Expression? {
        skip()
        skipNewlines()
        guard let child = unaryExpression(true) else {
            incomplete(.missingExpressionAfterOperator, after(token.span), text(token))
            return errorExpression(token.span)
        }
        let span: SourceSpan = join(token.span, child.span)
        if token.kind == .comma { return .arrayLiteral(ArrayLiteralNode(elements: [child], span: span)) }
        return .unary(UnaryNode(operator: token.kind.unaryOperator, operand: child, operatorSpan: token.span, span: span))
    }

    /// `++` or `--` after an expression.
    private mutating func postfix(_ expression: Expression) -> Expression {
        let token: Token = peek()
        guard token.kind == .plusPlus || token.kind == .minusMinus else { return expression }
        if case .error = expression { return expression }
        skip()
        let operation: UnaryOperator = token.kind == .plusPlus ? .postIncrement : .postDecrement
        return .unary(
            UnaryNode(operator: operation, operand: expression, operatorSpan: token.span, span: join(expression.span, token.span)))
    }

    /// `[type]`, `[type]expression`, `[attribute()]expression`, any number of brackets.
    private mutating func bracketExpression(_ first: Token) -> Expression? {
        guard let attributes = attributeList(inExpression: true), let last = attributes.last else { return nil }
        var inner: Expression
        switch last {
        case .attribute(let node):
            skipNewlines()
            guard let child = unaryExpression(true) else {
                incomplete(.unexpectedAttribute, node.span, node.typeName.fullName)
                return errorExpression(join(first.span, node.span))
            }
            inner = .attributed(AttributedExpressionNode(attribute: node, child: child, span: join(node.span, child.span)))
        case .typeConstraint(let node):
            inner = typeOrCast(node)
        }
        for attribute in attributes.dropLast().reversed() where height <= Self.heightLimit {
            inner = wrap(inner, attribute)
            grow()
        }
        return inner
    }

    private func wrap(_ child: Expression, _ attribute: AttributeBase) -> Expression {
        let span: SourceSpan = join(attribute.span, child.span)
        switch attribute {
        case .attribute(let node): return .attributed(AttributedExpressionNode(attribute: node, child: child, span: span))
        case .typeConstraint(let node): return .convert(ConvertNode(type: node, child: child, span: span))
        }
    }

    private mutating func typeOrCast(_ node: TypeConstraintNode) -> Expression {
        let type: Expression = .type(TypeExpressionNode(typeName: node.typeName, span: node.span))
        if ahead == nil, let sign = lexer.memberOperator(allowsBracket: false) { return members(of: type, sign) }
        let token: Token = peek()
        guard token.kind != .newLine, token.kind != .comma, let child = unaryExpression(true) else { return type }
        return .convert(ConvertNode(type: node, child: child, span: join(node.span, child.span)))
    }
}
