import Diagnostics

/// What stands before a member's name.
private struct MemberHead {
    var attributes: [AttributeNode] = []
    var type: TypeConstraintNode?
    var isStatic: Bool = false
    var isHidden: Bool = false
    var start: SourceSpan = .none
    /// The end of the last attribute, type or qualifier.
    var last: SourceSpan = .none
}

/// A member, or a broken one after which others may follow.
struct ClassMemberResult {
    var member: TypeMember?
}

extension Parser {
    /// ( attribute | type | `static` | `hidden` )* ( variable ( `=` expression )? | name `(` parameters `)` body )
    mutating func classMember(className: String) -> ClassMemberResult? {
        var head: MemberHead = MemberHead()
        let token: Token = memberHead(&head)
        if token.kind == .variable { return ClassMemberResult(member: property(next(), head)) }
        if token.kind == .identifier || token.kind.flags.contains(.keyword) {
            skip()
            lexer.mark(token, [], removing: [.keyword, .memberName])
            return method(token, head, className)
        }
        guard !head.last.isNone else { return nil }
        incomplete(.incompleteMemberDefinition, after(head.last))
        return head.attributes.isEmpty && head.type == nil ? nil : ClassMemberResult()
    }

    private mutating func memberHead(_ head: inout MemberHead) -> Token {
        while true {
            skipNewlines()
            if let attribute = attribute() {
                if head.start.isNone { head.start = attribute.span }
                head.last = attribute.span
                memberAttribute(attribute, &head)
                continue
            }
            let token: Token = peek()
            if head.start.isNone { head.start = token.span }
            guard token.kind == .static || token.kind == .hidden else { return token }
            let isRepeated: Bool = token.kind == .static ? head.isStatic : head.isHidden
            if isRepeated { report(.duplicateQualifier, token.span, text(token)) }
            if token.kind == .static { head.isStatic = true } else { head.isHidden = true }
            head.last = token.span
            skip()
        }
    }

    private mutating func memberAttribute(_ attribute: AttributeBase, _ head: inout MemberHead) {
        switch attribute {
        case .attribute(let node): head.attributes.append(node)
        case .typeConstraint(let node):
            if head.type == nil { head.type = node } else { report(.tooManyTypes, node.span) }
        }
    }

    private mutating func property(_ token: Token, _ head: MemberHead) -> TypeMember {
        var value: Expression?
        if peek().kind == .equals {
            skip()
            skipNewlines()
            value = expression()
        }
        let end: SourceSpan = endMember(value?.span ?? token.span, isBroken: false)
        let variable: VariableNode = variableNode(token)
        return .property(
            PropertyMemberNode(
                name: variable.name, nameSpan: token.span, type: head.type, attributes: head.attributes, isStatic: head.isStatic,
                isHidden: head.isHidden, initializer: value, span: join(head.start, end)))
    }

    private mutating func method(_ name: Token, _ memberHead: MemberHead, _ className: String) -> ClassMemberResult? {
        var head: FunctionHead = FunctionHead()
        if peek().kind == .lParen {
            functionParameters(&head)
        } else {
            incomplete(.missingMethodParameterList, after(name.span))
        }
        let isConstructor: Bool = text(name).lowercased() == className.lowercased()
        let base: ArgumentList? = isConstructor && !memberHead.isStatic ? baseCall(&head) : nil
        let lCurly: Token = next()
        if lCurly.kind != .lCurly { missingBody(lCurly, name, &head) }
        if head.broken != nil {
            // Recovery: the rest of the class is skipped.
            sync(consumeClosing: false, .rCurly)
            return memberHead.attributes.isEmpty && memberHead.type == nil ? nil : ClassMemberResult()
        }
        let body: ScriptBlockNode = inMode(.command) { $0.scriptBlock(lCurly: lCurly, isFilter: false) }
        return ClassMemberResult(
            member: .method(
                MethodMemberNode(
                    name: text(name), nameSpan: name.span, isConstructor: isConstructor, isStatic: memberHead.isStatic,
                    isHidden: memberHead.isHidden, attributes: memberHead.attributes, returnType: memberHead.type,
                    parameters: head.parameters ?? [], baseArguments: base?.expressions, baseSpan: base?.span ?? .none, body: body,
                    span: join(memberHead.start, body.span))))
    }

    /// ( `:` `base` `(` arguments `)` )?
    private mutating func baseCall(_ head: inout FunctionHead) -> ArgumentList? {
        skipNewlines()
        var broken: SourceSpan? = head.broken
        let list: ArgumentList? = inMode(.signature) { $0.baseCallContent(&broken) }
        head.broken = broken
        return list
    }

    private mutating func baseCallContent(_ broken: inout SourceSpan?) -> ArgumentList? {
        guard peek().kind == .colon else { return nil }
        let colon: Token = next()
        skipNewlines()
        let base: Token = peek()
        guard base.kind == .base else {
            broken = colon.span
            incomplete(.missingBaseCtorCall, after(colon.span))
            return nil
        }
        skip()
        skipNewlines()
        guard peek().kind == .lParen else {
            broken = base.span
            incomplete(.missingMethodParameterList, after(base.span))
            return nil
        }
        var list: ArgumentList = argumentList(next())
        list.span = join(base.span, list.span)
        skipNewlines()
        return list
    }
}
