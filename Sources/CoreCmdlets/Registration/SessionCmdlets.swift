import ShellRuntime

/// The cmdlets of the folder Session.
enum SessionCmdlets {
    static let all: [(name: String, spec: @Sendable () -> CommandSpec)] = [
        ("Add-History", { AddHistory.spec }),
        ("Clear-History", { ClearHistory.spec }),
        ("ConvertFrom-SecureString", { ConvertFromSecureString.spec }),
        ("ConvertTo-SecureString", { ConvertToSecureString.spec }),
        ("Get-Credential", { GetCredential.spec }),
        ("Get-Culture", { GetCulture.spec }),
        ("Get-History", { GetHistory.spec }),
        ("Get-Host", { GetHost.spec }),
        ("Get-PSCallStack", { GetPSCallStack.spec }),
        ("Get-Random", { GetRandom.spec }),
        ("Get-SecureRandom", { GetSecureRandom.spec }),
        ("Get-UICulture", { GetUICulture.spec }),
        ("Import-PowerShellDataFile", { ImportPowerShellDataFile.spec }),
        ("Invoke-Expression", { InvokeExpression.spec }),
        ("Invoke-History", { InvokeHistory.spec }),
        ("New-Guid", { NewGuid.spec }),
        ("New-TemporaryFile", { NewTemporaryFile.spec }),
        ("Read-Host", { ReadHost.spec }),
        ("Set-StrictMode", { SetStrictMode.spec }),
    ]
}
