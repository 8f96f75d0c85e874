import DotNetPrimitives

extension PSFailure {
    /// A failed conversion: a `RuntimeException` around a `PSInvalidCastException`, around what went wrong inside.
    static func cast(_ id: String, _ message: String, inner: ExceptionObject? = nil) -> PSFailure {
        let invalid = ExceptionObject(ExceptionTypes.psInvalidCast, message, inner: inner)
        invalid.record = ErrorRecordObject(invalid, id: id, category: .InvalidArgument)
        return PSFailure(id, message, category: .InvalidArgument, inner: invalid)
    }

    /// A .NET exception that the engine lets through as it is: its type's name is its id.
    public static func bare(_ exception: ExceptionObject) -> PSFailure {
        PSFailure(ErrorRecordObject(exception, id: exception.type.fullName, category: .OperationStopped))
    }

    static func bare(_ type: NetType, _ message: String) -> PSFailure { bare(ExceptionObject(type, message)) }

    /// An exception of an operator, wrapped in a `RuntimeException` with the same message.
    static func operation(_ exception: ExceptionObject) -> PSFailure {
        PSFailure("RuntimeException", exception.message, category: .NotSpecified, inner: exception)
    }

    static var divisionByZero: PSFailure {
        operation(ExceptionObject(ExceptionTypes.divideByZero, "Attempted to divide by zero."))
    }

    static func methodNotFound(_ typeName: String, _ method: String) -> PSFailure {
        PSFailure("MethodNotFound",
            "Method invocation failed because [\(typeName)] does not contain a method named '\(method)'.", target: .string(method))
    }
}

extension PrimitiveError {
    /// The .NET exception this error stands for.
    public var exception: ExceptionObject { ExceptionObject(ExceptionTypes.named(typeName), message) }
}

/// Runs an operation of the primitives library and turns its errors into .NET exceptions.
func netResult<T>(_ body: () throws(PrimitiveError) -> T) throws(NetFailure) -> T {
    do { return try body() } catch { throw NetFailure(error.exception) }
}
