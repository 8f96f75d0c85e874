extension Conversion {
    /// A value as an array: elements are converted, a scalar becomes the only element.
    static func array(_ source: Value, to type: NetType, _ ctx: any Interpreter) throws -> Value {
        let element = type.elementType ?? .object
        if case .object(let array as ArrayObject) = source {
            if array.elementType === element, array.dimensions == nil { return source }
            return try elements(array.items, element, ctx)
        }
        if case .string(let text) = source, element === NetType.char {
            return .object(ArrayObject(ContiguousArray(text.utf16.map { Value.char($0) }), elementType: .char))
        }
        if case .object(let list as ListObject) = source { return try elements(list.items, element, ctx) }
        if let many = try enumerated(source) { return try elements(many, element, ctx) }
        return try single(source, element, type, ctx)
    }

    /// `[array]`: anything that is no array becomes the only element of one.
    static func plainArray(_ source: Value) throws -> Value {
        if source.asObject is ArrayObject { return source }
        return .object(ArrayObject(try enumerated(source) ?? [source]))
    }

    /// The elements of an enumerable that is neither text nor a dictionary.
    static func enumerated(_ source: Value) throws -> ContiguousArray<Value>? {
        guard case .object(let object) = source, object.isEnumerable, !(object is TableObject) else { return nil }
        return try object.enumerate()
    }

    private static func elements(_ items: ContiguousArray<Value>, _ element: NetType, _ ctx: any Interpreter) throws -> Value {
        if element === NetType.object { return .object(ArrayObject(items)) }
        var result = ContiguousArray<Value>()
        result.reserveCapacity(items.count)
        for item in items { result.append(try convert(item, to: element, ctx)) }
        return .object(ArrayObject(result, elementType: element))
    }

    private static func single(_ source: Value, _ element: NetType, _ type: NetType, _ ctx: any Interpreter) throws -> Value {
        do {
            return .object(ArrayObject([try convert(source, to: element, ctx)], elementType: element))
        } catch let failure as PSFailure {
            guard let inner = failure.record.exception.inner, inner.type === ExceptionTypes.psInvalidCast else { throw failure }
            throw Failures.because("InvalidCastExceptionScalarToArray", source, type, inner, ctx)
        }
    }
}
