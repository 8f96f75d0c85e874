import DotNetTypes
public import ShellFormatting
public import ShellRuntime

/// PSReadLine's cmdlets and types: the settings of the prompt, its keys, and its buffer.
public enum PromptModule {
    /// Makes the commands known; their declarations are made at first use.
    public static func register(in table: CommandTable) {
        for (name, spec) in commands { table.register(name, spec) }
        TypeTable.add("Microsoft.PowerShell.", types: PromptTypes.all)
    }

    /// What a session needs beside the commands: `$PROFILE`.
    public static func install(in engine: Engine) {
        engine.define("PROFILE", ProfilePlaces(engine).variable)
    }

    /// How the objects are shown.
    public static var views: [ViewDefinition] { [PromptViews.options, PromptViews.keys] }

    private static let commands: [(String, @Sendable () -> CommandSpec)] = [
        ("Get-PSReadLineOption", { GetPSReadLineOption.spec }),
        ("Set-PSReadLineOption", { SetPSReadLineOption.spec }),
        ("Get-PSReadLineKeyHandler", { GetKeyHandler.spec }),
        ("Set-PSReadLineKeyHandler", { SetKeyHandler.spec }),
        ("Remove-PSReadLineKeyHandler", { RemoveKeyHandler.spec }),
    ]
}
