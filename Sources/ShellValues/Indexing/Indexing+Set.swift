extension Indexing {
    /// Assigns the element at one or more indices.
    ///
    /// - Throws: `NullArray`, `NullArrayIndex`, `ArraySliceAssignmentFailed`, `CannotIndex`, .NET's own range errors.
    public static func set(_ target: Value, _ indices: [Value], _ value: Value, _ ctx: any Interpreter) throws {
        let plain = Conversion.plain(target)
        if plain.isNull { throw IndexFailures.nullArray() }
        if case .object(let array as ArrayObject) = plain, let lengths = array.dimensions {
            let many = indices.count == 1 ? try Operators.filterable(indices[0]).map(Array.init) ?? indices : indices
            return try Grid.set(array, lengths, many, value, ctx)
        }
        guard indices.count == 1, let index = indices.first else { throw IndexFailures.slice(indices) }
        try set(plain, index, value, ctx)
    }

    private static func set(_ target: Value, _ index: Value, _ value: Value, _ ctx: any Interpreter) throws {
        switch target {
        case .object(let table as TableObject): return try setKey(table, index, value, ctx)
        case .object(let array as ArrayObject): return try setElement(array, index, value, ctx)
        case .object(let list as ListObject) where list.type.isAssignable(to: .list): return try setElement(list, index, value, ctx)
        case .string: throw IndexFailures.cannotIndex(target)
        default: break
        }
        if index.isNull { throw IndexFailures.nullIndex() }
        guard try ItemProperty.set(target, index, value, ctx) else { throw IndexFailures.cannotIndex(target) }
    }

    private static func setElement(_ array: ArrayObject, _ index: Value, _ value: Value, _ ctx: any Interpreter) throws {
        let position = try target(index, array.items.count, ctx)
        let converted = try element(value, array.elementType, ctx)
        guard let position else { throw IndexFailures.outside() }
        array.items[position] = converted
    }

    private static func setElement(_ list: ListObject, _ index: Value, _ value: Value, _ ctx: any Interpreter) throws {
        let position = try target(index, list.items.count, ctx)
        let converted = try element(value, list.elementType, ctx)
        guard let position else { throw IndexFailures.outsideList() }
        list.version &+= 1
        list.items[position] = converted
    }

    private static func element(_ value: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value {
        if type === NetType.object { return value.isNull ? .null : value }
        return try Conversion.convert(value, to: type, ctx)
    }

    /// The position an index names; nil outside the bounds.
    private static func target(_ index: Value, _ count: Int, _ ctx: any Interpreter) throws -> Int? {
        if index.isNull { throw IndexFailures.nullIndex() }
        if let many = try Operators.filterable(index) { throw IndexFailures.slice(Array(many)) }
        guard case .int(let given) = try Conversion.convert(index, to: .int, ctx) else { return nil }
        let position = given < 0 ? count + Int(given) : Int(given)
        return position >= 0 && position < count ? position : nil
    }

    /// Assigns a key of a dictionary, converted to the key and value types of generic ones.
    static func setKey(_ table: TableObject, _ key: Value, _ value: Value, _ ctx: any Interpreter) throws {
        if key.isNull { throw IndexFailures.nullIndex() }
        let plain = Conversion.plain(key)
        if table.isOrdered, case .int(let position) = plain {
            let wanted = position < 0 ? table.count + Int(position) : Int(position)
            guard table.setValue(at: wanted, value.isNull ? .null : value) else { throw IndexFailures.outsideOrdered() }
            return
        }
        let types = table.type.arguments
        guard types.count == 2 else { return table.set(plain, value.isNull ? .null : value) }
        table.set(try Conversion.convert(plain, to: types[0], ctx), try element(value, types[1], ctx))
    }
}
