import DotNetPrimitives

extension Conversion {
    /// Whether PowerShell takes a value for true in a condition.
    @inlinable public static func truth(_ value: Value) -> Bool {
        switch value {
        case .bool(let flag): flag
        case .null, .nothing, .unset: false
        case .int(let n): n != 0
        case .string(let text): !text.isEmpty
        default: otherTruth(value)
        }
    }

    @usableFromInline static func otherTruth(_ value: Value) -> Bool {
        switch value {
        case .char(let unit): unit != 0
        case .variable(let variable): truth(variable.value)
        case .object(let object): objectTruth(object)
        default: Number(value).map { !$0.isZero } ?? true
        }
    }

    private static func objectTruth(_ object: NetObject) -> Bool {
        switch object {
        case let array as ArrayObject: return listTruth(array.items)
        case let list as ListObject where list.type.isAssignable(to: .list): return listTruth(list.items)
        case let wrapped as WrappedValue: return truth(wrapped.base)
        case let member as EnumObject: return member.raw != 0
        case let flag as SwitchObject: return flag.isPresent
        default: return Number(.object(object)).map { !$0.isZero } ?? true
        }
    }

    /// One element counts for itself; more make a list true.
    private static func listTruth(_ items: ContiguousArray<Value>) -> Bool {
        switch items.count {
        case 0: return false
        case 1:
            guard let only = items.first else { return false }
            if case .object(let inner as ArrayObject) = only { return !inner.items.isEmpty }
            if case .object(let inner as ListObject) = only { return !inner.items.isEmpty }
            return truth(only)
        default: return true
        }
    }

    /// Converts as parameters and typed variables do: like a cast, but only Booleans and numbers become Booleans.
    ///
    /// - Throws: `PSFailure`.
    public static func convertArgument(_ value: Value, to type: NetType, _ ctx: any Interpreter) throws -> Value {
        guard type === NetType.bool else { return try convert(value, to: type, ctx) }
        let source = plain(value)
        if source.isNull || castable(source) != nil || source.asObject is SwitchObject { return .bool(truth(source)) }
        throw PSFailure.cast("PSInvalidCast",
            "Cannot convert value \"\(source.type?.displayFullName ?? "")\" to type \"System.Boolean\". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.")
    }

    /// A cast or parameter of type `bool`: everything converts (texts only here, not in parameters).
    static func bool(_ source: Value, _ ctx: any Interpreter) throws -> Bool { truth(source) }

    static func switchParameter(_ flag: Bool) -> Value { .object(SwitchObject(flag)) }
}

/// A `[switch]`: whether a parameter was given.
public final class SwitchObject: NetObject {
    public let isPresent: Bool

    public init(_ isPresent: Bool) { self.isPresent = isPresent }

    public override var type: NetType { .switchParameter }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { isPresent ? "True" : "False" }
    public override func isEqual(to other: NetObject) -> Bool { (other as? SwitchObject)?.isPresent == isPresent }
    public override var hashKey: HashKey { .bool(isPresent) }
}
