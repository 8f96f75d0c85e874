import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Waits.
final class StartSleep: Cmdlet {
    static let seconds = ParameterSpec(
        "Seconds", .double, position: 0, mandatory: true, byValue: true, byName: true, set: "Seconds",
        checks: [.range(.double(0), .double(2147483))])
    static let milliseconds = ParameterSpec(
        "Milliseconds", .int, aliases: ["ms"], mandatory: true, byName: true, set: "Milliseconds",
        checks: [.range(.int(0), .int(2147483647))])
    static let duration = ParameterSpec(
        "Duration", .timeSpan, aliases: ["ts"], position: 0, mandatory: true, byValue: true, byName: true, set: "FromTimeSpan",
        checks: [.rangeKind("NonNegative")])
    static let spec = CommandSpec(
        "Start-Sleep", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.StartSleepCommand",
        defaultSet: "Seconds", synopsis: "Waits for a time.",
        parameters: [seconds, milliseconds, duration],
        make: { StartSleep() })
    func process(_ call: CommandCall) throws {
        var left = milliseconds(call)
        while left > 0 {
            try call.engine.checkCancelled()
            let step = min(left, 50)
            call.engine.host.pause(step)
            left -= step
        }
    }

    private func milliseconds(_ call: CommandCall) -> Int64 {
        if let span = (call[Self.duration]?.asObject as? Box<NetTimeSpan>)?.value { return span.ticks / 10_000 }
        if let count = call.int(Self.milliseconds) { return Int64(count) }
        guard case .double(let seconds)? = call[Self.seconds] else { return 0 }
        return Int64(exactly: (seconds * 1000).rounded()) ?? 0
    }
}
