import Diagnostics
import ShellSyntax
import ShellValues

/// What a loop does after its body ended.
enum LoopStep { case again, leave, out(Flow) }

extension BlockCompiler {
    /// Runs a loop body once; jumps that come from called code arrive as `FlowEscape`.
    private func loopBody(_ node: StatementBlockNode, label: String?) throws -> (Frame) throws -> LoopStep {
        let body = try statements(node)
        let mine = label.map { Symbol($0) }
        func step(_ flow: Flow) -> LoopStep {
            switch flow {
            case .normal: .again
            case .continueLoop(let label): label == nil || label == mine ? .again : .out(flow)
            case .breakLoop(let label): label == nil || label == mine ? .leave : .out(flow)
            case .returned: .out(flow)
            }
        }
        return { frame in
            do {
                let flow = try body(frame)
                if case .normal = flow { return .again }
                return step(flow)
            } catch let escape as FlowEscape {
                return step(escape.flow)
            }
        }
    }

    func whileStatement(_ node: WhileNode) throws -> Exec {
        let test = try condition(node.condition)
        let body = try loopBody(node.body, label: node.label)
        return { frame in
            while try test(frame) {
                switch try body(frame) {
                case .again: break
                case .leave: return .normal
                case .out(let flow): return flow
                }
                if frame.engine.isCancelled { throw PipelineCancelled() }
            }
            return .normal
        }
    }

    func doStatement(_ node: DoLoopNode) throws -> Exec {
        let test = try condition(node.condition)
        let body = try loopBody(node.body, label: node.label)
        let wanted = !node.isUntil
        return { frame in
            repeat {
                switch try body(frame) {
                case .again: break
                case .leave: return .normal
                case .out(let flow): return flow
                }
                if frame.engine.isCancelled { throw PipelineCancelled() }
            } while try test(frame) == wanted
            return .normal
        }
    }

    func forStatement(_ node: ForNode) throws -> Exec {
        let initial = try node.initializer.map(discarding)
        let test = try node.condition.map(condition)
        let iterate = try node.iterator.map(discarding)
        let body = try loopBody(node.body, label: node.label)
        return { frame in
            if let initial { _ = try initial(frame) }
            while try test?(frame) ?? true {
                switch try body(frame) {
                case .again: break
                case .leave: return .normal
                case .out(let flow): return flow
                }
                if let iterate { _ = try iterate(frame) }
                if frame.engine.isCancelled { throw PipelineCancelled() }
            }
            return .normal
        }
    }

    func forEachStatement(_ node: ForEachNode) throws -> Exec {
        let assign = try assignment(to: .variable(node.variable))
        let collection = try statementValue(node.collection)
        let body = try loopBody(node.body, label: node.label)
        let usesEnumerator = layout.slot(Names.foreach) != nil
        let range = usesEnumerator ? nil : try integerRange(node.collection)
        let enumerator = usesEnumerator ? slot(Names.foreach) : -1
        let site = self.site(node.collection.span)
        return { frame in
            let hidden = frame.slots[enumerator]
            defer { frame.slots[enumerator] = hidden }
            if let range, let (low, high) = try range(frame) {
                return try ForEachLoop(frame: frame, assign: assign, body: body).run(from: low, to: high)
            }
            var items: ContiguousArray<Value> = []
            do {
                items = try Enumeration.items(try collection(frame))
            } catch let failure as PSFailure {
                try frame.engine.statementFailed(failure, site)
                return .normal
            }
            let walker = EnumeratorObject(items)
            frame.slots[enumerator] = .object(walker)
            return try ForEachLoop(frame: frame, assign: assign, body: body).run(walker)
        }
    }

    /// Bounds of `a..b` between integers, so that a loop over a range makes no array.
    private func integerRange(_ node: Statement) throws -> ((Frame) throws -> (Int32, Int32)?)? {
        guard case .pipeline(let pipeline) = node, case .binary(let binary)? = pipeline.soleExpression.map(unwrapped),
            binary.operator == .range
        else { return nil }
        let low = try expression(binary.left)
        let high = try expression(binary.right)
        return { frame in
            guard case .int(let a) = try low(frame), case .int(let b) = try high(frame) else { return nil }
            return (a, b)
        }
    }

    private func unwrapped(_ node: Expression) -> Expression {
        if case .paren(let paren) = node, case .pipeline(let pipeline) = paren.statement, let inner = pipeline.soleExpression {
            return unwrapped(inner)
        }
        return node
    }
}

/// The turns of a `foreach`.
private struct ForEachLoop {
    let frame: Frame
    let assign: (Frame, Value) throws -> Void
    let body: (Frame) throws -> LoopStep

    func run(from low: Int32, to high: Int32) throws -> Flow {
        let step: Int32 = low <= high ? 1 : -1
        var current = low
        while true {
            try assign(frame, .int(current))
            switch try body(frame) {
            case .again: break
            case .leave: return .normal
            case .out(let flow): return flow
            }
            if current == high { return .normal }
            current &+= step
            if frame.engine.isCancelled { throw PipelineCancelled() }
        }
    }

    func run(_ walker: EnumeratorObject) throws -> Flow {
        while walker.position + 1 < walker.items.count {
            walker.position += 1
            try assign(frame, walker.items[walker.position])
            switch try body(frame) {
            case .again: break
            case .leave: return .normal
            case .out(let flow): return flow
            }
            if frame.engine.isCancelled { throw PipelineCancelled() }
        }
        return .normal
    }
}

/// What `foreach` and the pipeline walk.
enum Enumeration {
    /// The elements of a collection; one element for anything else; none for null.
    static func items(_ value: Value) throws -> ContiguousArray<Value> {
        switch value {
        case .null, .nothing, .unset: []
        case .object(let object) where object.isEnumerable: try object.enumerate()
        default: [value]
        }
    }
}
