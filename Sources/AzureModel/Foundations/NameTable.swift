/// Values by name, letter case ignored, listed in name order. A copy shares its storage until one of both changes.
public struct NameTable<Value: Sendable>: Sendable {
    private var values: [NameKey: Value] = [:]

    public init() {}

    public var count: Int { values.count }
    public var isEmpty: Bool { values.isEmpty }

    /// All values, in name order.
    public var listed: [Value] {
        values.sorted { $0.key < $1.key }.map(\.value)
    }

    public subscript(name: String) -> Value? {
        get { values[NameKey(name)] }
        set { values[NameKey(name)] = newValue }
    }

    subscript(key key: NameKey) -> Value? {
        get { values[key] }
        set { values[key] = newValue }
    }
}

extension NameTable: Equatable where Value: Equatable {}
