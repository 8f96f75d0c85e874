/// What is known of a token beside its kind.
public struct TokenFlags: OptionSet, Sendable, Hashable {
    public let rawValue: UInt16
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    public static let keyword: TokenFlags = .init(rawValue: 1 << 0)
    /// `begin`, `process`, `end`, `clean`, `dynamicparam`.
    public static let blockName: TokenFlags = .init(rawValue: 1 << 1)
    public static let binaryOperator: TokenFlags = .init(rawValue: 1 << 2)
    public static let unaryOperator: TokenFlags = .init(rawValue: 1 << 3)
    public static let caseSensitiveOperator: TokenFlags = .init(rawValue: 1 << 4)
    public static let assignmentOperator: TokenFlags = .init(rawValue: 1 << 5)
    /// Read the same way in command mode and in expression mode.
    public static let modeInvariant: TokenFlags = .init(rawValue: 1 << 6)
    /// A statement keyword that attributes may not precede.
    public static let refusesAttributes: TokenFlags = .init(rawValue: 1 << 7)
    // The flags below depend on where the token stands.
    public static let commandName: TokenFlags = .init(rawValue: 1 << 8)
    public static let memberName: TokenFlags = .init(rawValue: 1 << 9)
    public static let typeName: TokenFlags = .init(rawValue: 1 << 10)
    public static let attributeName: TokenFlags = .init(rawValue: 1 << 11)
    /// For example a string without its end.
    public static let inError: TokenFlags = .init(rawValue: 1 << 12)
}

extension TokenKind {
    /// The flags every token of the kind has.
    public var flags: TokenFlags {
        if rawValue >= TokenKind.begin.rawValue { return keywordFlags }
        var flags: TokenFlags = binaryPrecedence > 0 ? .binaryOperator : []
        if isUnaryOperator { flags.insert(.unaryOperator) }
        if isAssignmentOperator { flags.insert(.assignmentOperator) }
        if isModeInvariant { flags.insert(.modeInvariant) }
        if TokenKind.ceq.rawValue <= rawValue && rawValue <= TokenKind.csplit.rawValue { flags.insert(.caseSensitiveOperator) }
        return flags
    }

    /// How tightly a binary operator binds; 0 for what is none.
    var binaryPrecedence: Int {
        switch self {
        case .and, .or, .xor: 1
        case .band, .bor, .bxor: 2
        case .questionQuestion: 7
        case .plus, .minus: 9
        case .multiply, .divide, .rem: 10
        case .format: 12
        case .dotDot: 13
        case .join, .is, .isNot, .as, .shl, .shr: 5
        default: TokenKind.ieq.rawValue <= rawValue && rawValue <= TokenKind.csplit.rawValue ? 5 : 0
        }
    }

    var isUnaryOperator: Bool {
        switch self {
        case .comma, .minusMinus, .plusPlus, .exclaim, .plus, .minus, .not, .bnot, .join, .isplit, .csplit: true
        default: false
        }
    }

    var isAssignmentOperator: Bool {
        switch self {
        case .equals, .plusEquals, .minusEquals, .multiplyEquals, .divideEquals, .remainderEquals, .questionQuestionEquals: true
        default: false
        }
    }

    private var isModeInvariant: Bool {
        switch self {
        case .newLine, .lineContinuation, .comment, .endOfInput, .stringLiteral, .stringExpandable, .hereStringLiteral,
            .hereStringExpandable, .lParen, .rParen, .lCurly, .rCurly, .rBracket, .atParen, .atCurly, .dollarParen, .semi, .andAnd,
            .orOr, .ampersand, .pipe, .comma, .redirectInStd:
            true
        default: false
        }
    }

    private var keywordFlags: TokenFlags {
        switch self {
        case .begin, .process, .end, .clean, .dynamicparam: [.keyword, .blockName]
        case .break, .continue, .data, .define, .do, .exit, .filter, .for, .foreach, .from, .function, .if, .return, .switch, .throw,
            .trap, .try, .using, .var, .while, .workflow, .parallel, .sequence, .inlineScript:
            [.keyword, .refusesAttributes]
        default: .keyword
        }
    }
}
