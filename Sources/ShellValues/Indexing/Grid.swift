/// Arrays of several dimensions.
enum Grid {
    static func get(_ array: ArrayObject, _ lengths: [Int], _ indices: [Value], _ ctx: any Interpreter) throws -> Value {
        guard let offset = try offset(lengths, indices, ctx) else { return .null }
        return offset < array.items.count ? array.items[offset] : .null
    }

    static func set(_ array: ArrayObject, _ lengths: [Int], _ indices: [Value], _ value: Value, _ ctx: any Interpreter) throws {
        guard let offset = try offset(lengths, indices, ctx), offset < array.items.count else { throw IndexFailures.outside() }
        array.items[offset] = try Conversion.convert(value, to: array.elementType, ctx)
    }

    /// The row-major position; nil outside the bounds.
    private static func offset(_ lengths: [Int], _ indices: [Value], _ ctx: any Interpreter) throws -> Int? {
        guard indices.count == lengths.count else { throw IndexFailures.rank(lengths.count, indices) }
        var result = 0
        for (index, length) in zip(indices, lengths) {
            guard case .int(let given) = try Conversion.convert(index, to: .int, ctx) else { return nil }
            let position = given < 0 ? length + Int(given) : Int(given)
            guard position >= 0, position < length else { return nil }
            result = result * length + position
        }
        return result
    }
}
