/// What is constant when a script is read.
enum ConstantText {
    /// The text of a number or of a string, as a key of a hashtable; nil for other expressions.
    static func of(_ expression: Expression) -> String? {
        switch expression {
        case .string(let node): node.value
        case .number(let node): node.value.text
        default: nil
        }
    }

    /// Whether an attribute's argument may be the expression.
    static func isConstant(_ expression: Expression, allowsBlocks: Bool) -> Bool {
        func recurse(_ child: Expression) -> Bool { isConstant(child, allowsBlocks: allowsBlocks) }
        switch expression {
        case .number, .string, .type: return true
        case .scriptBlock: return allowsBlocks
        case .variable(let node): return node.scope == .none && ["true", "false", "null"].contains(node.name.lowercased())
        case .arrayLiteral(let node): return node.elements.allSatisfy(recurse)
        case .array(let node), .subexpression(let node): return isConstant(node.body, recurse)
        case .paren(let node): return isConstant(node.statement, recurse)
        case .unary(let node): return isFoldable(node.operator) && recurse(node.operand)
        case .binary(let node): return isFoldable(node.operator) && recurse(node.left) && recurse(node.right)
        case .ternary(let node): return recurse(node.condition) && recurse(node.ifTrue) && recurse(node.ifFalse)
        case .convert(let node): return recurse(node.child)
        case .member(let node):
            if case .type = node.target { return node.isStatic && node.memberName != nil }
            return false
        case .hashtable(let node): return node.entries.allSatisfy { recurse($0.key) && isConstant($0.value, recurse) }
        default: return false
        }
    }

    private static func isConstant(_ body: StatementBlockNode, _ recurse: (Expression) -> Bool) -> Bool {
        body.traps.isEmpty && body.statements.allSatisfy { isConstant($0, recurse) }
    }

    private static func isConstant(_ statement: Statement, _ recurse: (Expression) -> Bool) -> Bool {
        guard case .pipeline(let pipeline) = statement, let expression = pipeline.soleExpression else { return false }
        return recurse(expression)
    }

    private static func isFoldable(_ operation: UnaryOperator) -> Bool {
        switch operation {
        case .not, .bnot, .plus, .minus: true
        default: false
        }
    }

    private static func isFoldable(_ operation: BinaryOperator) -> Bool {
        switch operation {
        case .and, .or, .xor, .band, .bor, .bxor, .shl, .shr, .add, .subtract, .multiply, .divide, .remainder: true
        default: false
        }
    }
}

extension NumberLiteral {
    /// The number's digits; a double without a fraction has no point.
    var text: String {
        switch self {
        case .int32(let value): String(value)
        case .int64(let value): String(value)
        case .int8(let value): String(value)
        case .uint8(let value): String(value)
        case .int16(let value): String(value)
        case .uint16(let value): String(value)
        case .uint32(let value): String(value)
        case .uint64(let value): String(value)
        case .decimalText(let text), .bigIntegerText(let text): text
        case .double(let value): value == value.rounded() && value.magnitude < 1e15 ? String(Int64(value)) : String(value)
        }
    }
}
