public import AzureModel
import ShellRuntime
import ShellValues

/// The states that a session kept, one after each step. Whoever keeps them installs itself among the engine's
/// services.
public protocol WorkspaceHistory: AnyObject {
    /// The state after a step; 0 is the state before the first. Nil for a step that is not there.
    func workspace(afterStep number: Int) -> Workspace?
}

/// Where the history is found.
public enum WorkspaceHistoryService {
    /// Its key in `Engine.services`.
    public static let key = "Sallyport.WorkspaceHistory"

    /// The state after a step, or what is wrong in one sentence.
    static func workspace(afterStep number: Int, _ call: CommandCall) throws -> Workspace {
        guard let history = call.engine.services[key] as? any WorkspaceHistory else {
            throw call.failure(
                "NoHistory", "This session keeps no steps to compare. Compare saved files instead.",
                category: .InvalidOperation)
        }
        guard let workspace = history.workspace(afterStep: number) else {
            throw call.failure(
                "UnknownStep", "There is no step \(number) in this session.", category: .ObjectNotFound,
                target: .int(Int32(clamping: number)), type: ExceptionTypes.argument)
        }
        return workspace
    }
}
