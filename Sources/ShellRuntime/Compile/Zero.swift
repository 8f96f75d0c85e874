import DotNetPrimitives
import ShellValues

/// The zero of a value type: what a typed variable or field holds before it gets a value.
enum Zero {
    static func of(_ type: NetType) -> Value? {
        switch type {
        case NetType.bool: .bool(false)
        case NetType.char: .char(0)
        case NetType.sbyte: .sbyte(0)
        case NetType.byte: .byte(0)
        case NetType.short: .short(0)
        case NetType.ushort: .ushort(0)
        case NetType.int: .int(0)
        case NetType.uint: .uint(0)
        case NetType.long: .long(0)
        case NetType.ulong: .ulong(0)
        case NetType.float: .float(0)
        case NetType.double: .double(0)
        case NetType.decimal: .object(Box(NetDecimal(0), type: .decimal))
        case NetType.switchParameter: .object(SwitchObject(false))
        default: type.kind == .enumeration ? .object(EnumObject(0, type: type)) : nil
        }
    }
}
