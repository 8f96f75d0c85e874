extension Operators {
    /// What `-match` answers: the result, and for a single text the groups that `$Matches` gets.
    public struct MatchResult {
        public let value: Value
        /// The table for `$Matches`; nil when nothing matched or the left side was a collection.
        public let groups: TableObject?
    }

    /// `-like` and `-notlike`.
    public static func like(_ a: Value, _ pattern: Value, negated: Bool, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Value {
        .bool(false)
    }

    /// `-match` and `-notmatch`; the caller keeps the groups.
    public static func match(_ a: Value, _ pattern: Value, negated: Bool, ignoringCase: Bool, _ ctx: any Interpreter) throws -> MatchResult {
        MatchResult(value: .bool(false), groups: nil)
    }

    /// `-replace`.
    public static func replace(_ a: Value, _ operand: Value, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Value { a }

    /// Binary `-split`.
    public static func split(_ a: Value, _ operand: Value, ignoringCase: Bool, _ ctx: any Interpreter) throws -> Value { a }

    /// Unary `-split`.
    public static func split(_ a: Value, _ ctx: any Interpreter) throws -> Value { a }

    /// `-f`.
    public static func format(_ a: Value, _ arguments: Value, _ ctx: any Interpreter) throws -> Value { a }
}
