import Diagnostics

/// Every statement. A pipeline of one expression is a `pipeline` too.
public indirect enum Statement: Sendable {
    case pipeline(PipelineNode)
    /// Pipelines joined by `&&` and `||`.
    case pipelineChain(PipelineChainNode)
    case assignment(AssignmentNode)
    case ifElse(IfNode)
    case whileLoop(WhileNode)
    /// `do { } while ( )` and `do { } until ( )`.
    case doLoop(DoLoopNode)
    case forLoop(ForNode)
    case forEach(ForEachNode)
    case switchCase(SwitchNode)
    case tryCatch(TryNode)
    case trap(TrapNode)
    case throwError(ThrowNode)
    case returnValue(ReturnNode)
    case breakLoop(BreakNode)
    case continueLoop(ContinueNode)
    case exitShell(ExitNode)
    case data(DataNode)
    case function(FunctionDefinitionNode)
    case type(TypeDefinitionNode)
    case using(UsingNode)
    case block(BlockStatementNode)
    /// What could not be parsed; a diagnostic tells why.
    case error(ErrorNode)

    public var span: SourceSpan {
        switch self {
        case .pipeline(let node): node.span
        case .pipelineChain(let node): node.span
        case .assignment(let node): node.span
        case .ifElse(let node): node.span
        case .whileLoop(let node): node.span
        case .doLoop(let node): node.span
        case .forLoop(let node): node.span
        case .forEach(let node): node.span
        case .switchCase(let node): node.span
        case .tryCatch(let node): node.span
        case .trap(let node): node.span
        case .throwError(let node): node.span
        case .returnValue(let node): node.span
        case .breakLoop(let node): node.span
        case .continueLoop(let node): node.span
        case .exitShell(let node): node.span
        case .data(let node): node.span
        case .function(let node): node.span
        case .type(let node): node.span
        case .using(let node): node.span
        case .block(let node): node.span
        case .error(let node): node.span
        }
    }
}

/// A place the parser could not understand, with what it did understand there.
public final class ErrorNode: Sendable {
    public let expressions: [Expression]
    public let statements: [Statement]
    public let span: SourceSpan

    public init(expressions: [Expression] = [], statements: [Statement] = [], span: SourceSpan) {
        self.expressions = expressions
        self.statements = statements
        self.span = span
    }
}

/// `parallel { }` or `sequence { }`: words of workflows, kept only to report them.
public final class BlockStatementNode: Sendable {
    public let keyword: String
    public let body: StatementBlockNode
    public let span: SourceSpan

    public init(keyword: String, body: StatementBlockNode, span: SourceSpan) {
        self.keyword = keyword
        self.body = body
        self.span = span
    }
}
