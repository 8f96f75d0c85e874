import ShellRuntime
import ShellValues

/// What stands before a command: the session's function `prompt`, or the standard text with the step's number.
public final class ShellPrompt {
    public static let continuation = ">> "
    private static let name = Symbol("prompt")

    /// The text in force until the next command.
    public private(set) var text = "PS Sallyport> "
    private let session: ShellSession

    init(_ session: ShellSession) { self.session = session }

    /// The text for a step: `PS Sallyport [7]> `; without a number for a session that is not recorded.
    static func standard(_ number: Int) -> String { "PS Sallyport [\(number)]> " }

    /// Asks the function anew. One that fails or writes nothing gives PowerShell's bare prompt.
    func renew(step number: Int) {
        let engine = session.engine
        guard let function = engine.findFunction(ShellPrompt.name) else {
            text = ShellPrompt.standard(number)
            return
        }
        let succeeded = engine.lastSuccess
        defer { engine.lastSuccess = succeeded }
        let collector = Collector()
        // `Write-Host` in the function is part of the prompt.
        let shown = session.host.capture { try engine.call(function.block, arguments: [], into: collector) }
        let written = shown + collector.items.map { $0.text(engine) }.joined()
        text = written.isEmpty ? "PS>" : written
    }
}
