import DotNetPrimitives
import ShellValues

/// .NET's implicit conversions between numbers, which lose nothing.
enum Widening {
    static func widen(_ value: Value, to type: NetType) -> Value? {
        switch type.fullName {
        case "System.Double": return value.real.map { .double($0) }
        case "System.Single": return value.real.map { .float(Float($0)) }
        case "System.Int64": return value.integer.map { .long(Int64($0)) }
        case "System.Int32": return value.integer.flatMap { Int32(exactly: $0) }.map { .int($0) }
        case "System.UInt32": return value.integer.flatMap { UInt32(exactly: $0) }.map { .uint($0) }
        case "System.UInt64": return value.integer.flatMap { UInt64(exactly: $0) }.map { .ulong($0) }
        case "System.Int16": return value.integer.flatMap { Int16(exactly: $0) }.map { .short($0) }
        case "System.UInt16": return value.integer.flatMap { UInt16(exactly: $0) }.map { .ushort($0) }
        case "System.Decimal": return value.integer.map { .decimal(NetDecimal($0)) }
        case "System.Byte": return value.integer.flatMap { UInt8(exactly: $0) }.map { .byte($0) }
        default: return nil
        }
    }
}
