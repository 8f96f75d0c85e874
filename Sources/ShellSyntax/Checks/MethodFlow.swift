import Diagnostics

/// Follows a method's statements: whether its end can be reached without a return, and which variables are read before every path to them
/// has set them.
struct MethodFlow {
    /// Names set on every path so far; nil where nothing arrives.
    private typealias State = Set<String>?

    private(set) var unassigned: Set<SourceSpan> = []
    private(set) var reachesEnd: Bool = true
    private var state: State
    /// Loops and switches around the place, and what was set where they are left.
    private var loops: [Loop] = []

    private struct Loop {
        let label: String
        var exits: [Set<String>] = []
    }

    static func analyze(_ method: MethodMemberNode) -> MethodFlow {
        var flow: MethodFlow = MethodFlow(state: Set(method.parameters.map { $0.variable.name.lowercased() }))
        if let body = method.body.unnamedBody { flow.block(body.statements, body.traps) }
        flow.reachesEnd = flow.state != nil
        return flow
    }

    private init(state: State) { self.state = state }

    private mutating func assign(_ name: String) { state?.insert(name.lowercased()) }

    private static func merge(_ states: [State]) -> State {
        let live: [Set<String>] = states.compactMap { $0 }
        guard let first = live.first else { return nil }
        return live.dropFirst().reduce(first) { $0.intersection($1) }
    }
}

// MARK: - Statements

extension MethodFlow {
    private mutating func block(_ statements: [Statement], _ traps: [TrapNode] = []) {
        for statement in statements { visit(statement) }
    }

    private mutating func block(_ node: StatementBlockNode?) {
        if let node { block(node.statements, node.traps) }
    }

    private mutating func visit(_ statement: Statement?) {
        switch statement {
        case .ifElse(let node)?: visitIf(node)
        case .whileLoop(let node)?: visitWhile(node)
        case .doLoop(let node)?: visitDo(node)
        case .forLoop(let node)?: visitFor(node)
        case .forEach(let node)?: visitForEach(node)
        case .switchCase(let node)?: visitSwitch(node)
        case .tryCatch(let node)?: visitTry(node)
        case .returnValue(let node)?: leave(after: node.value)
        case .throwError(let node)?: leave(after: node.value)
        case .exitShell(let node)?: leave(after: node.value)
        case .breakLoop(let node)?: jump(node.label, isBreak: true)
        case .continueLoop(let node)?: jump(node.label, isBreak: false)
        case .assignment(let node)?: visitAssignment(node)
        case .pipelineChain(let node)?: visitChain(node)
        case .function?, .type?, .error?, nil: break
        case .some(let other): visitChildren(of: .statement(other))
        }
    }

    private mutating func leave(after value: Statement?) {
        visit(value)
        state = nil
    }

    private mutating func jump(_ label: Expression?, isBreak: Bool) {
        if isBreak, let state, let index = target(label) { loops[index].exits.append(state) }
        state = nil
    }

    private func target(_ label: Expression?) -> Int? {
        guard let label else { return loops.indices.last }
        guard case .string(let name) = label else { return nil }
        return loops.lastIndex { $0.label.lowercased() == name.value.lowercased() }
    }

    private mutating func visitIf(_ node: IfNode) {
        var ends: [State] = []
        for clause in node.clauses {
            visit(clause.condition)
            let after: State = state
            block(clause.body)
            ends.append(state)
            state = after
        }
        block(node.elseBody)
        state = Self.merge(ends + [state])
    }

    private mutating func loop(_ label: String?, _ body: (inout MethodFlow) -> Void) -> [Set<String>] {
        loops.append(Loop(label: label ?? ""))
        body(&self)
        return loops.popLast()?.exits ?? []
    }

    private mutating func visitWhile(_ node: WhileNode) {
        visit(node.condition)
        let after: State = state
        let exits: [Set<String>] = loop(node.label) { $0.block(node.body) }
        state = Self.merge([after] + exits.map { $0 })
    }

    private mutating func visitDo(_ node: DoLoopNode) {
        let exits: [Set<String>] = loop(node.label) { flow in
            flow.block(node.body)
            flow.visit(node.condition)
        }
        state = Self.merge([state] + exits.map { $0 })
    }

    private mutating func visitFor(_ node: ForNode) {
        visit(node.initializer)
        visit(node.condition)
        let after: State = node.condition == nil ? nil : state
        let exits: [Set<String>] = loop(node.label) { flow in
            flow.block(node.body)
            flow.visit(node.iterator)
        }
        state = Self.merge([after] + exits.map { $0 })
    }

    private mutating func visitForEach(_ node: ForEachNode) {
        visit(node.collection)
        assign("foreach")
        assign(node.variable.name)
        let after: State = state
        let exits: [Set<String>] = loop(node.label) { $0.block(node.body) }
        state = Self.merge([after] + exits.map { $0 })
    }

    private mutating func visitSwitch(_ node: SwitchNode) {
        visit(node.condition)
        assign("switch")
        let start: State = state
        // What is switched on may be an empty collection.
        var ends: [State] = [start]
        let exits: [Set<String>] = loop(node.label) { flow in
            for clause in node.clauses {
                flow.state = start
                flow.visit(clause.condition)
                flow.block(clause.body)
                ends.append(flow.state)
            }
            flow.state = start
            if let body = node.defaultBody {
                flow.block(body)
                ends.append(flow.state)
            }
        }
        state = Self.merge(ends + exits.map { $0 })
    }

    private mutating func visitTry(_ node: TryNode) {
        let start: State = state
        block(node.body)
        var ends: [State] = [state]
        for clause in node.catches {
            state = start
            block(clause.body)
            ends.append(state)
        }
        let end: State = Self.merge(ends)
        guard let finallyBody = node.finallyBody else {
            state = end
            return
        }
        state = end ?? start
        block(finallyBody)
        if end == nil { state = nil }
    }

    private mutating func visitChain(_ node: PipelineChainNode) {
        visit(node.first)
        let after: State = state
        for link in node.links { visit(link.statement) }
        state = Self.merge([after, state])
    }
}

// MARK: - Expressions

extension MethodFlow {
    private mutating func visitAssignment(_ node: AssignmentNode) {
        visit(node.value)
        assignTargets(node.target)
    }

    private mutating func assignTargets(_ target: Expression) {
        switch target {
        case .variable(let variable): if variable.scope == .none || variable.scope == .local { assign(variable.name) }
        case .arrayLiteral(let node): for element in node.elements { assignTargets(element) }
        case .convert(let node): assignTargets(node.child)
        case .attributed(let node): assignTargets(node.child)
        case .paren(let node):
            if case .pipeline(let pipeline) = node.statement, let inner = pipeline.soleExpression { assignTargets(inner) }
        default: visit(target)
        }
    }

    private mutating func visit(_ expression: Expression) {
        switch expression {
        case .variable(let node): read(node)
        case .scriptBlock, .error: break
        case .binary(let node):
            visit(node.left)
            let after: State = state
            visit(node.right)
            if node.operator == .and || node.operator == .or || node.operator == .nullCoalesce { state = after }
        default: visitChildren(of: .expression(expression))
        }
    }

    private mutating func visitChildren(of node: SyntaxNode) {
        for child in node.children {
            switch child {
            case .statement(let statement): visit(statement)
            case .expression(let expression): visit(expression)
            case .scriptBlock: break
            case .statementBlock(let node): block(node)
            default: visitChildren(of: child)
            }
        }
    }

    /// Known in every method, whoever sets them.
    private static let known: Set<String> = [
        "_", "args", "this", "input", "pscmdlet", "psboundparameters", "myinvocation", "psscriptroot", "pscommandpath", "true", "false",
        "null", "lastexitcode", "error", "stacktrace", "outputencoding", "nestedpromptlevel", "pwd", "matches", "psitem", "?",
    ]

    private mutating func read(_ node: VariableNode) {
        guard node.scope == .none || node.scope == .local || node.scope == .variable, let state else { return }
        let name: String = node.name.lowercased()
        if state.contains(name) || (Self.known.contains(name) && node.scope == .none) { return }
        unassigned.insert(node.span)
    }
}
