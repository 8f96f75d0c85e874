import Diagnostics

/// `=`, `+=`, `-=`, `*=`, `/=`, `%=`, `??=`.
public enum AssignmentOperator: String, Sendable {
    case assign = "="
    case add = "+="
    case subtract = "-="
    case multiply = "*="
    case divide = "/="
    case remainder = "%="
    case nullCoalesce = "??="
}

/// `target operator value`; several targets are an array literal, a typed one a `convert`.
public final class AssignmentNode: Sendable {
    public let target: Expression
    public let `operator`: AssignmentOperator
    /// A pipeline, another assignment, or a statement such as `if`.
    public let value: Statement
    public let operatorSpan: SourceSpan
    public let span: SourceSpan

    public init(target: Expression, operator: AssignmentOperator, value: Statement, operatorSpan: SourceSpan, span: SourceSpan) {
        self.target = target
        self.operator = `operator`
        self.value = value
        self.operatorSpan = operatorSpan
        self.span = span
    }
}
