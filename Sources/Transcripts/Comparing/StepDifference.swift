/// How a step that was run again differs from its record.
public struct StepDifference: Equatable, Sendable {
    /// What is compared.
    public enum Aspect: String, Sendable {
        case output, error, warning, verbose, debug, information, host
        case objects, outcome, workspace
    }

    public let step: Int
    public let command: String
    public let aspect: Aspect
    /// The recorded lines and those of now.
    public let expected: [String]
    public let actual: [String]

    public init(step: Int, command: String, aspect: Aspect, expected: [String], actual: [String]) {
        self.step = step
        self.command = command
        self.aspect = aspect
        self.expected = expected
        self.actual = actual
    }
}
