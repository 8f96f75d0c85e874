import ShellValues

/// A command at its place in a running pipeline: told of the beginning, each object, and the end.
class CommandProcessor: Sink {
    /// Before any object.
    func begin() throws {}
    /// After the last object.
    func end() throws {}
    /// Runs the step for a command that stands first and gets no input.
    func processWithoutInput() throws {}
    /// Always called, whatever happened.
    func dispose() {}
    /// What `PipelineStop` names.
    var stopIdentity: AnyObject { self }
    /// Whether an error was written; decides `$?`.
    var failed: Bool { false }
    /// Where output goes, when it can be rerouted.
    var redirectableOutput: Sink? { nil }
    func redirectOutput(to sink: Sink) {}
}
