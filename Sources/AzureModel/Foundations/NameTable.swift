/// Values by name, letter case ignored, listed in name order. A changed copy shares nearly all of its storage with
/// the table it came from.
public struct NameTable<Value: Digested>: Sendable {
    private(set) var values = SortedTree<NameKey, Value>()

    public init() {}

    public var count: Int { values.count }
    public var isEmpty: Bool { values.isEmpty }

    /// All values, in name order.
    public var listed: [Value] { values.map(\.value) }

    public subscript(name: String) -> Value? {
        get { values[NameKey(name)] }
        set { values[NameKey(name)] = newValue }
    }

    subscript(key key: NameKey) -> Value? {
        get { values[key] }
        set { values[key] = newValue }
    }
}

extension NameTable: Digested {
    /// The same whatever order the values came in.
    public var digest: UInt64 { values.digest }
}

extension NameTable: Equatable where Value: Equatable {}
