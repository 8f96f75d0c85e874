import Diagnostics
import ShellSyntax
import ShellValues

extension BlockCompiler {
    /// A list of statements with the traps that guard it.
    func statements(_ nodes: [Statement], traps: [TrapNode] = []) throws -> Exec {
        let list = try nodes.map(statement)
        if !traps.isEmpty { return try trapped(list, traps) }
        switch list.count {
        case 0: return { _ in .normal }
        case 1: return list[0]
        case 2:
            let (first, second) = (list[0], list[1])
            return { frame in
                let flow = try first(frame)
                guard case .normal = flow else { return flow }
                return try second(frame)
            }
        default:
            return { frame in
                for step in list {
                    let flow = try step(frame)
                    guard case .normal = flow else { return flow }
                }
                return .normal
            }
        }
    }

    func statements(_ block: StatementBlockNode) throws -> Exec { try statements(block.statements, traps: block.traps) }

    /// One statement. Errors that end only the statement are dealt with here, by `guarded`.
    func statement(_ node: Statement) throws -> Exec {
        switch node {
        case .pipeline(let pipeline): return try pipelineStatement(pipeline)
        case .pipelineChain(let chain): return try chainStatement(chain)
        case .assignment(let assignment): return try assignmentStatement(assignment)
        case .ifElse(let node): return try ifStatement(node)
        case .whileLoop(let node): return try whileStatement(node)
        case .doLoop(let node): return try doStatement(node)
        case .forLoop(let node): return try forStatement(node)
        case .forEach(let node): return try forEachStatement(node)
        case .switchCase(let node): return try switchStatement(node)
        case .tryCatch(let node): return try tryStatement(node)
        case .trap: return { _ in .normal }
        case .throwError(let node): return try throwStatement(node)
        case .returnValue(let node): return try returnStatement(node)
        case .breakLoop(let node): return try jump(node.label) { .breakLoop($0) }
        case .continueLoop(let node): return try jump(node.label) { .continueLoop($0) }
        case .exitShell(let node): return try exitStatement(node)
        case .data(let node): return try dataStatement(node)
        case .function(let node): return functionStatement(node)
        case .type(let node): return try typeStatement(node)
        case .using: return { _ in .normal }
        case .block(let node): throw notBuilt("The workflow keyword '\(node.keyword)'", node.span)
        case .error(let node): throw notBuilt("This statement", node.span)
        }
    }

    /// Runs a statement's work; an error that is not caught further out is reported, and the next statement runs.
    func guarded(_ span: SourceSpan, _ work: @escaping Exec) -> Exec {
        let site = self.site(span)
        return { frame in
            do {
                return try work(frame)
            } catch let failure as PSFailure {
                try frame.engine.statementFailed(failure, site)
                return .normal
            } catch let failure as NetFailure {
                try frame.engine.statementFailed(failure.asPSFailure, site)
                return .normal
            }
        }
    }

    private func jump(_ label: Expression?, _ make: @escaping (Symbol?) -> Flow) throws -> Exec {
        guard let label else {
            let flow = make(nil)
            return { _ in flow }
        }
        if case .string(let text) = label {
            let flow = make(Symbol(text.value))
            return { _ in flow }
        }
        let name = try expression(label)
        return { frame in make(Symbol(try name(frame).text(frame.engine))) }
    }

    private func ifStatement(_ node: IfNode) throws -> Exec {
        let clauses = try node.clauses.map { (test: try condition($0.condition), body: try statements($0.body)) }
        let otherwise = try node.elseBody.map(statements)
        if clauses.count == 1 {
            let (test, body) = clauses[0]
            guard let otherwise else {
                return { frame in try test(frame) ? try body(frame) : .normal }
            }
            return { frame in try test(frame) ? try body(frame) : try otherwise(frame) }
        }
        return { frame in
            for clause in clauses where try clause.test(frame) { return try clause.body(frame) }
            return try otherwise?(frame) ?? .normal
        }
    }

    private func returnStatement(_ node: ReturnNode) throws -> Exec {
        guard let value = node.value else { return { _ in .returned } }
        if isMethod {
            let result = try statementValue(value)
            return { frame in
                frame.returnValue = try result(frame)
                return .returned
            }
        }
        let work = try outputting(value)
        return { frame in
            let flow = try work(frame)
            if case .normal = flow { return .returned }
            return flow
        }
    }

    private func exitStatement(_ node: ExitNode) throws -> Exec {
        let value = try node.value.map(statementValue)
        return { frame in
            guard let value else { throw ExitRequest(code: frame.engine.lastExitCode) }
            let result = try value(frame)
            let converted = Conversion.tryConvert(result, to: .int, frame.engine)
            if case .int(let code)? = converted { throw ExitRequest(code: code) }
            throw ExitRequest(code: 0)
        }
    }

    private func throwStatement(_ node: ThrowNode) throws -> Exec {
        let value = try node.value.map(statementValue)
        let site = self.site(node.span)
        return guarded(node.span) { frame in
            let thrown = try value?(frame) ?? .null
            throw frame.engine.thrown(thrown, hasValue: value != nil, site)
        }
    }

    private func dataStatement(_ node: DataNode) throws -> Exec {
        let body = try statements(node.body)
        guard let name = node.variable else { return body }
        let slot = self.slot(Symbol(name))
        return { frame in
            let collector = Collector()
            let before = frame.output
            frame.output = collector
            defer { frame.output = before }
            let flow = try body(frame)
            frame.write(slot, collector.value)
            return flow
        }
    }
}
