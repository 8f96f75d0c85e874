public import ShellRuntime

/// The commands that format objects and put them out.
public enum FormattingCommands {
    public static func register(in table: CommandTable) {
        for (name, make) in specs { table.register(name, make) }
    }

    private static let specs: [(String, @Sendable () -> CommandSpec)] = [
        ("Format-Table", FormatCommands.table), ("Format-List", FormatCommands.list),
        ("Format-Wide", FormatCommands.wide), ("Format-Custom", FormatCommands.custom),
        ("Out-Default", OutputCommands.outDefault), ("Out-Host", OutputCommands.outHost),
        ("Out-String", OutputCommands.outString), ("Out-File", OutputCommands.outFile),
        ("Out-Null", OutputCommands.outNull), ("Update-FormatData", UpdateFormatData.spec),
        ("Get-FormatData", GetFormatData.spec), ("Update-TypeData", UpdateTypeData.spec),
        ("Remove-TypeData", RemoveTypeData.spec), ("Get-TypeData", GetTypeData.spec),
    ]
}
