import DotNetPrimitives

/// The numeric types, in order of .NET's type codes (which decide promotion).
public enum NumericKind: UInt8, Sendable, Comparable {
    case sbyte, byte, short, ushort, int, uint, long, ulong, float, double, decimal, big

    public static func < (a: NumericKind, b: NumericKind) -> Bool { a.rawValue < b.rawValue }

    /// The kind of a type; nil when it is not a number.
    public init?(_ type: NetType) {
        guard let kind = NumericKind.byType[ObjectIdentifier(type)] else { return nil }
        self = kind
    }

    private static let byType: [ObjectIdentifier: NumericKind] = {
        let pairs: [(NetType, NumericKind)] = [
            (.sbyte, .sbyte), (.byte, .byte), (.short, .short), (.ushort, .ushort), (.int, .int), (.uint, .uint),
            (.long, .long), (.ulong, .ulong), (.float, .float), (.double, .double), (.decimal, .decimal),
            (.bigInteger, .big),
        ]
        return Dictionary(pairs.map { (ObjectIdentifier($0.0), $0.1) }) { first, _ in first }
    }()

    public var type: NetType {
        switch self {
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
        case .decimal: .decimal
        case .big: .bigInteger
        }
    }

    var isInteger: Bool { self <= .ulong || self == .big }
    var isSigned: Bool { self == .sbyte || self == .short || self == .int || self == .long }
}

/// A number in the widest form of its family: what conversions and promotion compute with.
public enum Number {
    case integer(Int64, NumericKind)
    case unsigned(UInt64)
    case real(Double, NumericKind)
    case decimal(NetDecimal)
    case big(NetBigInteger)

    /// The number inside a value; nil for anything but numbers (characters, Booleans and enumerations are not numbers here).
    public init?(_ value: Value) {
        switch value {
        case .int(let n): self = .integer(Int64(n), .int)
        case .double(let n): self = .real(n, .double)
        case .long(let n): self = .integer(n, .long)
        case .sbyte(let n): self = .integer(Int64(n), .sbyte)
        case .byte(let n): self = .integer(Int64(n), .byte)
        case .short(let n): self = .integer(Int64(n), .short)
        case .ushort(let n): self = .integer(Int64(n), .ushort)
        case .uint(let n): self = .integer(Int64(n), .uint)
        case .ulong(let n): self = .unsigned(n)
        case .float(let n): self = .real(Double(n), .float)
        case .object(let object): self.init(object)
        default: return nil
        }
    }

    private init?(_ object: NetObject) {
        switch object {
        case let box as Box<NetDecimal>: self = .decimal(box.value)
        case let box as Box<NetBigInteger>: self = .big(box.value)
        case let wrapped as WrappedValue: self.init(wrapped.base)
        default: return nil
        }
    }

    var kind: NumericKind {
        switch self {
        case .integer(_, let kind), .real(_, let kind): kind
        case .unsigned: .ulong
        case .decimal: .decimal
        case .big: .big
        }
    }

    var isNegative: Bool {
        switch self {
        case .integer(let n, _): n < 0
        case .unsigned: false
        case .real(let n, _): n < 0
        case .decimal(let n): n.isNegative && !n.isZero
        case .big(let n): n.sign < 0
        }
    }

    var isZero: Bool {
        switch self {
        case .integer(let n, _): n == 0
        case .unsigned(let n): n == 0
        case .real(let n, _): n == 0
        case .decimal(let n): n.isZero
        case .big(let n): n.isZero
        }
    }

    public var doubleValue: Double {
        switch self {
        case .integer(let n, _): Double(n)
        case .unsigned(let n): Double(n)
        case .real(let n, _): n
        case .decimal(let n): n.doubleValue
        case .big(let n): n.doubleValue
        }
    }
}
