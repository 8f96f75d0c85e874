import Diagnostics

/// What stands before a command's name.
public enum InvocationOperator: String, Sendable {
    case none = ""
    case call = "&"
    case dot = "."
}

/// A command with its arguments.
public final class CommandNode: Sendable {
    public let invocation: InvocationOperator
    /// The first is the command's name (or what is invoked); never empty.
    public let elements: [CommandElement]
    public let redirections: [RedirectionNode]
    public let span: SourceSpan

    public init(invocation: InvocationOperator, elements: [CommandElement] = [], redirections: [RedirectionNode] = [], span: SourceSpan) {
        self.invocation = invocation
        self.elements = elements
        self.redirections = redirections
        self.span = span
    }

    /// The command's name when it is written as a plain word or string.
    public var commandName: String? {
        guard case .argument(.string(let name))? = elements.first else { return nil }
        return name.value
    }

    /// Everything after the name.
    public var arguments: ArraySlice<CommandElement> { elements.dropFirst() }
}

/// A part of a command: a parameter, or an argument (a splatted variable is an argument whose `isSplatted` is set).
public enum CommandElement: Sendable {
    case parameter(CommandParameterNode)
    case argument(Expression)

    public var span: SourceSpan {
        switch self {
        case .parameter(let node): node.span
        case .argument(let expression): expression.span
        }
    }
}

/// `-Name` or `-Name:argument`.
public final class CommandParameterNode: Sendable {
    /// Without the dash and the colon.
    public let name: String
    /// Only of the form with a colon.
    public let argument: Expression?
    /// The dash, the name and the colon.
    public let nameSpan: SourceSpan
    public let span: SourceSpan

    public init(name: String, argument: Expression? = nil, nameSpan: SourceSpan, span: SourceSpan) {
        self.name = name
        self.argument = argument
        self.nameSpan = nameSpan
        self.span = span
    }
}

/// An expression that stands as a pipeline's element.
public final class CommandExpressionNode: Sendable {
    public let expression: Expression
    public let redirections: [RedirectionNode]
    public let span: SourceSpan

    public init(expression: Expression, redirections: [RedirectionNode] = [], span: SourceSpan) {
        self.expression = expression
        self.redirections = redirections
        self.span = span
    }
}

/// An output stream; `all` is `*`.
public enum StreamName: UInt8, Sendable {
    case all = 0
    case output = 1
    case error = 2
    case warning = 3
    case verbose = 4
    case debug = 5
    case information = 6
}

/// Where a redirection leads.
public enum RedirectionTarget: Sendable {
    /// `> file` or `>> file`.
    case file(Expression, append: Bool)
    /// `2>&1`.
    case stream(StreamName)
}

/// `> file`, `2>> file`, `*>&1`.
public final class RedirectionNode: Sendable {
    public let from: StreamName
    public let target: RedirectionTarget
    public let span: SourceSpan

    public init(from: StreamName, target: RedirectionTarget, span: SourceSpan) {
        self.from = from
        self.target = target
        self.span = span
    }
}
