import ShellValues

/// A type that scripts can name: its full name and how to get it.
public struct TypeEntry: Sendable {
    public let fullName: String
    public let type: @Sendable () -> NetType

    public init(_ fullName: String, _ type: @escaping @Sendable () -> NetType) {
        self.fullName = fullName
        self.type = type
    }
}

/// A generic type that scripts can name: `System.Collections.Generic.List` with one argument.
public struct GenericEntry: Sendable {
    public let fullName: String
    public let arity: Int
    /// Makes the instance for the arguments; called once for each list of arguments.
    public let make: @Sendable ([NetType]) -> NetType

    public init(_ fullName: String, _ arity: Int, _ make: @escaping @Sendable ([NetType]) -> NetType) {
        self.fullName = fullName
        self.arity = arity
        self.make = make
    }

    /// The name with its arity, as .NET writes it.
    public var definitionName: String { fullName + "`" + String(arity) }
}
