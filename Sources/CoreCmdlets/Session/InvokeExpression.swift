import ShellRuntime
import ShellValues

/// Runs a text as script.
final class InvokeExpression: Cmdlet {
    static let command = ParameterSpec("Command", .string, position: 0, mandatory: true, byValue: true)
    static let spec = CommandSpec(
        "Invoke-Expression", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.InvokeExpressionCommand", aliases: ["iex"],
        synopsis: "Runs a text as if it had been typed here.",
        parameters: [command],
        make: { InvokeExpression() })
    func process(_ call: CommandCall) throws {
        do {
            try call.engine.evaluate(call.text(Self.command) ?? "", into: call.output)
        } catch let failure as PSFailure where failure.record.category == .ParserError {
            throw call.failure(failure.record)
        }
    }
}

/// Lets `-Version` of `Set-StrictMode` be a whole number or `Latest`.
struct StrictVersionTransformation: VariableConstraint {
    func apply(_ value: Value, name: String, interpreter: any Interpreter) throws -> Value {
        let text = value.text(interpreter)
        if CaseFolding.fold(text) == "latest" { return .string("3.0") }
        return value.asObject == nil && !text.contains(".") ? .string(text + ".0") : value
    }
}

/// Turns on warnings about loose use of the language.
final class SetStrictMode: Cmdlet {
    static let off = ParameterSpec("Off", .switchParameter, mandatory: true, set: "Off")
    static let version = ParameterSpec(
        "Version", .version, aliases: ["v"], mandatory: true, set: "Version", transform: StrictVersionTransformation())
    static let spec = CommandSpec(
        "Set-StrictMode", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.SetStrictModeCommand",
        defaultSet: "Version", synopsis: "Makes errors of unset variables, missing properties and other loose use.",
        parameters: [off, version],
        make: { SetStrictMode() })
    func process(_ call: CommandCall) throws {
        if call.flag(Self.off) {
            call.engine.strictMode = .off
            return
        }
        let text = CaseFolding.fold(call.text(Self.version) ?? "")
        let major = Int(text.prefix { $0 != "." }) ?? 0
        switch (text, major) {
        case ("latest", _): call.engine.strictMode = .v3
        case (_, 1): call.engine.strictMode = .v1
        case (_, 2): call.engine.strictMode = .v2
        case (_, 3...7): call.engine.strictMode = .v3
        case (_, 0): call.engine.strictMode = .off
        default: throw invalid(text, call)
        }
    }

    private func invalid(_ text: String, _ call: CommandCall) -> PSFailure {
        call.failure(
            "ParameterArgumentValidationError",
            "Cannot validate argument on parameter 'Version'. The \"\(text.contains(".") ? text : text + ".0")\" argument does not contain a valid PowerShell version. Supply a valid version number and then try the command again.",
            category: .InvalidData, type: ExceptionTypes.parameterBindingValidation)
    }
}
