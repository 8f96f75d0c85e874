import Diagnostics
import ShellSyntax
import ShellValues

extension Frame {
    /// Writes a slot, honouring options and constraints of a variable that has become an object.
    @inline(__always)
    func write(_ slot: Int, _ value: Value) {
        if case .variable(let variable) = slots[slot] { variable.value = value } else { slots[slot] = value }
    }

    /// Reads a slot whose fast path failed: a boxed variable, or a name that lives in an outer scope.
    @inline(never)
    func readSlow(_ slot: Int, _ symbol: Symbol) -> Value {
        if case .variable(let variable) = slots[slot] {
            if case .unset = variable.value {} else { return variable.value }
        }
        return engine.lookup(symbol, from: scope)
    }
}

extension BlockCompiler {
    func variable(_ node: VariableNode) throws -> Eval {
        let name = node.name
        let symbol = Symbol(name)
        let span = node.span
        switch node.scope {
        case .none, .local, .using: break
        case .drive(let drive): return try driveVariable(drive, name, span)
        case .variable: return checked(symbol, name, span) { $0.engine.lookup(symbol, from: $0.scope) }
        case .global: return checked(symbol, name, span) { frame in frame.engine.read(symbol, in: frame.engine.globalScope) }
        case .script:
            return checked(symbol, name, span) { frame in
                frame.engine.read(symbol, in: frame.engine.scriptScope(from: frame.scope))
            }
        case .private: return checked(symbol, name, span) { frame in frame.engine.read(symbol, in: frame.scope) }
        }
        if let constant = BlockCompiler.constant(symbol) { return { _ in constant } }
        if symbol == Names.underscore || symbol == Names.psItem {
            return { frame in
                let value = frame.engine.underscore
                if case .unset = value { return .null }
                return value
            }
        }
        if symbol == Names.success || symbol == Names.error || symbol == Names.pwd {
            return { $0.engine.special(symbol) ?? .null }
        }
        let slot = self.slot(symbol)
        let site = self.site(span, name)
        let inString = isInString
        return { frame in
            let value = frame.slots[slot]
            switch value {
            case .unset, .variable:
                let found = frame.readSlow(slot, symbol)
                if case .unset = found { return try frame.engine.missingVariable(name, site, inString: inString) }
                return found
            default: return value
            }
        }
    }

    static func constant(_ symbol: Symbol) -> Value? {
        switch symbol {
        case Names.true: .bool(true)
        case Names.false: .bool(false)
        case Names.null: .null
        default: nil
        }
    }

    private func checked(_ symbol: Symbol, _ name: String, _ span: SourceSpan, _ read: @escaping (Frame) -> Value) -> Eval {
        let site = self.site(span, name)
        let name = String(source.text(in: span).dropFirst())
        return { frame in
            let value = read(frame)
            if case .unset = value { return try frame.engine.missingVariable(name, site) }
            return value
        }
    }

    /// `$env:NAME`, `$function:name`, `$variable:name`, `$alias:name`.
    private func driveVariable(_ drive: String, _ name: String, _ span: SourceSpan) throws -> Eval {
        switch CaseFolding.fold(drive) {
        case "env": return { frame in frame.engine.host.environment[name].map { .string($0) } ?? .null }
        case "function":
            return { frame in frame.engine.findFunction(Symbol(name)).map { .object($0.block) } ?? .null }
        case "alias":
            return { frame in frame.engine.findAlias(Symbol(name)).map { .string($0.definition) } ?? .null }
        default: return { frame in try frame.engine.driveItem(drive, name) }
        }
    }
}
