import ShellRuntime
import ShellValues

/// Writes the settings of the prompt.
enum GetPSReadLineOption {
    static let spec = CommandSpec(
        "Get-PSReadLineOption", module: "PSReadLine", className: "Microsoft.PowerShell.GetPSReadLineOption",
        outputTypes: ["Microsoft.PowerShell.PSConsoleReadLineOptions"], synopsis: "Shows the settings of the prompt.",
        description:
            "Writes one object with every setting. Set-PSReadLineOption changes them; a line in the profile keeps a change.",
        parameters: [],
        make: { SimpleCmdlet { call in try call.write(.object(PromptOptions.of(call.engine))) } })
}
