/// A .NET array: fixed length, typed elements, one dimension (higher ranks keep their lengths in `dimensions`).
public final class ArrayObject: NetObject {
    public var items: ContiguousArray<Value>
    public let elementType: NetType
    /// Lengths by dimension when the rank is above one; row-major items.
    public let dimensions: [Int]?

    private let gridType: NetType?

    /// `type` is given for ranks above one.
    public init(_ items: ContiguousArray<Value>, elementType: NetType = .object, dimensions: [Int]? = nil, type: NetType? = nil) {
        self.items = items
        self.gridType = type
        self.elementType = elementType
        self.dimensions = dimensions
    }

    public convenience init(strings: some Sequence<String>) {
        self.init(ContiguousArray(strings.map { Value.string($0) }), elementType: .string)
    }

    public override var type: NetType { gridType ?? elementType.arrayType }
    public override var isEnumerable: Bool { true }
    public override func enumerate() -> ContiguousArray<Value> { items }
}
