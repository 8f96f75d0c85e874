import ShellRuntime
import ShellValues

/// Makes one session be where another is: workspace, ids, variables, functions and aliases.
enum SessionTransfer {
    static func move(from source: SteppedSession, to target: SteppedSession) {
        target.adopt(source.currentState)
        let (from, to) = (source.engine.globalScope, target.engine.globalScope)
        to.functions = from.functions
        to.aliases = from.aliases
        target.engine.userTypes = source.engine.userTypes
        for name in from.names { move(name, source.engine, target.engine) }
        let kept = Set(from.names)
        for name in to.names where !kept.contains(name) && isOrdinary(name, target.engine) { _ = to.remove(name) }
    }

    private static func move(_ name: Symbol, _ source: Engine, _ target: Engine) {
        guard isOrdinary(name, source), isOrdinary(name, target) else { return }
        let value = source.globalScope.variable(name)?.value ?? .null
        if let known = target.globalScope.variable(name) { known.value = value } else { target.globalScope.store(name, value) }
    }

    /// No constant, no variable that belongs to its engine.
    private static func isOrdinary(_ name: Symbol, _ engine: Engine) -> Bool {
        guard let variable = engine.globalScope.variable(name) else { return true }
        return variable.options.isDisjoint(with: [.constant, .readOnly])
    }
}
