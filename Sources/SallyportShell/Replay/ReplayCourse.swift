import SessionEngine
import ShellRuntime
import Transcripts

/// The steps of a recording, run again one after the other as far as somebody asks.
final class ReplayCourse {
    /// A step that ran again, and where it differs from its record.
    struct Result {
        let recorded: SessionStep
        let actual: SessionStep
        let differences: [StepDifference]
        let hit: ReplayLimits.Hit?
        /// What the step wanted of the machine's files and did not get.
        let refusals: [String]

        /// Why the replay ends here; nil if it may go on.
        var stop: String? {
            if let hit { return "was stopped: \(hit.text)." }
            if actual.outcome == .stopped, Interrupts.isRequested { return "was interrupted." }
            return refusals.first.map { "was refused \($0)" }
        }
    }

    let recording: SessionRecording
    let steps: [SessionStep]
    private(set) var results: [Result] = []
    private let replayer: SessionReplayer
    private var comparison: StepComparison
    private let isExact: Bool

    /// The steps see the files beside the recording, and what they write is thrown away.
    /// - Throws: `Options.Refusal` when the session's lab cannot be started, or when there is no place for what it writes.
    init(_ file: RecordingFile, limits: ReplayLimits) throws {
        recording = file.recording
        isExact = file.isExact
        comparison = StepComparison(comparesScreenOnly: !file.isExact)
        steps = recording.steps
        let lab = recording.header.lab
        let files = try file.files(limits)
        replayer = try SessionReplayer(header: recording.header, limits: limits, files: files) { engine in
            if let lab { _ = try LabChoice.start(lab, in: engine) }
        }
    }

    /// Runs the next step; nil behind the last.
    func next() -> Result? {
        guard results.count < steps.count else { return nil }
        let recorded = steps[results.count]
        let actual = replayer.run(recorded, command: comparison.command(of: recorded), isExact: isExact)
        let differences = comparison.differences(recorded, actual)
        let result = Result(recorded: recorded, actual: actual, differences: differences, hit: replayer.hit,
            refusals: replayer.newRefusals())
        results.append(result)
        return result
    }

    /// The result of a step by its place in the recording, running up to it if need be.
    func result(at index: Int) -> Result? {
        while results.count <= index {
            if next() == nil { return nil }
        }
        return results.indices.contains(index) ? results[index] : nil
    }
}
