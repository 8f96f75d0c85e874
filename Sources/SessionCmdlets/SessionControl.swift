public import AzureModel
import ShellRuntime
public import Transcripts

/// What the commands for steps need of the session they run in. The session itself stands behind it.
public protocol SessionControl: AnyObject {
    /// Number of the last step that ended; 0 before the first.
    var lastStep: Int { get }
    /// What a step was; nil for a number that no step has.
    func record(of step: Int) -> StepRecord?
    /// All that a step printed, from the journal.
    func step(_ number: Int) -> SessionStep?
    /// The workspace after a step; 0 is the start.
    func workspace(afterStep number: Int) -> Workspace?
    /// Takes back changes of the workspace: the last one, or all since a step.
    /// - Returns: the numbers of the steps whose changes were taken back, newest first.
    func undo(to step: Int?) throws(SessionRefusal) -> [Int]
    /// Makes taken back changes again: the next one, or all up to a step. Returns the steps, oldest first.
    func redo(to step: Int?) throws(SessionRefusal) -> [Int]
    /// Makes the workspace what it was after a step, as a change of its own.
    func restore(_ step: Int) throws(SessionRefusal)
    /// Runs everything again with another text for one step, and takes over where that leads.
    /// - Returns: the steps whose results differ now.
    func edit(_ step: Int, command: String) throws(SessionRefusal) -> [StepDifference]
    /// Asks the user for a new text of a step; nil when it was left alone.
    func editedText(of step: Int) throws(SessionRefusal) -> String?
    /// Writes the last steps to a file that replays. Returns how many it shows.
    func save(last count: Int?, path: String, force: Bool) throws(SessionRefusal) -> Int
    /// Writes each step from now on to a file too.
    func startRecording(path: String, force: Bool, title: String?) throws(SessionRefusal)
    /// Returns the path and how many steps it shows.
    func stopRecording() throws(SessionRefusal) -> (path: String, steps: Int)
}

/// Why something about steps cannot be done.
public struct SessionRefusal: Error, Equatable, Sendable {
    /// The error's id, such as `StepNotFound`.
    public let id: String
    public let message: String

    public init(_ id: String, _ message: String) {
        self.id = id
        self.message = message
    }
}

/// What is kept in memory of a step; what it printed is in the journal.
public struct StepRecord: Sendable {
    public let number: Int
    public let command: String
    public let start: Int64
    public let duration: Int64
    public let outcome: StepOutcome
    /// What it changed in the workspace, a line each.
    public let changes: [String]
    /// Whether its change was taken back.
    public var isUndone = false

    public init(_ step: SessionStep) {
        number = step.number
        command = step.command
        start = step.start
        duration = step.duration
        outcome = step.outcome
        changes = step.changes
    }
}
