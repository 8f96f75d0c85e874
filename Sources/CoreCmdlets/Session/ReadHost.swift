import DotNetTypes
import ShellRuntime
import ShellValues

/// Reads a line from the user.
final class ReadHost: Cmdlet {
    static let prompt = ParameterSpec("Prompt", .object, position: 0, rest: true, checks: [.allowNull])
    static let asSecureString = ParameterSpec("AsSecureString", .switchParameter, set: "AsSecureString")
    static let maskInput = ParameterSpec("MaskInput", .switchParameter, set: "AsString")
    static let spec = CommandSpec(
        "Read-Host", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.ReadHostCommand",
        defaultSet: "AsString", outputTypes: ["System.String", "System.Security.SecureString"],
        synopsis: "Asks the user for a line of text.",
        parameters: [prompt, asSecureString, maskInput],
        make: { ReadHost() })
    func process(_ call: CommandCall) throws {
        guard call.engine.ui.isInteractive else { throw ReadHost.notInteractive(call) }
        let prompt = call.list(Self.prompt).map { $0.text(call.engine) }.joined(separator: " ")
        let isSecret = call.flag(Self.asSecureString) || call.flag(Self.maskInput)
        let line = call.engine.ui.readLine(prompt: prompt.isEmpty ? "" : prompt + ": ", secret: isSecret) ?? ""
        try call.write(call.flag(Self.asSecureString) ? .object(SecretObject(line)) : .string(line))
    }

    static func notInteractive(_ call: CommandCall) -> PSFailure {
        call.failure(
            "InvalidOperation", "PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.",
            category: .InvalidOperation, type: ExceptionTypes.psInvalidOperation)
    }
}
