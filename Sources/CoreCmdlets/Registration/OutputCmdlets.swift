import ShellRuntime

/// The cmdlets of the folder Output.
enum OutputCmdlets {
    static let all: [(name: String, spec: @Sendable () -> CommandSpec)] = [
        ("Clear-Host", { ClearHost.spec }),
        ("Write-Debug", { WriteDebug.spec }),
        ("Write-Error", { WriteError.spec }),
        ("Write-Host", { WriteHost.spec }),
        ("Write-Information", { WriteInformation.spec }),
        ("Write-Output", { WriteOutput.spec }),
        ("Write-Progress", { WriteProgress.spec }),
        ("Write-Verbose", { WriteVerbose.spec }),
        ("Write-Warning", { WriteWarning.spec }),
    ]
}
