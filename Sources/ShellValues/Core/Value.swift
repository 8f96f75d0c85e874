/// A PowerShell value. Primitive kinds are inline; everything else is a reference to a `NetObject`.
///
/// `nothing` is what a pipeline without output yields (PowerShell's AutomationNull): it behaves as `$null` in
/// expressions and as zero objects in a pipeline. `variable` and `unset` occur in variable slots only and never
/// leave them.
public enum Value {
    case null
    case nothing
    case bool(Bool)
    case char(UInt16)
    case sbyte(Int8)
    case byte(UInt8)
    case short(Int16)
    case ushort(UInt16)
    case int(Int32)
    case uint(UInt32)
    case long(Int64)
    case ulong(UInt64)
    case float(Float)
    case double(Double)
    case string(String)
    case object(NetObject)
    case variable(Variable)
    case unset
}

extension Value {
    /// `$null` and "no output" alike.
    @inlinable public var isNull: Bool {
        switch self {
        case .null, .nothing, .unset: true
        default: false
        }
    }

    /// The text when the value is a string (not a conversion).
    @inlinable public var asString: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    /// The object when the value is a reference.
    @inlinable public var asObject: NetObject? {
        if case .object(let object) = self { return object }
        return nil
    }

    /// The runtime type; nil for null.
    public var type: NetType? {
        switch self {
        case .null, .nothing, .unset, .variable: nil
        case .bool: .bool
        case .char: .char
        case .sbyte: .sbyte
        case .byte: .byte
        case .short: .short
        case .ushort: .ushort
        case .int: .int
        case .uint: .uint
        case .long: .long
        case .ulong: .ulong
        case .float: .float
        case .double: .double
        case .string: .string
        case .object(let object): object.type
        }
    }

    /// An `object[]` of the values.
    public static func array(_ items: some Sequence<Value>) -> Value {
        .object(ArrayObject(ContiguousArray(items)))
    }
}
