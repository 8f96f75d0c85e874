import DotNetPrimitives
import Glibc
import ShellValues

/// `System.Numerics.BigInteger`.
enum BigIntegerMembers {
    static func text(_ value: Value) -> String { value.boxed(NetBigInteger.self)?.description ?? "" }

    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            constructors: constructors, properties: properties, methods: comparing + NumberMembers.texts(1).filter { $0.name != "GetTypeCode" } + bytes,
            staticProperties: [
                constant("bigint Zero", .big(.zero)), constant("bigint One", .big(.one)),
                constant("bigint MinusOne", .big(NetBigInteger.one.negated)),
            ],
            staticMethods: parsing + arithmetic + powers)
    }

    static func of(_ value: Value) -> NetBigInteger {
        if let number = value.boxed(NetBigInteger.self) { return number }
        if case .ulong(let number) = value.bare { return NetBigInteger(number) }
        if let number = value.integer { return NetBigInteger(number) }
        if let number = value.boxed(NetDecimal.self) { return NetBigInteger(number) }
        return value.real.flatMap { try? NetBigInteger($0) } ?? .zero
    }

    private static var constructors: [MethodOverload] {
        ["int", "uint", "long", "ulong", "float", "double", "decimal"].map { kind in
            method("new(\(kind) value)") { call in
                if let number = call[0].real, call[0].integer == nil { return .big(try NetBigInteger(number)) }
                return .big(of(call[0]))
            }
        } + [method("new(byte[] value)") { call in .big(fromBytes(call[0].byteArray)) }]
    }

    /// Two's complement, the lowest byte first.
    private static func fromBytes(_ bytes: [UInt8]) -> NetBigInteger {
        var value = NetBigInteger.zero
        for byte in bytes.reversed() { value = value.shiftedLeft(8) + NetBigInteger(byte) }
        guard let top = bytes.last, top >= 0x80 else { return value }
        return value - NetBigInteger.one.shiftedLeft(bytes.count * 8)
    }

    private static func toBytes(_ value: NetBigInteger) -> [UInt8] {
        let count = value.bitLength / 8 + 1
        var rest = value.isNegative ? value + NetBigInteger.one.shiftedLeft(count * 8) : value
        var bytes: [UInt8] = []
        for _ in 0..<count {
            bytes.append((rest & NetBigInteger(255)).exactInteger(as: UInt8.self) ?? 0)
            rest = rest.shiftedRight(8)
        }
        return bytes
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("bool IsPowerOfTwo") { target in
                let value = of(target)
                return .bool(value.sign > 0 && (value & (value - .one)).isZero)
            },
            property("bool IsZero") { target in .bool(of(target).isZero) },
            property("bool IsOne") { target in .bool(of(target) == .one) },
            property("bool IsEven") { target in .bool(of(target).isEven) },
            property("int Sign") { target in .number(of(target).sign) },
        ]
    }

    private static func order(_ a: NetBigInteger, _ b: NetBigInteger) -> Int { a < b ? -1 : (b < a ? 1 : 0) }

    private static var comparing: [MethodOverload] {
        NumberMembers.comparing("bigint", "BigInteger") { order(of($0), of($1)) }
    }

    private static var bytes: [MethodOverload] {
        [
            method("byte[] ToByteArray()") { call in .bytes(toBytes(of(call.target))) },
            method("long GetBitLength()") { call in .long(Int64(of(call.target).bitLength)) },
        ]
    }

    private static var parsing: [MethodOverload] {
        NumberMembers.parsing("bigint", .integer, zero: .big(.zero)) { text, styles, culture in
            .big(try NetBigInteger.parse(text, styles: styles, culture: culture))
        }
    }

    private static func two(
        _ name: String, _ run: @escaping (NetBigInteger, NetBigInteger) throws -> NetBigInteger
    ) -> MethodOverload {
        method("bigint \(name)(bigint left, bigint right)") { call in .big(try run(of(call[0]), of(call[1]))) }
    }

    private static var arithmetic: [MethodOverload] {
        [
            two("Add") { $0 + $1 }, two("Subtract") { $0 - $1 }, two("Multiply") { $0 * $1 },
            two("Divide") { try NetBigInteger.divide($0, $1).quotient },
            two("Remainder") { try NetBigInteger.divide($0, $1).remainder },
            two("Max") { $0 < $1 ? $1 : $0 }, two("Min") { $1 < $0 ? $1 : $0 },
            two("GreatestCommonDivisor") { try greatestDivisor($0.magnitude, $1.magnitude) },
            method("bigint Abs(bigint value)") { call in .big(of(call[0]).magnitude) },
            method("bigint Negate(bigint value)") { call in .big(of(call[0]).negated) },
            method("int Compare(bigint left, bigint right)") { call in .number(order(of(call[0]), of(call[1]))) },
            method("bigint DivRem(bigint dividend, bigint divisor, ref bigint remainder)") { call in
                let result = try NetBigInteger.divide(of(call[0]), of(call[1]))
                try call.assign(2, .big(result.remainder))
                return .big(result.quotient)
            },
            method("System.ValueTuple[bigint,bigint] DivRem(bigint left, bigint right)") { call in
                let result = try NetBigInteger.divide(of(call[0]), of(call[1]))
                return Tuples.value([.big(result.quotient), .big(result.remainder)], [.bigInteger, .bigInteger])
            },
        ]
    }

    private static func greatestDivisor(_ a: NetBigInteger, _ b: NetBigInteger) throws -> NetBigInteger {
        var (a, b) = (a, b)
        while !b.isZero { (a, b) = (b, try NetBigInteger.divide(a, b).remainder) }
        return a
    }

    private static var powers: [MethodOverload] {
        [
            method("bigint Pow(bigint value, int exponent)") { call in .big(try of(call[0]).power(call.int(1))) },
            method("bigint ModPow(bigint value, bigint exponent, bigint modulus)") { call in
                .big(try modularPower(of(call[0]), of(call[1]), of(call[2])))
            },
            method("double Log(bigint value)") { call in .double(Glibc.log(of(call[0]).doubleValue)) },
            method("double Log(bigint value, double baseValue)") { call in
                .double(Glibc.log(of(call[0]).doubleValue) / Glibc.log(call.double(1)))
            },
            method("double Log10(bigint value)") { call in .double(Glibc.log10(of(call[0]).doubleValue)) },
        ]
    }

    private static func modularPower(
        _ value: NetBigInteger, _ exponent: NetBigInteger, _ modulus: NetBigInteger
    ) throws -> NetBigInteger {
        if exponent.isNegative { throw Failure.range("Number must be either non-negative and less than or equal to Int32.MaxValue or -1.", "exponent") }
        var (result, base, rest) = (NetBigInteger.one, value, exponent)
        while !rest.isZero {
            if !rest.isEven { result = try NetBigInteger.divide(result * base, modulus).remainder }
            base = try NetBigInteger.divide(base * base, modulus).remainder
            rest = rest.shiftedRight(1)
        }
        return try NetBigInteger.divide(result, modulus).remainder
    }
}
