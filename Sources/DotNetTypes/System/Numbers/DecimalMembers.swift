import DotNetPrimitives
import ShellValues

extension Value {
    static func decimal(_ value: NetDecimal) -> Value { .object(Box(value, type: .decimal)) }
    static func big(_ value: NetBigInteger) -> Value { .object(Box(value, type: .bigInteger)) }
}

/// `System.Decimal`.
enum DecimalMembers {
    static func text(_ value: Value) -> String { value.boxed(NetDecimal.self)?.description ?? "" }

    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            constructors: constructors,
            properties: [property("byte Scale") { target in .byte(of(target).scale) }],
            methods: NumberMembers.comparing("decimal", "Decimal") { NetDecimal.compare(of($0), of($1)) }
                + NumberMembers.texts(15) + NumberMembers.conversions,
            staticProperties: constants,
            staticMethods: parsing + arithmetic + rounding + converting + testing)
    }

    static func of(_ value: Value) -> NetDecimal {
        value.boxed(NetDecimal.self) ?? (try? NumberConversion.decimal(value)) ?? .zero
    }

    private static var constructors: [MethodOverload] {
        let kinds = ["int", "uint", "long", "ulong", "float", "double"]
        return kinds.map { kind in
            method("new(\(kind) value)") { call in .decimal(try NumberConversion.decimal(call[0])) }
        } + [
            method("new(int lo, int mid, int hi, bool isNegative, byte scale)") { call in
                guard call.int(4) <= 28 else {
                    throw Failure.range("Decimal's scale value must be between 0 and 28, inclusive.", "scale")
                }
                return .decimal(assemble(call.int(0), call.int(1), call.int(2), call.bool(3), call.int(4)))
            },
        ]
    }

    private static func assemble(_ low: Int, _ middle: Int, _ high: Int, _ isNegative: Bool, _ scale: Int) -> NetDecimal {
        let words = [high, middle, low].map { NetBigInteger(UInt32(truncatingIfNeeded: $0)) }
        let whole = words.reduce(NetBigInteger.zero) { $0.shiftedLeft(32) + $1 }
        let power = (try? NetBigInteger(10).power(scale).decimal()) ?? .one
        let mantissa = (try? whole.decimal()) ?? .zero
        let value = (try? NetDecimal.divide(mantissa, power)) ?? .zero
        return isNegative ? value.negated : value
    }

    private static var constants: [PropertyDeclaration] {
        [
            constant("decimal Zero", .decimal(.zero)), constant("decimal One", .decimal(.one)),
            constant("decimal MinusOne", .decimal(NetDecimal.one.negated)),
            constant("decimal MaxValue", .decimal(.maxValue)), constant("decimal MinValue", .decimal(.minValue)),
        ]
    }

    private static var parsing: [MethodOverload] {
        NumberMembers.parsing("decimal", .number, zero: .decimal(.zero)) { text, styles, culture in
            .decimal(try NetDecimal.parse(text, styles: styles, culture: culture))
        }
    }

    private typealias Two = (NetDecimal, NetDecimal) throws -> NetDecimal

    private static func two(_ name: String, _ run: @escaping Two) -> MethodOverload {
        method("decimal \(name)(decimal d1, decimal d2)") { call in .decimal(try run(of(call[0]), of(call[1]))) }
    }

    private static func one(_ name: String, _ run: @escaping (NetDecimal) throws -> NetDecimal) -> MethodOverload {
        method("decimal \(name)(decimal d)") { call in .decimal(try run(of(call[0]))) }
    }

    private static var arithmetic: [MethodOverload] {
        [
            two("Add") { try NetDecimal.add($0, $1) },
            two("Subtract") { try NetDecimal.subtract($0, $1) },
            two("Multiply") { try NetDecimal.multiply($0, $1) },
            two("Divide") { try NetDecimal.divide($0, $1) },
            two("Remainder") { try NetDecimal.remainder($0, $1) },
            two("Max") { $0 < $1 ? $1 : $0 },
            two("Min") { $1 < $0 ? $1 : $0 },
            method("int Compare(decimal d1, decimal d2)") { call in .number(NetDecimal.compare(of(call[0]), of(call[1]))) },
            method("bool Equals(decimal d1, decimal d2)") { call in .bool(of(call[0]) == of(call[1])) },
            method("decimal Clamp(decimal value, decimal min, decimal max)") { call in
                .decimal(try IntegerMath.clamp(of(call[0]), of(call[1]), of(call[2])))
            },
            method("int[] GetBits(decimal d)") { call in
                .object(ArrayObject(ContiguousArray(of(call[0]).bits.map { Value.int($0) }), elementType: .int))
            },
            method("long ToOACurrency(decimal value)") { call in
                let scaled = try NetDecimal.multiply(of(call[0]), NetDecimal(10000)).round()
                return .long(try scaled.integer(as: Int64.self))
            },
            method("decimal FromOACurrency(long cy)") { call in
                .decimal(try NetDecimal.divide(NetDecimal(call.int(0)), NetDecimal(10000)))
            },
        ]
    }

    private static var rounding: [MethodOverload] {
        [
            one("Abs") { $0.magnitude }, one("Ceiling") { $0.ceiling }, one("Floor") { $0.floor },
            one("Negate") { $0.negated }, one("Truncate") { $0.truncated },
        ] + rounds("decimal")
    }

    /// The four `Round` overloads that `System.Decimal` and `System.Math` share.
    static func rounds(_ name: String) -> [MethodOverload] {
        [
            method("decimal Round(decimal d)") { call in .decimal(try of(call[0]).round()) },
            method("decimal Round(decimal d, int decimals)") { call in .decimal(try of(call[0]).round(call.int(1))) },
            method("decimal Round(decimal d, System.MidpointRounding mode)") { call in
                .decimal(try of(call[0]).round(0, mode: mode(call, 1)))
            },
            method("decimal Round(decimal d, int decimals, System.MidpointRounding mode)") { call in
                .decimal(try of(call[0]).round(call.int(1), mode: mode(call, 2)))
            },
        ]
    }

    private static func mode(_ call: MethodCall, _ index: Int) -> MidpointRounding {
        MidpointRounding(rawValue: Int(call.raw(index))) ?? .toEven
    }

    private static var converting: [MethodOverload] {
        [
            method("byte ToByte(decimal value)") { call in .byte(try of(call[0]).truncated.integer(as: UInt8.self)) },
            method("sbyte ToSByte(decimal value)") { call in .sbyte(try of(call[0]).truncated.integer(as: Int8.self)) },
            method("short ToInt16(decimal value)") { call in .short(try of(call[0]).truncated.integer(as: Int16.self)) },
            method("ushort ToUInt16(decimal value)") { call in
                .ushort(try of(call[0]).truncated.integer(as: UInt16.self))
            },
            method("int ToInt32(decimal d)") { call in .int(try of(call[0]).truncated.integer(as: Int32.self)) },
            method("uint ToUInt32(decimal d)") { call in .uint(try of(call[0]).truncated.integer(as: UInt32.self)) },
            method("long ToInt64(decimal d)") { call in .long(try of(call[0]).truncated.integer(as: Int64.self)) },
            method("ulong ToUInt64(decimal d)") { call in .ulong(try of(call[0]).truncated.integer(as: UInt64.self)) },
            method("float ToSingle(decimal d)") { call in .float(of(call[0]).floatValue) },
            method("double ToDouble(decimal d)") { call in .double(of(call[0]).doubleValue) },
        ]
    }

    private static var testing: [MethodOverload] {
        [
            method("int Sign(decimal d)") { call in .number(sign(of(call[0]))) },
            method("bool IsInteger(decimal value)") { call in .bool(of(call[0]).truncated == of(call[0])) },
            method("bool IsNegative(decimal value)") { call in .bool(of(call[0]).isNegative) },
            method("bool IsPositive(decimal value)") { call in .bool(!of(call[0]).isNegative) },
        ]
    }

    static func sign(_ value: NetDecimal) -> Int { value.isZero ? 0 : (value.isNegative ? -1 : 1) }
}
