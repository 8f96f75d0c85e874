/// Integers in base 2, 8, 10 and 16, as `System.Convert` reads and writes them.
public enum RadixText {
    private static let badBase = PrimitiveError.argument("Invalid Base.", parameter: nil)

    /// The digits of an integer; negative ones in two's complement unless the base is 10.
    ///
    /// - Throws: `argument` for another base.
    public static func text<T: FixedWidthInteger>(_ value: T, base: Int) throws(PrimitiveError) -> String {
        switch base {
        case 10: String(value)
        case 2, 8, 16: String(T.Magnitude(truncatingIfNeeded: value), radix: base)
        default: throw badBase
        }
    }

    /// Reads an integer; base 16 allows `0x`, and all bases but 10 set the bits of signed types.
    ///
    /// - Throws: `argument`, `format`, `overflow`.
    public static func integer<T: FixedWidthInteger>(
        _ text: String, base: Int, as type: T.Type = T.self
    ) throws(PrimitiveError) -> T {
        guard [2, 8, 10, 16].contains(base) else { throw badBase }
        guard !text.isEmpty else {
            throw .argumentOutOfRange(
                "Specified argument was out of the range of valid values.",
                parameter: "Index was out of range. Must be non-negative and less than the size of the collection.")
        }
        var digits = text[...]
        let isNegative = try takeSign(&digits, base: base, isSigned: T.isSigned)
        if base == 16, digits.hasPrefix("0x") || digits.hasPrefix("0X") { digits = digits.dropFirst(2) }
        let overflow = PrimitiveError.tooLarge(for: overflowName(of: type, base: base))
        let magnitude = try magnitude(digits, base: UInt64(base), overflow)
        if base == 10 {
            let signed = isNegative ? -Int128(magnitude) : Int128(magnitude)
            guard let value = T(exactly: signed) else { throw overflow }
            return value
        }
        guard let bits = T.Magnitude(exactly: magnitude) else { throw overflow }
        return T(truncatingIfNeeded: bits)
    }

    /// Signed types of 32 and 64 bits are read as unsigned ones, and say so.
    private static func overflowName(of type: any FixedWidthInteger.Type, base: Int) -> String {
        guard base != 10 else { return NetNumber.netName(of: type) }
        switch type {
        case is Int32.Type: return NetNumber.netName(of: UInt32.self)
        case is Int64.Type, is Int.Type: return NetNumber.netName(of: UInt64.self)
        default: return NetNumber.netName(of: type)
        }
    }

    private static func takeSign(_ digits: inout Substring, base: Int, isSigned: Bool) throws(PrimitiveError) -> Bool {
        let isNegative = digits.first == "-"
        if isNegative && base != 10 {
            throw .argument("String cannot contain a minus sign if the base is not 10.", parameter: nil)
        }
        if isNegative && !isSigned {
            throw .overflow("The string was being parsed as an unsigned number and could not have a negative sign.")
        }
        if isNegative || digits.first == "+" { digits = digits.dropFirst() }
        return isNegative
    }

    private static func magnitude(
        _ digits: Substring, base: UInt64, _ overflow: PrimitiveError
    ) throws(PrimitiveError) -> UInt64 {
        var result: UInt64 = 0
        for (index, byte) in digits.utf8.enumerated() {
            guard let digit = NetNumber.hexDigit(byte), digit < base else {
                guard index > 0 else { throw .format("Could not find any recognizable digits.") }
                throw .format("Additional non-parsable characters are at the end of the string.")
            }
            let scaled = result.multipliedReportingOverflow(by: base)
            let next = scaled.partialValue.addingReportingOverflow(UInt64(digit))
            guard !scaled.overflow, !next.overflow else { throw overflow }
            result = next.partialValue
        }
        guard !digits.isEmpty else { throw .format("Could not find any recognizable digits.") }
        return result
    }
}
