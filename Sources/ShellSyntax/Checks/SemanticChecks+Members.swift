import Diagnostics

extension SemanticChecks {
    mutating func member(_ member: TypeMember) {
        members.append(member)
        switch member {
        case .property(let node):
            if let type = node.type, type.typeName.isVoid { report(.typeNotAllowedForProperty, type.span, type.typeName.fullName) }
        case .method(let node): method(node)
        }
    }

    private mutating func method(_ node: MethodMemberNode) {
        let body: ScriptBlockNode = node.body
        if let block = body.paramBlock { report(.paramBlockNotAllowedInMethod, block.span) }
        let named: [NamedBlockNode] = [body.dynamicParam, body.begin, body.process, body.end].compactMap { $0 }
        if let first = named.first(where: { !$0.isUnnamed }) { report(.namedBlockNotAllowedInMethod, first.span) }
        if node.isConstructor, let type = node.returnType { report(.constructorCantHaveReturnType, type.span) }
        let flow: MethodFlow = MethodFlow.analyze(node)
        unassigned.formUnion(flow.unassigned)
        if flow.reachesEnd && !node.isVoid { report(.methodHasCodePathNotReturn, node.nameSpan) }
    }

    mutating func attribute(_ node: AttributeNode) {
        let isOfClass: Bool = attributeIsOfClass
        var seen: Set<String> = []
        for argument in node.named {
            guard seen.insert(argument.name.lowercased()).inserted else {
                report(.duplicateNamedArgument, argument.span, argument.name)
                continue
            }
            if let value = argument.value { attributeArgument(value, isOfClass) }
        }
        for argument in node.positional { attributeArgument(argument, isOfClass) }
    }

    private mutating func attributeArgument(_ argument: Expression, _ isOfClass: Bool) {
        if ConstantText.isConstant(argument, allowsBlocks: !isOfClass) { return }
        report(
            isOfClass ? .parameterAttributeArgumentNeedsToBeConstant : .parameterAttributeArgumentNeedsToBeConstantOrScriptBlock,
            argument.span)
    }

    private var attributeIsOfClass: Bool {
        switch parent {
        case .statement(.type), .typeMember: return true
        case .parameter:
            if case .typeMember(.method)? = path.dropLast(2).last { return true }
            return false
        default: return false
        }
    }
}
