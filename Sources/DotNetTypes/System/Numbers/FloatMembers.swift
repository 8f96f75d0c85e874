import DotNetPrimitives
import Glibc
import ShellValues

/// The members of `System.Double` and `System.Single`, declared once.
struct FloatMembers<T: ShellFloat> {
    let netName: String
    let typeCode: Int64

    private var name: String { T.shellName }

    func declaration(_ type: NetType) -> TypeDeclaration {
        let comparing = NumberMembers.comparing(name, netName) { a, b in FloatMath.order(T.of(a), T.of(b)) }
        return TypeDeclaration(
            methods: comparing + NumberMembers.texts(typeCode) + NumberMembers.conversions, staticProperties: constants,
            staticMethods: parsing + testing + arithmetic)
    }

    private var constants: [PropertyDeclaration] {
        [
            constant("\(name) MinValue", (-T.greatestFiniteMagnitude).shell),
            constant("\(name) MaxValue", T.greatestFiniteMagnitude.shell),
            constant("\(name) Epsilon", T.leastNonzeroMagnitude.shell),
            constant("\(name) NegativeInfinity", (-T.infinity).shell),
            constant("\(name) PositiveInfinity", T.infinity.shell),
            constant("\(name) NaN", T.nan.shell),
            constant("\(name) NegativeZero", (-T.zero).shell),
            constant("\(name) E", T(M_E).shell),
            constant("\(name) Pi", T.pi.shell),
            constant("\(name) Tau", (T.pi * 2).shell),
        ]
    }

    private var parsing: [MethodOverload] {
        NumberMembers.parsing(name, .floatAndThousands, zero: T.zero.shell) { text, styles, culture in
            try T.read(text, styles, culture).shell
        }
    }

    private var testing: [MethodOverload] {
        [
            test("IsFinite") { $0.isFinite },
            test("IsInfinity") { $0.isInfinite },
            test("IsNaN") { $0.isNaN },
            test("IsNegative") { $0.sign == .minus },
            test("IsPositive") { $0.sign == .plus },
            test("IsNegativeInfinity") { $0 == -T.infinity },
            test("IsPositiveInfinity") { $0 == T.infinity },
            test("IsNormal") { $0.isNormal },
            test("IsSubnormal") { $0.isSubnormal },
            test("IsInteger") { $0.isFinite && $0 == $0.rounded(.towardZero) },
        ]
    }

    private var arithmetic: [MethodOverload] {
        [
            one("Abs") { $0.magnitude },
            one("Ceiling") { $0.rounded(.up) },
            one("Floor") { $0.rounded(.down) },
            one("Round") { $0.rounded(.toNearestOrEven) },
            one("Truncate") { $0.rounded(.towardZero) },
            one("Sqrt") { $0.squareRoot() },
            two("Max") { a, b in a.isNaN || b.isNaN ? .nan : max(a, b) },
            two("Min") { a, b in a.isNaN || b.isNaN ? .nan : min(a, b) },
            two("Pow") { a, b in T(Glibc.pow(Double(a), Double(b))) },
            method("int Sign(\(name) value)") { call in .number(try FloatMath.sign(T.of(call[0]))) },
            method("\(name) Clamp(\(name) value, \(name) min, \(name) max)") { call in
                try FloatMath.clamp(T.of(call[0]), T.of(call[1]), T.of(call[2])).shell
            },
        ]
    }

    private func test(_ member: String, _ run: @escaping (T) -> Bool) -> MethodOverload {
        method("bool \(member)(\(name) d)") { call in .bool(run(T.of(call[0]))) }
    }

    private func one(_ member: String, _ run: @escaping (T) -> T) -> MethodOverload {
        method("\(name) \(member)(\(name) x)") { call in run(T.of(call[0])).shell }
    }

    private func two(_ member: String, _ run: @escaping (T, T) -> T) -> MethodOverload {
        method("\(name) \(member)(\(name) x, \(name) y)") { call in run(T.of(call[0]), T.of(call[1])).shell }
    }
}

/// Comparison and rounding of floating numbers as .NET does them.
enum FloatMath {
    /// NaN sorts before every number and equals itself.
    static func order<T: BinaryFloatingPoint>(_ a: T, _ b: T) -> Int {
        if a < b { return -1 }
        if a > b { return 1 }
        if a == b { return 0 }
        return a.isNaN ? (b.isNaN ? 0 : -1) : 1
    }

    static func sign<T: BinaryFloatingPoint>(_ value: T) throws -> Int {
        if value.isNaN {
            throw NetFailure(
                ExceptionTypes.arithmetic, "Function does not accept floating point Not-a-Number values.")
        }
        return value > 0 ? 1 : (value < 0 ? -1 : 0)
    }

    static func clamp<T: BinaryFloatingPoint>(_ value: T, _ low: T, _ high: T) throws -> T {
        if low > high {
            let texts = [Double(low), Double(high)].map { NetNumber.text($0) }
            throw Failure.argument("'\(texts[0])' cannot be greater than \(texts[1]).")
        }
        return value.isNaN ? value : min(max(value, low), high)
    }

    /// Rounds to so many decimal places; `mode` is the number of a `MidpointRounding`.
    static func round(_ value: Double, _ digits: Int, _ mode: Int64) throws -> Double {
        guard (0...15).contains(digits) else {
            throw Failure.range("Rounding digits must be between 0 and 15, inclusive.", "digits")
        }
        guard (0...4).contains(mode) else {
            throw Failure.argument(
                "The value '\(mode)' is not valid for this usage of the type MidpointRounding.", "mode")
        }
        if value.magnitude >= 1e16 { return value }
        let power = Glibc.pow(10, Double(digits))
        return (value * power).rounded(rule(mode)) / power
    }

    private static func rule(_ mode: Int64) -> FloatingPointRoundingRule {
        switch mode {
        case 1: .toNearestOrAwayFromZero
        case 2: .towardZero
        case 3: .down
        case 4: .up
        default: .toNearestOrEven
        }
    }
}
