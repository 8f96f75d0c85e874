import ShellRuntime
import ShellValues

/// The boxes behind variables. Code that is running may hold the box of a name, so it is emptied and filled, never exchanged.
enum VariableBoxes {
    /// The box of a name in a scope, made when there is none.
    static func box(_ name: String, in scope: Scope) -> Variable {
        if case .variable(let box) = scope.raw(Symbol(name)) { return box }
        let box = Variable(name: name, value: .unset)
        scope.store(Symbol(name), .variable(box))
        return box
    }

    /// Takes a variable away; false when the scope has none of that name.
    @discardableResult static func clear(_ symbol: Symbol, in scope: Scope) -> Bool {
        guard case .variable(let box) = scope.raw(symbol) else { return scope.remove(symbol) }
        if case .unset = box.value { return false }
        box.value = .unset
        box.options = []
        box.constraints = []
        box.description = ""
        return true
    }
}
