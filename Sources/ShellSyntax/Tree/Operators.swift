import Diagnostics

/// Comparison operators: those that have a case-sensitive twin.
public enum ComparisonOperator: String, Sendable {
    case eq, ne, gt, ge, lt, le
    case like
    case notLike = "notlike"
    case match
    case notMatch = "notmatch"
    case replace, contains
    case notContains = "notcontains"
    case `in`
    case notIn = "notin"
    case split
}

/// Operators between two operands.
public enum BinaryOperator: Hashable, Sendable {
    case comparison(ComparisonOperator, caseSensitive: Bool)
    case and, or, xor
    case band, bor, bxor
    case shl, shr
    case add, subtract, multiply, divide, remainder
    /// `-f`.
    case format
    /// `..`.
    case range
    case `is`, isNot, `as`
    case join
    /// `??`.
    case nullCoalesce
}

/// Operators with one operand.
public enum UnaryOperator: Hashable, Sendable {
    /// `-not` and `!`.
    case not
    case bnot, plus, minus
    case split(caseSensitive: Bool)
    case join
    case preIncrement, preDecrement, postIncrement, postDecrement
}

/// An operator and its operand.
public final class UnaryNode: Sendable {
    public let `operator`: UnaryOperator
    public let operand: Expression
    public let operatorSpan: SourceSpan
    public let span: SourceSpan

    public init(operator: UnaryOperator, operand: Expression, operatorSpan: SourceSpan, span: SourceSpan) {
        self.operator = `operator`
        self.operand = operand
        self.operatorSpan = operatorSpan
        self.span = span
    }
}

/// Two operands and the operator between them.
public final class BinaryNode: Sendable {
    public let `operator`: BinaryOperator
    public let left: Expression
    public let right: Expression
    public let operatorSpan: SourceSpan
    public let span: SourceSpan

    public init(operator: BinaryOperator, left: Expression, right: Expression, operatorSpan: SourceSpan, span: SourceSpan) {
        self.operator = `operator`
        self.left = left
        self.right = right
        self.operatorSpan = operatorSpan
        self.span = span
    }
}

/// `condition ? first : second`.
public final class TernaryNode: Sendable {
    public let condition: Expression
    public let ifTrue: Expression
    public let ifFalse: Expression
    public let span: SourceSpan

    public init(condition: Expression, ifTrue: Expression, ifFalse: Expression, span: SourceSpan) {
        self.condition = condition
        self.ifTrue = ifTrue
        self.ifFalse = ifFalse
        self.span = span
    }
}
