import Diagnostics

/// `[Name( … )]` or `[type]` where it restricts a parameter or a variable.
public enum AttributeBase: Sendable {
    case attribute(AttributeNode)
    case typeConstraint(TypeConstraintNode)

    public var span: SourceSpan {
        switch self {
        case .attribute(let node): node.span
        case .typeConstraint(let node): node.span
        }
    }
}

/// `[Parameter(Mandatory, Position = 0)]`.
public final class AttributeNode: Sendable {
    public let typeName: TypeName
    public let positional: [Expression]
    public let named: [NamedAttributeArgument]
    public let span: SourceSpan

    public init(typeName: TypeName, positional: [Expression] = [], named: [NamedAttributeArgument] = [], span: SourceSpan) {
        self.typeName = typeName
        self.positional = positional
        self.named = named
        self.span = span
    }
}

/// `Name = value` in an attribute; `Name` alone means `$true`.
public struct NamedAttributeArgument: Sendable {
    public let name: String
    public let nameSpan: SourceSpan
    /// Nil when only the name is written.
    public let value: Expression?
    public let span: SourceSpan

    public init(name: String, nameSpan: SourceSpan, value: Expression?, span: SourceSpan) {
        self.name = name
        self.nameSpan = nameSpan
        self.value = value
        self.span = span
    }
}

/// `[type]`, brackets included in the span.
public final class TypeConstraintNode: Sendable {
    public let typeName: TypeName
    public let span: SourceSpan

    public init(typeName: TypeName, span: SourceSpan) {
        self.typeName = typeName
        self.span = span
    }
}

/// A type's name as written.
public final class TypeName: Sendable, CustomStringConvertible {
    public enum Shape: Sendable {
        /// `System.Int32`, with the assembly if one is given.
        case simple(name: String, assembly: String?)
        /// `Dictionary[string,int]`.
        case generic(TypeName, arguments: [TypeName])
        /// `int[]`, `int[,]`.
        case array(TypeName, rank: Int)
    }

    public let shape: Shape
    public let span: SourceSpan

    public init(shape: Shape, span: SourceSpan) {
        self.shape = shape
        self.span = span
    }

    /// The name put together again, without blanks: `Dictionary[string,int[]]`.
    public var fullName: String {
        switch shape {
        case .simple(let name, let assembly):
            guard let assembly else { return name }
            return name + "," + assembly
        case .generic(let type, let arguments):
            return type.fullName + "[" + arguments.map(\.fullName).joined(separator: ",") + "]"
        case .array(let element, let rank):
            return element.fullName + "[" + String(repeating: ",", count: max(0, rank - 1)) + "]"
        }
    }

    public var description: String { fullName }
}
