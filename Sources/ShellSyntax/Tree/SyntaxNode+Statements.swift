extension Statement {
    /// The nodes right below, in the order of the text.
    var children: [SyntaxNode] {
        switch self {
        case .pipeline(let node): node.elements.map { .pipelineElement($0) }
        case .pipelineChain(let node): [.statement(node.first)] + node.links.map { .statement($0.statement) }
        case .assignment(let node): [.expression(node.target), .statement(node.value)]
        case .ifElse(let node):
            node.clauses.flatMap { [.statement($0.condition), .statementBlock($0.body)] } + SyntaxNode.optional(node.elseBody)
        case .whileLoop(let node): [.statement(node.condition), .statementBlock(node.body)]
        case .doLoop(let node): [.statementBlock(node.body), .statement(node.condition)]
        case .forLoop(let node):
            [node.initializer, node.condition, node.iterator].flatMap { SyntaxNode.optional($0) } + [.statementBlock(node.body)]
        case .forEach(let node): node.children
        case .switchCase(let node): node.children
        case .tryCatch(let node):
            [.statementBlock(node.body)] + node.catches.map { .catchClause($0) } + SyntaxNode.optional(node.finallyBody)
        case .trap(let node): (node.type.map { [.typeConstraint($0)] } ?? []) + [.statementBlock(node.body)]
        case .throwError(let node): SyntaxNode.optional(node.value)
        case .returnValue(let node): SyntaxNode.optional(node.value)
        case .exitShell(let node): SyntaxNode.optional(node.value)
        case .breakLoop(let node): SyntaxNode.optional(node.label)
        case .continueLoop(let node): SyntaxNode.optional(node.label)
        case .data(let node): node.commandsAllowed.map { .expression($0) } + [.statementBlock(node.body)]
        case .function(let node): (node.parameters ?? []).map { .parameter($0) } + [.scriptBlock(node.body)]
        case .type(let node): node.children
        case .using(let node): node.children
        case .block(let node): [.statementBlock(node.body)]
        case .error(let node): node.children
        }
    }
}

extension ErrorNode {
    var children: [SyntaxNode] { expressions.map { .expression($0) } + statements.map { .statement($0) } }
}

extension ForEachNode {
    var children: [SyntaxNode] {
        SyntaxNode.optional(throttleLimit) + [.expression(.variable(variable)), .statement(collection), .statementBlock(body)]
    }
}

extension SwitchNode {
    var children: [SyntaxNode] {
        let pairs: [SyntaxNode] = clauses.flatMap { [.expression($0.condition), .statementBlock($0.body)] }
        return [.statement(condition)] + pairs + SyntaxNode.optional(defaultBody)
    }
}

extension TypeDefinitionNode {
    var children: [SyntaxNode] {
        let heads: [SyntaxNode] = attributes.map { .attribute($0) } + baseTypes.map { .typeConstraint($0) }
        return heads + members.map { .typeMember($0) }
    }
}

extension UsingNode {
    var children: [SyntaxNode] {
        let names: [SyntaxNode] = [name, alias].compactMap { $0 }.map { .expression(.string($0)) }
        return names + (moduleSpecification.map { [.expression(.hashtable($0))] } ?? [])
    }
}

extension Expression {
    /// The nodes right below, in the order of the text.
    var children: [SyntaxNode] {
        switch self {
        case .number, .string, .variable, .type: []
        case .expandableString(let node):
            node.parts.compactMap { part in
                if case .expression(let expression) = part { return .expression(expression) }
                return nil
            }
        case .arrayLiteral(let node): node.elements.map { .expression($0) }
        case .array(let node), .subexpression(let node): [.statementBlock(node.body)]
        case .paren(let node): [.statement(node.statement)]
        case .hashtable(let node): node.entries.flatMap { [.expression($0.key), .statement($0.value)] }
        case .scriptBlock(let node): [.scriptBlock(node.scriptBlock)]
        case .convert(let node): [.typeConstraint(node.type), .expression(node.child)]
        case .attributed(let node): [.attribute(node.attribute), .expression(node.child)]
        case .unary(let node): [.expression(node.operand)]
        case .binary(let node): [.expression(node.left), .expression(node.right)]
        case .ternary(let node): [.expression(node.condition), .expression(node.ifTrue), .expression(node.ifFalse)]
        case .member(let node): [.expression(node.target), .expression(node.member)]
        case .invoke(let node): [.expression(node.target), .expression(node.member)] + node.arguments.map { .expression($0) }
        case .index(let node): [.expression(node.target), .expression(node.index)]
        case .using(let node): [.expression(node.child)]
        case .error(let node): node.children
        }
    }
}
