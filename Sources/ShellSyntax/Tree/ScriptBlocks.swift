import Diagnostics

/// A script, a function's body, or `{ … }` in an expression.
public final class ScriptBlockNode: Sendable {
    /// `using` statements; only a script has them.
    public let usings: [UsingNode]
    /// Attributes before the braces' content, without a param block.
    public let attributes: [AttributeNode]
    public let paramBlock: ParamBlockNode?
    public let dynamicParam: NamedBlockNode?
    public let begin: NamedBlockNode?
    /// Of a filter without named blocks: its unnamed body.
    public let process: NamedBlockNode?
    /// The `end` block, or the unnamed body (`isUnnamed`).
    public let end: NamedBlockNode?
    public let clean: NamedBlockNode?
    /// Whether the body runs once per input object, because `filter` declared it.
    public let isFilter: Bool
    /// Comments that may be comment-based help of this block, in order.
    public let help: [SourceSpan]
    public let span: SourceSpan

    public init(
        usings: [UsingNode] = [],
        attributes: [AttributeNode] = [],
        paramBlock: ParamBlockNode? = nil,
        dynamicParam: NamedBlockNode? = nil,
        begin: NamedBlockNode? = nil,
        process: NamedBlockNode? = nil,
        end: NamedBlockNode? = nil,
        clean: NamedBlockNode? = nil,
        isFilter: Bool = false,
        help: [SourceSpan] = [],
        span: SourceSpan
    ) {
        self.usings = usings
        self.attributes = attributes
        self.paramBlock = paramBlock
        self.dynamicParam = dynamicParam
        self.begin = begin
        self.process = process
        self.end = end
        self.clean = clean
        self.isFilter = isFilter
        self.help = help
        self.span = span
    }

    /// The statements of a block that has no named blocks; nil when it has.
    public var unnamedBody: NamedBlockNode? {
        if let block = end, block.isUnnamed { return block }
        if let block = process, block.isUnnamed { return block }
        return nil
    }
}

/// Which block of a script block a `NamedBlockNode` is.
public enum NamedBlockKind: String, Sendable {
    case dynamicParam = "dynamicparam"
    case begin, process, end, clean
}

/// `begin { }`, `process { }`, `end { }`, `clean { }`, `dynamicparam { }`, or a body without a name.
public final class NamedBlockNode: Sendable {
    public let kind: NamedBlockKind
    public let isUnnamed: Bool
    public let statements: [Statement]
    /// Traps in the block; they guard all its statements.
    public let traps: [TrapNode]
    public let span: SourceSpan

    public init(kind: NamedBlockKind, isUnnamed: Bool = false, statements: [Statement] = [], traps: [TrapNode] = [], span: SourceSpan) {
        self.kind = kind
        self.isUnnamed = isUnnamed
        self.statements = statements
        self.traps = traps
        self.span = span
    }
}

/// `{ statements }` of a control statement, or the inside of `$( )` and `@( )`.
public final class StatementBlockNode: Sendable {
    public let statements: [Statement]
    /// Traps in the block; they guard all its statements.
    public let traps: [TrapNode]
    public let span: SourceSpan

    public init(statements: [Statement] = [], traps: [TrapNode] = [], span: SourceSpan) {
        self.statements = statements
        self.traps = traps
        self.span = span
    }
}

/// `param( … )` with the attributes before it.
public final class ParamBlockNode: Sendable {
    /// For example `[CmdletBinding()]`.
    public let attributes: [AttributeNode]
    public let parameters: [ParameterNode]
    public let span: SourceSpan

    public init(attributes: [AttributeNode] = [], parameters: [ParameterNode] = [], span: SourceSpan) {
        self.attributes = attributes
        self.parameters = parameters
        self.span = span
    }
}

/// One declared parameter.
public final class ParameterNode: Sendable {
    public let variable: VariableNode
    /// Attributes and type constraints, in the order written.
    public let attributes: [AttributeBase]
    public let defaultValue: Expression?
    public let span: SourceSpan

    public init(variable: VariableNode, attributes: [AttributeBase] = [], defaultValue: Expression? = nil, span: SourceSpan) {
        self.variable = variable
        self.attributes = attributes
        self.defaultValue = defaultValue
        self.span = span
    }

    /// The type constraints in the order written.
    public var typeConstraints: [TypeConstraintNode] {
        attributes.compactMap { attribute in
            if case .typeConstraint(let node) = attribute { return node }
            return nil
        }
    }
}

/// What a `using` statement brings in.
public enum UsingKind: String, Sendable {
    case namespace, module, assembly, type, command
}

/// `using namespace X`, `using module M`, `using assembly A`.
public final class UsingNode: Sendable {
    public let kind: UsingKind
    public let name: StringNode?
    public let alias: StringNode?
    public let moduleSpecification: HashtableNode?
    public let span: SourceSpan

    public init(
        kind: UsingKind,
        name: StringNode? = nil,
        alias: StringNode? = nil,
        moduleSpecification: HashtableNode? = nil,
        span: SourceSpan
    ) {
        self.kind = kind
        self.name = name
        self.alias = alias
        self.moduleSpecification = moduleSpecification
        self.span = span
    }
}
