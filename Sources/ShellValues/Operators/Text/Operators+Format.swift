import DotNetPrimitives

extension Operators {
    /// `format -f arguments`.
    ///
    /// - Throws: `FormatError`.
    public static func format(_ a: Value, _ arguments: Value, _ ctx: any Interpreter) throws -> Value {
        let items = try filterable(arguments) ?? [arguments]
        do {
            let format = try CompositeFormat.parse(a.text(ctx))
            return .string(try format.fill(count: items.count) { (index, specifier) throws(PrimitiveError) in
                try Formatting.text(items[index], specifier ?? "", ctx)
            })
        } catch {
            throw PSFailure("FormatError", "Error formatting a string: \(error.message).")
        }
    }
}

/// Texts of values under .NET format strings (`IFormattable`), in the culture en-US.
public enum Formatting {
    /// The text of one value; a value that takes no format ignores it.
    public static func text(_ value: Value, _ format: String, _ ctx: any Interpreter) throws(PrimitiveError) -> String {
        switch Conversion.plain(value) {
        case .int(let n): try NumberFormat.format(n, format)
        case .double(let n): try NumberFormat.format(n, format)
        case .long(let n): try NumberFormat.format(n, format)
        case .string(let text): text
        case .sbyte(let n): try NumberFormat.format(n, format)
        case .byte(let n): try NumberFormat.format(n, format)
        case .short(let n): try NumberFormat.format(n, format)
        case .ushort(let n): try NumberFormat.format(n, format)
        case .uint(let n): try NumberFormat.format(n, format)
        case .ulong(let n): try NumberFormat.format(n, format)
        case .float(let n): try NumberFormat.format(n, format)
        case .object(let object): try objectText(object, format, ctx)
        case let other: other.text(ctx)
        }
    }

    private static func objectText(_ object: NetObject, _ format: String, _ ctx: any Interpreter) throws(PrimitiveError) -> String {
        switch object {
        case let box as Box<NetDecimal>: return try NumberFormat.format(box.value, format)
        case let box as Box<NetBigInteger>: return try NumberFormat.format(box.value, format)
        case let box as Box<NetDateTime>: return try box.value.text(format)
        case let box as Box<NetTimeSpan>: return try box.value.text(format)
        case let box as Box<NetDateTimeOffset>: return try box.value.text(format)
        case let box as Box<NetGuid>: return try box.value.text(format.isEmpty ? "D" : format)
        case let member as EnumObject: return try enumText(member, format)
        default: return object.netText(ctx)
        }
    }

    private static func enumText(_ member: EnumObject, _ format: String) throws(PrimitiveError) -> String {
        switch format {
        case "", "g", "G", "f", "F": return member.netText(nil)
        case "d", "D": return String(member.raw)
        case "x", "X":
            let digits = String(UInt32(truncatingIfNeeded: member.raw), radix: 16, uppercase: true)
            return String(repeating: "0", count: max(0, 8 - digits.count)) + digits
        default:
            throw .format("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".")
        }
    }
}
