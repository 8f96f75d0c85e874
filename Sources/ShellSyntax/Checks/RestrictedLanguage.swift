import Diagnostics

/// What a data section may hold: constants, conditions, and the commands it names.
struct RestrictedLanguage {
    private var bag: DiagnosticBag
    /// Folded names; nil when they are only known when run.
    private let commands: Set<String>?

    static func check(_ node: DataNode, _ bag: inout DiagnosticBag) {
        var names: Set<String>? = ["convertfrom-stringdata"]
        for command in node.commandsAllowed {
            if case .string(let name) = command { names?.insert(name.value.lowercased()) } else { names = nil }
        }
        var check: RestrictedLanguage = RestrictedLanguage(bag: bag, commands: names)
        for child in SyntaxNode.statementBlock(node.body).children { check.visit(child) }
        bag = check.bag
    }

    private mutating func visit(_ node: SyntaxNode) {
        var goesOn: Bool = true
        switch node {
        case .statement(let statement): goesOn = visit(statement)
        case .expression(let expression): visit(expression)
        case .pipelineElement(.command(let command)): visit(command)
        case .redirection(let redirection): bag.report(.redirectionNotSupportedInDataSection, redirection.span)
        case .scriptBlock(let block): visit(block)
        case .attribute(let attribute): bag.report(.attributeNotSupportedInDataSection, attribute.span)
        case .parameter(let parameter): bag.report(.parameterDeclarationNotSupportedInDataSection, parameter.span)
        default: break
        }
        guard goesOn else { return }
        for child in node.children { visit(child) }
    }

    private mutating func visit(_ statement: Statement) -> Bool {
        switch statement {
        case .assignment(let node): bag.report(.assignmentStatementNotSupportedInDataSection, node.span)
        case .whileLoop(let node): bag.report(.forWhileStatementNotSupportedInDataSection, node.span)
        case .forLoop(let node): bag.report(.forWhileStatementNotSupportedInDataSection, node.span)
        case .doLoop(let node): bag.report(.doWhileStatementNotSupportedInDataSection, node.span)
        case .forEach(let node): bag.report(.foreachStatementNotSupportedInDataSection, node.span)
        case .switchCase(let node): bag.report(.switchStatementNotSupportedInDataSection, node.span)
        case .tryCatch(let node): bag.report(.tryStatementNotSupportedInDataSection, node.span)
        case .trap(let node): bag.report(.trapStatementNotSupportedInDataSection, node.span)
        case .function(let node): bag.report(.functionDeclarationNotSupportedInDataSection, node.span)
        case .data(let node): bag.report(.dataSectionStatementNotSupportedInDataSection, node.span)
        case .block(let node): bag.report(.parallelAndSequenceBlockNotSupportedInDataSection, node.span)
        case .breakLoop, .continueLoop, .returnValue, .exitShell, .throwError:
            bag.report(.flowControlStatementNotSupportedInDataSection, statement.span)
        default: break
        }
        return true
    }

    private mutating func visit(_ expression: Expression) {
        switch expression {
        case .variable(let node): visit(node)
        case .index(let node): bag.report(.arrayReferenceNotSupportedInDataSection, node.span)
        case .member(let node): bag.report(.propertyReferenceNotSupportedInDataSection, node.span)
        case .invoke(let node): bag.report(.methodCallNotSupportedInDataSection, node.span)
        case .scriptBlock(let node): bag.report(.scriptBlockNotSupportedInDataSection, node.span)
        case .unary(let node): if let sign = node.operator.restrictedText { refuse(sign, node.operatorSpan) }
        case .binary(let node): if let sign = node.operator.restrictedText { refuse(sign, node.operatorSpan) }
        case .ternary(let node): refuse("?", node.span)
        default: break
        }
    }

    private mutating func refuse(_ sign: String, _ span: SourceSpan) {
        bag.report(.operatorNotSupportedInDataSection, span, sign)
    }

    private mutating func visit(_ node: VariableNode) {
        let names: Set<String> = ["psculture", "psuiculture", "true", "false", "null"]
        if names.contains(node.userPath.lowercased()) { return }
        bag.report(
            .variableReferenceNotSupportedInDataSection, node.span, "$PSCulture, $PSUICulture, $true, $false, $null")
    }

    private mutating func visit(_ command: CommandNode) {
        if command.invocation == .dot { bag.report(.dotSourcingNotSupportedInDataSection, command.span) }
        guard let commands else { return }
        guard let name = command.commandName else {
            if command.invocation == .call { bag.report(.operatorNotSupportedInDataSection, command.span, "&") }
            return
        }
        if !commands.contains(name.lowercased()) { bag.report(.cmdletNotInAllowedListForDataSection, command.span, name) }
    }

    private mutating func visit(_ block: ScriptBlockNode) {
        if block.begin != nil || block.process != nil || block.paramBlock != nil {
            bag.report(.invalidScriptBlockInDataSection, block.span)
        }
    }

    private init(bag: DiagnosticBag, commands: Set<String>?) {
        self.bag = bag
        self.commands = commands
    }
}

extension UnaryOperator {
    /// The text of an operator that a data section refuses.
    fileprivate var restrictedText: String? {
        switch self {
        case .split(let caseSensitive): caseSensitive ? "-csplit" : "-isplit"
        case .join: "-join"
        case .preIncrement, .postIncrement: "++"
        case .preDecrement, .postDecrement: "--"
        default: nil
        }
    }
}

extension BinaryOperator {
    fileprivate var restrictedText: String? {
        switch self {
        case .format: "-f"
        case .range: ".."
        case .as: "-as"
        case .join: "-join"
        case .comparison(let comparison, let caseSensitive): comparison.restrictedText(caseSensitive ? "-c" : "-i")
        default: nil
        }
    }
}

extension ComparisonOperator {
    fileprivate func restrictedText(_ prefix: String) -> String? {
        switch self {
        case .match, .notMatch, .replace, .split: prefix + rawValue
        default: nil
        }
    }
}
