import AzureCmdlets
import AzureModel
import SessionCmdlets
public import ShellRuntime
import ShellSyntax
import ShellValues
public import Transcripts

/// A session whose commands are numbered steps: each runs under a clock and random numbers that are written down, and
/// what it printed and changed is taken down. The same header and commands give the same steps, anywhere.
public final class SteppedSession {
    public let header: SessionHeader
    public let shell: ShellSession
    public let prompt: ShellPrompt
    public let timeline: StepTimeline
    private let clock: VirtualClock
    private let bits: SeededBits
    private let azure: AzureSession
    private let digests: WorkspaceDigests
    /// Answers to secret questions of the last step.
    public private(set) var secrets: [String] = []

    /// - Parameters:
    ///   - realTime: followed by the clock between steps; nil for a clock that is wholly made up.
    ///   - begin: what happens before the first step, such as the start of a lab.
    public init(
        header: SessionHeader, host: any SessionHost, environment: [String: String], realTime: (() -> Int64)? = nil,
        cancellation: Cancellation = .process, begin: (Engine) throws -> Void = { _ in }
    ) rethrows {
        self.header = header
        clock = VirtualClock(start: header.start, realTime: realTime)
        bits = SeededBits(seed: header.seed)
        shell = ShellSession(
            host: host,
            values: VirtualHost.values(header, clock: clock, bits: bits, environment: environment, waits: realTime != nil),
            cancellation: cancellation)
        prompt = ShellPrompt(shell)
        azure = AzureSession.of(shell.engine)
        try begin(shell.engine)
        digests = WorkspaceDigests(azure)
        timeline = StepTimeline(start: WorkspaceState(workspace: azure.workspace, ids: azure.ids))
    }

    public var engine: Engine { shell.engine }

    /// Puts the prompt of the next step together.
    public func renewPrompt() { prompt.renew(step: timeline.lastStep + 1) }

    /// Runs the next step and notes it.
    /// - Parameter recorded: a step that ran before; its clock and random numbers are used again.
    public func run(_ command: String, as recorded: SessionStep? = nil) -> SessionStep {
        begin(recorded)
        let (start, seed) = (clock.ticks, bits.state)
        let tape = StepTape()
        let objects = ObjectDigests(engine)
        let revision = azure.revision
        shell.host.tape = tape
        shell.watch = objects.add
        let status = shell.show { output in try engine.evaluate(command, into: output) }
        clock.setAlarm(at: nil)
        shell.watch = nil
        shell.host.tape = nil
        clock.endStep()
        if let recorded { clock.set(max(clock.ticks, recorded.start &+ recorded.duration)) }
        var step = SessionStep(
            number: timeline.lastStep + 1, command: command, prompt: prompt.text, start: start,
            duration: recorded?.duration ?? (clock.ticks &- start), seed: seed, width: shell.host.width, output: tape.output,
            outcome: outcome(status, command))
        step.omittedBytes = tape.omittedBytes
        step.answers = tape.answers
        step.objects = objects.all
        secrets = tape.secrets
        finish(&step, isTouched: azure.revision != revision)
        return step
    }

    private func begin(_ recorded: SessionStep?) {
        if let recorded {
            clock.set(recorded.start)
            bits.state = recorded.seed
            if recorded.outcome == .stopped {
                clock.setAlarm(at: recorded.start &+ recorded.duration) { [engine] in engine.cancellation.request() }
            }
        } else {
            clock.beginStep()
        }
    }

    private func outcome(_ status: Int32, _ command: String) -> StepOutcome {
        if let code = engine.exitCode { return .exited(code) }
        if engine.cancellation.isRequested || status == 130 { return .stopped }
        return (engine.lastSuccess || doesNothing(command)) && status == 0 ? .completed : .failed
    }

    /// A comment does nothing, and leaves `$?` as it was.
    private func doesNothing(_ command: String) -> Bool {
        Parser.parse(command).tokens.allSatisfy { [.comment, .newLine, .endOfInput].contains($0.kind) }
    }

    /// What the step changed, its place in the timeline and in the history.
    private func finish(_ step: inout SessionStep, isTouched: Bool) {
        let before = timeline.state(after: timeline.lastStep)?.workspace ?? azure.workspace
        let isChanged = isTouched && azure.workspace != before
        step.workspace = digests.digest(isChanged: isChanged)
        if isChanged { step.changes = WorkspaceComparison.changes(from: before, to: azure.workspace).map(\.line) }
        timeline.append(step, state: WorkspaceState(workspace: azure.workspace, ids: azure.ids), isChanged: isChanged)
        remember(step)
    }

    /// For `Get-History`.
    private func remember(_ step: SessionStep) {
        defer { engine.historyLine = nil }
        engine.history.append(
            HistoryEntry(
                id: step.number, text: engine.historyLine ?? step.command, startTicks: step.start, endTicks: step.start &+ step.duration,
                succeeded: step.outcome == .completed))
        let surplus = engine.history.count - 4096
        if surplus > 0 { engine.history.removeFirst(surplus) }
    }

    var currentState: WorkspaceState { WorkspaceState(workspace: azure.workspace, ids: azure.ids) }

    /// Makes the workspace another one, ids included.
    func adopt(_ state: WorkspaceState) {
        azure.workspace = state.workspace
        azure.ids = state.ids
    }
}

/// The hash of the workspace, worked out anew only when it changed.
private final class WorkspaceDigests {
    private let azure: AzureSession
    private var known: String?

    init(_ azure: AzureSession) { self.azure = azure }

    func digest(isChanged: Bool) -> String {
        if let known, !isChanged { return known }
        let digest = azure.workspace.digest
        known = digest
        return digest
    }
}
