import ShellRuntime

/// The cmdlets of the folder Objects.
enum ObjectCmdlets {
    static let all: [(name: String, spec: @Sendable () -> CommandSpec)] = [
        ("Add-Member", { AddMember.spec }),
        ("Compare-Object", { CompareObject.spec }),
        ("ForEach-Object", { ForEachObject.spec }),
        ("Get-Member", { GetMember.spec }),
        ("Get-Unique", { GetUnique.spec }),
        ("Group-Object", { GroupObject.spec }),
        ("Join-String", { JoinString.spec }),
        ("Measure-Object", { MeasureObject.spec }),
        ("New-Object", { NewObject.spec }),
        ("Select-Object", { SelectObject.spec }),
        ("Sort-Object", { SortObject.spec }),
        ("Tee-Object", { TeeObject.spec }),
        ("Update-List", { UpdateList.spec }),
        ("Where-Object", { WhereObject.spec }),
    ]
}
