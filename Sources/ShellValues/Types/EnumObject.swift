/// A value of an enumeration.
public final class EnumObject: NetObject {
    public let raw: Int64
    private let enumType: NetType

    public init(_ raw: Int64, type: NetType) {
        self.raw = raw
        self.enumType = type
    }

    public override var type: NetType { enumType }
    public override func isEqual(to other: NetObject) -> Bool {
        (other as? EnumObject).map { $0.raw == raw && $0.type === enumType } ?? false
    }
    public override var hashKey: HashKey { .boxed(AnyHashable([Int64(ObjectIdentifier(enumType).hashValue), raw])) }

    /// The name, names joined by `, ` for flags, or the number when no name fits.
    public override func netText(_ interpreter: (any Interpreter)?) -> String {
        guard let declared = enumType.members.declaration.enumeration else { return String(raw) }
        if let position = declared.values.firstIndex(of: raw) { return declared.names[position] }
        guard declared.isFlags, raw != 0 else { return String(raw) }
        var left = raw
        var names: [String] = []
        let ascending = zip(declared.names, declared.values).sorted { UInt64(bitPattern: $0.1) < UInt64(bitPattern: $1.1) }
        for (name, value) in ascending.reversed() where value != 0 && left & value == value {
            names.insert(name, at: 0)
            left &= ~value
        }
        return left == 0 ? names.joined(separator: ", ") : String(raw)
    }

    /// A named value; nil when the type has no such name.
    public static func named(_ name: String, _ type: NetType) -> EnumObject? {
        guard let raw = type.members.declaration.enumeration?.value(named: name) else { return nil }
        return EnumObject(raw, type: type)
    }
}
