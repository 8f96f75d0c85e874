/// `System.DateTimeOffset`: clock time together with its offset from UTC.
public struct NetDateTimeOffset: Sendable {
    /// The clock time, of no kind.
    public let clock: NetDateTime
    public let offset: NetTimeSpan

    /// - Throws: `argument` or `argumentOutOfRange` for an offset that is no whole minute or beyond 14 hours.
    public init(clock: NetDateTime, offset: NetTimeSpan) throws(PrimitiveError) {
        guard offset.ticks % Ticks.perMinute == 0 else {
            throw .argument("Offset must be specified in whole minutes.", parameter: "offset")
        }
        guard offset.ticks.magnitude <= 14 * UInt64(Ticks.perHour) else {
            throw .argumentOutOfRange("Offset must be within plus or minus 14 hours.", parameter: "offset")
        }
        guard (0...Ticks.maxDateTime).contains(clock.ticks - offset.ticks) else {
            throw .argumentOutOfRange(
                "The UTC time represented when the offset is applied must be between year 0 and 10,000.",
                parameter: "offset")
        }
        self.clock = clock.specifyingKind(.unspecified)
        self.offset = offset
    }

    /// A date and time with the offset its kind has in `zone`.
    public init(_ value: NetDateTime, zone: TimeZoneRules) throws(PrimitiveError) {
        try self.init(clock: value, offset: value.offset(in: zone))
    }

    /// - Throws: `argumentOutOfRange` outside the years 1…9999.
    public static func fromUnix(seconds: Int64) throws(PrimitiveError) -> NetDateTimeOffset {
        guard (-62_135_596_800...253_402_300_799).contains(seconds) else {
            throw .argumentOutOfRange(
                "Valid values are between -62135596800 and 253402300799, inclusive.", parameter: "seconds",
                actual: String(seconds))
        }
        let ticks = seconds * Ticks.perSecond + Ticks.unixEpoch
        return try NetDateTimeOffset(clock: NetDateTime(unchecked: ticks, kind: .unspecified), offset: .zero)
    }

    /// - Throws: `argumentOutOfRange` outside the years 1…9999.
    public static func fromUnix(milliseconds: Int64) throws(PrimitiveError) -> NetDateTimeOffset {
        guard (-62_135_596_800_000...253_402_300_799_999).contains(milliseconds) else {
            throw .argumentOutOfRange(
                "Valid values are between -62135596800000 and 253402300799999, inclusive.", parameter: "milliseconds",
                actual: String(milliseconds))
        }
        let ticks = milliseconds * Ticks.perMillisecond + Ticks.unixEpoch
        return try NetDateTimeOffset(clock: NetDateTime(unchecked: ticks, kind: .unspecified), offset: .zero)
    }

    public var utcTicks: Int64 { clock.ticks - offset.ticks }
    public var utcDateTime: NetDateTime { NetDateTime(unchecked: utcTicks, kind: .utc) }
    public var unixSeconds: Int64 {
        utcTicks / Ticks.perSecond - Ticks.unixEpoch / Ticks.perSecond
    }
    public var unixMilliseconds: Int64 {
        utcTicks / Ticks.perMillisecond - Ticks.unixEpoch / Ticks.perMillisecond
    }

    /// The moment on local clocks.
    public func localDateTime(_ zone: TimeZoneRules) -> NetDateTime { utcDateTime.toLocal(zone) }

    /// The same moment at another offset.
    ///
    /// - Throws: as the initialiser.
    public func toOffset(_ offset: NetTimeSpan) throws(PrimitiveError) -> NetDateTimeOffset {
        try NetDateTimeOffset(clock: NetDateTime(ticks: utcTicks &+ offset.ticks), offset: offset)
    }

    /// - Throws: `argumentOutOfRange`.
    public func adding(_ span: NetTimeSpan) throws(PrimitiveError) -> NetDateTimeOffset {
        try NetDateTimeOffset(clock: clock.adding(span), offset: offset)
    }

    public func subtracting(_ other: NetDateTimeOffset) -> NetTimeSpan {
        NetTimeSpan(ticks: utcTicks - other.utcTicks)
    }

    /// The text under a date format; an empty one means `G zzz`.
    ///
    /// - Throws: `format`.
    public func text(_ format: String = "", culture: NetCulture = .enUS) throws(PrimitiveError) -> String {
        try DateFormatter(value: clock, fixedOffset: offset, zone: .utc, culture: culture).text(format)
    }
}

extension NetDateTimeOffset: Comparable, Hashable, CustomStringConvertible {
    /// By moment, whatever the offsets.
    public static func == (a: NetDateTimeOffset, b: NetDateTimeOffset) -> Bool { a.utcTicks == b.utcTicks }
    public static func < (a: NetDateTimeOffset, b: NetDateTimeOffset) -> Bool { a.utcTicks < b.utcTicks }
    public func hash(into hasher: inout Hasher) { hasher.combine(utcTicks) }
    public var description: String { (try? text("", culture: .invariant)) ?? "" }
}
