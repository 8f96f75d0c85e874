import FileGate
public import ShellRuntime
public import Transcripts

/// Runs the steps of a recording again in a fresh session, under the times and random numbers that they had.
public final class SessionReplayer {
    public let session: SteppedSession
    /// Which limit stopped the last step; nil if none did.
    public private(set) var hit: ReplayLimits.Hit?
    private let host: ReplayHost
    private let limits: ReplayLimits
    private let control: StepControl
    private let watchdog: Watchdog
    private let cancellation = Cancellation()
    private let files: ReplayFiles?
    private var knownIncidents = 0

    /// - Parameters:
    ///   - files: the files that steps may use; without any the thread's own rules hold.
    ///   - begin: what happened before the first step, such as the start of a lab. It may use all files.
    public init(
        header: SessionHeader, limits: ReplayLimits = ReplayLimits(), files: ReplayFiles? = nil,
        begin: @escaping (Engine) throws -> Void = { _ in }
    ) rethrows {
        self.files = files
        host = ReplayHost(width: header.width, height: header.height)
        self.limits = limits
        watchdog = Watchdog(limits, cancellation)
        session = try SteppedSession(
            header: header, host: host, environment: ["HOME": header.home, "PWD": header.folder],
            cancellation: cancellation, begin: begin)
        control = StepControl(session, keeper: NoKeeper(host: host), begin: begin)
        control.install()
        host.outputLimit = limits.outputBytes
    }

    deinit { watchdog.close() }

    /// Runs a step again.
    /// - Parameters:
    ///   - command: another text for it, such as one with captures filled in.
    ///   - isExact: whether its clock and random numbers are used again; those of a document are none.
    public func run(_ recorded: SessionStep, command: String? = nil, isExact: Bool = true) -> SessionStep {
        guard let files else { return runHere(recorded, command, isExact) }
        return files.confining { runHere(recorded, command, isExact) }
    }

    private func runHere(_ recorded: SessionStep, _ command: String?, _ isExact: Bool) -> SessionStep {
        hit = nil
        host.width = isExact ? recorded.width : session.header.width
        host.answers = recorded.answers
        host.onLimit = { [unowned self] in
            hit = .output(bytes: limits.outputBytes)
            cancellation.request()
        }
        cancellation.reset()
        session.renewPrompt()
        // A step that Ctrl-C stopped is given the time that it had.
        let wasStopped = recorded.outcome == .stopped
        let known = wasStopped ? Int(clamping: recorded.duration / 10_000 + 50) : nil
        var (step, passed) = watchdog.guarding(milliseconds: known) { session.run(command ?? recorded.command, as: isExact ? recorded : nil) }
        hit = hit ?? passed
        if wasStopped, case .time = hit { hit = nil }
        cancellation.reset()
        control.note(step)
        step.isSetup = recorded.isSetup
        return step
    }

    /// What was refused since this was last asked: path and reason.
    public func newRefusals() -> [String] {
        guard let incidents = files?.confinement.incidents else { return [] }
        defer { knownIncidents = incidents.count }
        return incidents.dropFirst(knownIncidents).map { "\($0.path): \($0.text)" }
    }
}
