import Diagnostics

extension Parser {
    /// `class` name ( `:` type ( `,` type )* )? `{` member* `}`
    mutating func classDefinition(_ token: Token, _ attributes: [AttributeNode]) -> Statement {
        guard let name = definedName(token) else { return errorStatement(token.span) }
        skipNewlines()
        return inMode(.signature) { $0.classTail(token, name, attributes) }
    }

    private mutating func definedName(_ token: Token) -> Token? {
        skipNewlines()
        guard let name = simpleNameToken() else {
            incomplete(.missingNameAfterKeyword, after(token.span), text(token))
            return nil
        }
        lexer.mark(name, .typeName, removing: .memberName)
        return name
    }

    private mutating func classTail(_ token: Token, _ name: Token, _ attributes: [AttributeNode]) -> Statement {
        let bases: [TypeConstraintNode] = baseTypes()
        let lCurly: Token = next()
        guard lCurly.kind == .lCurly else {
            unget(lCurly)
            let last: SourceSpan = bases.last?.span ?? name.span
            incomplete(.missingTypeBody, after(last), token.kind.text)
            return errorStatement(join(token.span, last))
        }
        var members: [TypeMember] = []
        var end: SourceSpan = lCurly.span
        while let read = classMember(className: text(name)) {
            guard let member = read.member else { continue }
            members.append(member)
            end = member.span
        }
        end = closeType(lCurly) ?? end
        return definition(.class, token, name, attributes, bases, members, end)
    }

    private mutating func closeType(_ lCurly: Token) -> SourceSpan? {
        let rCurly: Token = next()
        if rCurly.kind == .rCurly { return rCurly.span }
        unget(rCurly)
        incomplete(.missingEndCurlyBrace, after(lCurly.span), detectedAt: rCurly.span)
        return nil
    }

    private func definition(
        _ kind: TypeDefinitionKind, _ token: Token, _ name: Token, _ attributes: [AttributeNode], _ bases: [TypeConstraintNode],
        _ members: [TypeMember], _ end: SourceSpan
    ) -> Statement {
        let start: SourceSpan = attributes.first?.span ?? token.span
        return .type(
            TypeDefinitionNode(
                kind: kind, name: text(name), nameSpan: name.span, attributes: attributes, baseTypes: bases, members: members,
                span: join(start, end)))
    }

    /// ( `:` type ( `,` type )* )?
    private mutating func baseTypes() -> [TypeConstraintNode] {
        guard peek().kind == .colon else { return [] }
        var bases: [TypeConstraintNode] = []
        var sign: Token = next()
        skipNewlines()
        while true {
            guard let (type, _) = typeName(allowsAssembly: false) else {
                incomplete(.typeNameExpected, after(sign.span))
                return bases
            }
            bases.append(TypeConstraintNode(typeName: type, span: type.span))
            skipNewlines()
            guard peek().kind == .comma else { return bases }
            sign = next()
            skipNewlines()
        }
    }

    /// `enum` name ( `:` type )? `{` ( name ( `=` expression )? )* `}`
    mutating func enumDefinition(_ token: Token, _ attributes: [AttributeNode]) -> Statement {
        guard let name = definedName(token) else { return errorStatement(token.span) }
        return inMode(.signature) { $0.enumTail(token, name, attributes) }
    }

    private mutating func enumTail(_ token: Token, _ name: Token, _ attributes: [AttributeNode]) -> Statement {
        let bases: [TypeConstraintNode] = underlyingType()
        skipNewlines()
        let lCurly: Token = next()
        guard lCurly.kind == .lCurly else {
            unget(lCurly)
            incomplete(.missingTypeBody, after(name.span), token.kind.text)
            return errorStatement(join(token.span, name.span))
        }
        var members: [TypeMember] = []
        while let member = enumMember() { members.append(.property(member)) }
        let end: SourceSpan = closeType(lCurly) ?? members.last?.span ?? lCurly.span
        return definition(.enum, token, name, attributes, bases, members, end)
    }

    private mutating func underlyingType() -> [TypeConstraintNode] {
        guard peek().kind == .colon else { return [] }
        let colon: Token = next()
        skipNewlines()
        guard let (type, _) = typeName(allowsAssembly: false) else {
            incomplete(.typeNameExpected, after(colon.span))
            return []
        }
        let valid: [String] = [
            "byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "int16", "uint16", "int32", "uint32", "int64", "uint64",
        ]
        var name: String = type.fullName.lowercased()
        if name.hasPrefix("system.") { name = String(name.dropFirst(7)) }
        if !valid.contains(name) { report(.invalidUnderlyingType, type.span, type.fullName) }
        return [TypeConstraintNode(typeName: type, span: type.span)]
    }

    private mutating func enumMember() -> PropertyMemberNode? {
        skipNewlines()
        guard let name = simpleName() else { return nil }
        var end: SourceSpan = name.span
        var isBroken: Bool = false
        let value: Expression? = inMode(.expression) { $0.enumValue(&end, &isBroken) }
        end = endMember(end, isBroken: isBroken)
        return PropertyMemberNode(
            name: name.value, nameSpan: name.span, isStatic: true, initializer: value, span: join(name.span, end))
    }

    private mutating func enumValue(_ end: inout SourceSpan, _ isBroken: inout Bool) -> Expression? {
        guard peek().kind == .equals else { return nil }
        let equals: Token = next()
        let value: Expression? = expression()
        if value == nil {
            report(.expectedValueExpression, after(equals.span), equals.kind.text)
            isBroken = true
        }
        end = value?.span ?? equals.span
        return value
    }

    /// A property ends with its line, a semicolon (which is part of it), or the brace.
    mutating func endMember(_ end: SourceSpan, isBroken: Bool) -> SourceSpan {
        let token: Token = peek()
        if token.kind != .newLine, token.kind != .semi, token.kind != .rCurly, !isBroken {
            incomplete(.missingPropertyTerminator, after(end))
        }
        skipNewlinesAndSemicolons()
        return token.kind == .semi ? token.span : end
    }
}
