import DotNetPrimitives
import ShellValues

extension Value {
    /// What `ToString()` gives: .NET's text in the session's culture.
    func netString(_ interpreter: (any Interpreter)?) -> String {
        switch self {
        case .double(let number): NetNumber.text(number)
        case .float(let number): NetNumber.text(number)
        case .object(let wrapped as WrappedValue): wrapped.base.netString(interpreter)
        case .object(let object): object.netText(interpreter)
        default: text(interpreter)
        }
    }

    /// What `ToString(format)` gives; kinds that know no format ignore it.
    func formatted(_ format: String?, _ interpreter: (any Interpreter)?, _ culture: NetCulture = .enUS) throws -> String {
        guard let format, !format.isEmpty else { return netString(interpreter) }
        switch self {
        case .sbyte(let number): return try NumberFormat.format(number, format, culture: culture)
        case .byte(let number): return try NumberFormat.format(number, format, culture: culture)
        case .short(let number): return try NumberFormat.format(number, format, culture: culture)
        case .ushort(let number): return try NumberFormat.format(number, format, culture: culture)
        case .int(let number): return try NumberFormat.format(number, format, culture: culture)
        case .uint(let number): return try NumberFormat.format(number, format, culture: culture)
        case .long(let number): return try NumberFormat.format(number, format, culture: culture)
        case .ulong(let number): return try NumberFormat.format(number, format, culture: culture)
        case .float(let number): return try NumberFormat.format(number, format, culture: culture)
        case .double(let number): return try NumberFormat.format(number, format, culture: culture)
        case .object(let object): return try object.formatted(format, interpreter, culture)
        default: return netString(interpreter)
        }
    }
}

extension NetObject {
    fileprivate func formatted(
        _ format: String, _ interpreter: (any Interpreter)?, _ culture: NetCulture
    ) throws -> String {
        switch self {
        case let box as Box<NetDecimal>: return try NumberFormat.format(box.value, format, culture: culture)
        case let box as Box<NetBigInteger>: return try NumberFormat.format(box.value, format, culture: culture)
        case let box as Box<NetDateTime>: return try box.value.text(format, culture: culture)
        case let box as Box<NetDateTimeOffset>: return try box.value.text(format, culture: culture)
        case let box as Box<NetTimeSpan>: return try box.value.text(format)
        case let box as Box<NetGuid>: return try box.value.text(format)
        case let value as EnumObject: return try value.formatted(format)
        case let wrapped as WrappedValue: return try wrapped.base.formatted(format, interpreter, culture)
        default: return netText(interpreter)
        }
    }
}

extension EnumObject {
    /// The formats of enumerations: G and F names, D the number, X hexadecimal digits.
    func formatted(_ format: String) throws -> String {
        switch format.lowercased() {
        case "", "g", "f": return netText(nil)
        case "d": return String(raw)
        case "x": return hexadecimal
        default:
            throw Failure.format(
                "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".")
        }
    }

    private var hexadecimal: String {
        let width = NumericKind.bytes(of: type.members.declaration.enumeration?.underlying ?? .int) * 2
        let digits = String(UInt64(bitPattern: raw), radix: 16, uppercase: true)
        return String((String(repeating: "0", count: 16) + digits).suffix(width))
    }
}

/// Widths of the integer types.
enum NumericKind {
    static func bytes(of type: NetType) -> Int {
        switch type.name {
        case "Byte", "SByte": 1
        case "Int16", "UInt16": 2
        case "Int64", "UInt64": 8
        default: 4
        }
    }
}

/// .NET's `Equals` and `GetHashCode` of values.
enum NetEquality {
    static func equal(_ a: Value, _ b: Value) -> Bool {
        if a.isNull || b.isNull { return a.isNull && b.isNull }
        return HashKey(a, ignoringCase: false) == HashKey(b, ignoringCase: false)
    }

    /// Whether both are the same object; values of value types never are.
    static func same(_ a: Value, _ b: Value) -> Bool {
        switch (a, b) {
        case (.object(let x), .object(let y)): x === y
        case (.string(let x), .string(let y)): x == y
        default: a.isNull && b.isNull
        }
    }

    static func hash(_ value: Value) -> Int32 {
        switch value {
        case .int(let number): number
        case .bool(let flag): flag ? 1 : 0
        case .char(let unit): Int32(unit) | Int32(unit) << 16
        case .byte(let number): Int32(number)
        case .short(let number): Int32(number)
        case .ushort(let number): Int32(number)
        case .sbyte(let number): Int32(number)
        case .uint(let number): Int32(bitPattern: number)
        case .long(let number): Int32(truncatingIfNeeded: number) ^ Int32(truncatingIfNeeded: number >> 32)
        case .string(let text): fold(text.utf8)
        case .object(let object): Int32(truncatingIfNeeded: object.hashKey.hashValue) & Int32.max
        default: 0
        }
    }

    private static func fold(_ bytes: String.UTF8View) -> Int32 {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        return Int32(bitPattern: hash)
    }
}
