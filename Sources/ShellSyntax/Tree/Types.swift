import Diagnostics

/// `class`, `enum` or `interface`.
public enum TypeDefinitionKind: String, Sendable {
    case `class`, `enum`, interface
}

/// `class Name : Base { members }` or `enum Name { names }`.
public final class TypeDefinitionNode: Sendable {
    public let kind: TypeDefinitionKind
    public let name: String
    public let nameSpan: SourceSpan
    public let attributes: [AttributeNode]
    /// Of an enum: at most the underlying type.
    public let baseTypes: [TypeConstraintNode]
    public let members: [TypeMember]
    public let span: SourceSpan

    public init(
        kind: TypeDefinitionKind,
        name: String,
        nameSpan: SourceSpan,
        attributes: [AttributeNode] = [],
        baseTypes: [TypeConstraintNode] = [],
        members: [TypeMember] = [],
        span: SourceSpan
    ) {
        self.kind = kind
        self.name = name
        self.nameSpan = nameSpan
        self.attributes = attributes
        self.baseTypes = baseTypes
        self.members = members
        self.span = span
    }
}

/// A member of a class or an enum (an enum's names are static properties with or without a value).
public enum TypeMember: Sendable {
    case property(PropertyMemberNode)
    case method(MethodMemberNode)

    public var span: SourceSpan {
        switch self {
        case .property(let node): node.span
        case .method(let node): node.span
        }
    }
}

/// A property, or one name of an enum.
public final class PropertyMemberNode: Sendable {
    public let name: String
    public let nameSpan: SourceSpan
    public let type: TypeConstraintNode?
    public let attributes: [AttributeNode]
    public let isStatic: Bool
    public let isHidden: Bool
    /// The value of an enum's name, too.
    public let initializer: Expression?
    public let span: SourceSpan

    public init(
        name: String,
        nameSpan: SourceSpan,
        type: TypeConstraintNode? = nil,
        attributes: [AttributeNode] = [],
        isStatic: Bool = false,
        isHidden: Bool = false,
        initializer: Expression? = nil,
        span: SourceSpan
    ) {
        self.name = name
        self.nameSpan = nameSpan
        self.type = type
        self.attributes = attributes
        self.isStatic = isStatic
        self.isHidden = isHidden
        self.initializer = initializer
        self.span = span
    }
}

/// A method or a constructor.
public final class MethodMemberNode: Sendable {
    public let name: String
    public let nameSpan: SourceSpan
    public let isConstructor: Bool
    public let isStatic: Bool
    public let isHidden: Bool
    public let attributes: [AttributeNode]
    public let returnType: TypeConstraintNode?
    public let parameters: [ParameterNode]
    /// The arguments of `: base( … )`; nil when it is not written.
    public let baseArguments: [Expression]?
    /// `base( … )`, or none.
    public let baseSpan: SourceSpan
    public let body: ScriptBlockNode
    public let span: SourceSpan

    public init(
        name: String,
        nameSpan: SourceSpan,
        isConstructor: Bool = false,
        isStatic: Bool = false,
        isHidden: Bool = false,
        attributes: [AttributeNode] = [],
        returnType: TypeConstraintNode? = nil,
        parameters: [ParameterNode] = [],
        baseArguments: [Expression]? = nil,
        baseSpan: SourceSpan,
        body: ScriptBlockNode,
        span: SourceSpan
    ) {
        self.name = name
        self.nameSpan = nameSpan
        self.isConstructor = isConstructor
        self.isStatic = isStatic
        self.isHidden = isHidden
        self.attributes = attributes
        self.returnType = returnType
        self.parameters = parameters
        self.baseArguments = baseArguments
        self.baseSpan = baseSpan
        self.body = body
        self.span = span
    }
}
