import ShellRuntime
import ShellValues

/// Reading properties by name as the object cmdlets do: keys of a hashtable count as properties.
enum PropertyAccess {
    /// The value of a property; nil when the object has none of that name.
    static func get(_ target: Value, _ symbol: Symbol, _ engine: Engine) throws -> Value? {
        guard case .object(let object) = target else { return try safely { try Members.get(target, symbol, engine) } }
        if let custom = object as? CustomObject, let value = custom.get(symbol) { return value }
        if let table = object as? TableObject, table.type === NetType.hashtable, let value = table.get(.string(symbol.name)) {
            return value
        }
        if object is TableObject, object.type !== NetType.hashtable { return try declared(target, symbol, engine) }
        return try safely { try Members.get(target, symbol, engine) }
    }

    /// A property of a dictionary itself, not one of its keys.
    private static func declared(_ target: Value, _ symbol: Symbol, _ engine: Engine) throws -> Value? {
        for type in target.type?.chain ?? [] {
            if let property = type.members.properties[symbol] { return try safely { try property.get(engine, target) } }
        }
        return target.asObject?.extras?.member(symbol) == nil ? nil : try safely { try Members.get(target, symbol, engine) }
    }

    /// A getter that fails counts as null.
    private static func safely(_ body: () throws -> Value?) throws -> Value? {
        do {
            return try body()
        } catch is PSFailure {
            return .null
        } catch is NetFailure {
            return .null
        }
    }

    /// All properties in order; for a hashtable its keys.
    static func all(_ target: Value, _ engine: Engine) -> [(name: String, value: Value)] {
        if let table = target.asObject as? TableObject, table.type === NetType.hashtable {
            return table.pairs.map { ($0.key.text(engine), $0.value) }
        }
        if let custom = target.asObject as? CustomObject, custom.extras == nil { return custom.pairs }
        return Properties.list(target, engine).map { ($0.name, (try? $0.get()) ?? .null) }
    }

    /// The name as the object spells it.
    static func spelling(_ written: String, _ symbol: Symbol, _ target: Value, _ engine: Engine) -> String {
        if let custom = target.asObject as? CustomObject, let position = custom.layout.position(symbol) {
            return custom.layout.names[position]
        }
        if let table = target.asObject as? TableObject, table.type === NetType.hashtable {
            return table.keys.first { CaseFolding.equal($0.text(engine), written) }?.text(engine) ?? written
        }
        return Properties.list(target, engine).first { CaseFolding.equal($0.name, written) }?.name ?? written
    }
}
