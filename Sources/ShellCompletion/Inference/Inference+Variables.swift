import Diagnostics
import ShellRuntime
import ShellSyntax
import ShellValues

extension Inference {
    /// What a variable holds: where it is assigned before the offset, or in the session.
    func variable(_ node: VariableNode, at offset: Int, depth: Int) -> Shape? {
        switch CaseFolding.fold(node.name) {
        case "_", "psitem": return underscore(at: offset, depth: depth)
        case "this": return thisShape(at: offset)
        default: break
        }
        if let found = assigned(node.name, before: offset, depth: depth) { return found }
        let value = engine.variable(Symbol(node.name))
        if value.isNull { return nil }
        return Shape(type: value.type, value: value)
    }

    /// The last assignment, loop or parameter that gives the variable a value.
    private func assigned(_ name: String, before offset: Int, depth: Int) -> Shape? {
        var found: (() -> Shape?)?
        Walk.visit(.scriptBlock(result.scriptBlock)) { node in
            guard Int(node.span.start) < offset else { return }
            switch node {
            case .statement(.assignment(let assignment)): if let made = target(assignment, name, offset, depth) { found = made }
            case .statement(.forEach(let loop)) where CaseFolding.equal(loop.variable.name, name):
                found = { self.statement(loop.collection, depth: depth + 1) }
            case .parameter(let parameter) where CaseFolding.equal(parameter.variable.name, name):
                if let type = parameter.typeConstraints.first { found = { Shape.of(self.engine.findType(type.typeName.fullName)) } }
            default: break
            }
        }
        return found?()
    }

    private func target(_ node: AssignmentNode, _ name: String, _ offset: Int, _ depth: Int) -> (() -> Shape?)? {
        guard Int(node.span.end) <= offset else { return nil }
        switch node.target {
        case .variable(let variable) where CaseFolding.equal(variable.name, name):
            return { self.value(of: node.value, depth: depth + 1) }
        case .convert(let convert):
            if case .variable(let variable) = convert.child, CaseFolding.equal(variable.name, name) {
                return { Shape.of(self.engine.findType(convert.type.typeName.fullName)) }
            }
            return nil
        default: return nil
        }
    }

    /// The value of an assignment: an expression keeps its arrays.
    private func value(of node: Statement, depth: Int) -> Shape? {
        if case .pipeline(let pipeline) = node, let expression = pipeline.soleExpression {
            return shape(expression, at: Int(expression.span.end), depth: depth)
        }
        return statement(node, depth: depth)
    }

    /// `$_`: what the command before the block writes, or the caught error.
    private func underscore(at offset: Int, depth: Int) -> Shape? {
        let path = TreePath.nodes(at: min(offset, result.source.bytes.count), in: result.scriptBlock)
        for (i, node) in path.enumerated().reversed() {
            if case .catchClause = node { return Shape.of(.errorRecord) }
            guard case .expression(.scriptBlock) = node else { continue }
            for outer in path[..<i].reversed() {
                guard case .statement(.pipeline(let pipeline)) = outer else { continue }
                let before = pipeline.elements.filter { Int($0.span.end) < offset && !($0.span.touches(offset)) }
                if !before.isEmpty { return elements(before, depth: depth + 1) }
            }
        }
        return nil
    }

    private func thisShape(at offset: Int) -> Shape? {
        let holder = DefinedNames.types(text).last { $0.span.touches(offset) || Int($0.span.start) < offset }
        return holder.map { Shape(type: nil, userType: $0.name) }
    }
}
