import Diagnostics
import ShellSyntax

/// Trees as text, short enough for tables: `(Command 'foo' -a 1)`.
struct TreeText {
    let source: SourceText

    static func of(_ text: String) -> String {
        let result: ParseResult = Parser.parse(text)
        let statements: [Statement] = result.scriptBlock.unnamedBody?.statements ?? []
        let dump: TreeText = TreeText(source: result.source)
        let errors: [String] = result.diagnostics.map { "!" + $0.id }
        return (statements.map { dump.text(.statement($0)) } + errors).joined(separator: " ")
    }

    func text(_ node: SyntaxNode) -> String {
        switch node {
        case .statement(.pipeline(let pipeline)) where pipeline.elements.count == 1 && !pipeline.isBackground:
            return text(.pipelineElement(pipeline.elements[0]))
        case .pipelineElement(.expression(let element)) where element.redirections.isEmpty: return text(.expression(element.expression))
        case .expression(let expression): return text(expression)
        case .commandParameter(let parameter):
            let argument: String = parameter.argument.map { ":" + text($0) } ?? ""
            return "-" + parameter.name + argument
        case .typeConstraint(let type): return "[" + type.typeName.fullName + "]"
        case .redirection(let node): return redirection(node)
        default: return list(node, label(node))
        }
    }

    private func list(_ node: SyntaxNode, _ extra: String) -> String {
        let name: String = node.className.replacing("StatementAst", with: "").replacing("Ast", with: "")
        let head: String = extra.isEmpty ? name : name + " " + extra
        return "(" + ([head] + node.children.map { text($0) }).joined(separator: " ") + ")"
    }

    private func label(_ node: SyntaxNode) -> String {
        switch node {
        case .statement(.assignment(let node)): node.operator.rawValue
        case .statement(.function(let node)): node.name
        case .statement(.type(let node)): node.name
        case .statement(.pipelineChain(let node)): node.links.map(\.operator.rawValue).joined(separator: " ")
        case .statement(.pipeline(let node)): node.isBackground ? "&" : ""
        case .pipelineElement(.command(let node)): node.invocation.rawValue
        case .attribute(let node): node.typeName.fullName
        case .namedArgument(let node): node.name
        case .typeMember(.property(let node)): (node.isStatic ? "static " : "") + node.name
        case .typeMember(.method(let node)): (node.isStatic ? "static " : "") + node.name
        case .namedBlock(let node): node.isUnnamed ? "" : node.kind.rawValue
        default: ""
        }
    }

    private func redirection(_ node: RedirectionNode) -> String {
        switch node.target {
        case .file(let file, let append): "\(node.from)\(append ? ">>" : ">")\(text(file))"
        case .stream(let to): "\(node.from)>&\(to)"
        }
    }

    private func text(_ expression: Expression) -> String {
        switch expression {
        case .number(let node): number(node.value)
        case .string(let node): node.kind == .bareWord ? node.value : "'" + node.value + "'"
        case .variable(let node): (node.isSplatted ? "@" : "$") + node.userPath
        case .expandableString(let node):
            "\"" + node.parts.map { part in
                switch part {
                case .text(let text): text
                case .expression(let expression): "<" + text(expression) + ">"
                }
            }.joined() + "\""
        case .type(let node): "[" + node.typeName.fullName + "]"
        case .binary(let node): "(" + source.text(in: node.operatorSpan) + " " + text(node.left) + " " + text(node.right) + ")"
        case .unary(let node): "(" + "\(node.operator)" + " " + text(node.operand) + ")"
        case .member(let node): "(" + sign(node.isStatic, node.isNullConditional) + " " + text(node.target) + " " + text(node.member) + ")"
        default: list(.expression(expression), "")
        }
    }

    private func sign(_ isStatic: Bool, _ isNullConditional: Bool) -> String { isStatic ? "::" : isNullConditional ? "?." : "." }

    func number(_ value: NumberLiteral) -> String {
        switch value {
        case .int32(let value): "\(value)"
        case .int64(let value): "\(value)L"
        case .double(let value): "\(value)"
        case .decimalText(let text): text + "d"
        case .bigIntegerText(let text): text + "n"
        case .int8(let value): "\(value)y"
        case .uint8(let value): "\(value)uy"
        case .int16(let value): "\(value)s"
        case .uint16(let value): "\(value)us"
        case .uint32(let value): "\(value)u"
        case .uint64(let value): "\(value)ul"
        }
    }
}
