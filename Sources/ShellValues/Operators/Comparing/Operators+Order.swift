import DotNetPrimitives

extension Operators {
    /// The order of two single values, as `-lt` and its like use it: below zero, zero or above zero.
    ///
    /// - Throws: the conversion's failure for numbers against text, `ComparisonFailure`, `NotIcomparable`.
    @inlinable public static func compare(_ a: Value, _ b: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Int {
        switch (a, b) {
        case (.int(let x), .int(let y)): return x == y ? 0 : (x < y ? -1 : 1)
        default: return try orderGeneral(a, b, ignoringCase: ignoringCase, ctx) ?? -2
        }
    }

    /// The order, or nil when one side is NaN.
    @usableFromInline static func orderGeneral(_ a: Value, _ b: Value, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Int? {
        let (left, right) = (Conversion.plain(a), Conversion.plain(b))
        if left.isNull { return right.isNull ? 0 : -againstNull(right) }
        if right.isNull { return againstNull(left) }
        if case .string(let text) = left { return TextOrder.compare(text, Conversion.text(right, ctx), ignoringCase: ignoringCase) }
        if let x = Number(left) {
            if let y = Number(right) { return NumberOrder.compare(x, y) }
            if case .string(let text) = right, let y = try Arithmetic.number(text, like: x.kind, ctx) { return NumberOrder.compare(x, y) }
        }
        return try convertedOrder(left, right, ignoringCase: ignoringCase, ctx)
    }

    /// Null is below zero and above negative numbers.
    private static func againstNull(_ value: Value) -> Int { Number(value)?.isNegative == true ? -1 : 1 }

    private static func convertedOrder(_ left: Value, _ right: Value, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Int? {
        guard let type = left.type else { return -1 }
        if left.asObject is CustomObject { throw customObject(left, right, ctx) }
        let converted: Value
        do {
            converted = try Conversion.convert(right, to: type, ctx)
        } catch let failure as PSFailure {
            if try equals(left, right, ignoringCase: ignoringCase, ctx) { return 0 }
            guard isComparable(left) else { throw notComparable(left) }
            throw comparisonFailure(left, right, failure, ctx)
        }
        if let order = try ordered(left, converted, ignoringCase: ignoringCase, ctx) { return order }
        if try equals(left, converted, ignoringCase: ignoringCase, ctx) { return 0 }
        throw notComparable(left)
    }

    private static func isComparable(_ value: Value) -> Bool {
        guard case .object(let object) = value else { return true }
        return object is any ComparableObject || object is any AnyBox || object is EnumObject
            || object.type.isAssignable(to: .comparable)
    }

    private static func ordered(_ a: Value, _ b: Value, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Int? {
        if let x = Conversion.castable(a), let y = Conversion.castable(b) {
            return NumberOrder.compare(x, y) ?? -1
        }
        guard case .object(let left) = a, case .object(let right) = b else { return nil }
        if let left = left as? any ComparableObject, let order = left.order(to: right) { return order }
        if let order = BoxOrder.compare(left, right) { return order }
        let method = Symbol("CompareTo")
        guard Members.declaresMethod(left.type, method, count: 1) else { return nil }
        guard case .int(let order) = try Members.invoke(a, method, [b], ctx) else { return nil }
        return Int(order)
    }

    private static func notComparable(_ value: Value) -> PSFailure {
        PSFailure("NotIcomparable", "Cannot compare \"\(value.netText)\" because it is not IComparable.")
    }

    private static func comparisonFailure(_ a: Value, _ b: Value, _ failure: PSFailure, _ ctx: any Interpreter) -> PSFailure {
        let inner = failure.record.exception.inner ?? failure.record.exception
        return PSFailure("ComparisonFailure",
            "Could not compare \"\(a.text(ctx))\" to \"\(b.text(ctx))\". Error: \"\(inner.message)\"")
    }

    private static func customObject(_ a: Value, _ b: Value, _ ctx: any Interpreter) -> PSFailure {
        let (left, right) = (a.text(ctx), b.text(ctx))
        return PSFailure("PSObjectCompareTo",
            "Cannot compare \"\(left)\" to \"\(right)\" because the objects are not the same type or the object \"\(left)\" does not implement \"IComparable\".",
            category: .NotSpecified, type: ExceptionTypes.extendedTypeSystem)
    }

    /// A comparison with a collection on the left filtered.
    static func comparison(_ op: ValueOperator, _ a: Value, _ b: Value, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Value {
        if let items = try filterable(a) {
            let kept = try items.filter { try holds(op, $0, b, ignoringCase: ignoringCase, ctx) }
            return .object(ArrayObject(ContiguousArray(kept)))
        }
        return .bool(try holds(op, a, b, ignoringCase: ignoringCase, ctx))
    }

    /// Whether a comparison holds between two single values.
    public static func holds(_ op: ValueOperator, _ a: Value, _ b: Value, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Bool {
        switch op {
        case .equal: return try equals(a, b, ignoringCase: ignoringCase, ctx)
        case .notEqual: return try !equals(a, b, ignoringCase: ignoringCase, ctx)
        default: break
        }
        guard let order = try orderGeneral(a, b, ignoringCase: ignoringCase, ctx) else { return false }
        switch op {
        case .less: return order < 0
        case .lessOrEqual: return order <= 0
        case .greater: return order > 0
        default: return order >= 0
        }
    }

    /// The elements of a left operand that comparisons filter; nil for single values.
    static func filterable(_ a: Value) throws -> ContiguousArray<Value>? {
        guard case .object(let object) = a, object.isEnumerable, !(object is TableObject) else { return nil }
        return try object.enumerate()
    }
}
