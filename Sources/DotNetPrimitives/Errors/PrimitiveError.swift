/// A failure of one of the library's operations, as the .NET exception it stands for.
public enum PrimitiveError: Error, Sendable, Hashable {
    /// `System.FormatException`: text is not of the wanted form.
    case format(String)
    /// `System.OverflowException`: the result does not fit.
    case overflow(String)
    /// `System.DivideByZeroException`.
    case divideByZero
    /// `System.ArgumentException`; the parameter's name is part of the message when given.
    case argument(String, parameter: String?)
    /// `System.ArgumentOutOfRangeException`.
    case argumentOutOfRange(String, parameter: String?, actual: String? = nil)
    /// `System.Text.RegularExpressions.RegexParseException`: a pattern that is no regular expression.
    case regexParse(pattern: String, offset: Int, reason: String)
    /// `System.Text.RegularExpressions.RegexMatchTimeoutException`: a match took too long.
    case regexTimeout(String)
    /// `System.NotSupportedException`: something .NET has and this library has not.
    case notSupported(String)
    /// `System.ArithmeticException`.
    case arithmetic(String)
    /// `System.UriFormatException`.
    case uriFormat(String)
    /// `System.Management.Automation.WildcardPatternException`: a wildcard pattern that is none.
    case wildcardPattern(String)

    /// The full name of the .NET exception type.
    public var typeName: String {
        switch self {
        case .format: "System.FormatException"
        case .overflow: "System.OverflowException"
        case .divideByZero: "System.DivideByZeroException"
        case .argument: "System.ArgumentException"
        case .argumentOutOfRange: "System.ArgumentOutOfRangeException"
        case .regexParse: "System.Text.RegularExpressions.RegexParseException"
        case .regexTimeout: "System.Text.RegularExpressions.RegexMatchTimeoutException"
        case .notSupported: "System.NotSupportedException"
        case .arithmetic: "System.ArithmeticException"
        case .uriFormat: "System.UriFormatException"
        case .wildcardPattern: "System.Management.Automation.WildcardPatternException"
        }
    }

    /// The message .NET gives, in English.
    public var message: String {
        switch self {
        case .format(let text), .overflow(let text), .regexTimeout(let text), .notSupported(let text),
            .arithmetic(let text), .uriFormat(let text):
            text
        case .wildcardPattern(let pattern): "The specified wildcard character pattern is not valid: \(pattern)"
        case .divideByZero: "Attempted to divide by zero."
        case .argument(let text, let parameter): Self.naming(parameter, after: text)
        case .argumentOutOfRange(let text, let parameter, let actual):
            Self.naming(parameter, after: text) + (actual.map { "\nActual value was \($0)." } ?? "")
        case .regexParse(let pattern, let offset, let reason):
            "Invalid pattern '\(pattern)' at offset \(offset). \(reason)"
        }
    }
}

extension PrimitiveError {
    private static func naming(_ parameter: String?, after text: String) -> String {
        parameter.map { "\(text) (Parameter '\($0)')" } ?? text
    }

    /// The error of a negative value where none may be.
    static func negative(_ value: Int, parameter: String) -> PrimitiveError {
        .argumentOutOfRange(
            "\(parameter) ('\(value)') must be a non-negative value.", parameter: parameter, actual: String(value))
    }

    /// The error of a number that cannot be read from `text`.
    static func badNumber(_ text: String) -> PrimitiveError {
        .format("The input string '\(text)' was not in a correct format.")
    }

    /// The error of a value that does not fit a type; `name` comes with its article, as in `an Int32`.
    public static func tooLarge(for name: String) -> PrimitiveError {
        .overflow("Value was either too large or too small for \(name).")
    }

    /// The error of a format string that means nothing for its value.
    static let badFormat = PrimitiveError.format("Format specifier was invalid.")
}
