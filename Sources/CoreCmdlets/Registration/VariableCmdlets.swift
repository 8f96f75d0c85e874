import ShellRuntime

/// The cmdlets of the folder Variables.
enum VariableCmdlets {
    static let all: [(name: String, spec: @Sendable () -> CommandSpec)] = [
        ("Clear-Variable", { ClearVariable.spec }),
        ("Get-Variable", { GetVariable.spec }),
        ("New-Variable", { NewVariable.spec }),
        ("Remove-Variable", { RemoveVariable.spec }),
        ("Set-Variable", { SetVariable.spec }),
    ]
}
