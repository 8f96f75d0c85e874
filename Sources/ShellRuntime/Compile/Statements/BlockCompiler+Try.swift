import Diagnostics
import ShellSyntax
import ShellValues

extension BlockCompiler {
    private struct Handler {
        /// Nil takes every error.
        let types: [NetType]?
        let body: Exec

        /// The exception (the wrapped or the inner one) that this handler takes; nil when it takes none.
        func accepts(_ exception: ExceptionObject) -> Bool {
            guard let types else { return true }
            return types.contains { exception.type.isAssignable(to: $0) }
        }
    }

    func tryStatement(_ node: TryNode) throws -> Exec {
        let body = try statements(node.body)
        let handlers = try node.catches.map { clause in
            Handler(types: clause.types.isEmpty ? nil : try clause.types.map { try type($0.typeName) }, body: try statements(clause.body))
        }
        let finally = try node.finallyBody.map(statements)
        let site = self.site(node.body.span)
        let protected: Exec = handlers.isEmpty ? body : { frame in
            let engine = frame.engine
            do {
                engine.tryDepth += 1
                defer { engine.tryDepth -= 1 }
                return try body(frame)
            } catch let failure as PSFailure {
                return try BlockCompiler.handle(failure, handlers, frame, site)
            } catch let failure as NetFailure {
                return try BlockCompiler.handle(failure.asPSFailure, handlers, frame, site)
            }
        }
        guard let finally else { return protected }
        return { frame in
            let flow: Flow
            do {
                let engine = frame.engine
                if handlers.isEmpty { engine.tryDepth += 1 }
                defer { if handlers.isEmpty { engine.tryDepth -= 1 } }
                flow = try protected(frame)
            } catch {
                _ = try BlockCompiler.runFinally(finally, frame)
                throw error
            }
            let last = try BlockCompiler.runFinally(finally, frame)
            if case .normal = last { return flow }
            return last
        }
    }

    private static func runFinally(_ body: Exec, _ frame: Frame) throws -> Flow {
        let (underscore, success) = (frame.engine.underscore, frame.engine.lastSuccess)
        defer { (frame.engine.underscore, frame.engine.lastSuccess) = (underscore, success) }
        return try body(frame)
    }

    /// Runs the first handler that takes the error: by the exception's own type first, then by the inner exceptions'.
    private static func handle(_ failure: PSFailure, _ handlers: [Handler], _ frame: Frame, _ site: CallSite) throws -> Flow {
        let engine = frame.engine
        engine.completeRecord(failure.record, site)
        guard let handler = handler(for: failure.record.exception, handlers) else { throw failure }
        engine.noteCaught(failure)
        let (underscore, caught) = (engine.underscore, engine.caughtFailure)
        engine.underscore = .object(failure.record)
        engine.caughtFailure = failure
        defer { (engine.underscore, engine.caughtFailure) = (underscore, caught) }
        return try handler.body(frame)
    }

    /// The first handler whose types name the exception or one inside it; else the one without types.
    private static func handler(for exception: ExceptionObject, _ handlers: [Handler]) -> Handler? {
        var current: ExceptionObject? = exception
        while let candidate = current {
            if let found = handlers.first(where: { $0.types != nil && $0.accepts(candidate) }) { return found }
            current = candidate.inner
        }
        return handlers.first { $0.types == nil }
    }

    /// Statements guarded by traps: the trap's body runs, and `continue` goes on with the next statement.
    func trapped(_ list: [Exec], _ traps: [TrapNode]) throws -> Exec {
        let handlers = try traps.map { trap in
            Handler(types: try trap.type.map { [try type($0.typeName)] }, body: try statements(trap.body))
        }
        let site = self.site(.none)
        return { frame in
            for step in list {
                let engine = frame.engine
                do {
                    engine.tryDepth += 1
                    defer { engine.tryDepth -= 1 }
                    let flow = try step(frame)
                    guard case .normal = flow else { return flow }
                } catch let failure as PSFailure {
                    engine.completeRecord(failure.record, site)
                    guard let flow = try BlockCompiler.spring(failure, handlers, frame) else { continue }
                    return flow
                }
            }
            return .normal
        }
    }

    /// Runs the trap for an error. Nil: go on with the next statement.
    private static func spring(_ failure: PSFailure, _ handlers: [Handler], _ frame: Frame) throws -> Flow? {
        let engine = frame.engine
        let exact = handlers.first { $0.types != nil && $0.accepts(failure.record.exception) }
        let inner = handlers.first { handler in
            handler.types != nil && (failure.record.exception.inner.map { handler.accepts($0) } ?? false)
        }
        guard let handler = exact ?? inner ?? handlers.first(where: { $0.types == nil }) else { throw failure }
        let underscore = engine.underscore
        engine.underscore = .object(failure.record)
        defer { engine.underscore = underscore }
        switch try handler.body(frame) {
        case .continueLoop:
            engine.recordError(failure.record)
            return nil
        case .breakLoop: throw failure
        case .returned: return .returned
        case .normal:
            engine.recordError(failure.record)
            if engine.tryDepth > 0 { throw failure }
            try engine.sendError(failure.record)
            return nil
        }
    }
}
