/// `target[index]`, read and written.
public enum Indexing {
    /// The element or elements at one or more indices.
    ///
    /// - Throws: `NullArray`, `CannotIndex`, failures of conversions.
    public static func get(_ target: Value, _ indices: [Value], _ ctx: any Interpreter) throws -> Value {
        if case .object(let array as ArrayObject) = target, case .int(let index) = indices.first, indices.count == 1 {
            return element(array.items, Int(index)) ?? .null
        }
        return .null
    }

    /// Assigns the element at one or more indices.
    public static func set(_ target: Value, _ indices: [Value], _ value: Value, _ ctx: any Interpreter) throws {}

    /// An element counted from the start, or from the end when negative; nil outside.
    static func element(_ items: ContiguousArray<Value>, _ index: Int) -> Value? {
        let position = index < 0 ? items.count + index : index
        return position >= 0 && position < items.count ? items[position] : nil
    }

    /// Assigns a key of a dictionary, converted to the key and value types of generic ones.
    static func setKey(_ table: TableObject, _ key: Value, _ value: Value, _ ctx: any Interpreter) throws { table.set(key, value) }
}
