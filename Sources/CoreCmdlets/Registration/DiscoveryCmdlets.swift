import ShellRuntime

/// The cmdlets of the folder Discovery.
enum DiscoveryCmdlets {
    static let all: [(name: String, spec: @Sendable () -> CommandSpec)] = [
        ("Get-Command", { GetCommand.spec }),
        ("Get-Help", { GetHelp.spec }),
        ("Get-Verb", { GetVerb.spec }),
    ]
}
