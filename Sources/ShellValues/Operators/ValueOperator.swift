/// The operators between two values. `ignoringCase` twins are told apart by the caller's flag.
public enum ValueOperator: Hashable, Sendable {
    case add, subtract, multiply, divide, remainder
    case equal, notEqual, greater, greaterOrEqual, less, lessOrEqual
    case like, notLike, match, notMatch, replace, split, join
    case contains, notContains, isIn, isNotIn
    case isType, isNotType, asType
    case format, range
    case and, or, xor
    case bitAnd, bitOr, bitXor, shiftLeft, shiftRight
}

/// PowerShell's operators over values.
public enum Operators {
    /// Any operator between two values, with its full meaning: a collection on the left of a comparison is filtered.
    ///
    /// - Throws: `PSFailure`.
    public static func binary(
        _ op: ValueOperator, _ a: Value, _ b: Value, ignoringCase: Bool = true, _ ctx: any Interpreter
    ) throws -> Value {
        switch op {
        case .add: try add(a, b, ctx)
        case .subtract: try subtract(a, b, ctx)
        case .multiply: try multiply(a, b, ctx)
        case .divide: try divide(a, b, ctx)
        case .remainder: try remainder(a, b, ctx)
        case .equal, .notEqual, .greater, .greaterOrEqual, .less, .lessOrEqual:
            try comparison(op, a, b, ignoringCase: ignoringCase, ctx)
        case .bitAnd, .bitOr, .bitXor, .shiftLeft, .shiftRight: try bitwise(op, a, b, ctx)
        case .and: .bool(Conversion.truth(a) && Conversion.truth(b))
        case .or: .bool(Conversion.truth(a) || Conversion.truth(b))
        case .xor: .bool(Conversion.truth(a) != Conversion.truth(b))
        case .range: try range(a, b, ctx)
        default: try textual(op, a, b, ignoringCase: ignoringCase, ctx)
        }
    }

    private static func textual(
        _ op: ValueOperator, _ a: Value, _ b: Value, ignoringCase: Bool, _ ctx: any Interpreter
    ) throws -> Value {
        switch op {
        case .contains: .bool(try contains(a, b, ignoringCase: ignoringCase, ctx))
        case .notContains: .bool(try !contains(a, b, ignoringCase: ignoringCase, ctx))
        case .isIn: .bool(try contains(b, a, ignoringCase: ignoringCase, ctx))
        case .isNotIn: .bool(try !contains(b, a, ignoringCase: ignoringCase, ctx))
        case .isType: .bool(try isType(a, b, ctx))
        case .isNotType: .bool(try !isType(a, b, ctx))
        case .asType: try asType(a, b, ctx)
        case .join: try join(a, b, ctx)
        case .format: try format(a, b, ctx)
        case .like, .notLike: try like(a, b, negated: op == .notLike, ignoringCase: ignoringCase, ctx)
        case .match, .notMatch: try match(a, b, negated: op == .notMatch, ignoringCase: ignoringCase, ctx).value
        case .replace: try replace(a, b, ignoringCase: ignoringCase, ctx)
        default: try split(a, b, ignoringCase: ignoringCase, ctx)
        }
    }
}
