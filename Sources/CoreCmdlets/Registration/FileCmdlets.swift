import ShellRuntime

/// The cmdlets of the folder Files.
enum FileCmdlets {
    static let all: [(name: String, spec: @Sendable () -> CommandSpec)] = [
        ("Add-Content", { AddContent.spec }),
        ("Clear-Content", { ClearContent.spec }),
        ("Clear-Item", { ClearItem.spec }),
        ("Convert-Path", { ConvertPath.spec }),
        ("Copy-Item", { CopyItem.spec }),
        ("Format-Hex", { FormatHex.spec }),
        ("Get-ChildItem", { GetChildItem.spec }),
        ("Get-Content", { GetContent.spec }),
        ("Get-FileHash", { GetFileHash.spec }),
        ("Get-Item", { GetItem.spec }),
        ("Get-ItemProperty", { GetItemProperty.spec }),
        ("Get-ItemPropertyValue", { GetItemPropertyValue.spec }),
        ("Get-Location", { GetLocation.spec }),
        ("Get-PSDrive", { GetPSDrive.spec }),
        ("Get-PSProvider", { GetPSProvider.spec }),
        ("Invoke-Item", { InvokeItem.spec }),
        ("Join-Path", { JoinPath.spec }),
        ("Move-Item", { MoveItem.spec }),
        ("New-Item", { NewItem.spec }),
        ("Pop-Location", { PopLocation.spec }),
        ("Push-Location", { PushLocation.spec }),
        ("Remove-Item", { RemoveItem.spec }),
        ("Rename-Item", { RenameItem.spec }),
        ("Resolve-Path", { ResolvePath.spec }),
        ("Set-Content", { SetContent.spec }),
        ("Set-Item", { SetItem.spec }),
        ("Set-Location", { SetLocation.spec }),
        ("Split-Path", { SplitPath.spec }),
        ("Test-Path", { TestPath.spec }),
    ]
}
