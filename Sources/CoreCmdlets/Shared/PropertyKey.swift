import ShellRuntime
import ShellValues

/// One property value that a key found on an object.
struct PropertyResult {
    let name: String
    /// `.null` when the property is missing or its script failed.
    let value: Value
    let exists: Bool
}

/// One argument of a `-Property` parameter: a name, a wildcard, a script block, or a table with `Expression` and more.
final class PropertyKey {
    enum Source {
        case name(Symbol, String)
        case pattern(NamePattern, String)
        case block(ScriptBlockObject, BlockRunner)
    }

    let source: Source
    /// The entries of the table beside the expression, by folded full key (`name`, `descending` …).
    let entries: [String: Value]

    init(source: Source, entries: [String: Value] = [:]) {
        self.source = source
        self.entries = entries
    }

    /// The label given in a table.
    var label: String? { entries["name"]?.asString }

    /// The name as written: the property, the wildcard, or the text of the block.
    var text: String {
        switch source {
        case .name(_, let name): name
        case .pattern(_, let text): text
        case .block(let block, _): block.source
        }
    }

    var isPattern: Bool {
        if case .pattern = source { return true }
        return false
    }

    /// All values the key finds: none for a missing name, several for a wildcard.
    func results(_ target: Value, _ engine: Engine) throws -> [PropertyResult] {
        switch source {
        case .name(let symbol, let name): return try named(symbol, name, target, engine).map { [$0] } ?? []
        case .pattern(let pattern, _): return matching(pattern, target, engine)
        case .block: return [PropertyResult(name: text, value: try blockValue(target) ?? .null, exists: true)]
        }
    }

    /// The one value by which objects are sorted or grouped; nil when the property does not exist.
    func value(_ target: Value, _ engine: Engine) throws -> Value? {
        switch source {
        case .name(let symbol, _): return try PropertyAccess.get(target, symbol, engine)
        case .pattern: return try results(target, engine).first?.value
        case .block: return try blockValue(target)
        }
    }

    private func named(_ symbol: Symbol, _ name: String, _ target: Value, _ engine: Engine) throws -> PropertyResult? {
        guard let found = try PropertyAccess.get(target, symbol, engine) else { return nil }
        return PropertyResult(name: PropertyAccess.spelling(name, symbol, target, engine), value: found, exists: true)
    }

    private func matching(_ pattern: NamePattern, _ target: Value, _ engine: Engine) -> [PropertyResult] {
        PropertyAccess.all(target, engine).filter { pattern.matches($0.name) }
            .map { PropertyResult(name: $0.name, value: $0.value, exists: true) }
    }

    /// What the block writes: null for nothing, an array for several. A failing block counts as null.
    private func blockValue(_ target: Value) throws -> Value? {
        guard case .block(_, let runner) = source else { return nil }
        do {
            let value = try runner.value(target)
            if case .nothing = value { return .null }
            return value
        } catch is PSFailure {
            return .null
        }
    }
}
