import ShellRuntime
import ShellValues

/// `Invoke-Command`: here only in this session; other computers are out of reach.
final class InvokeCommand: Cmdlet {
    static let scriptBlock = ParameterSpec(
        "ScriptBlock", .scriptBlock, aliases: ["Command"], position: 0, mandatory: true, help: "The block to run.")
    static let argumentList = ParameterSpec("ArgumentList", .object.arrayType, aliases: ["Args"], help: "Arguments for the block.")
    static let inputObject = ParameterSpec("InputObject", .psObject, byValue: true, help: "Objects for `$input`.")
    static let noNewScope = ParameterSpec("NoNewScope", .switchParameter, help: "Run in the caller's scope.")
    static let computerName = ParameterSpec("ComputerName", .string.arrayType, aliases: ["Cn"], help: "Not available here.")
    static let spec = CommandSpec(
        "Invoke-Command", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.InvokeCommandCommand",
        aliases: ["icm"], synopsis: "Runs a script block.",
        parameters: [scriptBlock, argumentList, inputObject, noNewScope, computerName], make: { InvokeCommand() })

    private var input: [Value] = []

    func process(_ call: CommandCall) throws {
        if call.expectsInput, let value = call[Self.inputObject] { input.append(value) }
    }

    func end(_ call: CommandCall) throws {
        if call.isBound(Self.computerName) {
            throw call.failure(
                "NotImplemented", "Running commands on other computers is not available in Sallyport.", category: .NotImplemented,
                type: ExceptionTypes.psNotSupported)
        }
        guard let block = call[Self.scriptBlock]?.asObject as? ScriptBlock else { return }
        if call.flag(Self.noNewScope) {
            return try call.engine.runner(block).run(.null, arguments: call.list(Self.argumentList), into: call.output)
        }
        try call.engine.call(
            block, arguments: call.list(Self.argumentList), input: call.expectsInput ? input : nil, into: call.output)
    }
}
