import DotNetPrimitives
import ShellSyntax
import ShellValues

/// Operators of the tree as functions on values. One place ties the syntax to the semantics in `ShellValues`.
enum Operations {
    typealias Binary = (Value, Value, Engine) throws -> Value
    typealias Unary = (Value, Engine) throws -> Value

    static func binary(_ node: BinaryOperator) -> Binary {
        switch node {
        case .add: return { try Operators.add($0, $1, $2) }
        case .subtract: return { try Operators.subtract($0, $1, $2) }
        case .multiply: return { try Operators.multiply($0, $1, $2) }
        case .divide: return { try Operators.divide($0, $1, $2) }
        case .remainder: return { try Operators.remainder($0, $1, $2) }
        case .nullCoalesce: return { a, b, _ in a.isNull ? b : a }
        default:
            let (kind, ignoring) = valueOperator(node)
            return { try Operators.binary(kind, $0, $1, ignoringCase: ignoring, $2) }
        }
    }

    private static func valueOperator(_ node: BinaryOperator) -> (ValueOperator, Bool) {
        switch node {
        case .band: (.bitAnd, true)
        case .bor: (.bitOr, true)
        case .bxor: (.bitXor, true)
        case .shl: (.shiftLeft, true)
        case .shr: (.shiftRight, true)
        case .format: (.format, true)
        case .range: (.range, true)
        case .join: (.join, true)
        case .xor: (.xor, true)
        case .and: (.and, true)
        case .or: (.or, true)
        case .is: (.isType, true)
        case .isNot: (.isNotType, true)
        case .as: (.asType, true)
        case .comparison(let kind, let caseSensitive): (comparison(kind), !caseSensitive)
        default: (.add, true)
        }
    }

    private static func comparison(_ kind: ComparisonOperator) -> ValueOperator {
        switch kind {
        case .eq: .equal
        case .ne: .notEqual
        case .lt: .less
        case .le: .lessOrEqual
        case .gt: .greater
        case .ge: .greaterOrEqual
        case .like: .like
        case .notLike: .notLike
        case .replace: .replace
        case .contains: .contains
        case .notContains: .notContains
        case .in: .isIn
        case .notIn: .isNotIn
        case .split: .split
        case .match: .match
        case .notMatch: .notMatch
        }
    }

    static func unary(_ node: UnaryOperator) -> Unary {
        switch node {
        case .minus: { try Operators.negate($0, $1) }
        case .plus: { try Operators.plus($0, $1) }
        case .bnot: { try Operators.bitNot($0, $1) }
        case .split(let caseSensitive): { try Operators.splitWords($0, ignoringCase: !caseSensitive, $1) }
        case .join: { try Operators.join($0, .string(""), $1) }
        default: { value, _ in value }
        }
    }

    /// `++` and `--`: null counts as zero.
    static func increment(_ value: Value, by delta: Int32, _ engine: Engine) throws -> Value {
        if value.isNull { return .int(delta) }
        return try Operators.increment(value, by: delta, engine)
    }

    static func like(_ value: Value, _ pattern: Value, _ ignoring: Bool, _ engine: Engine) throws -> Bool {
        Conversion.truth(try Operators.like(value, pattern, ignoringCase: ignoring, engine))
    }

    /// `-match` on one value: whether it matches, and the table for `$Matches` when it does.
    static func match(_ value: Value, _ pattern: Value, _ ignoring: Bool, _ engine: Engine) throws -> (truth: Bool, matches: Value?) {
        let result = try Operators.match(value, pattern, negated: false, ignoringCase: ignoring, engine)
        return (Conversion.truth(result.value), result.groups.map { .object($0) })
    }
}
