extension SyntaxNode {
    /// The name of PowerShell's class for the node: `PipelineAst`.
    public var className: String {
        switch self {
        case .scriptBlock: "ScriptBlockAst"
        case .namedBlock: "NamedBlockAst"
        case .statementBlock: "StatementBlockAst"
        case .paramBlock: "ParamBlockAst"
        case .parameter: "ParameterAst"
        case .statement(let node): node.className
        case .pipelineElement(.command): "CommandAst"
        case .pipelineElement(.expression): "CommandExpressionAst"
        case .commandParameter: "CommandParameterAst"
        case .redirection(let node): if case .file = node.target { "FileRedirectionAst" } else { "MergingRedirectionAst" }
        case .expression(let node): node.className
        case .attribute: "AttributeAst"
        case .namedArgument: "NamedAttributeArgumentAst"
        case .typeConstraint: "TypeConstraintAst"
        case .catchClause: "CatchClauseAst"
        case .typeMember(.property): "PropertyMemberAst"
        case .typeMember(.method): "FunctionMemberAst"
        }
    }
}

extension Statement {
    fileprivate var className: String {
        switch self {
        case .pipeline: "PipelineAst"
        case .pipelineChain: "PipelineChainAst"
        case .assignment: "AssignmentStatementAst"
        case .ifElse: "IfStatementAst"
        case .whileLoop: "WhileStatementAst"
        case .doLoop(let node): node.isUntil ? "DoUntilStatementAst" : "DoWhileStatementAst"
        case .forLoop: "ForStatementAst"
        case .forEach: "ForEachStatementAst"
        case .switchCase: "SwitchStatementAst"
        case .tryCatch: "TryStatementAst"
        case .trap: "TrapStatementAst"
        case .throwError: "ThrowStatementAst"
        case .returnValue: "ReturnStatementAst"
        case .breakLoop: "BreakStatementAst"
        case .continueLoop: "ContinueStatementAst"
        case .exitShell: "ExitStatementAst"
        case .data: "DataStatementAst"
        case .function: "FunctionDefinitionAst"
        case .type: "TypeDefinitionAst"
        case .using: "UsingStatementAst"
        case .block: "BlockStatementAst"
        case .error: "ErrorStatementAst"
        }
    }
}

extension Expression {
    fileprivate var className: String {
        switch self {
        case .number: "ConstantExpressionAst"
        case .string: "StringConstantExpressionAst"
        case .expandableString: "ExpandableStringExpressionAst"
        case .variable: "VariableExpressionAst"
        case .arrayLiteral: "ArrayLiteralAst"
        case .array: "ArrayExpressionAst"
        case .subexpression: "SubExpressionAst"
        case .paren: "ParenExpressionAst"
        case .hashtable: "HashtableAst"
        case .scriptBlock: "ScriptBlockExpressionAst"
        case .type: "TypeExpressionAst"
        case .convert: "ConvertExpressionAst"
        case .attributed: "AttributedExpressionAst"
        case .unary: "UnaryExpressionAst"
        case .binary: "BinaryExpressionAst"
        case .ternary: "TernaryExpressionAst"
        case .member: "MemberExpressionAst"
        case .invoke: "InvokeMemberExpressionAst"
        case .index: "IndexExpressionAst"
        case .using: "UsingExpressionAst"
        case .error: "ErrorExpressionAst"
        }
    }
}
