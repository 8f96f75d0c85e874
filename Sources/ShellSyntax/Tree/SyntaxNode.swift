import Diagnostics

/// Any node of the tree, for whoever walks it without caring what the nodes mean.
public enum SyntaxNode: Sendable {
    case scriptBlock(ScriptBlockNode)
    case namedBlock(NamedBlockNode)
    case statementBlock(StatementBlockNode)
    case paramBlock(ParamBlockNode)
    case parameter(ParameterNode)
    case statement(Statement)
    case pipelineElement(PipelineElement)
    case commandParameter(CommandParameterNode)
    case redirection(RedirectionNode)
    case expression(Expression)
    case attribute(AttributeNode)
    case namedArgument(NamedAttributeArgument)
    case typeConstraint(TypeConstraintNode)
    case catchClause(CatchNode)
    case typeMember(TypeMember)

    public var span: SourceSpan {
        switch self {
        case .scriptBlock(let node): node.span
        case .namedBlock(let node): node.span
        case .statementBlock(let node): node.span
        case .paramBlock(let node): node.span
        case .parameter(let node): node.span
        case .statement(let node): node.span
        case .pipelineElement(let node): node.span
        case .commandParameter(let node): node.span
        case .redirection(let node): node.span
        case .expression(let node): node.span
        case .attribute(let node): node.span
        case .namedArgument(let node): node.span
        case .typeConstraint(let node): node.span
        case .catchClause(let node): node.span
        case .typeMember(let node): node.span
        }
    }
}

// MARK: - Children

extension SyntaxNode {
    /// The nodes right below, in the order of the text.
    public var children: [SyntaxNode] {
        switch self {
        case .scriptBlock(let node): node.children
        case .namedBlock(let node): Self.block(node.statements, node.traps)
        case .statementBlock(let node): Self.block(node.statements, node.traps)
        case .paramBlock(let node): node.attributes.map { .attribute($0) } + node.parameters.map { .parameter($0) }
        case .parameter(let node): node.children
        case .statement(let node): node.children
        case .pipelineElement(let node): node.children
        case .commandParameter(let node): Self.optional(node.argument)
        case .redirection(let node): node.children
        case .expression(let node): node.children
        case .attribute(let node): node.positional.map { .expression($0) } + node.named.map { .namedArgument($0) }
        case .namedArgument(let node): Self.optional(node.value)
        case .typeConstraint: []
        case .catchClause(let node): node.types.map { .typeConstraint($0) } + [.statementBlock(node.body)]
        case .typeMember(let node): node.children
        }
    }

    static func optional(_ expression: Expression?) -> [SyntaxNode] { expression.map { [.expression($0)] } ?? [] }
    static func optional(_ statement: Statement?) -> [SyntaxNode] { statement.map { [.statement($0)] } ?? [] }
    static func optional(_ block: StatementBlockNode?) -> [SyntaxNode] { block.map { [.statementBlock($0)] } ?? [] }

    static func block(_ statements: [Statement], _ traps: [TrapNode]) -> [SyntaxNode] {
        let all: [SyntaxNode] = statements.map { .statement($0) } + traps.map { .statement(.trap($0)) }
        return traps.isEmpty ? all : all.sorted { $0.span.start < $1.span.start }
    }

    static func base(_ attribute: AttributeBase) -> SyntaxNode {
        switch attribute {
        case .attribute(let node): .attribute(node)
        case .typeConstraint(let node): .typeConstraint(node)
        }
    }
}

extension ScriptBlockNode {
    var children: [SyntaxNode] {
        let blocks: [NamedBlockNode?] = [dynamicParam, begin, process, end, clean]
        let present: [SyntaxNode] = blocks.compactMap { $0 }.sorted { $0.span.start < $1.span.start }.map { .namedBlock($0) }
        let heads: [SyntaxNode] = usings.map { .statement(.using($0)) } + (paramBlock.map { [.paramBlock($0)] } ?? [])
        return heads + present
    }
}

extension ParameterNode {
    var children: [SyntaxNode] {
        attributes.map { SyntaxNode.base($0) } + [.expression(.variable(variable))] + SyntaxNode.optional(defaultValue)
    }
}

extension PipelineElement {
    var children: [SyntaxNode] {
        let files: [SyntaxNode] = redirections.map { .redirection($0) }
        switch self {
        case .expression(let node): return [.expression(node.expression)] + files
        case .command(let node):
            return node.elements.map { element in
                switch element {
                case .parameter(let parameter): .commandParameter(parameter)
                case .argument(let argument): .expression(argument)
                }
            } + files
        }
    }
}

extension RedirectionNode {
    var children: [SyntaxNode] {
        if case .file(let file, _) = target { return [.expression(file)] }
        return []
    }
}

extension TypeMember {
    var children: [SyntaxNode] {
        switch self {
        case .property(let node):
            return node.attributes.map { .attribute($0) } + (node.type.map { [.typeConstraint($0)] } ?? [])
                + SyntaxNode.optional(node.initializer)
        case .method(let node):
            let heads: [SyntaxNode] = node.attributes.map { .attribute($0) } + (node.returnType.map { [.typeConstraint($0)] } ?? [])
            let base: [SyntaxNode] = (node.baseArguments ?? []).map { .expression($0) }
            return heads + node.parameters.map { .parameter($0) } + base + [.scriptBlock(node.body)]
        }
    }
}
