import ShellValues

extension Engine {
    // MARK: Reading

    /// The value of a variable along the scope chain; `.null` when there is none.
    public func variable(_ name: Symbol) -> Value {
        let value = lookup(name)
        if case .unset = value { return .null }
        return value
    }

    /// The value of a variable along the scope chain; `.unset` when there is none.
    public func lookup(_ name: Symbol) -> Value { lookup(name, from: scope) }

    func lookup(_ name: Symbol, from start: Scope) -> Value {
        if name == Names.underscore || name == Names.psItem { return underscore }
        var current: Scope? = start
        while let scope = current {
            switch scope.raw(name) {
            case .unset: break
            case .variable(let variable):
                if case .unset = variable.value { break }
                if variable.options.contains(.isPrivate) && scope !== start { break }
                return variable.value
            case let value: return value
            }
            if let call = scope.call, let value = automatic(name, call) { return value }
            current = scope.parent
        }
        return special(name) ?? .unset
    }

    /// Variables that belong to a call: arguments, bound parameters, script path …
    func automatic(_ name: Symbol, _ call: CallState) -> Value? {
        switch name {
        case Names.args: call.arguments.isNull ? nil : call.arguments
        case Names.myInvocation: .object(call.invocation)
        case Names.boundParameters: call.boundParameters.map { .object($0) }
        case Names.psCmdlet: call.call.flatMap { $0.spec == nil ? nil : .object(CmdletContext($0)) }
        case Names.input: if case .nothing = call.input { nil } else { call.input }
        case Names.this: call.this.isNull ? nil : call.this
        case Names.scriptRoot: .string(folder(of: call.scriptPath))
        case Names.commandPath: .string(call.scriptPath)
        default: nil
        }
    }

    private func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "" }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    /// Variables that the engine itself computes.
    func special(_ name: Symbol) -> Value? {
        switch name {
        case Names.success: .bool(lastSuccess)
        case Names.error: .object(errors)
        case Names.true: .bool(true)
        case Names.false: .bool(false)
        case Names.null: .null
        case Names.pwd: pwdValue
        default: nil
        }
    }

    // MARK: Writing

    /// Assigns in the current scope, honouring options and constraints of an existing variable there.
    public func setVariable(_ name: Symbol, _ value: Value) {
        try? assign(name, value, in: scope)
    }

    /// Assigns a variable of one scope.
    /// - Throws: `VariableNotWritable` for read-only and constant variables, and what constraints throw.
    public func assign(_ name: Symbol, _ value: Value, in scope: Scope) throws {
        if name == Names.null { return }
        if name == Names.underscore || name == Names.psItem {
            underscore = value
            return
        }
        switch scope.raw(name) {
        case .variable(let variable): try assign(variable, value)
        default:
            try checkAllScope(name)
            scope.store(name, value)
        }
    }

    /// Assigns through a variable object: options, then constraints, then the store.
    func assign(_ variable: Variable, _ value: Value) throws {
        if variable.options.contains(.readOnly) || variable.options.contains(.constant) {
            throw notWritable(variable.name)
        }
        var value = value
        for constraint in variable.constraints {
            value = try constraint.apply(value, name: variable.name, interpreter: self)
        }
        variable.value = value
    }

    func notWritable(_ name: String) -> PSFailure {
        PSFailure(
            "VariableNotWritable", "Cannot overwrite variable \(name) because it is read-only or constant.",
            category: .WriteError, target: .string(name), type: ExceptionTypes.sessionStateUnauthorizedAccess)
    }

    /// Constants of the engine (`$true`, `$null`, `$PID` …) cannot be hidden by a local variable.
    private func checkAllScope(_ name: Symbol) throws {
        if Names.constants.contains(name) { throw notWritable(name.name) }
        if case .variable(let variable) = globalScope.raw(name), variable.options.contains(.constant),
            variable.options.contains(.allScope)
        {
            throw notWritable(variable.name)
        }
    }

    /// The scope that a qualifier (`global`, `script`, `local`, `private`, or a number) names; nil when it names none.
    public func scope(named qualifier: String) -> Scope? {
        switch CaseFolding.fold(qualifier) {
        case "global": return globalScope
        case "script": return scriptScope(from: scope)
        case "local", "private": return scope
        default:
            guard var left = Int(qualifier), left >= 0 else { return nil }
            var current: Scope? = scope
            while left > 0, let here = current {
                current = here.parent
                left -= 1
            }
            return current
        }
    }

    func scriptScope(from start: Scope) -> Scope {
        var current: Scope? = start
        while let scope = current {
            if scope.isScriptScope { return scope }
            current = scope.parent
        }
        return globalScope
    }

    /// The variable as an object, searching outwards (or in one scope only); nil when there is none.
    public func variableObject(_ name: Symbol, in only: Scope? = nil) -> Variable? {
        if let only { return only.variable(name) }
        var current: Scope? = scope
        while let scope = current {
            if let variable = scope.variable(name) { return variable }
            current = scope.parent
        }
        return nil
    }
}
