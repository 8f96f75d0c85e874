public import ShellRuntime

/// The screen and keyboard of a session whose steps are recorded.
public protocol SessionHost: ShellHost {
    /// Takes down what is shown and answered while a step runs; nil between steps.
    var tape: StepTape? { get set }
    /// What is written to the screen meanwhile, instead of showing it.
    func capture(_ body: () throws -> Void) -> String
}
