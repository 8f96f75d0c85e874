/// An `IEnumerator`: walks a snapshot of a collection.
public final class EnumeratorObject: NetObject {
    public let items: ContiguousArray<Value>
    public var position: Int = -1
    private let enumeratorType: NetType

    public static let plain = NetType("System.Collections.IEnumerator", kind: .interface, base: .object, declare: MemberSource.declare)

    public init(_ items: ContiguousArray<Value>, type: NetType = EnumeratorObject.plain) {
        self.items = items
        self.enumeratorType = type
    }

    public override var type: NetType { enumeratorType }
    public override var isEnumerable: Bool { true }
    public override func enumerate() -> ContiguousArray<Value> {
        defer { position = items.count }
        return ContiguousArray(items.dropFirst(Swift.max(0, position + 1)))
    }
}
