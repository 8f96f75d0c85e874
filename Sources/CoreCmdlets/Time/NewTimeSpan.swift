import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Makes a time span.
final class NewTimeSpan: Cmdlet {
    static let start = ParameterSpec(
        "Start", .dateTime, aliases: ["LastWriteTime"], position: 0, byValue: true, byName: true, set: "Date")
    static let endParameter = ParameterSpec("End", .dateTime, position: 1, byName: true, set: "Date")
    static let days = ParameterSpec("Days", .int, set: "Time")
    static let hours = ParameterSpec("Hours", .int, set: "Time")
    static let minutes = ParameterSpec("Minutes", .int, set: "Time")
    static let seconds = ParameterSpec("Seconds", .int, set: "Time")
    static let milliseconds = ParameterSpec("Milliseconds", .int, set: "Time")
    static let spec = CommandSpec(
        "New-TimeSpan", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.NewTimeSpanCommand",
        defaultSet: "Date", outputTypes: ["System.TimeSpan"], synopsis: "Makes a time span of parts, or of two dates.",
        parameters: [start, endParameter, days, hours, minutes, seconds, milliseconds],
        make: { NewTimeSpan() })
    func process(_ call: CommandCall) throws {
        let ticks: Int64
        if call.parameterSetName == "Time" {
            ticks = parts(call)
        } else {
            let now = SessionClock(call.engine.host).now
            let start = date(call[Self.start]) ?? now
            let end = date(call[Self.endParameter]) ?? now
            ticks = end.ticks &- start.ticks
        }
        try call.write(.object(Box(NetTimeSpan(ticks: ticks), type: .timeSpan)))
    }

    private func date(_ value: Value?) -> NetDateTime? { (value?.asObject as? Box<NetDateTime>)?.value }

    private func parts(_ call: CommandCall) -> Int64 {
        let units: [(ParameterSpec, Int64)] = [
            (Self.days, 864_000_000_000), (Self.hours, 36_000_000_000), (Self.minutes, 600_000_000), (Self.seconds, 10_000_000),
            (Self.milliseconds, 10_000),
        ]
        return units.reduce(0) { $0 &+ Int64(call.int($1.0) ?? 0) &* $1.1 }
    }
}
