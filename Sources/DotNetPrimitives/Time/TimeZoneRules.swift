/// The offset of a place's clocks from UTC, as the host knows it.
public struct TimeZoneRules: Sendable {
    /// The zone's name, such as `Europe/Berlin`.
    public let id: String
    private let offsetAtUnixSecond: @Sendable (Int64) -> Int

    /// - Parameter offsetSeconds: seconds east of UTC at a moment given in Unix seconds.
    public init(id: String, offsetSeconds: @escaping @Sendable (Int64) -> Int) {
        self.id = id
        offsetAtUnixSecond = offsetSeconds
    }

    public static let utc = TimeZoneRules(id: "UTC") { _ in 0 }

    /// The offset in force at a UTC time.
    public func offset(atUTC ticks: Int64) -> NetTimeSpan {
        let (seconds, rest) = (ticks - Ticks.unixEpoch).quotientAndRemainder(dividingBy: Ticks.perSecond)
        let moment = rest < 0 ? seconds - 1 : seconds
        return NetTimeSpan(ticks: Int64(offsetAtUnixSecond(moment)) &* Ticks.perSecond)
    }

    /// The offset in force at a local time; of two, the later one, which is standard time.
    public func offset(atLocal ticks: Int64) -> NetTimeSpan {
        let before = offset(atUTC: ticks &- Ticks.perDay)
        let after = offset(atUTC: ticks &+ Ticks.perDay)
        if before == after { return before }
        let holdsAfter = offset(atUTC: ticks &- after.ticks) == after
        return holdsAfter ? after : before
    }
}

extension NetDateTime {
    /// The same moment in UTC; times of no kind count as local.
    public func toUniversal(_ zone: TimeZoneRules) -> NetDateTime {
        guard kind != .utc else { return self }
        return NetDateTime(unchecked: ticks &- zone.offset(atLocal: ticks).ticks, kind: .utc)
    }

    /// The same moment on local clocks; times of no kind count as UTC.
    public func toLocal(_ zone: TimeZoneRules) -> NetDateTime {
        guard kind != .local else { return self }
        return NetDateTime(unchecked: ticks &+ zone.offset(atUTC: ticks).ticks, kind: .local)
    }

    /// The offset `zzz` shows: none for UTC, the zone's for all else.
    public func offset(in zone: TimeZoneRules) -> NetTimeSpan {
        kind == .utc ? .zero : zone.offset(atLocal: ticks)
    }
}
