import Diagnostics
import ShellSyntax
import ShellValues

extension BlockCompiler {
    // MARK: A pipeline as a statement

    func pipelineStatement(_ node: PipelineNode) throws -> Exec {
        if node.isBackground { throw notBuilt("Running a pipeline in the background", node.span) }
        if let sole = node.soleExpression { return try expressionStatement(sole, node.span) }
        let run = try pipeline(node)
        return guarded(node.span) { frame in
            try run(frame, frame.output)
            return .normal
        }
    }

    /// An expression whose value is written to the output.
    private func expressionStatement(_ node: Expression, _ span: SourceSpan) throws -> Exec {
        if let silent = try silentExpression(node) {
            return guarded(span) { frame in
                _ = try silent(frame)
                frame.engine.lastSuccess = true
                return .normal
            }
        }
        let value = try expression(node)
        return guarded(span) { frame in
            let result = try value(frame)
            frame.engine.lastSuccess = true
            switch result {
            case .object: try frame.output.enumerate(result)
            case .nothing, .unset: break
            default: try frame.output.accept(result)
            }
            return .normal
        }
    }

    /// Expressions that write nothing as a statement: `$i++`, `[void]…`, an assignment.
    private func silentExpression(_ node: Expression) throws -> Eval? {
        switch node {
        case .unary(let unary):
            switch unary.operator {
            case .preIncrement, .preDecrement, .postIncrement, .postDecrement: return try increment(unary)
            default: return nil
            }
        case .convert(let convert):
            let name = CaseFolding.fold(convert.type.typeName.fullName)
            guard name == "void" || name == "system.void" else { return nil }
            return try expression(convert.child)
        default: return nil
        }
    }

    /// A statement whose output goes to the frame's output, errors not dealt with (`return`'s operand).
    func outputting(_ node: Statement) throws -> Exec {
        try statement(node)
    }

    /// A statement run for its effect: output is dropped (`for`'s first and last part).
    func discarding(_ node: Statement) throws -> Exec {
        let body = try statement(node)
        switch node {
        case .assignment: return body
        case .pipeline(let pipeline):
            if let sole = pipeline.soleExpression, let silent = try silentExpression(sole) {
                return guarded(node.span) { frame in
                    _ = try silent(frame)
                    return .normal
                }
            }
        default: break
        }
        return { frame in
            let before = frame.output
            frame.output = NullSink()
            defer { frame.output = before }
            return try body(frame)
        }
    }

    // MARK: A statement as a value

    /// The value of a statement: of an expression itself, of a pipeline what it wrote.
    func statementValue(_ node: Statement) throws -> Eval { try statementValue(node, isParen: false) }

    func statementValue(_ node: Statement, isParen: Bool) throws -> Eval {
        switch node {
        case .pipeline(let pipeline):
            if pipeline.isBackground { throw notBuilt("Running a pipeline in the background", node.span) }
            if let sole = pipeline.soleExpression { return try expression(sole) }
            let run = try self.pipeline(pipeline)
            return { frame in
                let collector = Collector()
                try run(frame, collector)
                return collector.value
            }
        case .assignment(let assignment): return try assignmentValue(assignment)
        default:
            let body = try statement(node)
            return { frame in
                let collector = Collector()
                let before = frame.output
                frame.output = collector
                defer { frame.output = before }
                let flow = try body(frame)
                switch flow {
                case .normal: return collector.value
                case .returned: throw ReturnEscape(value: collector.value)
                default: throw FlowEscape(flow: flow)
                }
            }
        }
    }

    // MARK: Chains

    func chainStatement(_ node: PipelineChainNode) throws -> Exec {
        if node.isBackground { throw notBuilt("Running a pipeline in the background", node.span) }
        let first = try statement(node.first)
        let links = try node.links.map { (operator: $0.operator, body: try statement($0.statement)) }
        return { frame in
            var flow = try first(frame)
            for link in links {
                guard case .normal = flow else { return flow }
                if frame.engine.lastSuccess == (link.operator == .and) { flow = try link.body(frame) }
            }
            return flow
        }
    }

    // MARK: Pipelines

    /// A pipeline that writes to a given sink.
    func pipeline(_ node: PipelineNode) throws -> (Frame, Sink) throws -> Void {
        var elements = node.elements
        var source: Eval?
        var redirections: [RedirectionNode] = []
        if case .expression(let first)? = elements.first {
            source = try expression(first.expression)
            redirections = first.redirections
            elements.removeFirst()
        }
        let stages: [StageBuilder] = try elements.enumerated().map { position, element in
            guard case .command(let command) = element else {
                throw parserError("ExpressionsMustBeFirstInPipeline", "Expressions are only allowed as the first element of a pipeline.", element.span)
            }
            return try stage(command, position: position + (source == nil ? 0 : 1), count: node.elements.count)
        }
        if stages.isEmpty {
            guard let source else { return { _, _ in } }
            let redirect = try redirection(redirections)
            return { frame, sink in
                try redirect(frame, sink) { output in try output.enumerate(try source(frame)) }
                frame.engine.lastSuccess = true
            }
        }
        if stages.count == 1, source == nil {
            let only = stages[0]
            return { frame, sink in try PipelineRun(frame).single(only, into: sink) }
        }
        return { frame, sink in try PipelineRun(frame).run(source, stages, into: sink) }
    }

    func parserError(_ id: String, _ message: String, _ span: SourceSpan) -> PSFailure {
        let failure = PSFailure(id, message, category: .ParserError, type: ExceptionTypes.parse)
        failure.record.invocation = site(span).makeInvocation()
        return failure
    }
}
