import ShellRuntime
import ShellValues

/// Writes each object as text: stands in for the formatter's `Out-Default` until that lands.
public final class PlainOutDefault: Cmdlet {
    static let inputObject = ParameterSpec("InputObject", .psObject, byValue: true)
    public static let spec = CommandSpec(
        "Out-Default", module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands.OutDefaultCommand",
        parameters: [inputObject], make: { PlainOutDefault() })

    public func process(_ call: CommandCall) throws {
        guard call.expectsInput else { return }
        call.engine.ui.write((call[Self.inputObject] ?? .null).text(call.engine) + "\n")
    }
}
