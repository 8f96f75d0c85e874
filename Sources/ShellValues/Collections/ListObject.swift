/// A growable list: `ArrayList`, `List[T]`, `Collection[T]`, queues, stacks and sets are all kept in one array.
///
/// The type tells them apart; their methods are declared with it.
public final class ListObject: NetObject {
    public var items: ContiguousArray<Value>
    private let listType: NetType
    /// For sets and other indexed collections: positions by key, kept by their methods.
    public var index: [HashKey: Int]?
    /// Whether a set folds the case of its texts.
    public var ignoresCase: Bool = false
    /// The order of a sorted set.
    public var order: ((Value, Value) throws -> Int)?
    /// Counts changes, so that an enumeration can notice one.
    public var version: Int = 0

    public init(_ items: ContiguousArray<Value>, type: NetType = .arrayList) {
        self.items = items
        self.listType = type
    }

    public override var type: NetType { listType }
    public override var isEnumerable: Bool { true }
    public override func enumerate() -> ContiguousArray<Value> { items }
    /// The element type of a generic list; `object` otherwise.
    public var elementType: NetType { listType.arguments.first ?? .object }
}
