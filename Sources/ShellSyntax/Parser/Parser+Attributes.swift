import Diagnostics

extension Parser {
    /// attribute*; in an expression types must follow each other on one line.
    mutating func attributeList(inExpression: Bool) -> [AttributeBase]? {
        var attributes: [AttributeBase] = []
        while let attribute = attribute() {
            attributes.append(attribute)
            if case .typeConstraint = attribute, inExpression { continue }
            skipNewlines()
        }
        return attributes.isEmpty ? nil : attributes
    }

    /// `[` that may start an attribute; nothing else is taken.
    private mutating func nextBracket() -> Token? {
        guard let token = ahead else { return lexer.leftBracket() }
        return token.kind == .lBracket ? next() : nil
    }

    /// `[` type-name ( `(` attribute-arguments `)` )? `]`
    mutating func attribute() -> AttributeBase? {
        guard let bracket = nextBracket() else { return nil }
        skipNewlines()
        guard let (typeName, nameToken) = typeName(allowsAssembly: true) else {
            resync(bracket)
            incomplete(.missingTypename, after(bracket.span))
            return nil
        }
        let token: Token = next()
        if token.kind == .lParen { return .attribute(attributeTail(bracket, typeName, nameToken, token)) }
        var end: SourceSpan = token.span
        if token.kind != .rBracket {
            unget(token)
            report(.endSquareBracketExpectedAtEndOfAttribute, before(token.span))
            end = typeName.span
        }
        return .typeConstraint(TypeConstraintNode(typeName: typeName, span: join(bracket.span, end)))
    }

    private mutating func attributeTail(_ bracket: Token, _ typeName: TypeName, _ nameToken: Token, _ lParen: Token) -> AttributeNode {
        skipNewlines()
        var arguments: AttributeArguments = AttributeArguments(end: lParen.span)
        inMode(.expression) { parser in
            parser.withComma(separates: true) { $0.attributeArguments(&arguments) }
        }
        skipNewlines()
        let rParen: Token? = closing(.rParen, .missingEndParenthesisInExpression, arguments.end)
        skipNewlines()
        let rBracket: Token? = closing(.rBracket, .endSquareBracketExpectedAtEndOfAttribute, rParen?.span)
        lexer.mark(nameToken, .attributeName)
        let end: SourceSpan = rBracket?.span ?? rParen?.span ?? arguments.end
        return AttributeNode(
            typeName: typeName, positional: arguments.positional, named: arguments.named, span: join(bracket.span, end))
    }

    // Recovery: a missing bracket is taken as there; a place of nil means that one was reported already.
    private mutating func closing(_ kind: TokenKind, _ message: SyntaxMessage, _ place: SourceSpan?) -> Token? {
        let token: Token = next()
        if token.kind == kind { return token }
        unget(token)
        if let place { incomplete(message, after(place)) }
        return nil
    }
}

/// An attribute's arguments while they are read.
struct AttributeArguments {
    var positional: [Expression] = []
    var named: [NamedAttributeArgument] = []
    var end: SourceSpan
}

extension Parser {
    /// ( expression | name ( `=` expression )? ) ( `,` … )*
    private mutating func attributeArguments(_ list: inout AttributeArguments) {
        var comma: Token?
        while true {
            skipNewlines()
            if let name = simpleName() {
                namedArgument(name, &list)
            } else if let value = expression() {
                list.positional.append(value)
                list.end = value.span
            } else if let comma {
                missingArgument(comma, &list)
            }
            skipNewlines()
            guard peek().kind == .comma else { return }
            let token: Token = next()
            list.end = token.span
            comma = token
        }
    }

    private mutating func missingArgument(_ comma: Token, _ list: inout AttributeArguments) {
        let place: SourceSpan = after(comma.span)
        incomplete(.missingExpressionAfterToken, place, ",")
        list.positional.append(errorExpression(place))
        list.end = place
    }

    private mutating func namedArgument(_ name: StringNode, _ list: inout AttributeArguments) {
        var value: Expression?
        if peek().kind == .equals {
            let equals: Token = next()
            skipNewlines()
            value = expression() ?? missingNamedValue(equals)
            list.end = value?.span ?? equals.span
        }
        if list.named.contains(where: { $0.name == name.value }) {
            report(.duplicateNamedArgument, name.span, name.value)
            return
        }
        let span: SourceSpan = join(name.span, value?.span ?? name.span)
        list.named.append(NamedAttributeArgument(name: name.value, nameSpan: name.span, value: value, span: span))
    }

    private mutating func missingNamedValue(_ equals: Token) -> Expression {
        let place: SourceSpan = after(equals.span)
        incomplete(.missingExpressionInNamedArgument, place)
        sync(consumeClosing: true, .comma, .rParen, .rBracket, .newLine)
        return errorExpression(place)
    }
}
