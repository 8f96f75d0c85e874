import ShellRuntime
import ShellValues

/// What stands before a command: the session's function `prompt`, or the standard text.
final class ShellPrompt {
    static let standard = "PS Sallyport> "
    static let continuation = ">> "
    private static let name = Symbol("prompt")

    /// The text in force until the next command.
    private(set) var text = ShellPrompt.standard
    private let session: ShellSession

    init(_ session: ShellSession) { self.session = session }

    /// Asks the function anew. One that fails or writes nothing gives PowerShell's bare prompt.
    func renew() {
        let engine = session.engine
        guard let function = engine.findFunction(ShellPrompt.name) else {
            text = ShellPrompt.standard
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
