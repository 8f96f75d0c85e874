import Diagnostics

/// The word that declared a function.
public enum FunctionKind: String, Sendable {
    case function, filter, workflow
}

/// `function name(parameters) { body }`.
public final class FunctionDefinitionNode: Sendable {
    public let kind: FunctionKind
    public let name: String
    public let nameSpan: SourceSpan
    /// Parameters in parentheses after the name; those of a param block are in the body.
    public let parameters: [ParameterNode]?
    public let body: ScriptBlockNode
    /// Comments that may be comment-based help: those right before the function, or in its body at the start or the end.
    public let help: [SourceSpan]
    public let span: SourceSpan

    public init(
        kind: FunctionKind,
        name: String,
        nameSpan: SourceSpan,
        parameters: [ParameterNode]? = nil,
        body: ScriptBlockNode,
        help: [SourceSpan] = [],
        span: SourceSpan
    ) {
        self.kind = kind
        self.name = name
        self.nameSpan = nameSpan
        self.parameters = parameters
        self.body = body
        self.help = help
        self.span = span
    }

    public var isFilter: Bool { kind == .filter }

    /// The declared parameters, wherever they stand.
    public var declaredParameters: [ParameterNode] {
        parameters ?? body.paramBlock?.parameters ?? []
    }
}
