/// Indexers of types: methods `get_Item` and `set_Item`, as .NET names them.
enum ItemProperty {
    private static let getter = Symbol("get_Item")
    private static let setter = Symbol("set_Item")
    private static let characters = Symbol("get_Chars")

    static func isIndexed(_ type: NetType) -> Bool { Members.declaresMethod(type, getter, count: 1) }

    /// Whether the type's indexer has an overload for texts.
    static func takesText(_ type: NetType) -> Bool {
        Members.methods(type, getter).contains { $0.parameters.count == 1 && $0.parameters[0].type === NetType.string }
    }

    /// The element through the type's own indexer; nil when it has none, or it does not take this index.
    static func get(_ target: Value, _ index: Value, _ ctx: any Interpreter) throws -> Value? {
        guard let type = target.type else { return nil }
        for name in [getter, characters] {
            let overloads = Members.methods(type, name).filter { $0.parameters.count == 1 }
            guard !overloads.isEmpty else { continue }
            do { return try Members.call(overloads, target, [index], ctx) } catch let failure as PSFailure {
                guard failure.record.exception.type === ExceptionTypes.methodInvocation else { return nil }
                return nil
            }
        }
        return nil
    }

    /// Assigns through the type's indexer; false when it has none.
    static func set(_ target: Value, _ index: Value, _ value: Value, _ ctx: any Interpreter) throws -> Bool {
        guard let type = target.type else { return false }
        let overloads = Members.methods(type, setter).filter { $0.parameters.count == 2 }
        guard !overloads.isEmpty else { return false }
        do {
            _ = try Members.call(overloads, target, [index, value], ctx)
            return true
        } catch let failure as PSFailure {
            guard let inner = failure.record.exception.inner, failure.record.exception.type === ExceptionTypes.methodInvocation else { throw failure }
            throw PSFailure.bare(inner)
        }
    }
}
