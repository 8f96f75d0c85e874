import DotNetPrimitives

extension Operators {
    /// `-band -bor -bxor -shl -shr`.
    static func bitwise(_ op: ValueOperator, _ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        if case (.int(let x), .int(let y)) = (a, b) { return .int(bits(op, x, y)) }
        return op == .shiftLeft || op == .shiftRight ? try Shifts.apply(op, a, b, ctx) : try Bits.apply(op, a, b, ctx)
    }

    static func bits<T: FixedWidthInteger>(_ op: ValueOperator, _ x: T, _ y: T) -> T {
        switch op {
        case .bitAnd: x & y
        case .bitOr: x | y
        case .bitXor: x ^ y
        case .shiftLeft: x &<< y
        default: x &>> y
        }
    }

    /// `-bnot`.
    public static func bitNot(_ a: Value, _ ctx: any Interpreter) throws -> Value {
        switch Conversion.plain(a) {
        case .int(let n): return .int(~n)
        case .uint(let n): return .uint(~n)
        case .long(let n): return .long(~n)
        case .ulong(let n): return .ulong(~n)
        case .object(let member as EnumObject): return .object(EnumObject(~member.raw, type: member.type))
        case .object(let box as Box<NetBigInteger>): return .bigInteger((box.value + .one).negated)
        case let other:
            guard case .int(let n) = try Conversion.convert(other, to: .int, ctx) else { return .null }
            return .int(~n)
        }
    }
}

/// And, or, exclusive or: in the wider integer type of both sides.
private enum Bits {
    static func apply(_ op: ValueOperator, _ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        let (left, right) = (Conversion.plain(a), Conversion.plain(b))
        if case .object(let member as EnumObject) = left { return try enumeration(op, member, right, ctx) }
        guard let x = try operand(left, right, ctx), let y = try operand(right, left, ctx) else {
            return try OperatorMethods.apply(name(op), left, right, ctx)
        }
        return try compute(op, (left, x), (right, y), ctx)
    }

    static func name(_ op: ValueOperator) -> String {
        switch op {
        case .bitAnd: "op_BitwiseAnd"
        case .bitOr: "op_BitwiseOr"
        case .bitXor: "op_ExclusiveOr"
        case .shiftLeft: "op_LeftShift"
        default: "op_RightShift"
        }
    }

    private static func enumeration(_ op: ValueOperator, _ member: EnumObject, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        let other = try Conversion.convert(b, to: member.type, ctx)
        guard case .object(let second as EnumObject) = other else { return .null }
        return .object(EnumObject(Operators.bits(op, member.raw, second.raw), type: member.type))
    }

    private static func operand(_ value: Value, _ other: Value, _ ctx: any Interpreter) throws -> Number? {
        if value.isNull { return .integer(0, .int) }
        if case .string(let text) = value {
            let kind = Number(other)?.kind ?? .int
            return try Arithmetic.number(text, like: kind.isInteger ? kind : .int, ctx)
        }
        if case .object(let member as EnumObject) = value { return .integer(member.raw, .int) }
        return Conversion.castable(value)
    }

    private static func compute(_ op: ValueOperator, _ a: (Value, Number), _ b: (Value, Number), _ ctx: any Interpreter) throws -> Value {
        switch kind(a.1, b.1) {
        case .big: return try big(op, a.1, b.1)
        case .int: return .int(Operators.bits(op, try truncated(a.1), try truncated(b.1)))
        case .uint: return .uint(Operators.bits(op, try truncated(a.1), try truncated(b.1)))
        case .long: return .long(Operators.bits(op, try converted(a, .long, ctx), try converted(b, .long, ctx)))
        default: return .ulong(Operators.bits(op, try converted(a, .ulong, ctx), try converted(b, .ulong, ctx)))
        }
    }

    private static func kind(_ x: Number, _ y: Number) -> NumericKind {
        let (a, b) = (x.kind, y.kind)
        if a == .big || b == .big { return .big }
        if a >= .float || b >= .float { return x.isNegative || y.isNegative ? .long : .ulong }
        let wider = max(a, b)
        return wider <= .int ? .int : wider
    }

    private static func truncated<T: FixedWidthInteger>(_ number: Number) throws -> T {
        switch number {
        case .integer(let n, _): return T(truncatingIfNeeded: n)
        case .unsigned(let n): return T(truncatingIfNeeded: n)
        default: do { return try number.integer() } catch { throw PSFailure.bare(error.exception) }
        }
    }

    private static func converted<T: FixedWidthInteger>(_ operand: (Value, Number), _ kind: NumericKind, _ ctx: any Interpreter) throws -> T {
        switch operand.1 {
        case .integer, .unsigned: return try truncated(operand.1)
        default:
            do { return try operand.1.integer() } catch {
                throw Failures.because("InvalidCastIConvertible", operand.0, kind.type, error.exception, ctx)
            }
        }
    }

    private static func big(_ op: ValueOperator, _ x: Number, _ y: Number) throws -> Value {
        guard let a = try? x.bigInteger(), let b = try? y.bigInteger() else { return .null }
        switch op {
        case .bitAnd: return .bigInteger(a & b)
        case .bitOr: return .bigInteger(a | b)
        default: return .bigInteger(a ^ b)
        }
    }
}

/// Shifts keep the type of the left side; the count is masked to its width.
private enum Shifts {
    static func apply(_ op: ValueOperator, _ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        let left = Conversion.plain(a)
        if case .object(let object) = left, Conversion.castable(left) == nil {
            return try OperatorMethods.apply(Bits.name(op), .object(object), b, ctx)
        }
        guard case .int(let count) = try Conversion.convert(b, to: .int, ctx) else { return .null }
        switch left {
        case .sbyte(let n): return .sbyte(Int8(truncatingIfNeeded: shift(op, Int32(n), count)))
        case .byte(let n): return .byte(UInt8(truncatingIfNeeded: shift(op, Int32(n), count)))
        case .short(let n): return .short(Int16(truncatingIfNeeded: shift(op, Int32(n), count)))
        case .ushort(let n): return .ushort(UInt16(truncatingIfNeeded: shift(op, Int32(n), count)))
        case .uint(let n): return .uint(shift(op, n, count))
        case .long(let n): return .long(shift(op, n, count))
        case .ulong(let n): return .ulong(shift(op, n, count))
        case .object(let box as Box<NetBigInteger>): return big(op, box.value, Int(count))
        default:
            guard case .int(let n) = try Conversion.convert(left, to: .int, ctx) else { return .null }
            return .int(shift(op, n, count))
        }
    }

    private static func shift<T: FixedWidthInteger>(_ op: ValueOperator, _ n: T, _ count: Int32) -> T {
        op == .shiftLeft ? n &<< T(truncatingIfNeeded: count) : n &>> T(truncatingIfNeeded: count)
    }

    private static func big(_ op: ValueOperator, _ n: NetBigInteger, _ count: Int) -> Value {
        let isLeft = (op == .shiftLeft) == (count >= 0)
        let places = min(Int(clamping: count.magnitude), 1 << 24)
        return .bigInteger(isLeft ? n.shiftedLeft(places) : n.shiftedRight(places))
    }
}
