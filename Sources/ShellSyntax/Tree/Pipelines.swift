import Diagnostics

/// Elements joined by `|`.
public final class PipelineNode: Sendable {
    /// Never empty.
    public let elements: [PipelineElement]
    /// Whether a `&` follows.
    public let isBackground: Bool
    public let span: SourceSpan

    public init(elements: [PipelineElement] = [], isBackground: Bool = false, span: SourceSpan) {
        self.elements = elements
        self.isBackground = isBackground
        self.span = span
    }

    /// The expression of a pipeline that is one expression and nothing else (no redirection, not in the background).
    public var soleExpression: Expression? {
        guard elements.count == 1, !isBackground, case .expression(let node)? = elements.first else { return nil }
        return node.redirections.isEmpty ? node.expression : nil
    }
}

/// A command or an expression in a pipeline.
public enum PipelineElement: Sendable {
    case command(CommandNode)
    case expression(CommandExpressionNode)

    public var span: SourceSpan {
        switch self {
        case .command(let node): node.span
        case .expression(let node): node.span
        }
    }

    public var redirections: [RedirectionNode] {
        switch self {
        case .command(let node): node.redirections
        case .expression(let node): node.redirections
        }
    }
}

/// What must be true of the pipeline before for the next one to run.
public enum ChainOperator: String, Sendable {
    case and = "&&"
    case or = "||"
}

/// A pipeline after `&&` or `||`.
public struct ChainLink: Sendable {
    public let `operator`: ChainOperator
    public let statement: Statement

    public init(operator: ChainOperator, statement: Statement) {
        self.operator = `operator`
        self.statement = statement
    }
}

/// Pipelines joined from left to right by `&&` and `||`.
public final class PipelineChainNode: Sendable {
    /// A pipeline.
    public let first: Statement
    /// Never empty; each statement is a pipeline, or (only the last) `throw`, `return`, `exit`…
    public let links: [ChainLink]
    /// Whether a `&` follows the whole chain.
    public let isBackground: Bool
    public let span: SourceSpan

    public init(first: Statement, links: [ChainLink] = [], isBackground: Bool = false, span: SourceSpan) {
        self.first = first
        self.links = links
        self.isBackground = isBackground
        self.span = span
    }
}
