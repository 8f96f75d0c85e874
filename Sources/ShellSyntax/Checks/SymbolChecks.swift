import Diagnostics

/// Names of types and of members: they are looked up before everything else is checked.
struct SymbolChecks {
    let types: any TypeNameOracle
    var bag: DiagnosticBag
    /// The types each script block around the place defines, names folded.
    private var scopes: [[String: TypeDefinitionNode]] = []
    private var currentType: TypeDefinitionNode?
    private var currentMethod: MethodMemberNode?

    init(types: any TypeNameOracle, bag: DiagnosticBag) {
        self.types = types
        self.bag = bag
    }

    mutating func check(_ block: ScriptBlockNode) { visit(.scriptBlock(block)) }

    private mutating func visit(_ node: SyntaxNode) {
        let saved: (type: TypeDefinitionNode?, method: MethodMemberNode?) = (currentType, currentMethod)
        let depth: Int = scopes.count
        enter(node)
        for child in node.children { visit(child) }
        if scopes.count > depth { scopes.removeLast() }
        currentType = saved.type
        currentMethod = saved.method
    }

    private mutating func enter(_ node: SyntaxNode) {
        switch node {
        case .scriptBlock(let block): openScope(block)
        case .statement(.type(let definition)): currentType = definition
        case .statement(.assignment(let assignment)): checkAssignment(assignment)
        case .typeMember(.method(let method)): currentMethod = method
        case .typeConstraint(let constraint): checkType(constraint.typeName)
        case .expression(.type(let expression)): checkType(expression.typeName)
        case .attribute(let attribute): checkAttribute(attribute.typeName)
        default: break
        }
    }

    private mutating func openScope(_ block: ScriptBlockNode) {
        var scope: [String: TypeDefinitionNode] = [:]
        let blocks: [NamedBlockNode] = [block.begin, block.process, block.end, block.clean].compactMap { $0 }
        for statement in blocks.flatMap(\.statements) {
            guard case .type(let definition) = statement else { continue }
            if scope[definition.name.lowercased()] == nil {
                scope[definition.name.lowercased()] = definition
            } else {
                bag.report(.memberAlreadyDefined, definition.span, definition.name)
            }
        }
        scopes.append(scope)
    }

    /// Inside a type every type must be known.
    private mutating func checkType(_ name: TypeName) {
        guard currentType != nil else { return }
        switch name.shape {
        case .array(let element, _): checkType(element)
        case .generic(_, let arguments): for argument in arguments { checkType(argument) }
        case .simple(let text, _):
            let isKnown: Bool = scopes.contains { $0[text.lowercased()] != nil } || name.isOrdered || types.exists(name)
            if !isKnown { bag.report(.typeNotFound, name.span, text) }
        }
    }

    private mutating func checkAttribute(_ name: TypeName) {
        guard currentType != nil, currentMethod == nil, !types.attributeExists(name) else { return }
        bag.report(.customAttributeTypeNotFound, name.span, name.fullName)
    }

    /// A property must be named with `$this` or its type when it is set.
    private mutating func checkAssignment(_ node: AssignmentNode) {
        guard let type = currentType, currentMethod != nil, case .variable(let variable) = node.target, variable.scope == .none else {
            return
        }
        for case .property(let property) in type.members where property.name.lowercased() == variable.name.lowercased() {
            if property.isStatic {
                bag.report(.missingTypeInStaticPropertyAssignment, variable.span, "[\(type.name)]::", property.name)
            } else {
                bag.report(.missingThis, variable.span, "$this.", property.name)
            }
            return
        }
    }
}
