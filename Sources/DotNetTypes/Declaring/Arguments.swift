import ShellValues

extension MethodCall {
    /// The n-th argument as text; nil for null.
    func string(_ index: Int) -> String? {
        let value = self[index]
        return value.isNull ? nil : value.text(interpreter)
    }

    /// The n-th argument as text; empty for null.
    func text(_ index: Int) -> String { string(index) ?? "" }

    /// The n-th argument as text, which must not be null.
    func required(_ index: Int, _ parameter: String) throws -> String {
        guard let text = string(index) else { throw Failure.null(parameter) }
        return text
    }

    /// The n-th argument as an integer; zero when it is none.
    func int(_ index: Int) -> Int { self[index].integer ?? 0 }

    func bool(_ index: Int) -> Bool {
        if case .bool(let flag) = self[index] { return flag }
        return false
    }

    func double(_ index: Int) -> Double { self[index].real ?? 0 }

    /// The n-th argument as a UTF-16 unit.
    func char(_ index: Int) -> UInt16 {
        if case .char(let unit) = self[index] { return unit }
        return text(index).utf16.first ?? 0
    }

    /// The number behind an enumeration value.
    func raw(_ index: Int) -> Int64 {
        if let value = self[index].asObject as? EnumObject { return value.raw }
        return Int64(int(index))
    }

    /// The elements of a collection argument; a single value is one element, null none.
    func items(_ index: Int) throws -> ContiguousArray<Value> { try self[index].elements() }

    /// The value in the box of the n-th argument.
    func boxed<T>(_ index: Int, _ type: T.Type) -> T? { self[index].boxed(type) }

    /// Writes to a `[ref]` argument.
    func assign(_ index: Int, _ value: Value) throws {
        if let place = self[index].asObject as? ReferenceObject { try place.set(value) }
    }
}

extension Value {
    /// The value as an integer when it is one of the integer kinds (or a char, bool or enumeration value) that fits.
    var integer: Int? {
        switch self {
        case .int(let number): Int(number)
        case .long(let number): Int(number)
        case .byte(let number): Int(number)
        case .sbyte(let number): Int(number)
        case .short(let number): Int(number)
        case .ushort(let number): Int(number)
        case .uint(let number): Int(number)
        case .ulong(let number): Int(exactly: number)
        case .char(let unit): Int(unit)
        case .bool(let flag): flag ? 1 : 0
        case .object(let object as EnumObject): Int(object.raw)
        case .object(let wrapped as WrappedValue): wrapped.base.integer
        default: nil
        }
    }

    /// The value as a double when it is an inline number.
    var real: Double? {
        switch self {
        case .double(let number): number
        case .float(let number): Double(number)
        case .ulong(let number): Double(number)
        default: integer.map(Double.init)
        }
    }

    /// The value without a wrapper that carries instance members.
    var bare: Value {
        if case .object(let wrapped as WrappedValue) = self { return wrapped.base.bare }
        return self
    }

    func boxed<T>(_ type: T.Type) -> T? { (bare.asObject as? Box<T>)?.value }

    /// The elements of a collection; a single value is one element, null none.
    func elements() throws -> ContiguousArray<Value> {
        switch self {
        case .null, .nothing, .unset: []
        case .string(let text): ContiguousArray(text.utf16.map { Value.char($0) })
        case .object(let table as TableObject): table.entryObjects
        case .object(let object) where object.isEnumerable: try object.enumerate()
        default: [self]
        }
    }

    /// An `int`, clamped to its range.
    static func number(_ value: Int) -> Value { .int(Int32(clamping: value)) }

    static func strings(_ texts: some Sequence<String>) -> Value { .object(ArrayObject(strings: texts)) }

    static func text(_ text: String?) -> Value { text.map { .string($0) } ?? .null }

    static func bytes(_ bytes: some Sequence<UInt8>) -> Value {
        .object(ArrayObject(ContiguousArray(bytes.map { Value.byte($0) }), elementType: .byte))
    }

    /// The bytes of a `byte[]`.
    var byteArray: [UInt8] {
        guard let array = asObject as? ArrayObject else { return [] }
        return array.items.map { UInt8(truncatingIfNeeded: $0.integer ?? 0) }
    }

    static func enumeration(_ raw: Int64, _ fullName: String) -> Value {
        .object(EnumObject(raw, type: EnumTable.known(fullName)))
    }
}
