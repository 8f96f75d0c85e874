extension TokenKind {
    /// The operator a binary operator's token stands for.
    var binaryOperator: BinaryOperator {
        switch self {
        case .and: .and
        case .or: .or
        case .xor: .xor
        case .band: .band
        case .bor: .bor
        case .bxor: .bxor
        case .shl: .shl
        case .shr: .shr
        case .plus: .add
        case .minus: .subtract
        case .multiply: .multiply
        case .divide: .divide
        case .rem: .remainder
        case .format: .format
        case .dotDot: .range
        case .is: .is
        case .isNot: .isNot
        case .as: .as
        case .join: .join
        case .questionQuestion: .nullCoalesce
        default: .comparison(comparison, caseSensitive: rawValue >= TokenKind.ceq.rawValue)
        }
    }

    private static let comparisons: [ComparisonOperator] = [
        .eq, .ne, .ge, .gt, .lt, .le, .like, .notLike, .match, .notMatch, .replace, .contains, .notContains, .in, .notIn, .split,
    ]

    private var comparison: ComparisonOperator {
        let first: UInt8 = rawValue >= TokenKind.ceq.rawValue ? TokenKind.ceq.rawValue : TokenKind.ieq.rawValue
        let index: Int = Int(rawValue) - Int(first)
        return Self.comparisons.indices.contains(index) ? Self.comparisons[index] : .eq
    }

    /// The operator a unary operator's token before its operand stands for.
    var unaryOperator: UnaryOperator {
        switch self {
        case .bnot: .bnot
        case .plus: .plus
        case .minus: .minus
        case .isplit: .split(caseSensitive: false)
        case .csplit: .split(caseSensitive: true)
        case .join: .join
        case .plusPlus: .preIncrement
        case .minusMinus: .preDecrement
        default: .not
        }
    }

    var assignmentOperator: AssignmentOperator {
        switch self {
        case .plusEquals: .add
        case .minusEquals: .subtract
        case .multiplyEquals: .multiply
        case .divideEquals: .divide
        case .remainderEquals: .remainder
        case .questionQuestionEquals: .nullCoalesce
        default: .assign
        }
    }
}
