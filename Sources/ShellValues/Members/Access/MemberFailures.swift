/// The errors of member access.
enum MemberFailures {
    static func getting(_ name: String, _ inner: ExceptionObject) -> PSFailure {
        PSFailure("ExceptionWhenGetting", "Exception getting \"\(name)\": \"\(inner.message)\"", category: .NotSpecified,
            type: ExceptionTypes.getValueInvocation, inner: inner)
    }

    static func setting(_ name: String, _ inner: ExceptionObject) -> PSFailure {
        PSFailure("ExceptionWhenSetting", "Exception setting \"\(name)\": \"\(inner.message)\"", category: .NotSpecified,
            type: ExceptionTypes.setValueInvocation, inner: inner)
    }

    static func readOnly(_ name: String) -> PSFailure {
        PSFailure("PropertyAssignmentException", "'\(name)' is a ReadOnly property.",
            inner: ExceptionObject(ExceptionTypes.setValue, "'\(name)' is a ReadOnly property."))
    }

    /// Assigning a property that does not exist. Custom objects report it as an exception of the setter.
    static func propertyNotFound(_ name: String, on target: Value) -> PSFailure {
        let message = "The property '\(name)' cannot be found on this object. Verify that the property exists and can be set."
        if target.isNull { return PSFailure("PropertyNotFound", message) }
        if target.asObject is CustomObject { return setting(name, ExceptionObject(ExceptionTypes.runtime, message)) }
        return PSFailure("PropertyAssignmentException", message)
    }

    /// Strict mode: a property that is read and does not exist.
    static func propertyNotFoundStrict(_ name: String) -> PSFailure {
        PSFailure("PropertyNotFoundStrict",
            "The property '\(name)' cannot be found on this object. Verify that the property exists.",
            category: .NotSpecified, type: ExceptionTypes.propertyNotFound)
    }

    static func methodOnNull() -> PSFailure {
        PSFailure("InvokeMethodOnNull", "You cannot call a method on a null-valued expression.")
    }

    static func calling(_ name: String, _ count: Int, _ inner: ExceptionObject) -> PSFailure {
        PSFailure(inner.type.name, "Exception calling \"\(name)\" with \"\(count)\" argument(s): \"\(inner.message)\"",
            category: .NotSpecified, type: ExceptionTypes.methodInvocation, inner: inner)
    }

    static func noOverload(_ name: String, _ count: Int) -> PSFailure {
        PSFailure("MethodCountCouldNotFindBest",
            "Cannot find an overload for \"\(name)\" and the argument count: \"\(count)\".", category: .NotSpecified,
            type: ExceptionTypes.method)
    }

    static func ambiguous(_ name: String, _ count: Int) -> PSFailure {
        PSFailure("MethodCountCouldNotFindBest",
            "Multiple ambiguous overloads found for \"\(name)\" and the argument count: \"\(count)\".", category: .NotSpecified,
            type: ExceptionTypes.method)
    }

    static func argument(_ parameter: String, _ value: Value, _ method: String, _ type: NetType, _ failure: PSFailure, _ ctx: any Interpreter) -> PSFailure {
        let inner = failure.record.exception.inner ?? failure.record.exception
        return PSFailure("MethodArgumentConversionInvalidCastArgument",
            "Cannot convert argument \"\(parameter)\", with value: \"\(Failures.shownText(value, ctx))\", for \"\(method)\" to type \"\(type.displayFullName)\": \"\(inner.message)\"",
            category: .NotSpecified, type: ExceptionTypes.method, inner: inner)
    }
}
