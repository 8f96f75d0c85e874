import Diagnostics

/// Every expression.
public indirect enum Expression: Sendable {
    case number(NumberNode)
    /// A string without anything to expand, or a bare word.
    case string(StringNode)
    /// A double-quoted string with variables or subexpressions in it.
    case expandableString(ExpandableStringNode)
    case variable(VariableNode)
    /// `a, b`; the unary comma makes one with one element.
    case arrayLiteral(ArrayLiteralNode)
    /// `@( … )`.
    case array(BlockExpressionNode)
    /// `$( … )`.
    case subexpression(BlockExpressionNode)
    /// `( … )`.
    case paren(ParenNode)
    /// `@{ … }`.
    case hashtable(HashtableNode)
    case scriptBlock(ScriptBlockExpressionNode)
    /// `[type]` as a value.
    case type(TypeExpressionNode)
    /// `[type]expression`.
    case convert(ConvertNode)
    /// `[Attribute()]expression`.
    case attributed(AttributedExpressionNode)
    case unary(UnaryNode)
    case binary(BinaryNode)
    case ternary(TernaryNode)
    case member(MemberNode)
    case invoke(InvokeNode)
    case index(IndexNode)
    /// `$using:name…`.
    case using(UsingExpressionNode)
    case error(ErrorNode)

    public var span: SourceSpan {
        switch self {
        case .number(let node): node.span
        case .string(let node): node.span
        case .expandableString(let node): node.span
        case .variable(let node): node.span
        case .arrayLiteral(let node): node.span
        case .array(let node): node.span
        case .subexpression(let node): node.span
        case .paren(let node): node.span
        case .hashtable(let node): node.span
        case .scriptBlock(let node): node.span
        case .type(let node): node.span
        case .convert(let node): node.span
        case .attributed(let node): node.span
        case .unary(let node): node.span
        case .binary(let node): node.span
        case .ternary(let node): node.span
        case .member(let node): node.span
        case .invoke(let node): node.span
        case .index(let node): node.span
        case .using(let node): node.span
        case .error(let node): node.span
        }
    }
}
