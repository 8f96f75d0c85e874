import ShellValues

/// Which names of a block live in slots, and where. Made by the compiler, fixed afterwards.
public final class ScopeLayout {
    public private(set) var symbols: [Symbol] = []
    private var positions: [Symbol: Int] = [:]
    /// Constraints of typed variables, for when a slot becomes a variable object.
    private var constraints: [Int: any VariableConstraint] = [:]

    public init() {}

    /// The slot of a name, or nil when the block does not assign it.
    public func slot(_ symbol: Symbol) -> Int? { positions[symbol] }

    /// The slot of a name, added when new.
    public func add(_ symbol: Symbol) -> Int {
        if let known = positions[symbol] { return known }
        positions[symbol] = symbols.count
        symbols.append(symbol)
        return symbols.count - 1
    }

    func setConstraint(_ constraint: any VariableConstraint, _ slot: Int) { constraints[slot] = constraint }

    func constraint(_ symbol: Symbol) -> (any VariableConstraint)? {
        constraints.isEmpty ? nil : positions[symbol].flatMap { constraints[$0] }
    }

    public var count: Int { symbols.count }
    nonisolated(unsafe) public static let empty = ScopeLayout()
}
