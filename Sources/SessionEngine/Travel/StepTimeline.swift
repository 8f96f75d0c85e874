public import AzureModel
public import SessionCmdlets
import Transcripts

/// The workspace and where its ids come from, at one moment. Older moments share what did not change.
public struct WorkspaceState: Sendable {
    public let workspace: Workspace
    public let ids: IdentitySource
}

/// The steps of a session with the workspace after each, and which changes were taken back.
public final class StepTimeline {
    /// A change of the workspace by a step.
    private struct Change {
        let step: Int
        let before: WorkspaceState
        let after: WorkspaceState
    }

    /// By step number; the first is the start.
    private var states: [WorkspaceState]
    public private(set) var records: [StepRecord] = []
    private var done: [Change] = []
    private var undone: [Change] = []
    /// What the running step did with undo and redo; it is no change of its own.
    private var hasTravelled = false

    public init(start: WorkspaceState) { states = [start] }

    public var lastStep: Int { records.count }

    public func state(after step: Int) -> WorkspaceState? { states.indices.contains(step) ? states[step] : nil }

    public func record(of step: Int) -> StepRecord? { records.indices.contains(step - 1) ? records[step - 1] : nil }

    /// Notes a step that has ended.
    /// - Parameter isChanged: whether the workspace is another than before the step.
    func append(_ step: SessionStep, state: WorkspaceState, isChanged: Bool) {
        let before = states.last ?? state
        states.append(state)
        records.append(StepRecord(step))
        if isChanged, !hasTravelled {
            done.append(Change(step: step.number, before: before, after: state))
            undone.removeAll()
        }
        hasTravelled = false
    }

    /// The steps to take back, newest first, and the state before them.
    /// - Throws: `SessionRefusal` when there is nothing, or no such step.
    func undo(to step: Int?) throws(SessionRefusal) -> (steps: [Int], state: WorkspaceState) {
        if let step, step > lastStep { throw .noStep(step, last: lastStep) }
        let count = step.map { limit in done.reversed().prefix { $0.step > limit }.count } ?? min(1, done.count)
        guard count > 0 else { throw SessionRefusal("NothingToUndo", "There is no change of the workspace to take back.") }
        let taken = Array(done.suffix(count).reversed())
        done.removeLast(count)
        undone += taken
        mark(taken.map(\.step), isUndone: true)
        return (taken.map(\.step), taken[count - 1].before)
    }

    /// The steps to make again, oldest first, and the state after them.
    func redo(to step: Int?) throws(SessionRefusal) -> (steps: [Int], state: WorkspaceState) {
        let count = step.map { limit in undone.reversed().prefix { $0.step <= limit }.count } ?? min(1, undone.count)
        guard count > 0 else { throw SessionRefusal("NothingToRedo", "There is no change to make again.") }
        let taken = Array(undone.suffix(count).reversed())
        undone.removeLast(count)
        done += taken
        mark(taken.map(\.step), isUndone: false)
        return (taken.map(\.step), taken[count - 1].after)
    }

    private func mark(_ steps: [Int], isUndone: Bool) {
        hasTravelled = true
        for step in steps where records.indices.contains(step - 1) { records[step - 1].isUndone = isUndone }
    }
}
