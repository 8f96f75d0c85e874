import ShellRuntime

/// The cmdlets of the folder Variables.
enum VariableCmdlets {
    static let all: [(name: String, spec: @Sendable () -> CommandSpec)] = [
        ("Clear-Variable", { ClearVariable.spec }),
        ("Export-Alias", { ExportAlias.spec }),
        ("Get-Alias", { GetAlias.spec }),
        ("Get-Variable", { GetVariable.spec }),
        ("Import-Alias", { ImportAlias.spec }),
        ("New-Alias", { NewAlias.spec }),
        ("New-Variable", { NewVariable.spec }),
        ("Remove-Alias", { RemoveAlias.spec }),
        ("Remove-Variable", { RemoveVariable.spec }),
        ("Set-Alias", { SetAlias.spec }),
        ("Set-Variable", { SetVariable.spec }),
    ]
}
