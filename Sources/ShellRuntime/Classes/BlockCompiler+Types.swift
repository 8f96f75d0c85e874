import Diagnostics
import ShellSyntax
import ShellValues

extension BlockCompiler {
    /// Classes and enumerations exist before the block's first statement runs: this names them, then fills them.
    func declareTypes(_ statements: [Statement]) throws {
        let definitions = statements.compactMap { statement -> TypeDefinitionNode? in
            if case .type(let node) = statement { return node }
            return nil
        }
        if definitions.isEmpty { return }
        for node in definitions where node.kind == .enum { try declareEnum(node) }
        let classes = definitions.filter { $0.kind == .class }.map { node in (node, makeClass(node)) }
        for (node, user) in classes { try fill(user, node) }
    }

    /// The statement itself sets the static values.
    func typeStatement(_ node: TypeDefinitionNode) throws -> Exec {
        if node.kind == .interface { throw notBuilt("interface", node.span) }
        return { frame in
            guard let user = frame.engine.userTypes[Symbol(node.name)]?.userClass as? UserClass else { return .normal }
            for field in user.staticFields where user.staticValues[Symbol(field.name)] == nil {
                let value = try field.initial.map { try user.converted(try user.evaluate($0, this: .null), field) }
                user.staticValues[Symbol(field.name)] = value ?? field.empty
            }
            for constructor in user.constructors where constructor.isStatic { _ = try user.run(constructor, this: .null, []) }
            return .normal
        }
    }

    // MARK: Enumerations

    private func declareEnum(_ node: TypeDefinitionNode) throws {
        var pairs: [(String, Int64)] = []
        var next: Int64 = 0
        for member in node.members {
            guard case .property(let property) = member else { continue }
            if let initializer = property.initializer, let value = Conversion.tryConvert(constantValue(initializer), to: .long, engine),
                case .long(let number) = value
            {
                next = number
            }
            pairs.append((property.name, next))
            next &+= 1
        }
        let flags = node.attributes.contains { BlockCompiler.attributeName($0) == "flags" }
        let underlying = try node.baseTypes.first.map { try type($0.typeName) } ?? .int
        let declared = EnumDeclaration(flags: flags, underlying: underlying, pairs)
        let made = NetType(node.name, kind: .enumeration, base: .enumType, declare: { [declared] _ in
            TypeDeclaration(enumeration: declared)
        })
        engine.userTypes[Symbol(node.name)] = made
    }

    // MARK: Classes

    private func makeClass(_ node: TypeDefinitionNode) -> UserClass {
        let user = UserClass(name: node.name, engine: engine, home: engine.scriptScope(from: engine.scope))
        let (engine, source, namespaces) = (EngineBox(self.engine), self.source, self.namespaces)
        let baseName = node.baseTypes.first?.typeName.fullName
        let box = ClassBox(user)
        let made = NetType(
            node.name, kind: .userClass,
            base: baseName.flatMap { engine.engine.findType($0) }.flatMap { $0.kind == .interface ? nil : $0 } ?? .object,
            declare: { _ in box.user.declaration() })
        _ = (source, namespaces)
        made.userClass = user
        user.bind(to: made)
        self.engine.userTypes[Symbol(node.name)] = made
        return user
    }

    private func fill(_ user: UserClass, _ node: TypeDefinitionNode) throws {
        if let base = node.baseTypes.first, engine.findType(base.typeName.fullName) == nil { throw typeNotFound(base.typeName) }
        for member in node.members {
            switch member {
            case .property(let property): try add(property, to: user)
            case .method(let method): try add(method, to: user)
            }
        }
    }

    private func add(_ node: PropertyMemberNode, to user: UserClass) throws {
        let checks = try self.checks(node.attributes.map { .attribute($0) })
        let initial = try node.initializer.map { try classExpression($0) }
        let field = ClassField(
            name: node.name, type: try node.type.map { try type($0.typeName) }, checks: checks, isHidden: node.isHidden, initial: initial)
        if node.isStatic { user.staticFields.append(field) } else { user.fields.append(field) }
    }

    private func classExpression(_ node: Expression) throws -> ClassExpression {
        let compiler = BlockCompiler(block: block, engine: engine)
        let eval = try compiler.expression(node)
        return ClassExpression(eval: eval, layout: compiler.layout, block: block)
    }

    private func add(_ node: MethodMemberNode, to user: UserClass) throws {
        let parameters = try node.parameters.map { parameter in
            MethodParameter(parameter.variable.name, try parameter.typeConstraints.first.map { try type($0.typeName) } ?? .object)
        }
        let returns = try node.returnType.map { try type($0.typeName) } ?? (node.isConstructor ? .void : .object)
        let code = CompiledBlock(node: node.body, source: source, name: node.name)
        code.usingNamespaces = namespaces
        let method = ClassMethod(node, parameters: parameters, returns: returns, block: code, namespaces: namespaces)
        if node.isConstructor { user.constructors.append(method) } else { user.methods.append(method) }
    }
}

/// Carries a class of one engine into the `Sendable` closure of its type. The type never leaves the engine's thread.
private final class ClassBox: @unchecked Sendable {
    let user: UserClass
    init(_ user: UserClass) { self.user = user }
}

private final class EngineBox: @unchecked Sendable {
    let engine: Engine
    init(_ engine: Engine) { self.engine = engine }
}
