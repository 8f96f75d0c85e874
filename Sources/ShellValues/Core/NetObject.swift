/// The base class of every reference value (and of the value types too wide to be inline).
open class NetObject {
    public init() {}

    /// The .NET type that `GetType()` answers.
    open var type: NetType { .object }

    /// Members and type names added to this one instance (`Add-Member`, `pstypenames`); nil for nearly all objects.
    public final var extras: InstanceExtras?

    /// Whether the one object has properties beyond its type's, as PowerShell's adapters add them (XML).
    open var isAdapted: Bool { false }
    /// The value of such a property; nil when there is none of that name.
    open func adapted(_ name: String) -> Value? { nil }
    /// Sets such a property; false when there is none of that name.
    open func setAdapted(_ name: String, _ value: Value) throws -> Bool { false }
    /// Their names in order.
    open var adaptedNames: [String] { [] }

    /// The text that .NET's `ToString()` gives.
    open func netText(_ interpreter: (any Interpreter)?) -> String { type.displayFullName }

    /// Whether PowerShell's pipeline and `foreach` enumerate the object.
    open var isEnumerable: Bool { false }

    /// The elements when the object is enumerable. Called once per enumeration; the result is a snapshot.
    open func enumerate() throws -> ContiguousArray<Value> { [] }

    /// .NET `Equals`; identity unless a subclass compares by value.
    open func isEqual(to other: NetObject) -> Bool { self === other }

    /// A key for hashtables, consistent with `isEqual(to:)`.
    open var hashKey: HashKey { .object(ObjectIdentifier(self)) }
}

/// What one instance carries beyond its type: extra members in order of addition, and a list of type names.
public final class InstanceExtras {
    /// Note properties, script properties, methods … added to the instance.
    public var members: [ExtraMember] = []
    /// `pstypenames` when it was changed; nil means the type's own chain.
    public var typeNames: [String]? {
        get { typeNameList.map { $0.items.map { $0.text(nil) } } }
        set { typeNameList = newValue.map { ListObject(ContiguousArray($0.map { Value.string($0) })) } }
    }
    /// The same names as the list that scripts change.
    public var typeNameList: ListObject?

    public init() {}

    public func member(_ symbol: Symbol) -> ExtraMember? {
        members.first { $0.symbol == symbol }
    }
}

/// Something of value type, boxed: decimal, date, time span, GUID, version …
public final class Box<T>: NetObject {
    public let value: T
    private let boxedType: NetType

    public init(_ value: T, type: NetType) {
        self.value = value
        self.boxedType = type
    }

    public override var type: NetType { boxedType }

    public override func netText(_ interpreter: (any Interpreter)?) -> String {
        boxedType.boxText?(.object(self)) ?? boxedType.fullName
    }
    public override func isEqual(to other: NetObject) -> Bool {
        guard let other = other as? Box<T> else { return false }
        if let a = value as? any Hashable, let b = other.value as? any Hashable { return equal(a, b) }
        return self === other
    }
    private func equal<A: Hashable>(_ a: A, _ b: any Hashable) -> Bool { (b as? A) == a }

    public override var hashKey: HashKey {
        guard let value = value as? any Hashable else { return .object(ObjectIdentifier(self)) }
        return .boxed(AnyHashable(value))
    }
}

/// A string or number that carries instance members: PowerShell's PSObject around a primitive.
public final class WrappedValue: NetObject {
    public let base: Value

    public init(_ base: Value) { self.base = base }

    public override var type: NetType { base.type ?? .object }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { base.text(interpreter) }
}
