import FileGate
public import ShellRuntime

/// Runs work that comes from somebody else: it sees few files, and has little time and memory.
public final class GuardedRun {
    private let files: ReplayFiles
    private let watchdog: Watchdog
    private let cancellation: Cancellation
    private var knownIncidents = 0

    /// - Parameter cancellation: that of the engine that does the work.
    public init(files: ReplayFiles, limits: ReplayLimits, cancellation: Cancellation) {
        self.files = files
        self.cancellation = cancellation
        watchdog = Watchdog(limits, cancellation)
    }

    deinit { watchdog.close() }

    /// - Returns: the work's result, and why it must not go on: what limit it passed, or what it was refused.
    public func run<Result>(_ work: () -> Result) -> (result: Result, stop: String?) {
        let (result, hit) = watchdog.guarding { files.confining(work) }
        if hit != nil { cancellation.reset() }
        let refused = files.confinement.incidents.dropFirst(knownIncidents).first.map { "was refused \($0.path): \($0.text)" }
        knownIncidents = files.confinement.incidents.count
        return (result, hit.map { "was stopped: \($0.text)." } ?? refused)
    }
}
