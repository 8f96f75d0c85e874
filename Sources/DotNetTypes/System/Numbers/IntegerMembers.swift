import DotNetPrimitives
import ShellValues

/// The members of the eight integer types, declared once.
struct IntegerMembers<T: ShellInteger> {
    let netName: String
    let typeCode: Int64

    func declaration(_ type: NetType) -> TypeDeclaration {
        let comparing = NumberMembers.comparing(T.shellName, netName) { a, b in order(T.of(a), T.of(b)) }
        return TypeDeclaration(
            methods: comparing + NumberMembers.texts(typeCode) + NumberMembers.conversions, staticProperties: limits,
            staticMethods: parsing + arithmetic + bits + creating + (T.isSigned ? signs : evenness))
    }

    private var name: String { T.shellName }

    /// Small types answer the difference, the others -1, 0 or 1.
    private func order(_ a: T, _ b: T) -> Int {
        if T.bitWidth < 32 { return Int(a) - Int(b) }
        return a < b ? -1 : (a > b ? 1 : 0)
    }

    private var limits: [PropertyDeclaration] {
        [constant("\(name) MaxValue", T.max.shell), constant("\(name) MinValue", T.min.shell)]
    }

    private var parsing: [MethodOverload] {
        NumberMembers.parsing(name, .integer, zero: T.zero.shell) { text, styles, culture in
            try NetNumber.parseInteger(text, as: T.self, styles: styles, culture: culture).shell
        }
    }

    private var arithmetic: [MethodOverload] {
        [
            two("DivRem", returns: "System.ValueTuple[\(name),\(name)]") { a, b in
                let (quotient, remainder) = try IntegerMath.divide(a, b)
                return Tuples.value([quotient.shell, remainder.shell], [typeOf, typeOf])
            },
            two("Max") { a, b in max(a, b).shell },
            two("Min") { a, b in min(a, b).shell },
            one("Sign", returns: "int") { .number(Int($0.signum())) },
            method("\(name) Clamp(\(name) value, \(name) min, \(name) max)") { call in
                try IntegerMath.clamp(T.of(call[0]), T.of(call[1]), T.of(call[2])).shell
            },
        ]
    }

    private var typeOf: NetType { T.zero.shell.type ?? .int }

    private var bits: [MethodOverload] {
        [
            one("LeadingZeroCount") { T($0.leadingZeroBitCount).shell },
            one("TrailingZeroCount") { T($0.trailingZeroBitCount).shell },
            one("PopCount") { T($0.nonzeroBitCount).shell },
            one("IsPow2", returns: "bool") { .bool($0 > 0 && $0.nonzeroBitCount == 1) },
            one("Log2") { value in
                if value < 0 { throw Failure.range("Non-negative number required.", "value") }
                return T(max(0, T.bitWidth - 1 - value.leadingZeroBitCount)).shell
            },
            method("\(name) RotateLeft(\(name) value, int rotateAmount)") { call in rotate(call, 1) },
            method("\(name) RotateRight(\(name) value, int rotateAmount)") { call in rotate(call, -1) },
        ]
    }

    private func rotate(_ call: MethodCall, _ direction: Int) -> Value {
        let (value, width) = (T.Magnitude(truncatingIfNeeded: T.of(call[0])), T.bitWidth)
        let left = ((direction * (call.int(1) % width)) % width + width) % width
        if left == 0 { return call[0] }
        return T(truncatingIfNeeded: value << left | value >> (width - left)).shell
    }

    private var signs: [MethodOverload] {
        evenness + [
            one("Abs") { try IntegerMath.abs($0).shell },
            one("IsNegative", returns: "bool") { .bool($0 < 0) },
            one("IsPositive", returns: "bool") { .bool($0 >= 0) },
            two("MaxMagnitude") { a, b in (a.magnitude >= b.magnitude ? a : b).shell },
            two("MinMagnitude") { a, b in (a.magnitude <= b.magnitude ? a : b).shell },
        ]
    }

    private var evenness: [MethodOverload] {
        [
            one("IsEvenInteger", returns: "bool") { .bool($0 & 1 == 0) },
            one("IsOddInteger", returns: "bool") { .bool($0 & 1 == 1) },
        ]
    }

    private var creating: [MethodOverload] {
        [
            method("\(name) CreateChecked(System.Object value)") { call in
                try NumberConversion.integer(call[0], as: T.self, truncating: true).shell
            },
            method("\(name) CreateSaturating(System.Object value)") { call in
                T(clamping: call[0].integer ?? Int((call[0].real ?? 0).rounded(.towardZero))).shell
            },
            method("\(name) CreateTruncating(System.Object value)") { call in
                T(truncatingIfNeeded: call[0].integer ?? 0).shell
            },
        ]
    }

    private func one(_ member: String, returns: String? = nil, _ run: @escaping (T) throws -> Value) -> MethodOverload {
        method("\(returns ?? name) \(member)(\(name) value)") { call in try run(T.of(call[0])) }
    }

    private func two(
        _ member: String, returns: String? = nil, _ run: @escaping (T, T) throws -> Value
    ) -> MethodOverload {
        method("\(returns ?? name) \(member)(\(name) left, \(name) right)") { call in
            try run(T.of(call[0]), T.of(call[1]))
        }
    }
}

/// Integer arithmetic with .NET's failures.
enum IntegerMath {
    static func divide<T: FixedWidthInteger>(_ a: T, _ b: T) throws -> (T, T) {
        if b == 0 { throw NetFailure(ExceptionTypes.divideByZero, "Attempted to divide by zero.") }
        let (quotient, overflow) = a.dividedReportingOverflow(by: b)
        if overflow { throw Failure.overflow("Arithmetic operation resulted in an overflow.") }
        return (quotient, a - quotient * b)
    }

    static func abs<T: FixedWidthInteger>(_ value: T) throws -> T {
        guard let result = T(exactly: value.magnitude) else {
            throw Failure.overflow("Negating the minimum value of a twos complement number is invalid.")
        }
        return result
    }

    static func clamp<T: Comparable>(_ value: T, _ low: T, _ high: T) throws -> T {
        if low > high { throw Failure.argument("'\(low)' cannot be greater than \(high).") }
        return min(max(value, low), high)
    }
}
