/// A hashtable key: equal when .NET's `Equals` says so, with text folded where the table ignores case.
public enum HashKey: Hashable {
    case null
    case text(String)
    case bool(Bool)
    case char(UInt16)
    case integer(Int64, kind: UInt8)
    case double(Double)
    case float(Float)
    case object(ObjectIdentifier)
    case boxed(AnyHashable)

    /// The key of a value. `ignoringCase` folds text, as PowerShell's hashtables do.
    @inlinable public init(_ value: Value, ignoringCase: Bool) {
        switch value {
        case .string(let text): self = .text(ignoringCase ? CaseFolding.fold(text) : text)
        case .int(let number): self = .integer(Int64(number), kind: 0)
        case .long(let number): self = .integer(number, kind: 1)
        default: self = HashKey.other(value, ignoringCase: ignoringCase)
        }
    }

    @usableFromInline static func other(_ value: Value, ignoringCase: Bool) -> HashKey {
        switch value {
        case .bool(let flag): .bool(flag)
        case .char(let unit): .char(unit)
        case .sbyte(let number): .integer(Int64(number), kind: 2)
        case .byte(let number): .integer(Int64(number), kind: 3)
        case .short(let number): .integer(Int64(number), kind: 4)
        case .ushort(let number): .integer(Int64(number), kind: 5)
        case .uint(let number): .integer(Int64(number), kind: 6)
        case .ulong(let number): .integer(Int64(bitPattern: number), kind: 7)
        case .double(let number): .double(number)
        case .float(let number): .float(number)
        case .object(let wrapped as WrappedValue): HashKey(wrapped.base, ignoringCase: ignoringCase)
        case .object(let object): object.hashKey
        default: .null
        }
    }
}
