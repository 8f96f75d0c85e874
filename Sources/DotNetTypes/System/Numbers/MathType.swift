import DotNetPrimitives
import Glibc
import ShellValues

/// `System.Math`.
enum MathType {
    static let type = NetType("System.Math", declare: { _ in
        TypeDeclaration(
            staticProperties: [
                constant("double E", .double(M_E)), constant("double PI", .double(.pi)),
                constant("double Tau", .double(.pi * 2)),
            ],
            staticMethods: functions + powers + signs + dividing + extremes + rounding)
    })

    private static func real(_ name: String, _ parameter: String, _ run: @escaping (Double) -> Double) -> MethodOverload {
        method("double \(name)(double \(parameter))") { call in .double(run(call.double(0))) }
    }

    private static var functions: [MethodOverload] {
        [
            real("Acos", "d", Glibc.acos), real("Acosh", "d", Glibc.acosh), real("Asin", "d", Glibc.asin),
            real("Asinh", "d", Glibc.asinh), real("Atan", "d", Glibc.atan), real("Atanh", "d", Glibc.atanh),
            real("Cbrt", "d", Glibc.cbrt), real("Cos", "d", Glibc.cos), real("Cosh", "value", Glibc.cosh),
            real("Exp", "d", Glibc.exp), real("Log", "d", Glibc.log), real("Log2", "x", Glibc.log2),
            real("Log10", "d", Glibc.log10), real("Sin", "a", Glibc.sin), real("Sinh", "value", Glibc.sinh),
        ] + [
            real("Sqrt", "d", Glibc.sqrt), real("Tan", "a", Glibc.tan), real("Tanh", "value", Glibc.tanh),
            real("BitDecrement", "x") { $0.nextDown }, real("BitIncrement", "x") { $0.nextUp },
        ]
    }

    private static var powers: [MethodOverload] {
        [
            method("double Atan2(double y, double x)") { call in .double(Glibc.atan2(call.double(0), call.double(1))) },
            method("double Pow(double x, double y)") { call in .double(Glibc.pow(call.double(0), call.double(1))) },
            method("double Log(double a, double newBase)") { call in .double(log(call.double(0), call.double(1))) },
            method("double IEEERemainder(double x, double y)") { call in
                .double(Glibc.remainder(call.double(0), call.double(1)))
            },
            method("double FusedMultiplyAdd(double x, double y, double z)") { call in
                .double(Glibc.fma(call.double(0), call.double(1), call.double(2)))
            },
            method("double CopySign(double x, double y)") { call in
                .double(Glibc.copysign(call.double(0), call.double(1)))
            },
            method("double ScaleB(double x, int n)") { call in
                .double(Glibc.scalbn(call.double(0), Int32(clamping: call.int(1))))
            },
            method("int ILogB(double x)") { call in .int(Glibc.ilogb(call.double(0))) },
            method("double MaxMagnitude(double x, double y)") { call in
                .double(Double.maximumMagnitude(call.double(0), call.double(1)))
            },
            method("double MinMagnitude(double x, double y)") { call in
                .double(Double.minimumMagnitude(call.double(0), call.double(1)))
            },
        ]
    }

    private static func log(_ value: Double, _ base: Double) -> Double {
        if value.isNaN || base.isNaN || base == 1 { return .nan }
        if value != 1 && (base == 0 || base == .infinity) { return .nan }
        return Glibc.log(value) / Glibc.log(base)
    }

    private static func abs<T: ShellInteger>(_ type: T.Type) -> MethodOverload {
        method("\(T.shellName) Abs(\(T.shellName) value)") { call in try IntegerMath.abs(T.of(call[0])).shell }
    }

    private static func sign<T: ShellInteger>(_ type: T.Type) -> MethodOverload {
        method("int Sign(\(T.shellName) value)") { call in .number(Int(T.of(call[0]).signum())) }
    }

    private static var signs: [MethodOverload] {
        [
            abs(Int16.self), abs(Int32.self), abs(Int64.self), abs(Int8.self),
            method("decimal Abs(decimal value)") { call in .decimal(DecimalMembers.of(call[0]).magnitude) },
            method("double Abs(double value)") { call in .double(call.double(0).magnitude) },
            method("float Abs(float value)") { call in .float(Float.of(call[0]).magnitude) },
            method("int Sign(decimal value)") { call in .number(DecimalMembers.sign(DecimalMembers.of(call[0]))) },
            method("int Sign(double value)") { call in .number(try FloatMath.sign(call.double(0))) },
            sign(Int16.self), sign(Int32.self), sign(Int64.self), sign(Int8.self),
            method("int Sign(float value)") { call in .number(try FloatMath.sign(call.double(0))) },
        ]
    }

    private static func divide<T: ShellInteger>(_ type: T.Type) -> MethodOverload {
        let name = T.shellName
        return method("System.ValueTuple[\(name),\(name)] DivRem(\(name) left, \(name) right)") { call in
            let (quotient, remainder) = try IntegerMath.divide(T.of(call[0]), T.of(call[1]))
            let kind = quotient.shell.type ?? .int
            return Tuples.value([quotient.shell, remainder.shell], [kind, kind])
        }
    }

    private static func divideOut<T: ShellInteger>(_ type: T.Type) -> MethodOverload {
        let name = T.shellName
        return method("\(name) DivRem(\(name) a, \(name) b, ref \(name) result)") { call in
            let (quotient, remainder) = try IntegerMath.divide(T.of(call[0]), T.of(call[1]))
            try call.assign(2, remainder.shell)
            return quotient.shell
        }
    }

    private static var dividing: [MethodOverload] {
        [
            method("ulong BigMul(uint a, uint b)") { call in
                .ulong(UInt64(UInt32.of(call[0])) * UInt64(UInt32.of(call[1])))
            },
            method("long BigMul(int a, int b)") { call in
                .long(Int64(Int32.of(call[0])) * Int64(Int32.of(call[1])))
            },
            divideOut(Int32.self), divideOut(Int64.self), divide(Int8.self), divide(UInt8.self), divide(Int16.self),
            divide(UInt16.self), divide(Int32.self), divide(UInt32.self), divide(Int64.self), divide(UInt64.self),
        ]
    }

    private static func pick<T: ShellInteger>(_ name: String, _ type: T.Type, _ run: @escaping (T, T) -> T) -> MethodOverload {
        method("\(T.shellName) \(name)(\(T.shellName) val1, \(T.shellName) val2)") { call in
            run(T.of(call[0]), T.of(call[1])).shell
        }
    }

    private static func clamp<T: ShellInteger>(_ type: T.Type) -> MethodOverload {
        method("\(T.shellName) Clamp(\(T.shellName) value, \(T.shellName) min, \(T.shellName) max)") { call in
            try IntegerMath.clamp(T.of(call[0]), T.of(call[1]), T.of(call[2])).shell
        }
    }

    private static var extremes: [MethodOverload] {
        integers("Max") + reals("Max", { $0 < $1 ? $1 : $0 }, Double.netMax)
            + integers("Min") + reals("Min", { $1 < $0 ? $1 : $0 }, Double.netMin) + clamps
    }

    private static func integers(_ name: String) -> [MethodOverload] {
        let isMax = name == "Max"
        return [
            pick(name, UInt8.self) { isMax ? max($0, $1) : min($0, $1) },
            pick(name, Int16.self) { isMax ? max($0, $1) : min($0, $1) },
            pick(name, Int32.self) { isMax ? max($0, $1) : min($0, $1) },
            pick(name, Int64.self) { isMax ? max($0, $1) : min($0, $1) },
            pick(name, Int8.self) { isMax ? max($0, $1) : min($0, $1) },
            pick(name, UInt16.self) { isMax ? max($0, $1) : min($0, $1) },
            pick(name, UInt32.self) { isMax ? max($0, $1) : min($0, $1) },
            pick(name, UInt64.self) { isMax ? max($0, $1) : min($0, $1) },
        ]
    }

    private static func reals(
        _ name: String, _ exact: @escaping (NetDecimal, NetDecimal) -> NetDecimal,
        _ run: @escaping (Double, Double) -> Double
    ) -> [MethodOverload] {
        [
            method("decimal \(name)(decimal val1, decimal val2)") { call in
                .decimal(exact(DecimalMembers.of(call[0]), DecimalMembers.of(call[1])))
            },
            method("double \(name)(double val1, double val2)") { call in .double(run(call.double(0), call.double(1))) },
            method("float \(name)(float val1, float val2)") { call in
                .float(Float(run(call.double(0), call.double(1))))
            },
        ]
    }

    private static var clamps: [MethodOverload] {
        [
            clamp(UInt8.self), clamp(Int16.self), clamp(Int32.self), clamp(Int64.self), clamp(Int8.self),
            clamp(UInt16.self), clamp(UInt32.self), clamp(UInt64.self),
            method("decimal Clamp(decimal value, decimal min, decimal max)") { call in
                let values = (0...2).map { DecimalMembers.of(call[$0]) }
                return .decimal(try IntegerMath.clamp(values[0], values[1], values[2]))
            },
            method("double Clamp(double value, double min, double max)") { call in
                .double(try FloatMath.clamp(call.double(0), call.double(1), call.double(2)))
            },
            method("float Clamp(float value, float min, float max)") { call in
                .float(try FloatMath.clamp(Float.of(call[0]), Float.of(call[1]), Float.of(call[2])))
            },
        ]
    }

    private static var rounding: [MethodOverload] {
        [
            method("decimal Ceiling(decimal d)") { call in .decimal(DecimalMembers.of(call[0]).ceiling) },
            real("Ceiling", "a") { $0.rounded(.up) },
            method("decimal Floor(decimal d)") { call in .decimal(DecimalMembers.of(call[0]).floor) },
            real("Floor", "d") { $0.rounded(.down) },
            method("decimal Truncate(decimal d)") { call in .decimal(DecimalMembers.of(call[0]).truncated) },
            real("Truncate", "d") { $0.rounded(.towardZero) },
        ] + DecimalMembers.rounds("decimal") + [
            real("Round", "a") { $0.rounded(.toNearestOrEven) },
            method("double Round(double value, int digits)") { call in
                .double(try FloatMath.round(call.double(0), call.int(1), 0))
            },
            method("double Round(double value, System.MidpointRounding mode)") { call in
                .double(try FloatMath.round(call.double(0), 0, call.raw(1)))
            },
            method("double Round(double value, int digits, System.MidpointRounding mode)") { call in
                .double(try FloatMath.round(call.double(0), call.int(1), call.raw(2)))
            },
        ]
    }
}

extension Double {
    fileprivate static func netMax(_ a: Double, _ b: Double) -> Double { a.isNaN || b.isNaN ? .nan : Swift.max(a, b) }
    fileprivate static func netMin(_ a: Double, _ b: Double) -> Double { a.isNaN || b.isNaN ? .nan : Swift.min(a, b) }
}
