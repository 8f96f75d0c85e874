import ShellFormatting
import ShellRuntime
import ShellValues

/// `Out-Default`: the end of every pipeline at the prompt; formats objects and writes them to the host.
public final class OutDefault: Cmdlet {
    static let transcript = ParameterSpec("Transcript", .switchParameter)
    static let inputObject = ParameterSpec("InputObject", .psObject, byValue: true)
    public static let spec = CommandSpec(
        "Out-Default", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.OutDefaultCommand",
        synopsis: "Sends output to the formatter and on to the screen.", parameters: [transcript, inputObject],
        make: { OutDefault() })

    private var session: FormatSession?

    public func begin(_ call: CommandCall) throws {
        let engine = call.engine
        session = FormatSession(context: FormatService.context(engine), width: engine.ui.width) { engine.ui.write($0) }
    }

    public func process(_ call: CommandCall) throws {
        guard call.expectsInput || call.isBound(Self.inputObject) else { return }
        try session?.accept(call[Self.inputObject] ?? .null)
    }

    public func end(_ call: CommandCall) throws { try session?.end() }
}
