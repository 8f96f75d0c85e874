import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Reads and writes variables in the scope that a cmdlet's `-Scope` names.
struct VariableStore {
    private let call: CommandCall
    private var engine: Engine { call.engine }
    /// The scope named by `-Scope`; nil when none was.
    let scope: Scope?

    init(_ call: CommandCall) {
        self.call = call
        self.scope = nil
    }

    /// - Throws: `Argument` for words that name no scope, `ArgumentOutOfRange` for too large a number.
    init(_ call: CommandCall, scope name: String?) throws {
        self.call = call
        guard let name else {
            self.scope = nil
            return
        }
        if let found = call.engine.scope(named: name) {
            self.scope = found
            return
        }
        if let number = Int(name), number >= 0 {
            throw call.failure(
                "ArgumentOutOfRange", "The scope number '\(number)' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was \(number).",
                category: .InvalidArgument, type: ExceptionTypes.psArgumentOutOfRange)
        }
        throw call.failure(
            "Argument",
            "Cannot process argument because the value of parameter \"Scope\" is not valid. Valid values are \"Global\", \"Local\", or \"Script\", or a number relative to the current scope (0 through the number of scopes where 0 is the current scope and 1 is its parent). Change the value of the \"Scope\" parameter and run the operation again.",
            category: .InvalidArgument, type: ExceptionTypes.psArgument)
    }

    /// The variable of that name as an object, searching outwards unless a scope was named.
    func find(_ name: String) -> Variable? { VariableStore.find(name, engine, scope) }

    static func find(_ name: String, _ engine: Engine, _ scope: Scope?) -> Variable? {
        if let variable = engine.variableObject(Symbol(name), in: scope) { return variable }
        guard scope == nil, case let value = engine.lookup(Symbol(name)) else { return nil }
        if case .unset = value { return nil }
        let variable = Variable(name: name, value: value)
        return variable
    }

    /// All variables visible (or in one scope), by name in order of the alphabet.
    func all() -> [Variable] { VariableStore.all(engine, scope) }

    static func all(_ engine: Engine, _ scope: Scope?) -> [Variable] {
        var known: Set<Symbol> = []
        var result: [Variable] = []
        var current: Scope? = scope ?? engine.scope
        while let here = current {
            for symbol in here.names where known.insert(symbol).inserted {
                if let variable = here.variable(symbol), !variable.options.contains(.isPrivate) || here === engine.scope {
                    result.append(variable)
                }
            }
            current = scope == nil ? here.parent : nil
        }
        if scope == nil || scope === engine.globalScope { addAutomatic(&result, known, engine) }
        return result.sorted { Collation.compare($0.name, $1.name, ignoreCase: true) < 0 }
    }

    /// Automatic variables that the engine computes.
    private static func addAutomatic(_ result: inout [Variable], _ known: Set<Symbol>, _ engine: Engine) {
        for name in ["?", "Error", "true", "false", "null", "PWD", "_", "args", "MyInvocation", "PSBoundParameters", "PSCommandPath", "PSScriptRoot"] {
            let symbol = Symbol(name)
            if known.contains(symbol) { continue }
            let value = engine.lookup(symbol)
            if case .unset = value { continue }
            result.append(Variable(name: name, value: value))
        }
    }

    /// Assigns, creating the variable in the scope when it is not there.
    /// - Throws: `VariableNotWritable` as a record of this call when options forbid it.
    func set(_ name: String, _ value: Value, force: Bool) throws {
        let target = scope ?? engine.scope
        if force, let existing = target.variable(Symbol(name)), existing.options.contains(.readOnly) {
            existing.value = value
            return
        }
        do {
            try engine.assign(Symbol(name), value, in: target)
        } catch let failure as PSFailure {
            throw call.failure(failure.record)
        }
    }

    func notFound(_ name: String) throws {
        try call.writeError(
            "VariableNotFound", "Cannot find a variable with the name '\(name)'.", category: .ObjectNotFound, target: .string(name),
            type: ExceptionTypes.itemNotFound)
    }

    func notWritable(_ variable: Variable) throws {
        try call.writeError(
            "VariableNotWritable", "Cannot overwrite variable \(variable.name) because it is read-only or constant.",
            category: .WriteError, target: .string(variable.name), type: ExceptionTypes.sessionStateUnauthorizedAccess)
    }
}
