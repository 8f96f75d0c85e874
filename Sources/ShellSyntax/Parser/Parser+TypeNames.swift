import Diagnostics

extension Parser {
    /// The result of a type name and the token it starts with.
    typealias NamedType = (type: TypeName, token: Token)

    /// type-name: name | name `[` `,`* `]` | name `[` types `]` | type-name `,` assembly
    mutating func typeName(allowsAssembly: Bool) -> NamedType? {
        inMode(.typeName) { parser in
            let token: Token = parser.next()
            guard token.kind == .identifier else {
                parser.unget(token)
                return nil
            }
            return (parser.finishTypeName(token, bare: false, allowsAssembly: allowsAssembly), token)
        }
    }

    private func simpleType(_ token: Token, assembly: String? = nil) -> TypeName {
        TypeName(shape: .simple(name: written(token), assembly: assembly), span: token.span)
    }

    /// A doubled backtick stands for one.
    private func written(_ token: Token) -> String {
        let name: String = text(token)
        return name.utf8.contains(0x60) ? name.replacing("``", with: "`") : name
    }

    /// `bare`: a generic argument without brackets of its own, after which a comma starts the next argument.
    private mutating func finishTypeName(_ token: Token, bare: Bool, allowsAssembly: Bool = true) -> TypeName {
        let sign: Token = peek()
        if sign.kind == .lBracket {
            skip()
            skipNewlines()
            return bracketedType(token, sign, next(), bare)
        }
        guard sign.kind == .comma, allowsAssembly, !bare else { return simpleType(token) }
        skip()
        return assembly(sign).map { assembly in
            let span: SourceSpan = join(token.span, lexer.span(lexer.start, lexer.position))
            return TypeName(shape: .simple(name: written(token), assembly: assembly), span: span)
        } ?? simpleType(token)
    }

    private mutating func assembly(_ comma: Token) -> String? {
        let name: String = lexer.assemblyName()
        if !name.isEmpty { return name }
        report(.missingAssemblyNameSpecification, after(comma.span))
        return nil
    }

    private mutating func bracketedType(_ name: Token, _ bracket: Token, _ first: Token, _ bare: Bool) -> TypeName {
        switch first.kind {
        case .rBracket, .comma: return arrayType(simpleType(name), first, bare)
        case .lBracket, .identifier: return genericType(name, first, bare)
        case .endOfInput:
            unget(first)
            incomplete(.missingTypename, after(bracket.span))
        default:
            report(.unexpectedToken, first.span, text(first))
            sync(consumeClosing: true, .rBracket)
        }
        return simpleType(name)
    }

    private mutating func genericType(_ name: Token, _ first: Token, _ bare: Bool) -> TypeName {
        let (arguments, last): ([TypeName], Token) = genericTypeArguments(first)
        var end: SourceSpan = last.span
        if last.kind != .rBracket {
            unget(last)
            incomplete(.endSquareBracketExpectedAtEndOfAttribute, before(last.span))
            end = arguments.last?.span ?? first.span
        }
        var open: TypeName = simpleType(name)
        let span: SourceSpan = join(name.span, end)
        let sign: Token = peek()
        if sign.kind == .lBracket {
            skip()
            let type: TypeName = TypeName(shape: .generic(open, arguments: arguments), span: span)
            return arrayType(type, next(), bare)
        }
        if sign.kind == .comma, !bare {
            skip()
            if let assembly = assembly(sign) { open = simpleType(name, assembly: assembly) }
        }
        return TypeName(shape: .generic(open, arguments: arguments), span: span)
    }

    /// type ( `,` type )*, and the token after them.
    mutating func genericTypeArguments(_ first: Token) -> ([TypeName], Token) {
        var arguments: [TypeName] = [genericArgument(first)]
        while true {
            skipNewlines()
            let last: Token = next()
            guard last.kind == .comma else { return (arguments, last) }
            skipNewlines()
            let token: Token = peek()
            if token.kind == .identifier || token.kind == .lBracket {
                skip()
                arguments.append(genericArgument(token))
            } else {
                incomplete(.missingTypename, after(last.span))
                arguments.append(errorType(last.span))
            }
        }
    }

    private func errorType(_ span: SourceSpan) -> TypeName {
        TypeName(shape: .simple(name: ":ErrorTypeName:", assembly: nil), span: span)
    }

    /// name | `[` type-name `]`
    private mutating func genericArgument(_ first: Token) -> TypeName {
        deeper { $0.genericArgumentContent(first) } ?? errorType(first.span)
    }

    private mutating func genericArgumentContent(_ first: Token) -> TypeName? {
        if first.kind == .identifier { return finishTypeName(first, bare: true) }
        let token: Token = next()
        guard token.kind == .identifier else {
            unget(token)
            incomplete(.missingTypename, after(token.span))
            return errorType(first.span)
        }
        let type: TypeName = finishTypeName(token, bare: false)
        let bracket: Token = next()
        if bracket.kind != .rBracket {
            unget(bracket)
            incomplete(.endSquareBracketExpectedAtEndOfType, before(bracket.span))
        }
        return type
    }

    /// `,`* `]` ( `[` `,`* `]` )*; the first bracket is taken.
    private mutating func arrayType(_ element: TypeName, _ first: Token, _ bare: Bool) -> TypeName {
        var type: TypeName = element
        var token: Token = first
        for _ in 0..<200 {
            guard let array = arrayRank(type, token) else { return type }
            type = array
            let sign: Token = peek()
            if sign.kind == .comma, !bare {
                skip()
                return assembly(sign).map { withAssembly(type, $0) } ?? type
            }
            guard sign.kind == .lBracket else { return type }
            skip()
            token = next()
        }
        report(.scriptTooComplicated, type.span)
        return type
    }

    private func withAssembly(_ type: TypeName, _ assembly: String) -> TypeName {
        switch type.shape {
        case .simple(let name, _): TypeName(shape: .simple(name: name, assembly: assembly), span: type.span)
        case .generic(let open, let arguments):
            TypeName(shape: .generic(withAssembly(open, assembly), arguments: arguments), span: type.span)
        case .array(let element, let rank): TypeName(shape: .array(withAssembly(element, assembly), rank: rank), span: type.span)
        }
    }

    private mutating func arrayRank(_ element: TypeName, _ first: Token) -> TypeName? {
        switch first.kind {
        case .rBracket: return TypeName(shape: .array(element, rank: 1), span: join(element.span, first.span))
        case .comma: return multidimensional(element, first)
        case .endOfInput:
            unget(first)
            report(.endSquareBracketExpectedAtEndOfAttribute, before(first.span))
        default:
            report(.unexpectedToken, first.span, text(first))
            sync(consumeClosing: true, .rBracket)
        }
        return nil
    }

    private mutating func multidimensional(_ element: TypeName, _ first: Token) -> TypeName? {
        var rank: Int = 1
        var comma: Token = first
        var token: Token = first
        while token.kind == .comma {
            comma = token
            rank += 1
            token = next()
        }
        if token.kind != .rBracket { unget(token) }
        if rank > 32 {
            report(.arrayHasTooManyDimensions, join(first.span, comma.span), String(rank))
            return nil
        }
        if token.kind != .rBracket { report(.endSquareBracketExpectedAtEndOfAttribute, after(comma.span)) }
        let end: SourceSpan = token.kind == .rBracket ? token.span : comma.span
        return TypeName(shape: .array(element, rank: rank), span: join(element.span, end))
    }
}
