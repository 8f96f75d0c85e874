import ShellRuntime
import ShellValues

/// Writes a warning.
final class WriteWarning: Cmdlet {
    static let message = ParameterSpec(
        "Message", .string, aliases: ["Msg"], position: 0, mandatory: true, byValue: true, checks: [.allowEmptyString])
    static let spec = CommandSpec(
        "Write-Warning", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.WriteWarningCommand",
        synopsis: "Writes a warning.",
        parameters: [message],
        make: { WriteWarning() })
    func process(_ call: CommandCall) throws { try call.writeWarning(call.text(Self.message) ?? "") }
}

/// Writes a verbose message.
final class WriteVerbose: Cmdlet {
    static let message = ParameterSpec(
        "Message", .string, aliases: ["Msg"], position: 0, mandatory: true, byValue: true, checks: [.allowEmptyString])
    static let spec = CommandSpec(
        "Write-Verbose", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.WriteVerboseCommand",
        synopsis: "Writes a message that is shown when verbose output is on.",
        parameters: [message],
        make: { WriteVerbose() })
    func process(_ call: CommandCall) throws { try call.writeVerbose(call.text(Self.message) ?? "") }
}

/// Writes a debug message.
final class WriteDebug: Cmdlet {
    static let message = ParameterSpec(
        "Message", .string, aliases: ["Msg"], position: 0, mandatory: true, byValue: true, checks: [.allowEmptyString])
    static let spec = CommandSpec(
        "Write-Debug", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.WriteDebugCommand",
        synopsis: "Writes a message that is shown when debug output is on.",
        parameters: [message],
        make: { WriteDebug() })
    func process(_ call: CommandCall) throws { try call.writeDebug(call.text(Self.message) ?? "") }
}
