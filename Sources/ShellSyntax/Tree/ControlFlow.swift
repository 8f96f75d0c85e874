import Diagnostics

/// `if ( ) { } elseif ( ) { } else { }`.
public final class IfNode: Sendable {
    /// The `if` and each `elseif`, in order; never empty.
    public let clauses: [IfClause]
    public let elseBody: StatementBlockNode?
    public let span: SourceSpan

    public init(clauses: [IfClause] = [], elseBody: StatementBlockNode? = nil, span: SourceSpan) {
        self.clauses = clauses
        self.elseBody = elseBody
        self.span = span
    }
}

/// One condition and what it guards.
public struct IfClause: Sendable {
    public let condition: Statement
    public let body: StatementBlockNode

    public init(condition: Statement, body: StatementBlockNode) {
        self.condition = condition
        self.body = body
    }
}

/// `:label while ( ) { }`.
public final class WhileNode: Sendable {
    public let label: String?
    public let condition: Statement
    public let body: StatementBlockNode
    public let span: SourceSpan

    public init(label: String? = nil, condition: Statement, body: StatementBlockNode, span: SourceSpan) {
        self.label = label
        self.condition = condition
        self.body = body
        self.span = span
    }
}

/// `:label do { } while ( )`, or `until ( )`.
public final class DoLoopNode: Sendable {
    public let label: String?
    public let body: StatementBlockNode
    public let condition: Statement
    /// Whether the loop ends when the condition holds.
    public let isUntil: Bool
    public let span: SourceSpan

    public init(label: String? = nil, body: StatementBlockNode, condition: Statement, isUntil: Bool = false, span: SourceSpan) {
        self.label = label
        self.body = body
        self.condition = condition
        self.isUntil = isUntil
        self.span = span
    }
}

/// `:label for (initializer; condition; iterator) { }`.
public final class ForNode: Sendable {
    public let label: String?
    public let initializer: Statement?
    public let condition: Statement?
    public let iterator: Statement?
    public let body: StatementBlockNode
    public let span: SourceSpan

    public init(
        label: String? = nil,
        initializer: Statement? = nil,
        condition: Statement? = nil,
        iterator: Statement? = nil,
        body: StatementBlockNode,
        span: SourceSpan
    ) {
        self.label = label
        self.initializer = initializer
        self.condition = condition
        self.iterator = iterator
        self.body = body
        self.span = span
    }
}

/// `:label foreach ($variable in collection) { }`.
public final class ForEachNode: Sendable {
    public let label: String?
    public let variable: VariableNode
    public let collection: Statement
    public let body: StatementBlockNode
    /// Workflow only.
    public let isParallel: Bool
    /// Workflow only.
    public let throttleLimit: Expression?
    public let span: SourceSpan

    public init(
        label: String? = nil,
        variable: VariableNode,
        collection: Statement,
        body: StatementBlockNode,
        isParallel: Bool = false,
        throttleLimit: Expression? = nil,
        span: SourceSpan
    ) {
        self.label = label
        self.variable = variable
        self.collection = collection
        self.body = body
        self.isParallel = isParallel
        self.throttleLimit = throttleLimit
        self.span = span
    }
}

/// How a `switch` compares and what it reads.
public struct SwitchFlags: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    public static let file: SwitchFlags = .init(rawValue: 1)
    public static let regex: SwitchFlags = .init(rawValue: 2)
    public static let wildcard: SwitchFlags = .init(rawValue: 4)
    public static let exact: SwitchFlags = .init(rawValue: 8)
    public static let caseSensitive: SwitchFlags = .init(rawValue: 16)
    public static let parallel: SwitchFlags = .init(rawValue: 32)
}

/// `:label switch -flags (condition) { clauses }`.
public final class SwitchNode: Sendable {
    public let label: String?
    public let flags: SwitchFlags
    /// What is tested; with `.file`, the file's name.
    public let condition: Statement
    public let clauses: [SwitchClause]
    public let defaultBody: StatementBlockNode?
    public let span: SourceSpan

    public init(
        label: String? = nil,
        flags: SwitchFlags,
        condition: Statement,
        clauses: [SwitchClause] = [],
        defaultBody: StatementBlockNode? = nil,
        span: SourceSpan
    ) {
        self.label = label
        self.flags = flags
        self.condition = condition
        self.clauses = clauses
        self.defaultBody = defaultBody
        self.span = span
    }
}

/// One pattern (or script block) and what runs when it fits.
public struct SwitchClause: Sendable {
    public let condition: Expression
    public let body: StatementBlockNode

    public init(condition: Expression, body: StatementBlockNode) {
        self.condition = condition
        self.body = body
    }
}

/// `try { } catch [types] { } finally { }`.
public final class TryNode: Sendable {
    public let body: StatementBlockNode
    public let catches: [CatchNode]
    public let finallyBody: StatementBlockNode?
    public let span: SourceSpan

    public init(body: StatementBlockNode, catches: [CatchNode] = [], finallyBody: StatementBlockNode? = nil, span: SourceSpan) {
        self.body = body
        self.catches = catches
        self.finallyBody = finallyBody
        self.span = span
    }
}

/// One `catch`; without types it takes every error.
public final class CatchNode: Sendable {
    public let types: [TypeConstraintNode]
    public let body: StatementBlockNode
    public let span: SourceSpan

    public init(types: [TypeConstraintNode] = [], body: StatementBlockNode, span: SourceSpan) {
        self.types = types
        self.body = body
        self.span = span
    }
}

/// `trap [type] { }`.
public final class TrapNode: Sendable {
    public let type: TypeConstraintNode?
    public let body: StatementBlockNode
    public let span: SourceSpan

    public init(type: TypeConstraintNode? = nil, body: StatementBlockNode, span: SourceSpan) {
        self.type = type
        self.body = body
        self.span = span
    }
}

/// `throw` with or without a value.
public final class ThrowNode: Sendable {
    public let value: Statement?
    public let span: SourceSpan

    public init(value: Statement? = nil, span: SourceSpan) {
        self.value = value
        self.span = span
    }
}

/// `return` with or without a value.
public final class ReturnNode: Sendable {
    public let value: Statement?
    public let span: SourceSpan

    public init(value: Statement? = nil, span: SourceSpan) {
        self.value = value
        self.span = span
    }
}

/// `exit` with or without a value.
public final class ExitNode: Sendable {
    public let value: Statement?
    public let span: SourceSpan

    public init(value: Statement? = nil, span: SourceSpan) {
        self.value = value
        self.span = span
    }
}

/// `break` with or without a label.
public final class BreakNode: Sendable {
    public let label: Expression?
    public let span: SourceSpan

    public init(label: Expression? = nil, span: SourceSpan) {
        self.label = label
        self.span = span
    }
}

/// `continue` with or without a label.
public final class ContinueNode: Sendable {
    public let label: Expression?
    public let span: SourceSpan

    public init(label: Expression? = nil, span: SourceSpan) {
        self.label = label
        self.span = span
    }
}

/// `data name -SupportedCommand a, b { }`.
public final class DataNode: Sendable {
    public let variable: String?
    public let commandsAllowed: [Expression]
    public let body: StatementBlockNode
    public let span: SourceSpan

    public init(variable: String? = nil, commandsAllowed: [Expression] = [], body: StatementBlockNode, span: SourceSpan) {
        self.variable = variable
        self.commandsAllowed = commandsAllowed
        self.body = body
        self.span = span
    }
}
