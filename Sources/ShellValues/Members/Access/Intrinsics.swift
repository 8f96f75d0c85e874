/// Members that every object has in PowerShell, whatever its type.
enum Intrinsics {
    static let count = Symbol("Count")
    private static let length = Symbol("Length")
    private static let typeNames = Symbol("pstypenames")
    private static let bases: [Symbol] = [Symbol("psbase"), Symbol("psadapted"), Symbol("psextended")]
    private static let object = Symbol("psobject")
    private static let rawValue = Symbol("value__")
    private static let forEach = Symbol("ForEach")
    private static let whereName = Symbol("Where")

    static func get(_ target: Value, _ name: Symbol, _ ctx: any Interpreter) -> Value? {
        if name == object { return .object(PSObjectView(target)) }
        if name == typeNames { return typeNameList(target, ctx) }
        if name == rawValue, case .object(let member as EnumObject) = target { return enumNumber(member) }
        if bases.contains(name) { return .object(PSBaseView(target)) }
        return nil
    }

    private static func enumNumber(_ member: EnumObject) -> Value {
        let underlying = member.type.members.declaration.enumeration?.underlying ?? .int
        let kind = NumericKind(underlying) ?? .int
        return (try? Number.integer(member.raw, .long).value(as: kind)) ?? .long(member.raw)
    }

    /// The live list of an object's type names.
    static func typeNameList(_ target: Value, _ ctx: any Interpreter) -> Value {
        guard case .object(let object) = target else { return .object(list(TypeNames.of(target), ctx)) }
        let extras = object.extras ?? InstanceExtras()
        if extras.typeNameList == nil || extras.typeNameList?.type === NetType.arrayList {
            extras.typeNameList = list(TypeNames.of(target), ctx)
        }
        object.extras = extras
        return extras.typeNameList.map { .object($0) } ?? .null
    }

    private static func list(_ names: [String], _ ctx: any Interpreter) -> ListObject {
        let type = ctx.findType("System.Collections.ObjectModel.Collection[string]") ?? .arrayList
        return ListObject(ContiguousArray(names.map { Value.string($0) }), type: type)
    }

    /// How many elements an array or list has; nil for other objects.
    static func elementCount(_ object: NetObject) -> Int32? {
        switch object {
        case let array as ArrayObject: Int32(clamping: array.items.count)
        case let list as ListObject: Int32(clamping: list.items.count)
        default: nil
        }
    }

    /// `Count` and `Length` of a single object are one, of null zero.
    static func scalarCount(_ target: Value, _ name: Symbol) -> Value? {
        guard name == count || name == length else { return nil }
        if target.isNull { return .int(0) }
        if case .object(let object) = target, object.isEnumerable { return nil }
        return .int(1)
    }

    /// `ForEach` and `Where`; nil for other names.
    static func call(_ target: Value, _ name: Symbol, _ arguments: [Value], _ ctx: any Interpreter) throws -> Value? {
        if name == forEach { return try ForEachMethod.run(target, arguments, ctx) }
        if name == whereName { return try WhereMethod.run(target, arguments, ctx) }
        return nil
    }
}
