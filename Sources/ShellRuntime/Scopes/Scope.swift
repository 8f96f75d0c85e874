import ShellValues

/// One scope of variables, functions and aliases. A callee's scope has its caller's as parent (dynamic scoping).
public final class Scope {
    public let parent: Scope?
    public let layout: ScopeLayout
    public let slots: Slots
    /// Variables made by name at run time, beside the slots.
    public var dynamic: [Symbol: Value] = [:]
    public var functions: [Symbol: FunctionInfo] = [:]
    public var aliases: [Symbol: AliasInfo] = [:]
    /// The call whose scope this is: source of `$args`, `$MyInvocation`, `$PSBoundParameters`, `$PSCmdlet`.
    public var call: CallState?
    /// A script's or the session's own scope: what `$script:` means for the code inside.
    public var isScriptScope = false

    /// The module whose own scope this is.
    public var moduleName: String?

    public init(parent: Scope?, layout: ScopeLayout = .empty) {
        self.parent = parent
        self.layout = layout
        self.slots = Slots(layout.count)
    }

    /// The raw content stored in this scope; `.unset` when it has none.
    public func raw(_ symbol: Symbol) -> Value {
        if let slot = layout.slot(symbol) {
            let value = slots[slot]
            if case .unset = value {} else { return value }
        }
        return dynamic[symbol] ?? .unset
    }

    /// Stores without looking at options or constraints.
    public func store(_ symbol: Symbol, _ value: Value) {
        if let slot = layout.slot(symbol) { slots[slot] = value } else { dynamic[symbol] = value }
    }

    /// Removes a variable of this scope; false when there is none.
    public func remove(_ symbol: Symbol) -> Bool {
        if case .unset = raw(symbol) { return false }
        if let slot = layout.slot(symbol) { slots[slot] = .unset }
        dynamic[symbol] = nil
        return true
    }

    /// A variable of this scope as an object with identity, boxing it where it is a bare value; nil when not set here.
    public func variable(_ symbol: Symbol, name: String? = nil) -> Variable? {
        switch raw(symbol) {
        case .unset: return nil
        case .variable(let variable):
            if case .unset = variable.value { return nil }
            return variable
        case let value:
            let variable = Variable(name: name ?? symbol.name, value: value)
            if let constraint = layout.constraint(symbol) { variable.constraints = [constraint] }
            store(symbol, .variable(variable))
            return variable
        }
    }

    /// The shared box of a name in this scope, made unset when the scope does not have it: dot-sourced blocks write through it.
    func sharedBox(_ symbol: Symbol) -> Variable {
        switch raw(symbol) {
        case .variable(let variable): return variable
        case let value:
            let variable = Variable(name: symbol.name, value: value)
            if let constraint = layout.constraint(symbol) { variable.constraints = [constraint] }
            store(symbol, .variable(variable))
            return variable
        }
    }

    /// Names set in this scope.
    public var names: [Symbol] {
        var result: [Symbol] = []
        for symbol in layout.symbols where variable(symbol) != nil { result.append(symbol) }
        for symbol in dynamic.keys where layout.slot(symbol) == nil && variable(symbol) != nil { result.append(symbol) }
        return result
    }
}

/// What a running function or script knows of its call.
public final class CallState {
    public var call: CommandCall?
    public var arguments: Value = .null
    public var boundParameters: TableObject?
    public var input: Value = .nothing
    public var this: Value = .null
    public let site: CallSite
    /// `$MyInvocation`, made when someone looks.
    public private(set) lazy var invocation: InvocationObject = call?.invocation ?? site.makeInvocation()
    /// The file whose code runs; empty at the prompt.
    public var scriptPath: String
    public var functionName: String

    public init(site: CallSite, scriptPath: String, functionName: String) {
        self.site = site
        self.scriptPath = scriptPath
        self.functionName = functionName
    }
}
