import Diagnostics

/// `[type]` as a value.
public final class TypeExpressionNode: Sendable {
    public let typeName: TypeName
    public let span: SourceSpan

    public init(typeName: TypeName, span: SourceSpan) {
        self.typeName = typeName
        self.span = span
    }
}

/// `[type]expression`.
public final class ConvertNode: Sendable {
    public let type: TypeConstraintNode
    public let child: Expression
    public let span: SourceSpan

    public init(type: TypeConstraintNode, child: Expression, span: SourceSpan) {
        self.type = type
        self.child = child
        self.span = span
    }
}

/// `[ValidateSet('a')]$x`.
public final class AttributedExpressionNode: Sendable {
    public let attribute: AttributeNode
    public let child: Expression
    public let span: SourceSpan

    public init(attribute: AttributeNode, child: Expression, span: SourceSpan) {
        self.attribute = attribute
        self.child = child
        self.span = span
    }
}

/// `target.member`, `target::member`, `target?.member`.
public final class MemberNode: Sendable {
    public let target: Expression
    /// A name is a string of kind `bareWord`.
    public let member: Expression
    public let isStatic: Bool
    public let isNullConditional: Bool
    public let span: SourceSpan

    public init(target: Expression, member: Expression, isStatic: Bool = false, isNullConditional: Bool = false, span: SourceSpan) {
        self.target = target
        self.member = member
        self.isStatic = isStatic
        self.isNullConditional = isNullConditional
        self.span = span
    }

    /// The member's name when it is written out.
    public var memberName: String? {
        guard case .string(let name) = member else { return nil }
        return name.value
    }
}

/// `target.method(arguments)`, `target::method[types](arguments)`.
public final class InvokeNode: Sendable {
    public let target: Expression
    /// A name is a string of kind `bareWord`.
    public let member: Expression
    public let arguments: [Expression]
    public let genericArguments: [TypeName]
    public let isStatic: Bool
    public let isNullConditional: Bool
    public let span: SourceSpan

    public init(
        target: Expression,
        member: Expression,
        arguments: [Expression] = [],
        genericArguments: [TypeName] = [],
        isStatic: Bool = false,
        isNullConditional: Bool = false,
        span: SourceSpan
    ) {
        self.target = target
        self.member = member
        self.arguments = arguments
        self.genericArguments = genericArguments
        self.isStatic = isStatic
        self.isNullConditional = isNullConditional
        self.span = span
    }

    /// The method's name when it is written out.
    public var memberName: String? {
        guard case .string(let name) = member else { return nil }
        return name.value
    }
}

/// `target[index]`, `target?[index]`.
public final class IndexNode: Sendable {
    public let target: Expression
    public let index: Expression
    public let isNullConditional: Bool
    public let span: SourceSpan

    public init(target: Expression, index: Expression, isNullConditional: Bool = false, span: SourceSpan) {
        self.target = target
        self.index = index
        self.isNullConditional = isNullConditional
        self.span = span
    }
}

/// `$using:name` and what follows it.
public final class UsingExpressionNode: Sendable {
    /// The variable, or members and indexes of it.
    public let child: Expression
    public let span: SourceSpan

    public init(child: Expression, span: SourceSpan) {
        self.child = child
        self.span = span
    }
}
