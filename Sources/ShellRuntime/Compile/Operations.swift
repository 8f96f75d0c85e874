import DotNetPrimitives
import ShellSyntax
import ShellValues

/// Operators of the tree as functions on values. One place ties the syntax to the semantics in `ShellValues`.
enum Operations {
    typealias Binary = (Value, Value, Engine) throws -> Value
    typealias Unary = (Value, Engine) throws -> Value

    static func binary(_ node: BinaryOperator) -> Binary {
        switch node {
        case .add: { try Operators.add($0, $1, $2) }
        case .subtract: { try Operators.subtract($0, $1, $2) }
        case .multiply: { try Operators.multiply($0, $1, $2) }
        case .divide: { try Operators.divide($0, $1, $2) }
        case .remainder: { try Operators.remainder($0, $1, $2) }
        case .band: { try Operators.bitAnd($0, $1, $2) }
        case .bor: { try Operators.bitOr($0, $1, $2) }
        case .bxor: { try Operators.bitXor($0, $1, $2) }
        case .shl: { try Operators.shiftLeft($0, $1, $2) }
        case .shr: { try Operators.shiftRight($0, $1, $2) }
        case .format: { try Operators.format($0, $1, $2) }
        case .range: { try Operators.range($0, $1, $2) }
        case .join: { try Operators.join($0, $1, $2) }
        case .xor: { a, b, _ in .bool(Conversion.truth(a) != Conversion.truth(b)) }
        case .and: { a, b, _ in .bool(Conversion.truth(a) && Conversion.truth(b)) }
        case .or: { a, b, _ in .bool(Conversion.truth(a) || Conversion.truth(b)) }
        case .nullCoalesce: { a, b, _ in a.isNull ? b : a }
        case .is, .isNot, .as: { a, _, _ in a }
        case .comparison(let kind, let caseSensitive): comparison(kind, ignoring: !caseSensitive)
        }
    }

    private static func comparison(_ kind: ComparisonOperator, ignoring: Bool) -> Binary {
        switch kind {
        case .eq: { try Operators.equal($0, $1, ignoringCase: ignoring, $2) }
        case .ne: { try Operators.notEqual($0, $1, ignoringCase: ignoring, $2) }
        case .lt: { try Operators.less($0, $1, ignoringCase: ignoring, $2) }
        case .le: { try Operators.lessOrEqual($0, $1, ignoringCase: ignoring, $2) }
        case .gt: { try Operators.greater($0, $1, ignoringCase: ignoring, $2) }
        case .ge: { try Operators.greaterOrEqual($0, $1, ignoringCase: ignoring, $2) }
        case .like: { try Operators.like($0, $1, ignoringCase: ignoring, $2) }
        case .notLike: { try Operators.notLike($0, $1, ignoringCase: ignoring, $2) }
        case .replace: { try Operators.replace($0, $1, ignoringCase: ignoring, $2) }
        case .contains: { try .bool(Operators.contains($0, $1, ignoringCase: ignoring, $2)) }
        case .notContains: { try .bool(!Operators.contains($0, $1, ignoringCase: ignoring, $2)) }
        case .in: { try .bool(Operators.contains($1, $0, ignoringCase: ignoring, $2)) }
        case .notIn: { try .bool(!Operators.contains($1, $0, ignoringCase: ignoring, $2)) }
        case .split: { try Operators.split($0, $1, ignoringCase: ignoring, $2) }
        case .match: { try .bool(match($0, $1, ignoring, $2).truth) }
        case .notMatch: { try .bool(!match($0, $1, ignoring, $2).truth) }
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
        guard let table = try Operators.match(value, pattern, ignoringCase: ignoring, engine) else { return (false, nil) }
        return (true, .object(table))
    }

    /// `-match` on a collection keeps the elements that match.
    static func filterMatch(_ object: NetObject, _ pattern: Value, _ ignoring: Bool, _ negated: Bool, _ engine: Engine) throws -> Value {
        var kept: ContiguousArray<Value> = []
        for item in try object.enumerate() where try match(item, pattern, ignoring, engine).truth != negated { kept.append(item) }
        return .object(ArrayObject(kept))
    }

    static func isInstance(_ value: Value, _ type: NetType) -> Bool {
        guard let own = value.type else { return false }
        if type === NetType.psObject || type === NetType.psCustomObject {
            return value.asObject is CustomObject || (type === NetType.psObject && value.asObject?.extras != nil)
        }
        return own.isAssignable(to: type)
    }
}
