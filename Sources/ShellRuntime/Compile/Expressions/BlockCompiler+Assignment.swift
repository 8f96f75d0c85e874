import Diagnostics
import ShellSyntax
import ShellValues

extension BlockCompiler {
    func assignmentStatement(_ node: AssignmentNode) throws -> Exec {
        let work = try assignmentWork(node)
        let keepsStatus = runsCommands(node.value)
        return guarded(node.span) { frame in
            try work(frame)
            if !keepsStatus { frame.engine.lastSuccess = true }
            return .normal
        }
    }

    /// Whether a statement is commands: `$?` is then theirs.
    private func runsCommands(_ node: Statement) -> Bool {
        switch node {
        case .pipeline(let pipeline): pipeline.soleExpression == nil
        case .assignment(let assignment): runsCommands(assignment.value)
        default: false
        }
    }

    /// The assignment without dealing with errors.
    func assignmentWork(_ node: AssignmentNode) throws -> (Frame) throws -> Void {
        if node.operator == .assign {
            let value = try statementValue(node.value)
            if let slot = plainSlot(node.target) {
                return { frame in
                    let result = try value(frame)
                    if case .variable(let variable) = frame.slots[slot] {
                        try frame.engine.assign(variable, result)
                    } else {
                        frame.slots[slot] = result
                    }
                }
            }
            let assign = try assignment(to: node.target)
            return { frame in try assign(frame, try value(frame)) }
        }
        return try compound(node)
    }

    /// An assignment used as an expression: the value assigned.
    func assignmentValue(_ node: AssignmentNode) throws -> Eval {
        let work = try assignmentWork(node)
        let read = try expression(BlockCompiler.withoutConstraint(node.target))
        return { frame in
            try work(frame)
            return try read(frame)
        }
    }

    static func withoutConstraint(_ node: Expression) -> Expression {
        switch node {
        case .convert(let convert): withoutConstraint(convert.child)
        case .attributed(let attributed): withoutConstraint(attributed.child)
        default: node
        }
    }

    /// The slot of an unconstrained local variable; nil for every other target.
    private func plainSlot(_ target: Expression) -> Int? {
        guard case .variable(let node) = target, node.scope == .none, !BlockCompiler.isSpecial(Symbol(node.name)) else { return nil }
        let slot = self.slot(Symbol(node.name))
        return constraints[slot] == nil ? slot : nil
    }

    /// Names that cannot be plain locals.
    static func isSpecial(_ symbol: Symbol) -> Bool {
        symbol == Names.underscore || symbol == Names.psItem || Names.constants.contains(symbol) || fixedNames.contains(symbol)
    }

    private static let fixedNames: Set<Symbol> = Set(
        ["HOME", "PID", "PSHOME", "PSCulture", "PSUICulture", "IsLinux", "IsMacOS", "IsWindows", "IsCoreCLR", "ShellId",
            "PSEdition", "PSVersionTable", "PWD"].map { Symbol($0) })

    private func compound(_ node: AssignmentNode) throws -> (Frame) throws -> Void {
        let target = BlockCompiler.withoutConstraint(node.target)
        let place = try self.place(target)
        let value = try statementValue(node.value)
        if node.operator == .nullCoalesce {
            return { frame in
                let where_ = try place(frame)
                if try where_.get().isNull { try where_.set(try value(frame)) }
            }
        }
        let operation = Operations.binary(BlockCompiler.operation(node.operator))
        if let slot = plainSlot(target), case .variable(let variable) = target {
            let read = try self.variable(variable)
            return { frame in
                let old = frame.slots[slot]
                if case .int(let a) = old, case .int(let b) = try value(frame) {
                    frame.slots[slot] = try operation(.int(a), .int(b), frame.engine)
                    return
                }
                let result = try operation(try read(frame), try value(frame), frame.engine)
                if case .variable(let variable) = frame.slots[slot] {
                    try frame.engine.assign(variable, result)
                } else {
                    frame.slots[slot] = result
                }
            }
        }
        return { frame in
            let where_ = try place(frame)
            let old = try where_.get()
            try where_.set(try operation(old, try value(frame), frame.engine))
        }
    }

    static func operation(_ node: AssignmentOperator) -> BinaryOperator {
        switch node {
        case .add, .assign, .nullCoalesce: .add
        case .subtract: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .remainder: .remainder
        }
    }

    /// A place that can be read and written, its target and indexes evaluated once.
    struct Place {
        let get: () throws -> Value
        let set: (Value) throws -> Void
    }

    func place(_ node: Expression) throws -> (Frame) throws -> Place {
        switch node {
        case .member(let member): return try memberPlace(member)
        case .index(let index): return try indexPlace(index)
        case .paren(let paren):
            if case .pipeline(let pipeline) = paren.statement, let inner = pipeline.soleExpression { return try place(inner) }
            throw notBuilt("Assignment to this expression", node.span)
        default:
            let read = try expression(node)
            let write = try assignment(to: node)
            return { frame in Place(get: { try read(frame) }, set: { try write(frame, $0) }) }
        }
    }

    private func memberPlace(_ node: MemberNode) throws -> (Frame) throws -> Place {
        let name = try memberName(node.member)
        if node.isStatic {
            let type = try staticTarget(node.target)
            return { frame in
                let (type, name) = (try type(frame), try name(frame))
                return Place(
                    get: { try Members.getStatic(type, name, frame.engine) ?? .null },
                    set: { try Members.setStatic(type, name, $0, frame.engine) })
            }
        }
        let target = try expression(node.target)
        let spelled: String? = if case .string(let text) = node.member { text.value } else { nil }
        return { frame in
            let (object, name) = (try target(frame), try name(frame))
            return Place(
                get: { try Members.getEnumerating(object, name, spelled: spelled, frame.engine) ?? .null },
                set: { try Members.set(object, name, spelled: spelled, $0, frame.engine) })
        }
    }

    private func indexPlace(_ node: IndexNode) throws -> (Frame) throws -> Place {
        let target = try expression(node.target)
        let indices = try indexValues(node.index)
        return { frame in
            let (object, keys) = (try target(frame), try indices(frame))
            return Place(
                get: { try Indexing.get(object, keys, frame.engine) },
                set: { try Indexing.set(object, keys, $0, frame.engine) })
        }
    }

    // MARK: Targets

    /// A closure that stores a value in a target.
    func assignment(to node: Expression) throws -> (Frame, Value) throws -> Void {
        switch node {
        case .variable(let variable): return try variableAssignment(variable)
        case .convert(let convert):
            if case .variable(let node) = BlockCompiler.withoutConstraint(convert.child) {
                return try constrained(node, TypedConstraint(type: try type(convert.type.typeName), checks: []), convert.child)
            }
            throw notBuilt("A type on this assignment target", node.span)
        case .attributed(let attributed):
            if case .variable(let node) = BlockCompiler.withoutConstraint(attributed.child) {
                let checks = try self.checks([.attribute(attributed.attribute)])
                return try constrained(node, TypedConstraint(type: nil, checks: checks), attributed.child)
            }
            throw notBuilt("An attribute on this assignment target", node.span)
        case .arrayLiteral(let list): return try listAssignment(list.elements)
        case .paren(let paren):
            if case .pipeline(let pipeline) = paren.statement, let inner = pipeline.soleExpression {
                return try assignment(to: inner)
            }
            throw notBuilt("Assignment to this expression", node.span)
        case .member, .index:
            let place = try self.place(node)
            return { frame, value in try place(frame).set(value) }
        default: throw notBuilt("Assignment to this expression", node.span)
        }
    }

    private func variableAssignment(_ node: VariableNode) throws -> (Frame, Value) throws -> Void {
        let symbol = Symbol(node.name)
        switch node.scope {
        case .none, .local, .private:
            if BlockCompiler.isSpecial(symbol) {
                return { frame, value in try frame.engine.assign(symbol, value, in: frame.scope) }
            }
            let slot = self.slot(symbol)
            let constraint = constraints[slot]
            let name = node.name
            return { frame, value in
                if case .variable(let variable) = frame.slots[slot] { return try frame.engine.assign(variable, value) }
                guard let constraint else {
                    frame.slots[slot] = value
                    return
                }
                frame.slots[slot] = try constraint.apply(value, name: name, interpreter: frame.engine)
            }
        case .global: return { frame, value in try frame.engine.assign(symbol, value, in: frame.engine.globalScope) }
        case .script:
            return { frame, value in
                try frame.engine.assign(symbol, value, in: frame.engine.scriptScope(from: frame.scope))
            }
        case .variable: return { frame, value in try frame.engine.assign(symbol, value, in: frame.scope) }
        case .drive(let drive):
            let name = node.name
            return { frame, value in try frame.engine.setDriveItem(drive, name, value) }
        case .using: throw notBuilt("Assignment to a $using: variable", node.span)
        }
    }

    /// `[int]$x = …`: this and every later assignment in the block pass the constraint.
    private func constrained(
        _ node: VariableNode, _ constraint: TypedConstraint, _ child: Expression
    ) throws -> (Frame, Value) throws -> Void {
        guard node.scope == .none || node.scope == .local, !BlockCompiler.isSpecial(Symbol(node.name)) else {
            let assign = try assignment(to: child)
            let name = node.name
            return { frame, value in try assign(frame, try constraint.apply(value, name: name, interpreter: frame.engine)) }
        }
        let slot = self.slot(Symbol(node.name))
        let all = merged(constraint, child)
        constraints[slot] = all
        layout.setConstraint(all, slot)
        let name = node.name
        return { frame, value in
            let stored = try all.apply(value, name: name, interpreter: frame.engine)
            if case .variable(let variable) = frame.slots[slot] {
                variable.constraints = [all]
                variable.value = stored
            } else {
                frame.slots[slot] = stored
            }
        }
    }

    /// A chain of attributes and types before a variable as one constraint.
    private func merged(_ outer: TypedConstraint, _ child: Expression) -> TypedConstraint {
        switch child {
        case .convert(let convert):
            let inner = merged(TypedConstraint(type: try? type(convert.type.typeName), checks: []), convert.child)
            return TypedConstraint(type: outer.type ?? inner.type, checks: outer.checks + inner.checks)
        case .attributed(let attributed):
            let checks = (try? self.checks([.attribute(attributed.attribute)])) ?? []
            let inner = merged(TypedConstraint(type: nil, checks: checks), attributed.child)
            return TypedConstraint(type: outer.type ?? inner.type, checks: outer.checks + inner.checks)
        default: return outer
        }
    }

    /// `$a, $b = …`: elements in turn, the rest to the last.
    private func listAssignment(_ nodes: [Expression]) throws -> (Frame, Value) throws -> Void {
        let targets = try nodes.map { try assignment(to: $0) }
        return { frame, value in
            let items = try Enumeration.items(value)
            for (i, assign) in targets.enumerated() {
                if i == targets.count - 1 && items.count > targets.count {
                    try assign(frame, .object(ArrayObject(ContiguousArray(items[i...]))))
                } else {
                    try assign(frame, i < items.count ? items[i] : .null)
                }
            }
        }
    }
}
