import ShellRuntime
import ShellValues

/// Writes objects to the pipeline.
final class WriteOutput: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, position: 0, mandatory: true, byValue: true, rest: true,
        checks: [.allowNull, .allowEmptyCollection], help: "The object to work on; usually it comes through the pipeline.")
    static let noEnumerate = ParameterSpec("NoEnumerate", .switchParameter)
    static let spec = CommandSpec(
        "Write-Output", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.WriteOutputCommand",
        aliases: ["echo"], synopsis: "Writes objects to the pipeline.",
        description: "Collections are unrolled one level unless -NoEnumerate is given.",
        parameters: [inputObject, noEnumerate],
        make: { WriteOutput() })
    func process(_ call: CommandCall) throws {
        let value = call[Self.inputObject] ?? .null
        if call.flag(Self.noEnumerate) { try call.write(value) } else { try call.writeAll(value) }
    }
}
