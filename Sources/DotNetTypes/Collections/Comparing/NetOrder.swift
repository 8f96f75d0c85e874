import DotNetPrimitives
import ShellValues

/// The order that .NET's default comparer gives, and those of named comparers.
enum NetOrder {
    /// Negative, zero or positive. Fails when the values have no common order.
    static func compare(_ a: Value, _ b: Value) throws -> Int {
        let (a, b) = (a.bare, b.bare)
        if a.isNull || b.isNull { return a.isNull ? (b.isNull ? 0 : -1) : 1 }
        switch (a, b) {
        case (.string(let x), .string(let y)): return Collation.compare(x, y)
        case (.double, .double), (.float, .float): return FloatMath.order(a.real ?? 0, b.real ?? 0)
        case (.ulong(let x), .ulong(let y)): return order(x, y)
        case (.object(let x), .object(let y)): return try compare(objects: x, y)
        default:
            guard let x = a.integer, let y = b.integer, a.type === b.type else { throw unordered(a, b) }
            return order(x, y)
        }
    }

    private static func order<T: Comparable>(_ a: T, _ b: T) -> Int { a < b ? -1 : (b < a ? 1 : 0) }

    private static func compare(objects a: NetObject, _ b: NetObject) throws -> Int {
        if a === b { return 0 }
        switch (a, b) {
        case (let x as EnumObject, let y as EnumObject) where x.type === y.type: return order(x.raw, y.raw)
        case (let x as Box<NetDecimal>, let y as Box<NetDecimal>): return order(x.value, y.value)
        case (let x as Box<NetBigInteger>, let y as Box<NetBigInteger>): return order(x.value, y.value)
        case (let x as Box<NetDateTime>, let y as Box<NetDateTime>): return order(x.value, y.value)
        case (let x as Box<NetDateTimeOffset>, let y as Box<NetDateTimeOffset>): return order(x.value, y.value)
        case (let x as Box<NetTimeSpan>, let y as Box<NetTimeSpan>): return order(x.value, y.value)
        case (let x as Box<NetGuid>, let y as Box<NetGuid>): return order(x.value, y.value)
        case (let x as Box<NetVersion>, let y as Box<NetVersion>): return order(x.value, y.value)
        case (let x as Box<SemanticVersion>, let y as Box<SemanticVersion>): return order(x.value, y.value)
        case (let x as TupleObject, let y as TupleObject): return try compare(items: x.items, y.items)
        default: throw unordered(.object(a), .object(b))
        }
    }

    private static func compare(items a: [Value], _ b: [Value]) throws -> Int {
        for (x, y) in zip(a, b) {
            let result = try compare(x, y)
            if result != 0 { return result }
        }
        return a.count - b.count
    }

    private static func unordered(_ a: Value, _ b: Value) -> NetFailure {
        if a.type?.interfaces.contains(where: { $0 === NetType.comparable }) ?? false {
            return Failure.argument("Object must be of type \(a.type?.name ?? "").")
        }
        return Failure.argument("At least one object must implement IComparable.")
    }

    /// The comparison that a comparer object (or a script block) stands for; the default one for null.
    static func comparison(_ comparer: Value, _ interpreter: any Interpreter) -> (Value, Value) throws -> Int {
        switch comparer.asObject {
        case let known as ComparerObject: known.compare
        case let block as ScriptBlockObject:
            { a, b in
                let result = try interpreter.invoke(block, arguments: [a, b], underscore: a, this: nil)
                return result.last?.integer ?? 0
            }
        default: compare
        }
    }

    /// Sorts in place, stable, with .NET's failure when two elements have no order.
    static func sort(_ items: inout ContiguousArray<Value>, by order: (Value, Value) throws -> Int) throws {
        do {
            try items.sort { try order($0, $1) < 0 }
        } catch let failure as NetFailure where failure.exception.type === ExceptionTypes.argument {
            let outer = ExceptionObject(
                ExceptionTypes.invalidOperation, "Failed to compare two elements in the array.",
                inner: failure.exception)
            throw NetFailure(outer)
        }
    }
}

/// A comparer as an object: `StringComparer`, `Comparer[T].Default`.
final class ComparerObject: NetObject {
    let name: String
    private let comparerType: NetType
    let order: (Value, Value) throws -> Int
    /// Whether text keys are folded; what sets and dictionaries ask.
    let ignoresCase: Bool

    init(_ name: String, type: NetType, ignoresCase: Bool = false, order: @escaping (Value, Value) throws -> Int) {
        self.name = name
        self.comparerType = type
        self.ignoresCase = ignoresCase
        self.order = order
    }

    override var type: NetType { comparerType }
    func compare(_ a: Value, _ b: Value) throws -> Int { try order(a, b) }
}
