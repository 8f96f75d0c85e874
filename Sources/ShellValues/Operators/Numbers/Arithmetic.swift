import DotNetPrimitives

/// The five arithmetic operators.
@usableFromInline enum ArithmeticOperator: Sendable {
    case add, subtract, multiply, divide, remainder

    /// The name of the .NET operator method.
    var method: String {
        switch self {
        case .add: "op_Addition"
        case .subtract: "op_Subtraction"
        case .multiply: "op_Multiply"
        case .divide: "op_Division"
        case .remainder: "op_Modulus"
        }
    }

    var symbol: String {
        switch self {
        case .add: "+"
        case .subtract: "-"
        case .multiply: "*"
        case .divide: "/"
        case .remainder: "%"
        }
    }
}

/// Arithmetic with PowerShell's promotion: the left operand decides what the right one becomes.
@usableFromInline enum Arithmetic {
    @usableFromInline static func apply(_ op: ArithmeticOperator, _ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> Value {
        let (left, right) = (Conversion.plain(a), Conversion.plain(b))
        if case .object(let member as EnumObject) = left, let result = try enumeration(op, member, right, ctx) { return result }
        guard let (x, y) = try operands(op, left, right, ctx) else { return try OperatorMethods.apply(op.method, left, right, ctx) }
        return try compute(op, x, y)
    }

    static func negated(_ a: Value, _ ctx: any Interpreter) throws -> Value {
        if let negated = try OperatorMethods.unary("op_UnaryNegation", a, ctx) { return negated }
        return try apply(.subtract, .int(0), a, ctx)
    }

    /// An enumeration member on the left: the result is of its type.
    private static func enumeration(_ op: ArithmeticOperator, _ member: EnumObject, _ b: Value, _ ctx: any Interpreter) throws -> Value? {
        let other = try Conversion.convert(b, to: .long, ctx)
        let result = try apply(op, .long(member.raw), other, ctx)
        guard case .long(let raw) = try Conversion.convert(result, to: .long, ctx) else { return nil }
        return .object(EnumObject(raw, type: member.type))
    }

    /// Both operands as numbers; nil when one of them can have no number.
    private static func operands(_ op: ArithmeticOperator, _ a: Value, _ b: Value, _ ctx: any Interpreter) throws -> (Number, Number)? {
        guard let shaped = NumericOperand(a), let other = NumericOperand(b) else { return nil }
        if op == .multiply { try checkDefined(op, a, b) }
        switch (shaped, other) {
        case (.number(let x), .number(let y)): return (x, y)
        case (.number(let x), .text(let text)): return try Self.number(text, like: x.kind, ctx).map { (x, $0) }
        case (.text(let text), .number(let y)): return try Self.number(text, like: y.kind, ctx).map { ($0, y) }
        case (.text(let left), .text(let right)):
            guard let x = try Self.number(left, like: .int, ctx), let y = try Self.number(right, like: .int, ctx) else { return nil }
            return (x, y)
        }
    }

    private static func checkDefined(_ op: ArithmeticOperator, _ a: Value, _ b: Value) throws {
        switch a {
        case .bool, .char: break
        default: return
        }
        throw PSFailure("NotADefinedOperationForType",
            "The operation '[\(a.type?.fullName ?? "")] \(op.symbol) [\(b.type?.fullName ?? "")]' is not defined.")
    }

    /// Text as a number: of the literal's own type, or converted to the other operand's type.
    static func number(_ text: String, like kind: NumericKind, _ ctx: any Interpreter) throws -> Number? {
        if text.utf8.allSatisfy({ $0 <= 0x20 }) { return .integer(0, .int) }
        if let literal = NumberLiteral.scan(text) { return Number(literal) }
        return Number(try Conversion.convert(.string(text), to: kind.type, ctx))
    }
}

/// What an operand of arithmetic can be.
private enum NumericOperand {
    case number(Number)
    case text(String)

    init?(_ value: Value) {
        switch value {
        case .null, .nothing, .unset: self = .number(.integer(0, .int))
        case .string(let text): self = .text(text)
        default:
            guard let number = Conversion.castable(value) else { return nil }
            if case .object(let member as EnumObject) = value { self = .number(.integer(member.raw, .int)) } else { self = .number(number) }
        }
    }
}
