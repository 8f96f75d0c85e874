import DotNetPrimitives

extension Operators {
    /// `-eq` between two single values: the right side is converted to the left side's type. A conversion that fails means unequal.
    @inlinable public static func equals(_ a: Value, _ b: Value, ignoringCase: Bool = true, _ ctx: any Interpreter) throws -> Bool {
        switch (a, b) {
        case (.int(let x), .int(let y)): return x == y
        case (.double(let x), .double(let y)): return x == y
        case (.string(let x), .string(let y)) where x == y: return true
        default: return try equalsGeneral(a, b, ignoringCase: ignoringCase, ctx)
        }
    }

    @usableFromInline static func equalsGeneral(_ a: Value, _ b: Value, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Bool {
        let (left, right) = (Conversion.plain(a), Conversion.plain(b))
        if left.isNull || right.isNull { return left.isNull && right.isNull }
        switch left {
        case .string(let text): return textEquals(text, Conversion.text(right, ctx), ignoringCase: ignoringCase)
        case .bool(let flag): return flag == Conversion.truth(right)
        case .char(let unit):
            if case .char(let other) = right { return unit == other || ignoringCase && fold(unit) == fold(other) }
            if case .string(let text) = right { return text.utf16.count == 1 && textEquals(left.text(ctx), text, ignoringCase: ignoringCase) }
        case .object(let object): return try objectEquals(object, right, ignoringCase: ignoringCase, ctx)
        default: break
        }
        if let x = Number(left), let y = Number(right) { return NumberOrder.equal(x, y) }
        return convertedEquals(left, right, ctx)
    }

    /// Whether a value meets a clause of `switch`: as texts, null only null.
    public static func matchesClause(_ item: Value, _ clause: Value, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Bool {
        if case (.int(let a), .int(let b)) = (item, clause) { return a == b }
        if item.isNull || clause.isNull { return item.isNull && clause.isNull }
        let (a, b) = (item.text(ctx), clause.text(ctx))
        return ignoringCase ? CaseFolding.equal(a, b) : a == b
    }

    static func textEquals(_ a: String, _ b: String, ignoringCase: Bool) -> Bool {
        if a == b { return true }
        return Collation.areEqual(a, b, ignoreCase: ignoringCase)
    }

    private static func fold(_ unit: UInt16) -> String { CaseFolding.fold(String(decoding: [unit], as: UTF16.self)) }

    private static func objectEquals(_ object: NetObject, _ right: Value, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Bool {
        if case .object(let other) = right {
            if object === other || object.isEqual(to: other) { return true }
            if let a = object as? any ComparableObject, let order = a.order(to: other) { return order == 0 }
            if let order = BoxOrder.compare(object, other) { return order == 0 }
            if object.type === other.type, !(object is ArrayObject) { return try userEquals(object, right, ctx) }
        }
        if let x = Number(.object(object)), let y = Number(right) { return NumberOrder.equal(x, y) }
        return convertedEquals(.object(object), right, ctx)
    }

    /// `Equals` that a class declares itself.
    private static func userEquals(_ object: NetObject, _ right: Value, _ ctx: any Interpreter) throws -> Bool {
        guard object.type.kind == .userClass, Members.declaresMethod(object.type, Symbol("Equals"), count: 1) else { return false }
        return Conversion.truth(try Members.invoke(.object(object), Symbol("Equals"), [right], ctx))
    }

    private static func convertedEquals(_ left: Value, _ right: Value, _ ctx: any Interpreter) -> Bool {
        guard let type = left.type, type !== right.type, !(left.asObject is ArrayObject), !(left.asObject is NetType),
            let converted = Conversion.tryConvert(right, to: type, ctx)
        else { return false }
        if let x = Number(left), let y = Number(converted) { return NumberOrder.equal(x, y) }
        if case .object(let a) = left, case .object(let b) = converted { return a === b || a.isEqual(to: b) || BoxOrder.compare(a, b) == 0 }
        if case .char(let a) = left, case .char(let b) = converted { return a == b }
        return false
    }
}

/// Order of numbers of different types, in their common type.
enum NumberOrder {
    static func equal(_ x: Number, _ y: Number) -> Bool { compare(x, y) == 0 }

    /// Below zero, zero or above zero; NaN comes before all and equals nothing (nil).
    static func compare(_ x: Number, _ y: Number) -> Int? {
        switch (x, y) {
        case (.integer(let a, _), .integer(let b, _)): return order(a, b)
        case (.unsigned(let a), .unsigned(let b)): return order(a, b)
        case (.integer(let a, _), .unsigned(let b)): return a < 0 ? -1 : order(UInt64(a), b)
        case (.unsigned(let a), .integer(let b, _)): return b < 0 ? 1 : order(a, UInt64(b))
        case (.big, _), (_, .big):
            guard let a = try? x.bigInteger(), let b = try? y.bigInteger() else { return nil }
            return a == b ? 0 : (a < b ? -1 : 1)
        case (.decimal, _), (_, .decimal):
            if let a = try? x.decimal(), let b = try? y.decimal() { return NetDecimal.compare(a, b) }
        default: break
        }
        return reals(x.doubleValue, y.doubleValue)
    }

    private static func reals(_ a: Double, _ b: Double) -> Int? {
        if a.isNaN || b.isNaN { return nil }
        return order(a, b)
    }

    private static func order<T: Comparable>(_ a: T, _ b: T) -> Int { a == b ? 0 : (a < b ? -1 : 1) }
}

/// An object with an order of its own (`IComparable`).
public protocol ComparableObject: NetObject {
    /// Below zero, zero or above zero; nil when the other is not comparable with this one.
    func order(to other: NetObject) -> Int?
}

/// Order of boxed values whose contents are comparable.
enum BoxOrder {
    static func compare(_ a: NetObject, _ b: NetObject) -> Int? {
        guard let a = a as? any AnyBox, let b = b as? any AnyBox else { return nil }
        guard let x = a.anyValue as? any Comparable else { return nil }
        return ordered(x, b.anyValue)
    }

    private static func ordered<T: Comparable>(_ x: T, _ y: Any) -> Int? {
        guard let y = y as? T else { return nil }
        return x == y ? 0 : (x < y ? -1 : 1)
    }
}

/// A box without its type parameter.
protocol AnyBox {
    var anyValue: Any { get }
}

extension Box: AnyBox {
    var anyValue: Any { value }
}
