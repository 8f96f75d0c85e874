import Diagnostics
import ShellValues

/// One argument of a command as the call site evaluated it.
public struct Argument {
    /// The parameter name without its dash; nil for a positional argument.
    public var name: String?
    /// The value; nil when only a name was given.
    public var value: Value?
    /// `-Name:value`: the value belongs to the name even when the parameter is a switch.
    public var isJoined: Bool
    /// Where it stands, for error positions.
    public var span: SourceSpan
    /// Came from splatting: a missing value then is no error.
    public var isSplatted = false
    /// Left over for `$args`: no position takes it.
    var isExtra = false
    /// The parameter exactly as written (`-Name`), which reaches `$args` when no parameter takes it.
    public var written: String?
    /// A number as it was written: what a text parameter takes.
    public var numberText: String?

    public init(name: String? = nil, value: Value? = nil, joined: Bool = false, span: SourceSpan = .none) {
        self.name = name
        self.value = value
        self.isJoined = joined
        self.span = span
    }

    /// The value for a parameter: a number is taken as written where a text is wanted.
    func value(for parameter: ParameterSpec) -> Value {
        if let numberText, parameter.type === NetType.string || parameter.type.elementType === NetType.string {
            return .string(numberText)
        }
        return value ?? .null
    }
}

/// A parameter binding error with the place of the argument it is about.
struct BindingFailure: Error {
    let failure: PSFailure
    let span: SourceSpan?
}
