/// Members that every object has in PowerShell, whatever its type.
enum Intrinsics {
    private static let count = Symbol("Count")
    private static let length = Symbol("Length")
    private static let typeNames = Symbol("pstypenames")
    private static let base = Symbol("psbase")
    private static let object = Symbol("psobject")
    private static let forEach = Symbol("ForEach")
    private static let whereName = Symbol("Where")

    static func get(_ target: Value, _ name: Symbol, _ ctx: any Interpreter) throws -> Value? {
        if name == typeNames { return .object(ArrayObject(strings: TypeNames.of(target))) }
        if name == base { return target }
        return nil
    }

    /// `Count` and `Length` of a single object are one; of null, zero (which the caller asks for).
    static func scalarCount(_ target: Value, _ name: Symbol) -> Value? {
        guard name == count || name == length else { return nil }
        if target.isNull { return .int(0) }
        if case .object(let object) = target, object.isEnumerable { return nil }
        return .int(1)
    }

    static func call(_ target: Value, _ name: Symbol, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value? { nil }
}
