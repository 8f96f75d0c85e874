import Diagnostics
import ShellSyntax
import ShellValues

extension BlockCompiler {
    /// The name of a member: fixed, or computed.
    func memberName(_ node: Expression) throws -> (Frame) throws -> Symbol {
        if case .string(let text) = node {
            let symbol = Symbol(text.value)
            return { _ in symbol }
        }
        let value = try expression(node)
        return { frame in Symbol(try value(frame).text(frame.engine)) }
    }

    /// The type before `::`; a string or any object stands for its type.
    func staticTarget(_ node: Expression) throws -> (Frame) throws -> NetType {
        if case .type(let type) = node { return lateType(type.typeName) }
        let value = try expression(node)
        return { frame in
            let target = try value(frame)
            if let type = target.asObject as? NetType { return type }
            if let text = target.asString, let type = frame.engine.findType(text) { return type }
            return target.type ?? .object
        }
    }

    func member(_ node: MemberNode) throws -> Eval {
        if node.isStatic { return try staticMember(node) }
        let target = try expression(node.target)
        let nullConditional = node.isNullConditional
        if case .string(let text) = node.member {
            let (name, spelling, site) = (Symbol(text.value), text.value, self.site(node.span))
            return { frame in
                let object = try target(frame)
                if case .object(let reference) = object, let custom = reference as? CustomObject, let value = custom.get(name) {
                    return value
                }
                if nullConditional, object.isNull { return .null }
                return try frame.engine.property(object, name, spelling, site)
            }
        }
        let name = try expression(node.member)
        let site = self.site(node.span)
        return { frame in
            let object = try target(frame)
            if nullConditional, object.isNull { return .null }
            let key = try name(frame)
            if case .int = key, case .object(let table as TableObject) = object, let value = table.get(key) { return value }
            let text = key.text(frame.engine)
            return try frame.engine.property(object, Symbol(text), text, site)
        }
    }

    private func staticMember(_ node: MemberNode) throws -> Eval {
        let type = try staticTarget(node.target)
        let name = try memberName(node.member)
        let site = self.site(node.span)
        return { frame in
            let (type, name) = (try type(frame), try name(frame))
            if let value = try Members.getStatic(type, name, frame.engine) { return value }
            return try frame.engine.missingProperty(name.name, .object(type), site)
        }
    }

    func invocation(_ node: InvokeNode) throws -> Eval {
        let arguments = try node.arguments.map(argument)
        let name = try memberName(node.member)
        if node.isStatic {
            let type = try staticTarget(node.target)
            return { frame in
                let target = try type(frame)
                let values = try arguments.map { try $0(frame) }
                return try Members.invokeStatic(target, try name(frame), values, frame.engine)
            }
        }
        let target = try expression(node.target)
        let nullConditional = node.isNullConditional
        if let base = castOfThis(node.target) { return try baseInvocation(base, target, name, arguments) }
        return { frame in
            let object = try target(frame)
            if nullConditional, object.isNull { return .null }
            let symbol = try name(frame)
            let values = try arguments.map { try $0(frame) }
            return try frame.engine.invokeMethod(object, symbol, values)
        }
    }

    /// The type in `([Base]$this).Method()`, which calls the base's own method.
    private func castOfThis(_ node: Expression) -> TypeName? {
        guard case .paren(let paren) = node, case .pipeline(let pipeline) = paren.statement,
            case .convert(let convert)? = pipeline.soleExpression, case .variable(let variable) = convert.child,
            CaseFolding.equal(variable.name, "this")
        else { return nil }
        return convert.type.typeName
    }

    private func baseInvocation(
        _ name: TypeName, _ target: @escaping Eval, _ member: @escaping (Frame) throws -> Symbol, _ arguments: [Eval]
    ) throws -> Eval {
        let type = lateType(name)
        return { frame in
            let (type, member) = (try type(frame), try member(frame))
            let values = try arguments.map { try $0(frame) }
            let object = try target(frame)
            var current: NetType? = type
            while let here = current {
                if let overloads = here.members.methods[member] {
                    return try Members.call(overloads, name: member.name, target: object, arguments: values, frame.engine)
                }
                current = here.base
            }
            return try Members.invoke(object, member, values, frame.engine)
        }
    }

    /// An argument of a method call; "no output" arrives as null.
    private func argument(_ node: Expression) throws -> Eval {
        let value = try expression(node)
        return { frame in
            let result = try value(frame)
            if case .nothing = result { return .null }
            return result
        }
    }

    // MARK: Indexing

    /// The keys between the brackets: several when they are written with commas.
    func indexValues(_ node: Expression) throws -> (Frame) throws -> [Value] {
        if case .arrayLiteral(let list) = node {
            let parts = try list.elements.map(expression)
            return { frame in try parts.map { try $0(frame) } }
        }
        let value = try expression(node)
        return { frame in [try value(frame)] }
    }

    func index(_ node: IndexNode) throws -> Eval {
        let target = try expression(node.target)
        let nullConditional = node.isNullConditional
        if case .arrayLiteral = node.index {
            let keys = try indexValues(node.index)
            return { frame in
                let object = try target(frame)
                if nullConditional, object.isNull { return .null }
                return try Indexing.get(object, try keys(frame), frame.engine)
            }
        }
        let key = try expression(node.index)
        return { frame in
            let object = try target(frame)
            if nullConditional, object.isNull { return .null }
            let position = try key(frame)
            if case .int(let number) = position, case .object(let reference) = object, let array = reference as? ArrayObject,
                array.dimensions == nil
            {
                let offset = Int(number)
                if offset >= 0 && offset < array.items.count { return array.items[offset] }
            }
            if frame.engine.strictMode >= .v3 { return try Indexing.getStrict(object, [position], frame.engine) }
            return try Indexing.get(object, [position], frame.engine)
        }
    }
}
