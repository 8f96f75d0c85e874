import DotNetPrimitives
import ShellValues

/// The clock of the session in local time.
struct SessionClock {
    private let host: HostValues

    init(_ host: HostValues) { self.host = host }

    var now: NetDateTime {
        let ticks = host.utcTicks()
        return (try? NetDateTime(ticks: ticks &+ offset(ticks), kind: .local)) ?? .minValue
    }

    func offset(_ utcTicks: Int64) -> Int64 { Int64(host.offsetMinutes(utcTicks)) &* 600_000_000 }

    /// UTC as local time.
    func local(_ date: NetDateTime) -> NetDateTime {
        guard date.kind == .utc else { return date }
        return (try? NetDateTime(ticks: date.ticks &+ offset(date.ticks), kind: .local)) ?? date
    }

    /// Local or unmarked time as UTC.
    func utc(_ date: NetDateTime) -> NetDateTime {
        if date.kind == .utc { return date }
        return (try? NetDateTime(ticks: date.ticks &- offset(date.ticks), kind: .utc)) ?? date
    }
}
