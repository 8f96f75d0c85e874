import Diagnostics
import ShellSyntax
import ShellValues

extension BlockCompiler {
    private struct Clause {
        /// Whether an item fits; may set `$Matches`.
        let fits: (Frame, Value) throws -> Bool
        let body: Exec
    }

    func switchStatement(_ node: SwitchNode) throws -> Exec {
        let subject = try statementValue(node.condition)
        let clauses = try node.clauses.map { Clause(fits: try matcher($0.condition, node.flags), body: try statements($0.body)) }
        let otherwise = try node.defaultBody.map(statements)
        let label = node.label.map { Symbol($0) }
        let readsFile = node.flags.contains(.file)
        let enumerator = slot(Names.switch)
        return { frame in
            let engine = frame.engine
            let items = readsFile
                ? try engine.readLines(try subject(frame).text(engine))
                : try BlockCompiler.switchItems(try subject(frame))
            let walker = EnumeratorObject(items)
            let (hidden, underscore) = (frame.slots[enumerator], engine.underscore)
            frame.slots[enumerator] = .object(walker)
            defer {
                frame.slots[enumerator] = hidden
                engine.underscore = underscore
            }
            while walker.position + 1 < walker.items.count {
                walker.position += 1
                let item = walker.items[walker.position]
                switch try BlockCompiler.run(clauses, otherwise, item, frame) {
                case .normal: continue
                case .breakLoop(let to) where to == nil || to == label: return .normal
                case .continueLoop(let to) where to == nil || to == label: continue
                case let flow: return flow
                }
            }
            return .normal
        }
    }

    /// A null subject is one item; collections are walked.
    private static func switchItems(_ value: Value) throws -> ContiguousArray<Value> {
        switch value {
        case .nothing: []
        case .object(let object) where object.isEnumerable: try object.enumerate()
        default: [value]
        }
    }

    /// Runs every clause that fits the item; the default one when none does.
    private static func run(_ clauses: [Clause], _ otherwise: Exec?, _ item: Value, _ frame: Frame) throws -> Flow {
        var matched = false
        for clause in clauses {
            frame.engine.underscore = item
            guard try clause.fits(frame, item) else { continue }
            matched = true
            frame.engine.underscore = item
            let flow = try escaping { try clause.body(frame) }
            guard case .normal = flow else { return flow }
        }
        guard !matched, let otherwise else { return .normal }
        frame.engine.underscore = item
        return try escaping { try otherwise(frame) }
    }

    private static func escaping(_ work: () throws -> Flow) throws -> Flow {
        do { return try work() } catch let escape as FlowEscape { return escape.flow }
    }

    private func matcher(_ node: Expression, _ flags: SwitchFlags) throws -> (Frame, Value) throws -> Bool {
        if case .scriptBlock(let block) = node {
            let body = try subBlock(block)
            return { frame, item in
                Conversion.truth(try frame.engine.runner(body(frame)).value(item))
            }
        }
        let pattern = try expression(node)
        let ignoring = !flags.contains(.caseSensitive)
        if flags.contains(.regex) { return try regexMatcher(pattern, ignoring) }
        if flags.contains(.wildcard) {
            return { frame, item in
                let engine = frame.engine
                return try Operations.like(.string(item.text(engine)), try pattern(frame), ignoring, engine)
            }
        }
        return { frame, item in
            try Operators.matchesClause(item, try pattern(frame), ignoringCase: ignoring, frame.engine)
        }
    }

    private func regexMatcher(_ pattern: @escaping Eval, _ ignoring: Bool) throws -> (Frame, Value) throws -> Bool {
        let matches = slot(Names.matches)
        return { frame, item in
            let found = try Operations.match(item, try pattern(frame), ignoring, frame.engine)
            if let table = found.matches { frame.write(matches, table) }
            return found.truth
        }
    }
}
