import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Tells how long the system has been running.
final class GetUptime: Cmdlet {
    static let since = ParameterSpec("Since", .switchParameter, set: "Since")
    static let spec = CommandSpec(
        "Get-Uptime", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetUptimeCommand",
        defaultSet: "Timespan", outputTypes: ["System.TimeSpan", "System.DateTime"],
        synopsis: "Tells how long the system has been running, or since when.",
        parameters: [since],
        make: { GetUptime() })
    func process(_ call: CommandCall) throws {
        let ticks = Int64(truncatingIfNeeded: call.engine.host.monotonicNanoseconds() / 100)
        let whole = ticks - ticks % 10_000_000
        if !call.flag(Self.since) { return try call.write(.object(Box(NetTimeSpan(ticks: whole), type: .timeSpan))) }
        let start = SessionClock(call.engine.host).now.ticks &- whole
        try call.write(.object(Box(try NetDateTime(ticks: start, kind: .local), type: .dateTime)))
    }
}
