import ShellRuntime
import ShellValues

/// Writes to the information stream.
final class WriteInformation: Cmdlet {
    static let messageData = ParameterSpec(
        "MessageData", .object, aliases: ["Msg", "Message"], position: 0, mandatory: true, byValue: true, checks: [.allowNull])
    static let tags = ParameterSpec("Tags", .string.arrayType, position: 1)
    static let spec = CommandSpec(
        "Write-Information", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.WriteInformationCommand",
        synopsis: "Writes an object to the information stream.",
        parameters: [messageData, tags],
        make: { WriteInformation() })
    func process(_ call: CommandCall) throws {
        try call.writeInformation(call[Self.messageData] ?? .null, tags: call.texts(Self.tags))
    }
}

/// Progress has no place on a notebook's page: it is accepted and dropped.
final class WriteProgress: Cmdlet {
    static let activity = ParameterSpec("Activity", .string, position: 0)
    static let status = ParameterSpec("Status", .string, position: 1, checks: [.notNullOrEmpty])
    static let id = ParameterSpec("Id", .int, position: 2, checks: [.range(.int(0), .int(2147483647))])
    static let percentComplete = ParameterSpec("PercentComplete", .int, checks: [.range(.int(-1), .int(100))])
    static let secondsRemaining = ParameterSpec("SecondsRemaining", .int)
    static let currentOperation = ParameterSpec("CurrentOperation", .string)
    static let parentId = ParameterSpec("ParentId", .int, checks: [.range(.int(-1), .int(2147483647))])
    static let completed = ParameterSpec("Completed", .switchParameter)
    static let sourceId = ParameterSpec("SourceId", .int)
    static let spec = CommandSpec(
        "Write-Progress", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.WriteProgressCommand",
        synopsis: "Accepts a progress report; nothing is shown.",
        parameters: [
            activity, status, id, percentComplete, secondsRemaining, currentOperation, parentId, completed, sourceId,
        ],
        make: { WriteProgress() })
    func process(_ call: CommandCall) throws {}
}
