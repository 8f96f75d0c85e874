import DotNetPrimitives

extension Number {
    /// The number as a value of another numeric type, rounded half to even where a fraction is lost.
    ///
    /// - Throws: `PrimitiveError.overflow` when it does not fit.
    func value(as kind: NumericKind) throws(PrimitiveError) -> Value {
        switch kind {
        case .sbyte: .sbyte(try integer())
        case .byte: .byte(try integer())
        case .short: .short(try integer())
        case .ushort: .ushort(try integer())
        case .int: .int(try integer())
        case .uint: .uint(try integer())
        case .long: .long(try integer())
        case .ulong: .ulong(try integer())
        case .float: .float(floatValue)
        case .double: .double(doubleValue)
        case .decimal: .object(Box(try decimal(), type: .decimal))
        case .big: .object(Box(try bigInteger(), type: .bigInteger))
        }
    }

    func integer<T: FixedWidthInteger>(as type: T.Type = T.self) throws(PrimitiveError) -> T {
        switch self {
        case .integer(let n, _):
            guard let result = T(exactly: n) else { throw .tooLarge(for: NetNumber.netName(of: type)) }
            return result
        case .unsigned(let n):
            guard let result = T(exactly: n) else { throw .tooLarge(for: NetNumber.netName(of: type)) }
            return result
        case .real(let n, _): return try Number.rounded(n)
        case .decimal(let n): return try n.round(0).integer(as: type)
        case .big(let n): return try n.integer(as: type)
        }
    }

    private static func rounded<T: FixedWidthInteger>(_ n: Double) throws(PrimitiveError) -> T {
        guard let result = T(exactly: n.rounded(.toNearestOrEven)) else {
            if T.bitWidth == 64 { throw .overflow("Arithmetic operation resulted in an overflow.") }
            throw .tooLarge(for: NetNumber.netName(of: T.self))
        }
        return result
    }

    var floatValue: Float {
        switch self {
        case .integer(let n, _): Float(n)
        case .unsigned(let n): Float(n)
        case .decimal(let n): n.floatValue
        default: Float(doubleValue)
        }
    }

    func decimal() throws(PrimitiveError) -> NetDecimal {
        switch self {
        case .integer(let n, _): NetDecimal(n)
        case .unsigned(let n): NetDecimal(n)
        case .real(let n, .float): try NetDecimal(Float(n))
        case .real(let n, _): try NetDecimal(n)
        case .decimal(let n): n
        case .big(let n): try n.decimal()
        }
    }

    func bigInteger() throws(PrimitiveError) -> NetBigInteger {
        switch self {
        case .integer(let n, _): NetBigInteger(n)
        case .unsigned(let n): NetBigInteger(n)
        case .real(let n, _): try NetBigInteger(n)
        case .decimal(let n): NetBigInteger(n)
        case .big(let n): n
        }
    }
}

extension Value {
    public static func decimal(_ number: NetDecimal) -> Value { .object(Box(number, type: .decimal)) }
    public static func bigInteger(_ number: NetBigInteger) -> Value { .object(Box(number, type: .bigInteger)) }
}
