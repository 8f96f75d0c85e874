import JSONText

/// Which stream of PowerShell a text was printed by.
public enum OutputStream: String, Sendable, CaseIterable {
    case output, error, warning, verbose, debug, information, host
}

/// A text that was printed, without colour codes; lines end in a line feed.
public struct PrintedText: Equatable, Sendable {
    public var stream: OutputStream
    public var text: String

    public init(_ stream: OutputStream, _ text: String) {
        self.stream = stream
        self.text = text
    }
}

/// How a step ended.
public enum StepOutcome: Equatable, Sendable {
    case completed
    /// `$?` was false, or an error ended it.
    case failed
    /// Ctrl-C, or a limit of the replay.
    case stopped
    /// `exit N`.
    case exited(Int32)

    /// Whether something went wrong.
    public var isFailure: Bool { self != .completed && self != .exited(0) }
}

/// One command, as it was typed, and what came of it.
public struct SessionStep: Equatable, Sendable {
    /// From one, without gaps.
    public var number: Int
    /// The text as typed; it may have several lines.
    public var command: String
    /// What stood before it.
    public var prompt: String
    /// When it began (ticks, UTC) and how many ticks it took.
    public var start: Int64
    public var duration: Int64
    /// The state of the random numbers when it began.
    public var seed: UInt64
    /// Columns of the screen when it ran.
    public var width: Int
    /// What was printed, in order.
    public var output: [PrintedText]
    /// Bytes of output that were left out because there were too many.
    public var omittedBytes = 0
    /// What was answered to questions, in order.
    public var answers: [String] = []
    /// The objects that reached the screen: type and a digest of the properties, `Type:digest`.
    public var objects: [String] = []
    public var outcome: StepOutcome
    /// The hash of the workspace after the step.
    public var workspace: String
    /// What the step changed in the workspace, a short line each.
    public var changes: [String] = []
    /// Whether the step only prepares what the recording shows: a replay runs it unseen.
    public var isSetup = false
    /// How the step stands in the document that it came from; only the reader and writer of the format look into it.
    public var layout: JSONObject?

    public init(
        number: Int, command: String, prompt: String = "PS Sallyport> ", start: Int64, duration: Int64 = 0, seed: UInt64,
        width: Int = 80, output: [PrintedText] = [], outcome: StepOutcome = .completed, workspace: String = ""
    ) {
        self.number = number
        self.command = command
        self.prompt = prompt
        self.start = start
        self.duration = duration
        self.seed = seed
        self.width = width
        self.output = output
        self.outcome = outcome
        self.workspace = workspace
    }

    /// All that was printed, the streams mixed as on the screen.
    public var screenText: String { output.map(\.text).joined() }

    /// What one stream printed.
    public func text(of stream: OutputStream) -> String {
        output.filter { $0.stream == stream }.map(\.text).joined()
    }
}
