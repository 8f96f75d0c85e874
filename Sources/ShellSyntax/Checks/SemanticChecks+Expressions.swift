import Diagnostics

extension SemanticChecks {
    mutating func assignment(_ node: AssignmentNode) {
        for span in invalidTargets(node.target, isSimple: node.operator == .assign) { report(.invalidLeftHandSide, span) }
    }

    mutating func unary(_ node: UnaryNode) {
        let sign: String
        switch node.operator {
        case .preIncrement, .postIncrement: sign = "++"
        case .preDecrement, .postDecrement: sign = "--"
        default: return
        }
        for span in invalidTargets(node.operand, isSimple: false) { report(.operatorRequiresVariableOrProperty, span, sign) }
    }

    /// The parts of a target that nothing can be assigned to.
    private mutating func invalidTargets(_ target: Expression, isSimple: Bool) -> [SourceSpan] {
        switch target {
        case .arrayLiteral(let node):
            guard isSimple else { return [node.span] }
            return node.elements.flatMap { invalidTargets($0, isSimple: true) }
        case .paren(let node):
            guard case .pipeline(let pipeline) = node.statement, let inner = pipeline.soleExpression else { return [node.statement.span] }
            return invalidTargets(inner, isSimple: isSimple)
        case .variable: return []
        case .member(let node): return node.isNullConditional ? [node.span] : []
        case .invoke(let node): return node.isNullConditional ? [node.span] : []
        case .index(let node): return node.isNullConditional ? [node.span] : []
        case .convert, .attributed: return invalidTypedTarget(target, isSimple: isSimple)
        default: return [target.span]
        }
    }

    private mutating func invalidTypedTarget(_ target: Expression, isSimple: Bool) -> [SourceSpan] {
        var inner: Expression = target
        var converts: [TypeConstraintNode] = []
        while let child = inner.attributedChild {
            if case .convert(let node) = inner {
                converts.append(node.type)
                if node.type.typeName.isVoid { report(.voidTypeConstraintNotAllowed, node.type.span) }
            }
            inner = child
        }
        if let reference = converts.last(where: { $0.typeName.isReference }), converts.count > 1 {
            report(.referenceNeedsToBeByItselfInTypeConstraint, reference.span)
            return []
        }
        if case .variable(let variable) = inner { automaticVariable(variable, converts.last, target.span) }
        return invalidTargets(inner, isSimple: isSimple)
    }

    /// Automatic variables keep their types.
    private mutating func automaticVariable(_ variable: VariableNode, _ type: TypeConstraintNode?, _ span: SourceSpan) {
        guard variable.scope == .none || variable.scope == .local || variable.scope == .private,
            let expected = AutomaticVariables.types[variable.name.lowercased()]
        else { return }
        let written: String = type?.typeName.fullName.lowercased() ?? ""
        if expected.spellings.contains(written) { return }
        bag.report(.assignmentStatementToAutomaticNotSupported, span, variable.name, expected.name)
    }

    mutating func convert(_ node: ConvertNode) {
        if node.type.typeName.isOrdered, !node.child.isHashtable {
            report(.orderedAttributeOnlyOnHashLiteralNode, node.span, node.type.typeName.fullName)
        }
        guard node.type.typeName.isReference else { return }
        let isRepeated: Bool = repeatedReferences(node)
        if !isRepeated, isCastAgain, !isInTarget { report(.referenceNeedsToBeLastTypeInTypeConversion, node.type.span) }
    }

    /// `[ref][ref]`.
    private mutating func repeatedReferences(_ node: ConvertNode) -> Bool {
        var isRepeated: Bool = false
        var inner: Expression = node.child
        while let child = inner.attributedChild {
            if case .convert(let other) = inner, other.type.typeName.isReference {
                report(.referenceNeedsToBeByItselfInTypeSequence, other.type.span)
                isRepeated = true
            }
            inner = child
        }
        return isRepeated
    }

    /// `[int][ref]`: whether the parent is a cast to another type.
    private var isCastAgain: Bool {
        guard case .expression(.convert(let outer))? = parent else { return false }
        return !outer.type.typeName.isReference
    }

    private var isInTarget: Bool {
        for node in path.reversed() {
            if case .statement(.assignment(let assignment)) = node, let current = path.last {
                return assignment.target.span.start <= current.span.start && current.span.end <= assignment.target.span.end
            }
            if case .pipelineElement(.expression) = node { return false }
        }
        return false
    }

    /// Attributes are for variables only.
    mutating func attributed(_ node: AttributedExpressionNode) {
        var inner: Expression = .attributed(node)
        while let child = inner.attributedChild {
            if case .variable = child { return }
            inner = child
        }
        report(.unexpectedAttribute, node.attribute.span, node.attribute.typeName.fullName)
    }

    mutating func usingExpression(_ node: UsingExpressionNode) {
        var inner: Expression = node.child
        while true {
            switch inner {
            case .variable: return
            case .member(let member) where member.memberName != nil: inner = member.target
            case .index(let index):
                guard ConstantText.isConstant(index.index, allowsBlocks: true) else {
                    return report(.invalidUsingExpression, index.index.span)
                }
                inner = index.target
            default: return report(.invalidUsingExpression, inner.span)
            }
        }
    }
}

// MARK: - Variables

extension SemanticChecks {
    mutating func variable(_ node: VariableNode) {
        if node.isSplatted { splatted(node) }
        if unassigned.contains(node.span) { report(.variableNotLocal, node.span) }
        if node.userPath.lowercased() == "this", isInStaticMember {
            report(.nonStaticMemberAccessInStaticMember, node.span, node.userPath)
        }
    }

    private var isInStaticMember: Bool {
        switch members.last ?? nil {
        case .property(let node)?: node.isStatic
        case .method(let node)?: node.isStatic
        case nil: false
        }
    }

    private mutating func splatted(_ node: VariableNode) {
        switch parent {
        case .pipelineElement(.command), .expression(.using): return
        case .expression(.arrayLiteral):
            if case .pipelineElement(.command)? = path.dropLast(2).last {
                return report(.splattingNotPermittedInArgumentList, node.span, node.userPath)
            }
        default: break
        }
        report(.splattingNotPermitted, node.span, node.userPath)
    }
}

extension Expression {
    /// What a cast or an attribute applies to.
    var attributedChild: Expression? {
        switch self {
        case .convert(let node): node.child
        case .attributed(let node): node.child
        default: nil
        }
    }

    var isHashtable: Bool {
        if case .hashtable = self { return true }
        return false
    }
}

/// Variables that a script always has, with the only types they may be given.
enum AutomaticVariables {
    struct Kind {
        let name: String
        let spellings: Set<String>
    }

    static let types: [String: Kind] = [
        "_": Kind(name: "System.Object", spellings: ["object", "system.object"]),
        "args": Kind(name: "System.Object[]", spellings: ["object[]", "system.object[]"]),
        "this": Kind(name: "System.Object", spellings: ["object", "system.object"]),
        "input": Kind(name: "System.Object", spellings: ["object", "system.object"]),
        "pscmdlet": Kind(
            name: "System.Management.Automation.PSScriptCmdlet", spellings: ["system.management.automation.psscriptcmdlet"]),
        "psboundparameters": Kind(
            name: "System.Management.Automation.PSBoundParametersDictionary",
            spellings: ["system.management.automation.psboundparametersdictionary"]),
        "myinvocation": Kind(
            name: "System.Management.Automation.InvocationInfo", spellings: ["system.management.automation.invocationinfo"]),
        "psscriptroot": Kind(name: "System.String", spellings: ["string", "system.string"]),
        "pscommandpath": Kind(name: "System.String", spellings: ["string", "system.string"]),
    ]
}
