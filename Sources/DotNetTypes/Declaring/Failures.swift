import DotNetPrimitives
import ShellValues

/// What a type member throws when it throws: failures of the primitives become .NET exceptions, the rest passes.
func netFailure(_ error: any Error) -> any Error {
    guard let failure = error as? PrimitiveError else { return error }
    return NetFailure(exceptionType(failure.typeName), failure.message)
}

/// The exception type with this full name; `System.Exception` when it is not declared.
func exceptionType(_ fullName: String) -> NetType {
    TypeTable.find(fullName) ?? ExceptionTypes.exception
}

/// .NET's exceptions as its argument checks throw them.
enum Failure {
    static func argument(_ text: String, _ parameter: String? = nil) -> NetFailure {
        NetFailure(ExceptionTypes.argument, with(text, parameter), details: named(parameter))
    }

    static func null(_ parameter: String) -> NetFailure {
        NetFailure(ExceptionTypes.argumentNull, with("Value cannot be null.", parameter), details: named(parameter))
    }

    static func range(_ text: String, _ parameter: String) -> NetFailure {
        NetFailure(ExceptionTypes.argumentOutOfRange, with(text, parameter), details: named(parameter))
    }

    /// A range failure that shows the offending value on a second line.
    static func range(_ text: String, _ parameter: String, actual: Int) -> NetFailure {
        let message = with(text, parameter) + "\nActual value was \(actual)."
        return NetFailure(ExceptionTypes.argumentOutOfRange, message, details: named(parameter))
    }

    /// `parameter ('-1') must be a non-negative value.`
    static func negative(_ parameter: String, _ actual: Int) -> NetFailure {
        range("\(parameter) ('\(actual)') must be a non-negative value.", parameter, actual: actual)
    }

    /// The index check of lists.
    static func listIndex(_ parameter: String = "index") -> NetFailure {
        range("Index was out of range. Must be non-negative and less than the size of the collection.", parameter)
    }

    static func operation(_ text: String) -> NetFailure { NetFailure(ExceptionTypes.invalidOperation, text) }
    static func format(_ text: String) -> NetFailure { NetFailure(ExceptionTypes.format, text) }
    static func notSupported(_ text: String) -> NetFailure { NetFailure(ExceptionTypes.notSupported, text) }
    static func overflow(_ text: String) -> NetFailure { NetFailure(ExceptionTypes.overflow, text) }

    private static func with(_ text: String, _ parameter: String?) -> String {
        parameter.map { "\(text) (Parameter '\($0)')" } ?? text
    }

    private static func named(_ parameter: String?) -> [String: Value] {
        parameter.map { ["ParamName": .string($0)] } ?? [:]
    }
}
