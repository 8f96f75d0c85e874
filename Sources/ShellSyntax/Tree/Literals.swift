import Diagnostics

/// A number as the lexer read it, with the type PowerShell gives it. The wide kinds are decimal digits with a sign (and a point).
public enum NumberLiteral: Hashable, Sendable {
    case int32(Int32)
    case int64(Int64)
    case double(Double)
    /// Digits with an optional sign, point and (never) exponent; multipliers are applied.
    case decimalText(String)
    /// Digits with an optional sign; multipliers are applied.
    case bigIntegerText(String)
    case int8(Int8)
    case uint8(UInt8)
    case int16(Int16)
    case uint16(UInt16)
    case uint32(UInt32)
    case uint64(UInt64)
}

/// A number.
public final class NumberNode: Sendable {
    public let value: NumberLiteral
    public let span: SourceSpan

    public init(value: NumberLiteral, span: SourceSpan) {
        self.value = value
        self.span = span
    }
}

/// How a string was written.
public enum StringKind: Sendable {
    case bareWord
    case singleQuoted
    case doubleQuoted
    case singleQuotedHereString
    case doubleQuotedHereString
}

/// A string whose value is known.
public final class StringNode: Sendable {
    /// The text after escapes and doubled quotes are resolved.
    public let value: String
    public let kind: StringKind
    public let span: SourceSpan

    public init(value: String, kind: StringKind, span: SourceSpan) {
        self.value = value
        self.kind = kind
        self.span = span
    }
}

/// A piece of a string to expand.
public enum StringPart: Sendable {
    /// Text after escapes are resolved.
    case text(String)
    /// A variable or a subexpression (of an unusual bare word: any expression).
    case expression(Expression)
}

/// A string with variables or subexpressions in it.
public final class ExpandableStringNode: Sendable {
    /// In order; texts are never empty.
    public let parts: [StringPart]
    /// Double-quoted, double-quoted here-string, or bare word (`a$b`).
    public let kind: StringKind
    public let span: SourceSpan

    public init(parts: [StringPart] = [], kind: StringKind, span: SourceSpan) {
        self.parts = parts
        self.kind = kind
        self.span = span
    }
}

/// `a, b, c`.
public final class ArrayLiteralNode: Sendable {
    /// Never empty.
    public let elements: [Expression]
    public let span: SourceSpan

    public init(elements: [Expression] = [], span: SourceSpan) {
        self.elements = elements
        self.span = span
    }
}

/// `@( … )` or `$( … )`.
public final class BlockExpressionNode: Sendable {
    public let body: StatementBlockNode
    public let span: SourceSpan

    public init(body: StatementBlockNode, span: SourceSpan) {
        self.body = body
        self.span = span
    }
}

/// `( pipeline )`.
public final class ParenNode: Sendable {
    /// A pipeline, chain or assignment.
    public let statement: Statement
    public let span: SourceSpan

    public init(statement: Statement, span: SourceSpan) {
        self.statement = statement
        self.span = span
    }
}

/// `@{ key = value }`.
public final class HashtableNode: Sendable {
    public let entries: [HashtableEntry]
    public let span: SourceSpan

    public init(entries: [HashtableEntry] = [], span: SourceSpan) {
        self.entries = entries
        self.span = span
    }
}

/// `key = value` in a hashtable.
public struct HashtableEntry: Sendable {
    /// A bare word is a string of kind `bareWord`.
    public let key: Expression
    public let value: Statement

    public init(key: Expression, value: Statement) {
        self.key = key
        self.value = value
    }
}

/// `{ … }` as a value.
public final class ScriptBlockExpressionNode: Sendable {
    public let scriptBlock: ScriptBlockNode
    public let span: SourceSpan

    public init(scriptBlock: ScriptBlockNode, span: SourceSpan) {
        self.scriptBlock = scriptBlock
        self.span = span
    }
}
