import DotNetPrimitives
import ShellValues

/// Numbers in base 2, 8, 10 and 16 as `System.Convert` reads and writes them.
enum NumberBase {
    static func read<T: FixedWidthInteger>(_ text: String, _ base: Int, as type: T.Type) throws -> T {
        guard [2, 8, 10, 16].contains(base) else { throw Failure.argument("Invalid Base.") }
        if base == 10 { return try NetNumber.parseInteger(text, as: type) }
        var digits = Substring(text)
        if base == 16, digits.lowercased().hasPrefix("0x") { digits = digits.dropFirst(2) }
        if digits.isEmpty {
            throw Failure.range(
                "Specified argument was out of the range of valid values.",
                "Index was out of range. Must be non-negative and less than the size of the collection.")
        }
        return try bits(digits, base, as: type)
    }

    private static func bits<T: FixedWidthInteger>(_ digits: Substring, _ base: Int, as type: T.Type) throws -> T {
        guard digits.first?.hexDigitValue.map({ $0 < base }) ?? false else {
            throw Failure.format("Could not find any recognizable digits.")
        }
        guard digits.allSatisfy({ $0.isASCII && ($0.hexDigitValue ?? 99) < base }) else {
            throw Failure.format("Additional non-parsable characters are at the end of the string.")
        }
        guard let value = T.Magnitude(digits, radix: base) else {
            let unsigned = T.bitWidth < 32 ? NetNumber.netName(of: type) : "a UInt\(T.bitWidth)"
            throw PrimitiveError.tooLarge(for: unsigned)
        }
        return T(truncatingIfNeeded: value)
    }

    /// Negative numbers show their two's complement, except in base ten.
    static func text<T: FixedWidthInteger>(_ value: T, _ base: Int) throws -> String {
        guard [2, 8, 10, 16].contains(base) else { throw Failure.argument("Invalid Base.") }
        if base == 10 { return String(value) }
        return String(T.Magnitude(truncatingIfNeeded: value), radix: base)
    }
}

/// .NET's type codes.
enum TypeCodes {
    private static let names = [
        "Empty", "Object", "DBNull", "Boolean", "Char", "SByte", "Byte", "Int16", "UInt16", "Int32", "UInt32", "Int64",
        "UInt64", "Single", "Double", "Decimal", "DateTime", "", "String",
    ]

    static func of(_ value: Value) -> Int64 {
        guard let type = value.type else { return 0 }
        return code(type)
    }

    static func code(_ type: NetType) -> Int64 {
        if type.isEnum { return code(type.members.declaration.enumeration?.underlying ?? .int) }
        guard type.namespace == "System", let position = names.firstIndex(of: type.name) else { return 1 }
        return Int64(position)
    }

    static func type(_ code: Int64) -> NetType? {
        guard code > 0, code < names.count, !names[Int(code)].isEmpty else { return nil }
        return FundamentalNames.find("System." + names[Int(code)])
    }
}
