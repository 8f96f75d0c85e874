import ShellValues

/// `System.Array`: the members of every array.
enum ArrayMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            properties: properties, methods: shape + elements + asList, staticMethods: ArrayStatics.all)
    }

    static func array(_ value: Value) throws -> ArrayObject {
        guard let array = value.asObject as? ArrayObject else { throw Failure.null("array") }
        return array
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("int Length") { target in .number(try array(target).items.count) },
            property("long LongLength") { target in .long(Int64(try array(target).items.count)) },
            property("int Rank") { target in .number(try array(target).dimensions?.count ?? 1) },
            property("System.Object SyncRoot") { target in target },
            property("bool IsReadOnly") { _ in .bool(false) },
            property("bool IsFixedSize") { _ in .bool(true) },
            property("bool IsSynchronized") { _ in .bool(false) },
            property("int Count") { target in .number(try array(target).items.count) },
        ]
    }

    private static func lengths(_ call: MethodCall) throws -> [Int] {
        let array = try array(call.target)
        return array.dimensions ?? [array.items.count]
    }

    private static func length(_ call: MethodCall) throws -> Int {
        let lengths = try lengths(call)
        guard lengths.indices.contains(call.int(0)) else {
            throw NetFailure(ExceptionTypes.indexOutOfRange, "Index was outside the bounds of the array.")
        }
        return lengths[call.int(0)]
    }

    private static var shape: [MethodOverload] {
        [
            method("int GetLength(int dimension)") { call in .number(try length(call)) },
            method("long GetLongLength(int dimension)") { call in .long(Int64(try length(call))) },
            method("int GetUpperBound(int dimension)") { call in .number(try length(call) - 1) },
            method("int GetLowerBound(int dimension)") { call in
                _ = try length(call)
                return .int(0)
            },
            method("void Initialize()") { _ in .nothing },
            method("System.Object Clone()") { call in
                let array = try array(call.target)
                return .object(ArrayObject(array.items, elementType: array.elementType, dimensions: array.dimensions))
            },
            method("System.Collections.IEnumerator GetEnumerator()") { call in
                .object(EnumeratorObject(try array(call.target).items, type: EnumeratorTypes.array))
            },
        ]
    }

    /// The place of an element in row-major order.
    private static func offset(_ call: MethodCall, _ indices: [Int]) throws -> Int {
        let lengths = try lengths(call)
        guard lengths.count == indices.count else {
            throw Failure.argument("Array was not a one-dimensional array.")
        }
        var offset = 0
        for (index, length) in zip(indices, lengths) {
            guard index >= 0, index < length else {
                throw NetFailure(ExceptionTypes.indexOutOfRange, "Index was outside the bounds of the array.")
            }
            offset = offset * length + index
        }
        return offset
    }

    private static func get(_ call: MethodCall, _ indices: [Int]) throws -> Value {
        try array(call.target).items[offset(call, indices)]
    }

    private static func set(_ call: MethodCall, _ indices: [Int]) throws -> Value {
        let array = try array(call.target)
        let position = try offset(call, indices)
        array.items[position] = try ArrayStatics.fit(call[0], array.elementType, call)
        return .nothing
    }

    private static var elements: [MethodOverload] {
        [
            method("System.Object GetValue(params int[] indices)") { call in
                try get(call, try call.items(0).map { $0.integer ?? 0 })
            },
            method("System.Object GetValue(int index)") { call in try get(call, [call.int(0)]) },
            method("System.Object GetValue(int index1, int index2)") { call in try get(call, [call.int(0), call.int(1)]) },
            method("System.Object GetValue(int index1, int index2, int index3)") { call in
                try get(call, [call.int(0), call.int(1), call.int(2)])
            },
            method("void SetValue(System.Object value, int index)") { call in try set(call, [call.int(1)]) },
            method("void SetValue(System.Object value, int index1, int index2)") { call in
                try set(call, [call.int(1), call.int(2)])
            },
            method("void SetValue(System.Object value, int index1, int index2, int index3)") { call in
                try set(call, [call.int(1), call.int(2), call.int(3)])
            },
            method("void SetValue(System.Object value, params int[] indices)") { call in
                try set(call, try call.items(1).map { $0.integer ?? 0 })
            },
            method("System.Object Get(int index)") { call in try get(call, [call.int(0)]) },
            method("void Set(int index, System.Object value)") { call in
                let array = try array(call.target)
                let position = try offset(call, [call.int(0)])
                array.items[position] = try ArrayStatics.fit(call[1], array.elementType, call)
                return .nothing
            },
            method("void CopyTo(array array, int index)") { call in
                let source = try array(call.target)
                try ArrayStatics.copy(source, 0, try array(call[0]), call.int(1), source.items.count, call)
                return .nothing
            },
        ]
    }

    /// What arrays have as lists of fixed size.
    private static var asList: [MethodOverload] {
        let fixed: (MethodCall) throws -> Value = { _ in throw Failure.notSupported("Collection was of a fixed size.") }
        return [
            method("int Add(System.Object value)", fixed),
            method("void Insert(int index, System.Object value)", fixed),
            method("void Remove(System.Object value)", fixed),
            method("void RemoveAt(int index)", fixed),
            method("void Clear()") { call in
                let array = try array(call.target)
                let blank = ArrayStatics.blank(array.elementType)
                array.items = ContiguousArray(repeating: blank, count: array.items.count)
                return .nothing
            },
            method("bool Contains(System.Object value)") { call in
                .bool(try array(call.target).items.contains { NetEquality.equal($0, call[0]) })
            },
            method("int IndexOf(System.Object value)") { call in
                .number(try array(call.target).items.firstIndex { NetEquality.equal($0, call[0]) } ?? -1)
            },
        ]
    }
}
