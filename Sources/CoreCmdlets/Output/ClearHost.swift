import ShellRuntime
import ShellValues

/// Empties the screen.
final class ClearHost: Cmdlet {
    static let spec = CommandSpec(
        "Clear-Host", module: "Microsoft.PowerShell.Core", className: "Clear-Host", aliases: ["clear", "cls"],
        synopsis: "Empties the screen.", parameters: [], make: { ClearHost() })

    func process(_ call: CommandCall) throws {
        if call.engine.ui.supportsColour { call.engine.ui.write("\u{1b}[H\u{1b}[2J\u{1b}[3J") }
    }
}
