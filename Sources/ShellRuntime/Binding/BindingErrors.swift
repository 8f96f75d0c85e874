import ShellValues

/// The binder's errors: ids and texts as PowerShell has them.
enum BindingErrors {
    static func notFound(_ name: String) -> PSFailure {
        make("NamedParameterNotFound", "A parameter cannot be found that matches parameter name '\(name)'.")
    }

    static func positionalNotFound(_ value: Value, _ engine: Engine) -> PSFailure {
        let text = value.asObject?.netText(engine) ?? value.text(engine)
        return make("PositionalParameterNotFound", "A positional parameter cannot be found that accepts argument '\(text)'.")
    }

    static func ambiguous(_ name: String, _ matches: [String]) -> PSFailure {
        let list = matches.map { "-" + $0 }.joined(separator: " ")
        return make(
            "AmbiguousParameter",
            "Parameter cannot be processed because the parameter name '\(name)' is ambiguous. Possible matches include: \(list).")
    }

    static func alreadyBound(_ name: String) -> PSFailure {
        make(
            "ParameterAlreadyBound",
            "Cannot bind parameter because parameter '\(name)' is specified more than once. To provide multiple values to "
                + "parameters that can accept multiple values, use the array syntax. For example, \"-parameter value1,value2,value3\".")
    }

    static func missingArgument(_ parameter: ParameterSpec) -> PSFailure {
        make(
            "MissingArgument",
            "Missing an argument for parameter '\(parameter.name)'. Specify a parameter of type '\(parameter.type.displayFullName)' and try again.")
    }

    static func missingMandatory(_ names: [String]) -> PSFailure {
        make(
            "MissingMandatoryParameter",
            "Cannot process command because of one or more missing mandatory parameters: \(names.joined(separator: " ")).")
    }

    static func ambiguousSet() -> PSFailure {
        make(
            "AmbiguousParameterSet",
            "Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used "
                + "together or an insufficient number of parameters were provided.")
    }

    /// Two parameters of one set claim the same position.
    static func ambiguousPosition() -> PSFailure {
        make("AmbiguousPositionalParameterNoName", "Cannot bind positional parameters because no names were given.")
    }

    /// Whether an argument did not convert to its parameter's type.
    static func isConversion(_ failure: PSFailure) -> Bool { failure.record.errorId.hasPrefix("CannotConvertArgument") }

    static func nullNotAllowed(_ name: String) -> PSFailure {
        invalid("ParameterArgumentValidationErrorNullNotAllowed", "Cannot bind argument to parameter '\(name)' because it is null.")
    }

    static func emptyStringNotAllowed(_ name: String) -> PSFailure {
        invalid(
            "ParameterArgumentValidationErrorEmptyStringNotAllowed",
            "Cannot bind argument to parameter '\(name)' because it is an empty string.")
    }

    static func emptyArrayNotAllowed(_ name: String) -> PSFailure {
        invalid(
            "ParameterArgumentValidationErrorEmptyArrayNotAllowed",
            "Cannot bind argument to parameter '\(name)' because it is an empty array.")
    }

    static func validation(_ name: String, _ message: String) -> PSFailure {
        invalid("ParameterArgumentValidationError", "Cannot validate argument on parameter '\(name)'. \(message)")
    }

    /// A cmdlet's argument that does not convert.
    static func conversion(_ parameter: ParameterSpec, _ value: Value, _ cause: PSFailure, isNull: Bool) -> PSFailure {
        make(
            "CannotConvertArgumentNoMessage",
            "Cannot bind parameter '\(parameter.name)'. \(cause.record.exception.message)", inner: cause.record.exception)
    }

    /// A function's argument that does not convert.
    static func transformation(_ name: String, _ cause: PSFailure) -> PSFailure {
        let failure = PSFailure(
            "ParameterArgumentTransformationError",
            "Cannot process argument transformation on parameter '\(name)'. \(cause.record.exception.message)",
            category: .InvalidData, type: ExceptionTypes.parameterBindingArgumentTransformation, inner: cause.record.exception)
        return failure
    }

    static func notConvertible(
        _ parameter: ParameterSpec, _ value: Value, _ reason: String = "Specified method is not supported."
    ) -> PSFailure {
        make(
            "CannotConvertArgument",
            "Cannot convert '\(value.type?.displayFullName ?? "")' to the type '\(parameter.type.displayFullName)' required by "
                + "parameter '\(parameter.name)'. \(reason)")
    }

    /// The piped object fits no parameter.
    static func noPipelineParameter(_ value: Value) -> PSFailure {
        PSFailure(
            "InputObjectNotBound",
            "The input object cannot be bound to any parameters for the command either because the command does not take "
                + "pipeline input or the input and its properties do not match any of the parameters that take pipeline input.",
            category: .InvalidArgument, target: value, type: ExceptionTypes.parameterBinding)
    }

    static func make(_ id: String, _ message: String, inner: ExceptionObject? = nil) -> PSFailure {
        PSFailure(id, message, category: .InvalidArgument, type: ExceptionTypes.parameterBinding, inner: inner)
    }

    private static func invalid(_ id: String, _ message: String) -> PSFailure {
        PSFailure(id, message, category: .InvalidData, type: ExceptionTypes.parameterBindingValidation)
    }
}
