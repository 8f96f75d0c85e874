import ShellRuntime

/// The cmdlets of the folder Time.
enum TimeCmdlets {
    static let all: [(name: String, spec: @Sendable () -> CommandSpec)] = [
        ("Get-Date", { GetDate.spec }),
        ("Get-Uptime", { GetUptime.spec }),
        ("Measure-Command", { MeasureCommand.spec }),
        ("New-TimeSpan", { NewTimeSpan.spec }),
        ("Start-Sleep", { StartSleep.spec }),
    ]
}
