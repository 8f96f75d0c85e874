import ShellValues

/// What `[int][ValidateRange(1, 9)]$x` asks of every assignment: a conversion, then checks.
struct TypedConstraint: VariableConstraint {
    let type: NetType?
    let checks: [ParameterCheck]

    func apply(_ value: Value, name: String, interpreter: any Interpreter) throws -> Value {
        guard let engine = interpreter as? Engine else { return value }
        var value = value
        if let type { value = try engine.convertForVariable(value, to: type) }
        if let problem = try ArgumentValidation(checks: checks, engine: engine).problem(value) {
            _ = problem
            throw PSFailure(
                "ValidateSetFailure",
                "The variable cannot be validated because the value \(value.text(engine)) is not a valid value for the \(name) variable.",
                category: .MetadataError, target: value, type: ExceptionTypes.validationMetadata)
        }
        return value
    }
}
