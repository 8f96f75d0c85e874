/// `target[index]`, read and written.
public enum Indexing {
    /// The element or elements at one or more indices (several written with commas, or one array of them).
    ///
    /// - Throws: `NullArray`, `NullArrayIndex`, `NeedMultidimensionalIndex`, failures of conversions.
    public static func get(_ target: Value, _ indices: [Value], _ ctx: any Interpreter) throws -> Value {
        if indices.count == 1, let index = indices.first { return try get(target, index, ctx) }
        if case .object(let array as ArrayObject) = target, let lengths = array.dimensions {
            return try Grid.get(array, lengths, indices, ctx)
        }
        return try slice(target, indices, ctx)
    }

    /// As `get`, but an array, list or text has no element outside its bounds (strict mode 3).
    ///
    /// - Throws: a bare `IndexOutOfRangeException`, and what `get` throws.
    public static func getStrict(_ target: Value, _ indices: [Value], _ ctx: any Interpreter) throws -> Value {
        if indices.count == 1, case .int(let index) = indices[0], let count = length(Conversion.plain(target)) {
            guard index < count, Int(index) >= -count else { throw IndexFailures.outside() }
        }
        return try get(target, indices, ctx)
    }

    private static func length(_ target: Value) -> Int? {
        switch target {
        case .string(let text): text.utf16.count
        case .object(let array as ArrayObject): array.dimensions == nil ? array.items.count : nil
        case .object(let list as ListObject): list.type.isAssignable(to: .list) ? list.items.count : nil
        default: nil
        }
    }

    /// The element at one index; an array of indices gives a slice.
    public static func get(_ target: Value, _ index: Value, _ ctx: any Interpreter) throws -> Value {
        let plain = Conversion.plain(target)
        if plain.isNull { throw IndexFailures.nullArray() }
        if case .object(let array as ArrayObject) = plain, let lengths = array.dimensions {
            return try Grid.get(array, lengths, try Operators.filterable(index).map(Array.init) ?? [index], ctx)
        }
        if case .object(let table as TableObject) = plain { return try dictionary(table, index, ctx) }
        if let many = try Operators.filterable(index) { return try slice(plain, Array(many), ctx) }
        if index.isNull { throw IndexFailures.nullIndex() }
        return try single(plain, index, ctx) ?? .null
    }

    /// The element for one index; nil when there is none.
    private static func single(_ target: Value, _ index: Value, _ ctx: any Interpreter) throws -> Value? {
        switch target {
        case .object(let array as ArrayObject): return try position(index, ctx).flatMap { element(array.items, $0) }
        case .object(let list as ListObject) where isIndexed(list) && !isKeyed(list, index):
            return try position(index, ctx).flatMap { element(list.items, $0) }
        case .string(let text): return try position(index, ctx).flatMap { character(text, $0) }
        case .object(let table as TableObject): return try dictionary(table, index, ctx)
        default: break
        }
        if let result = try ItemProperty.get(target, index, ctx) { return result }
        guard case .int(let position) = Conversion.tryConvert(index, to: .int, ctx) ?? .null else { return nil }
        return position == 0 || position == -1 ? target : nil
    }

    /// Whether a text asks a list that also knows its elements by name.
    private static func isKeyed(_ list: ListObject, _ index: Value) -> Bool { index.asString != nil && ItemProperty.takesText(list.type) }

    private static func isIndexed(_ list: ListObject) -> Bool { list.type.isAssignable(to: .list) || ItemProperty.isIndexed(list.type) }

    /// Texts that are no numbers index nothing; other values must convert.
    private static func position(_ index: Value, _ ctx: any Interpreter) throws -> Int? {
        if case .int(let position) = index { return Int(position) }
        if case .string = index {
            guard case .int(let position) = Conversion.tryConvert(index, to: .int, ctx) ?? .null else { return nil }
            return Int(position)
        }
        guard case .int(let position) = try Conversion.convert(index, to: .int, ctx) else { return nil }
        return Int(position)
    }

    private static func character(_ text: String, _ index: Int) -> Value? {
        let units = text.utf16
        let position = index < 0 ? units.count + index : index
        guard position >= 0, position < units.count else { return nil }
        return .char(units[units.index(units.startIndex, offsetBy: position)])
    }

    /// An element counted from the start, or from the end when negative; nil outside.
    static func element(_ items: ContiguousArray<Value>, _ index: Int) -> Value? {
        let position = index < 0 ? items.count + index : index
        return position >= 0 && position < items.count ? items[position] : nil
    }

    /// The elements at several indices; those outside are left out.
    private static func slice(_ target: Value, _ indices: [Value], _ ctx: any Interpreter) throws -> Value {
        if target.isNull { throw IndexFailures.nullArray() }
        if case .object(let table as TableObject) = target { return try keys(table, indices, ctx) }
        var found = ContiguousArray<Value>()
        for index in indices {
            if index.isNull { throw IndexFailures.nullIndex() }
            if case .object(let object) = index, object.isEnumerable {
                throw Failures.final(index, .int, ctx)
            }
            if let value = try single(target, index, ctx) { found.append(value) }
        }
        return .object(ArrayObject(found))
    }

    private static func dictionary(_ table: TableObject, _ index: Value, _ ctx: any Interpreter) throws -> Value {
        if index.isNull { throw IndexFailures.nullIndex() }
        if table.isOrdered, case .int(let position) = Conversion.plain(index) {
            return table.entry(at: position < 0 ? table.count + Int(position) : Int(position))?.value ?? .null
        }
        if let value = table.get(TableKey.key(table, index, ctx)) { return value }
        if let many = try Operators.filterable(index) { return try keys(table, Array(many), ctx) }
        return .null
    }

    private static func keys(_ table: TableObject, _ indices: [Value], _ ctx: any Interpreter) throws -> Value {
        var found = ContiguousArray<Value>()
        for index in indices {
            let value = try dictionary(table, index, ctx)
            if !value.isNull || table.type === NetType.hashtable { found.append(value) }
        }
        return .object(ArrayObject(found))
    }
}

/// Keys as a dictionary keeps them: generic ones convert to their key type.
enum TableKey {
    static func key(_ table: TableObject, _ index: Value, _ ctx: any Interpreter) -> Value {
        guard let wanted = table.type.arguments.first else { return Conversion.plain(index) }
        return Conversion.tryConvert(index, to: wanted, ctx) ?? index
    }
}
