import Diagnostics

/// What a parser may ask about types.
public protocol TypeNameOracle: Sendable {
    /// Whether a type name (as written, without brackets) is known to the session.
    func exists(_ name: TypeName) -> Bool
    /// Whether a name in `[Name()]` is an attribute's.
    func attributeExists(_ name: TypeName) -> Bool
    /// .NET's name of a caught type when an earlier `catch` of another type takes its errors already; else nil.
    func caughtAlready(_ later: TypeName, by earlier: TypeName) -> String?
}

extension TypeNameOracle {
    public func attributeExists(_ name: TypeName) -> Bool { true }
    public func caughtAlready(_ later: TypeName, by earlier: TypeName) -> String? { nil }
}

/// Every type exists: the answer when nothing is known of types.
public struct EveryTypeExists: TypeNameOracle {
    public init() {}
    public func exists(_ name: TypeName) -> Bool { true }
}

/// Errors that need more than the place itself: a walk over the whole tree, parents first.
struct SemanticChecks {
    let source: SourceText
    let types: any TypeNameOracle
    var bag: DiagnosticBag
    /// The nodes around the one that is looked at, the root first.
    var path: [SyntaxNode] = []
    /// The members around it; nil inside a script block that is no method's body.
    var members: [TypeMember?] = []
    /// Variables of methods that no assignment reaches, by where they stand.
    var unassigned: Set<SourceSpan> = []

    static func check(_ block: ScriptBlockNode, _ source: SourceText, _ types: any TypeNameOracle, _ bag: inout DiagnosticBag) {
        var symbols: SymbolChecks = SymbolChecks(types: types, bag: bag)
        symbols.check(block)
        var checks: SemanticChecks = SemanticChecks(source: source, types: types, bag: symbols.bag)
        checks.visit(.scriptBlock(block))
        bag = checks.bag
    }

    mutating func report(_ message: SyntaxMessage, _ span: SourceSpan) { bag.report(message, span) }
    mutating func report(_ message: SyntaxMessage, _ span: SourceSpan, _ argument: String) { bag.report(message, span, argument) }

    var parent: SyntaxNode? { path.dropLast().last }

    mutating func visit(_ node: SyntaxNode) {
        path.append(node)
        let depth: Int = members.count
        look(at: node)
        for child in node.children { visit(child) }
        if members.count > depth { members.removeLast(members.count - depth) }
        path.removeLast()
    }

    private mutating func look(at node: SyntaxNode) {
        switch node {
        case .scriptBlock: scriptBlock()
        case .paramBlock(let block): duplicateParameters(block.parameters)
        case .parameter(let parameter): self.parameter(parameter)
        case .attribute(let attribute): self.attribute(attribute)
        case .statement(let statement): look(at: statement)
        case .expression(let expression): look(at: expression)
        case .typeMember(let member): self.member(member)
        default: break
        }
    }

    private mutating func look(at statement: Statement) {
        switch statement {
        case .assignment(let node): assignment(node)
        case .function(let node): function(node)
        case .switchCase(let node): if node.flags.contains(.parallel) { reserved("switch", "parallel", node.span) }
        case .forEach(let node): forEach(node)
        case .data(let node): RestrictedLanguage.check(node, &bag)
        case .tryCatch(let node): catches(node)
        case .breakLoop(let node): jump(node.span, node.label)
        case .continueLoop(let node): jump(node.span, node.label)
        case .returnValue(let node): returnStatement(node)
        case .using(let node): using(node)
        case .block(let node): report(.unexpectedKeyword, keywordSpan(node.span, node.keyword), node.keyword)
        default: break
        }
    }

    private mutating func look(at expression: Expression) {
        switch expression {
        case .unary(let node): unary(node)
        case .convert(let node): convert(node)
        case .attributed(let node): attributed(node)
        case .using(let node): usingExpression(node)
        case .variable(let node): variable(node)
        case .hashtable(let node): duplicateKeys(node)
        default: break
        }
    }

    private func keywordSpan(_ span: SourceSpan, _ keyword: String) -> SourceSpan {
        SourceSpan(Int(span.start), Int(span.start) + keyword.utf8.count)
    }

    /// Only a method's own body belongs to the method.
    private mutating func scriptBlock() {
        if case .typeMember(.method)? = parent { return }
        members.append(nil)
    }
}

// MARK: - Small checks

extension SemanticChecks {
    private mutating func reserved(_ statement: String, _ parameter: String, _ span: SourceSpan) {
        bag.report(.keywordParameterReservedForFutureUse, span, statement, parameter)
    }

    private mutating func forEach(_ node: ForEachNode) {
        if node.isParallel { reserved("foreach", "parallel", node.span) }
        guard node.throttleLimit != nil else { return }
        reserved("foreach", "throttlelimit", node.span)
        if !node.isParallel { report(.throttleLimitRequiresParallelFlag, node.span) }
    }

    private mutating func using(_ node: UsingNode) {
        let isSupported: Bool = node.kind != .type && node.kind != .command
        if !isSupported || node.alias != nil { report(.usingStatementNotSupported, node.span) }
    }

    private mutating func function(_ node: FunctionDefinitionNode) {
        if let parameters = node.parameters {
            if let block = node.body.paramBlock {
                report(.onlyOneParameterListAllowed, block.span)
            } else {
                duplicateParameters(parameters)
            }
        }
        if node.kind == .workflow { report(.workflowNotSupportedInPowerShellCore, node.span) }
    }

    private mutating func duplicateParameters(_ parameters: [ParameterNode]) {
        var seen: Set<String> = []
        for parameter in parameters {
            let name: String = parameter.variable.userPath
            if !seen.insert(name.lowercased()).inserted { report(.duplicateFormalParameter, parameter.variable.span, name) }
            if let void = parameter.typeConstraints.first(where: { $0.typeName.isVoid }) {
                report(.voidTypeConstraintNotAllowed, void.span)
            }
        }
    }

    private mutating func parameter(_ node: ParameterNode) {
        var isOfMethod: Bool = false
        if case .typeMember(.method)? = parent { isOfMethod = true }
        var hasType: Bool = false
        for type in node.typeConstraints {
            if type.typeName.isOrdered {
                report(.orderedAttributeOnlyOnHashLiteralNode, type.span, type.typeName.fullName)
            } else if isOfMethod {
                if hasType { report(.multipleTypeConstraintsOnMethodParam, type.span) }
                hasType = true
            }
        }
    }

    private mutating func duplicateKeys(_ node: HashtableNode) {
        var seen: Set<String> = []
        for entry in node.entries {
            guard let key = ConstantText.of(entry.key) else { continue }
            if !seen.insert(key.lowercased()).inserted { report(.duplicateKeyInHashLiteral, entry.key.span, key) }
        }
    }

    private mutating func catches(_ node: TryNode) {
        for (index, first) in node.catches.enumerated() {
            for second in node.catches.dropFirst(index + 1) {
                if first.types.isEmpty {
                    let offset: Int = Int(second.span.start) - 1
                    report(.emptyCatchNotLast, SourceSpan(offset, offset))
                    break
                }
                caughtTwice(first, second)
            }
        }
    }

    private mutating func caughtTwice(_ first: CatchNode, _ second: CatchNode) {
        for earlier in first.types {
            for later in second.types {
                guard let name = types.caughtAlready(later.typeName, by: earlier.typeName) else { continue }
                report(.exceptionTypeAlreadyCaught, later.span, name)
            }
        }
    }
}

// MARK: - Jumps

extension SemanticChecks {
    private mutating func jump(_ span: SourceSpan, _ label: Expression?) {
        let name: String? = Self.labelName(label)
        leavesFinally(span, name)
        if let name, !name.isEmpty { labelExists(span, name) }
    }

    /// The label's name; empty without a label, nil when it is only known when run.
    private static func labelName(_ label: Expression?) -> String? {
        guard let label else { return "" }
        if case .string(let node) = label { return node.value }
        return nil
    }

    private mutating func returnStatement(_ node: ReturnNode) {
        leavesFinally(node.span, nil)
        guard case .method(let method)? = members.last ?? nil else { return }
        if method.isVoid && node.value != nil { report(.voidMethodHasReturn, node.span) }
        if !method.isVoid && node.value == nil { report(.nonVoidMethodMissingReturnValue, node.span) }
    }

    private mutating func leavesFinally(_ span: SourceSpan, _ label: String?) {
        var inner: SyntaxNode?
        for node in path.reversed() {
            switch node {
            case .namedBlock, .scriptBlock, .statement(.trap): return
            case .statement(.tryCatch(let tryNode)):
                if case .statementBlock(let block)? = inner, block === tryNode.finallyBody {
                    return report(.controlLeavingFinally, span)
                }
            case .statement(let statement):
                if let label, let loop = statement.loopLabel, Self.matches(label, loop) { return }
            default: break
            }
            inner = node
        }
    }

    private mutating func labelExists(_ span: SourceSpan, _ label: String) {
        for node in path.reversed() {
            switch node {
            case .typeMember(.method): return report(.labelNotFound, span, label)
            case .statement(.function): return
            case .statement(let statement):
                if statement.isLoop, let loop = statement.loopLabel, Self.matches(label, loop) { return }
            default: break
            }
        }
    }

    private static func matches(_ label: String, _ loop: String) -> Bool {
        label.isEmpty || label.lowercased() == loop.lowercased()
    }
}

extension Statement {
    /// The label of a statement that may have one; empty when it has none.
    var loopLabel: String? {
        switch self {
        case .whileLoop(let node): node.label ?? ""
        case .doLoop(let node): node.label ?? ""
        case .forLoop(let node): node.label ?? ""
        case .forEach(let node): node.label ?? ""
        case .switchCase(let node): node.label ?? ""
        default: nil
        }
    }

    var isLoop: Bool {
        if case .switchCase = self { return false }
        return loopLabel != nil
    }
}

extension MethodMemberNode {
    /// Whether the method returns nothing.
    var isVoid: Bool { returnType.map { $0.typeName.isVoid } ?? true }
}

extension TypeName {
    private func isOne(of names: Set<String>) -> Bool {
        guard case .simple(let name, _) = shape else { return false }
        return names.contains(name.lowercased())
    }

    var isVoid: Bool { isOne(of: ["void", "system.void"]) }
    var isOrdered: Bool { isOne(of: ["ordered"]) }
    var isReference: Bool { isOne(of: ["ref", "psreference", "system.management.automation.psreference"]) }
}
