/// Conversions through a constructor with one parameter.
enum ConstructorConversion {
    /// The new object; nil when no constructor takes the value.
    static func build(_ source: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value? {
        let candidates = type.members.declaration.constructors.filter { takesOne($0) }
        if type.isAssignable(to: .enumerable) { return try fromElements(candidates, source, type, ctx) }
        if let exact = candidates.first(where: { $0.parameters[0].type === source.type }) { return try run(exact, source, type, ctx) }
        for candidate in candidates {
            if candidate.parameters[0].type === NetType.string, ParseConversion.isPossible(type) { continue }
            guard let argument = implicit(source, candidate.parameters[0].type, ctx) else { continue }
            return try run(candidate, argument, type, ctx)
        }
        return nil
    }

    private static func takesOne(_ overload: MethodOverload) -> Bool {
        guard let first = overload.parameters.first, !first.isByRef else { return false }
        return overload.parameters.dropFirst().allSatisfy { $0.defaultValue != nil || $0.isRest }
    }

    /// A value that fits without loss: an instance, a wider number, or text of something that is no text.
    private static func implicit(_ source: Value, _ type: NetType, _ ctx: any Interpreter) -> Value? {
        guard let own = source.type else { return nil }
        if type === NetType.object { return nil }
        if own.isAssignable(to: type) { return source }
        if let from = NumericKind(own), let to = NumericKind(type) {
            guard to > from, to != .decimal || from.isInteger, !(from.isInteger && to.isInteger && !to.isSigned && from.isSigned) || isUnsigned(source) else { return nil }
            return Conversion.tryConvert(source, to: type, ctx)
        }
        if type === NetType.string, Number(source) != nil { return .string(source.text(ctx)) }
        return nil
    }

    private static func isUnsigned(_ source: Value) -> Bool { Number(source)?.isNegative == false }

    /// Collections from the elements of another one, converted to the element type of a generic collection.
    private static func fromElements(
        _ candidates: [MethodOverload], _ source: Value, _ type: NetType, _ ctx: any Interpreter
    ) throws -> Value? {
        guard type.arguments.count <= 1, let constructor = candidates.first(where: { takesElements($0.parameters[0].type) }) else { return nil }
        let element = type.arguments.first
        guard let items = try elements(source, isGeneric: element != nil) else { return nil }
        guard let element else { return try run(constructor, .object(ArrayObject(items)), type, ctx) }
        var converted = ContiguousArray<Value>()
        for item in items {
            guard let value = Conversion.tryConvert(item, to: element, ctx) else { return nil }
            converted.append(value)
        }
        return try run(constructor, .object(ArrayObject(converted, elementType: element)), type, ctx)
    }

    private static func takesElements(_ type: NetType) -> Bool {
        type === NetType.enumerable || type === NetType.collection || type === NetType.list
            || ["IEnumerable`1", "ICollection`1", "IList`1"].contains { type.name.hasPrefix($0) }
    }

    /// The elements to copy; a single value makes one element of a generic collection.
    private static func elements(_ source: Value, isGeneric: Bool) throws -> ContiguousArray<Value>? {
        if let items = try Conversion.enumerated(source) { return items }
        if case .object(let table as TableObject) = source { return isGeneric ? nil : table.entryObjects }
        return isGeneric ? [source] : nil
    }

    private static func run(_ overload: MethodOverload, _ argument: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value {
        var arguments = [argument]
        for parameter in overload.parameters.dropFirst() { arguments.append(parameter.defaultValue ?? .null) }
        do {
            return try overload.run(MethodCall(interpreter: ctx, target: .null, arguments: arguments))
        } catch let error {
            guard let exception = NetFailures.exception(of: error) else { throw error }
            throw Failures.because("InvalidCastConstructorException", argument, type, exception, ctx)
        }
    }
}

/// Conversions through `op_Implicit` and `op_Explicit` of either type.
enum OperatorConversion {
    private static let names = [Symbol("op_Implicit"), Symbol("op_Explicit")]

    static func convert(_ source: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value? {
        guard let own = source.type else { return nil }
        for name in names {
            for holder in [type, own] {
                let overload = (holder.members.staticMethods[name] ?? []).first {
                    $0.returns === type && $0.parameters.count == 1 && own.isAssignable(to: $0.parameters[0].type)
                }
                guard let overload else { continue }
                return try run(overload, name, source, type, ctx)
            }
        }
        return nil
    }

    private static func run(_ overload: MethodOverload, _ name: Symbol, _ source: Value, _ type: NetType, _ ctx: any Interpreter) throws -> Value {
        do {
            return try overload.run(MethodCall(interpreter: ctx, target: .null, arguments: [source]))
        } catch let error {
            guard let exception = NetFailures.exception(of: error) else { throw error }
            throw Failures.because("InvalidCastTargetInvocationException" + name.name, source, type, exception, ctx)
        }
    }
}
