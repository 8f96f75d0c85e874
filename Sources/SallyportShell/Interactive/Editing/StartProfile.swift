import Glibc
import PromptCmdlets
import SessionEngine
import ShellRuntime
import ShellValues

/// Runs the profile scripts: before the first prompt and in the session's own scope. What goes wrong in one is shown,
/// and the session begins all the same.
enum StartProfile {
    static func run(_ shell: ShellSession) {
        for path in ProfilePlaces(shell.engine).inOrder where access(path, F_OK) == 0 && shell.engine.exitCode == nil {
            let quoted = path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
            _ = shell.show { output in try shell.engine.evaluate(". '\(quoted)'", into: output) }
        }
        shell.engine.lastSuccess = true
    }
}
