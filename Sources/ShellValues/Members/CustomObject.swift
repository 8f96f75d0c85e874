/// The names of a custom object's note properties, shared by all objects made at one place.
public final class PropertyLayout {
    public let names: ContiguousArray<String>
    public let symbols: ContiguousArray<Symbol>

    public init(_ names: some Sequence<String>) {
        self.names = ContiguousArray(names)
        self.symbols = ContiguousArray(self.names.map { Symbol($0) })
    }

    private init(names: ContiguousArray<String>, symbols: ContiguousArray<Symbol>) {
        self.names = names
        self.symbols = symbols
    }

    /// The position of a name, or nil.
    @inlinable public func position(_ symbol: Symbol) -> Int? {
        for i in 0..<symbols.count where symbols[i] == symbol { return i }
        return nil
    }

    func adding(_ name: String) -> PropertyLayout {
        PropertyLayout(names: names + [name], symbols: symbols + [Symbol(name)])
    }

    func removing(at position: Int) -> PropertyLayout {
        var (names, symbols) = (names, symbols)
        names.remove(at: position)
        symbols.remove(at: position)
        return PropertyLayout(names: names, symbols: symbols)
    }

    public static let empty: PropertyLayout = PropertyLayout([])
}

extension PropertyLayout: @unchecked Sendable {}

/// A `[pscustomobject]`: note properties in order. Other members sit in `extras`.
public final class CustomObject: NetObject {
    public private(set) var layout: PropertyLayout
    public private(set) var values: ContiguousArray<Value>

    public init(layout: PropertyLayout, values: ContiguousArray<Value>) {
        self.layout = layout
        self.values = values
        while self.values.count < layout.names.count { self.values.append(.null) }
    }

    public convenience init(_ pairs: [(String, Value)] = [], typeNames: [String]? = nil) {
        self.init(layout: PropertyLayout(pairs.map(\.0)), values: ContiguousArray(pairs.map(\.1)))
        if let typeNames {
            let extras = InstanceExtras()
            extras.typeNames = typeNames
            self.extras = extras
        }
    }

    public override var type: NetType { .psCustomObject }
    /// Names and values in order.
    public var pairs: [(name: String, value: Value)] { Array(zip(layout.names, values).map { ($0, $1) }) }

    @inlinable public func get(_ symbol: Symbol) -> Value? {
        guard let position = layout.position(symbol), position < values.count else { return nil }
        return values[position]
    }

    /// Sets an existing property; false when there is none of that name.
    public func set(_ symbol: Symbol, _ value: Value) -> Bool {
        guard let position = layout.position(symbol), position < values.count else { return false }
        values[position] = value
        return true
    }

    /// Adds a property or replaces the value of the one with that name.
    public func add(_ name: String, _ value: Value) {
        if set(Symbol(name), value) { return }
        layout = layout.adding(name)
        values.append(value)
    }

    public func remove(_ symbol: Symbol) -> Bool {
        guard let position = layout.position(symbol), position < values.count else { return false }
        layout = layout.removing(at: position)
        values.remove(at: position)
        return true
    }

    public func copy() -> CustomObject {
        let result = CustomObject(layout: layout, values: values)
        if let extras {
            let copied = InstanceExtras()
            copied.members = extras.members
            copied.typeNames = extras.typeNames
            result.extras = copied
        }
        return result
    }

    /// `@{Name=web; Port=80}`, as PowerShell prints a custom object in a string.
    public override func netText(_ interpreter: (any Interpreter)?) -> String {
        if layout.names.isEmpty { return "" }
        return "@{" + pairs.map { $0.name + "=" + inner($0.value, interpreter) }.joined(separator: "; ") + "}"
    }

    /// Custom objects inside custom objects show nothing.
    private func inner(_ value: Value, _ interpreter: (any Interpreter)?) -> String {
        value.asObject is CustomObject ? "" : value.elementText(interpreter)
    }
}
