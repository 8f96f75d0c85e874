import ShellValues

/// A validation attribute of a parameter (or of a variable).
public enum ParameterCheck {
    case allowNull
    case allowEmptyString
    case allowEmptyCollection
    case notNull
    case notNullOrEmpty
    case notNullOrWhiteSpace
    case range(Value, Value)
    /// `Positive`, `NonNegative`, `Negative`, `NonPositive`.
    case rangeKind(String)
    case length(Int, Int)
    case count(Int, Int)
    case pattern(String, ignoringCase: Bool, message: String?)
    case set([String], ignoringCase: Bool, message: String?)
    case script(ScriptBlockObject, message: String?)

    /// A `ValidateSet` that ignores case, as most do.
    public static func set(_ values: [String]) -> ParameterCheck { .set(values, ignoringCase: true, message: nil) }
}
