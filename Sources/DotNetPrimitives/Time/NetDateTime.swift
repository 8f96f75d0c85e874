/// What a date and time is relative to; raw values are those of `System.DateTimeKind`.
public enum DateTimeKind: Int, Sendable, Hashable, CaseIterable {
    case unspecified = 0
    case utc = 1
    case local = 2

    public var name: String {
        switch self {
        case .unspecified: "Unspecified"
        case .utc: "Utc"
        case .local: "Local"
        }
    }
}

/// A day of the week; raw values are those of `System.DayOfWeek`.
public enum NetDayOfWeek: Int, Sendable, Hashable, CaseIterable {
    case sunday, monday, tuesday, wednesday, thursday, friday, saturday

    public var name: String { DateNames.days[rawValue] }
}

/// `System.DateTime`: ticks of 100 ns since the start of the year 1, and a kind.
public struct NetDateTime: Sendable {
    public let ticks: Int64
    public let kind: DateTimeKind

    /// - Throws: `argumentOutOfRange` before year 1 or after year 9999.
    public init(ticks: Int64, kind: DateTimeKind = .unspecified) throws(PrimitiveError) {
        guard (0...Ticks.maxDateTime).contains(ticks) else {
            throw .argumentOutOfRange(
                "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.", parameter: "ticks")
        }
        self.init(unchecked: ticks, kind: kind)
    }

    /// Ticks brought into range.
    init(unchecked ticks: Int64, kind: DateTimeKind) {
        self.ticks = min(max(ticks, 0), Ticks.maxDateTime)
        self.kind = kind
    }

    /// A date and time of day.
    ///
    /// - Throws: `argumentOutOfRange` when there is no such day or time.
    public init(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0, millisecond: Int = 0,
        kind: DateTimeKind = .unspecified
    ) throws(PrimitiveError) {
        guard CalendarDate.isValid(year: year, month: month, day: day) else {
            throw .argumentOutOfRange(
                "Year, Month, and Day parameters describe an un-representable DateTime.", parameter: nil)
        }
        guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
            throw .argumentOutOfRange(
                "Hour, Minute, and Second parameters describe an un-representable DateTime.", parameter: nil)
        }
        guard (0...999).contains(millisecond) else {
            throw .argumentOutOfRange("Valid values are between 0 and 999, inclusive.", parameter: "millisecond")
        }
        let days = Int64(CalendarDate.dayNumber(year: year, month: month, day: day))
        let seconds = Int64(hour * 3600 + minute * 60 + second)
        let ofDay = seconds * Ticks.perSecond + Int64(millisecond) * Ticks.perMillisecond
        self.init(unchecked: days * Ticks.perDay + ofDay, kind: kind)
    }

    public static let minValue = NetDateTime(unchecked: 0, kind: .unspecified)
    public static let maxValue = NetDateTime(unchecked: Ticks.maxDateTime, kind: .unspecified)
    public static let unixEpoch = NetDateTime(unchecked: Ticks.unixEpoch, kind: .utc)

    private var dayParts: (year: Int, month: Int, day: Int) {
        CalendarDate.parts(ofDay: Int(ticks / Ticks.perDay))
    }

    public var year: Int { dayParts.year }
    public var month: Int { dayParts.month }
    public var day: Int { dayParts.day }
    public var hour: Int { Int(ticks / Ticks.perHour % 24) }
    public var minute: Int { Int(ticks / Ticks.perMinute % 60) }
    public var second: Int { Int(ticks / Ticks.perSecond % 60) }
    public var millisecond: Int { Int(ticks / Ticks.perMillisecond % 1000) }
    public var microsecond: Int { Int(ticks / Ticks.perMicrosecond % 1000) }
    public var nanosecond: Int { Int(ticks % 10) * 100 }
    /// Ticks within the second.
    public var fraction: Int64 { ticks % Ticks.perSecond }
    public var timeOfDay: NetTimeSpan { NetTimeSpan(ticks: ticks % Ticks.perDay) }
    /// The start of the day.
    public var date: NetDateTime { NetDateTime(unchecked: ticks - ticks % Ticks.perDay, kind: kind) }

    public var dayOfWeek: NetDayOfWeek {
        NetDayOfWeek(rawValue: Int((ticks / Ticks.perDay + 1) % 7)) ?? .sunday
    }

    public var dayOfYear: Int {
        let parts = dayParts
        return CalendarDate.dayOfYear(year: parts.year, month: parts.month, day: parts.day)
    }

    /// The same ticks under another kind.
    public func specifyingKind(_ kind: DateTimeKind) -> NetDateTime { NetDateTime(unchecked: ticks, kind: kind) }

    /// - Throws: `argumentOutOfRange` for a year or month that does not exist.
    public static func daysInMonth(year: Int, month: Int) throws(PrimitiveError) -> Int {
        guard (1...12).contains(month) else {
            throw .argumentOutOfRange(
                "Month must be between one and twelve.", parameter: "month", actual: String(month))
        }
        try checkYear(year)
        return CalendarDate.daysInMonth(year: year, month: month)
    }

    /// - Throws: `argumentOutOfRange` for a year outside 1…9999.
    public static func isLeapYear(_ year: Int) throws(PrimitiveError) -> Bool {
        try checkYear(year)
        return CalendarDate.isLeap(year)
    }

    private static func checkYear(_ year: Int) throws(PrimitiveError) {
        guard (1...9999).contains(year) else {
            throw .argumentOutOfRange("Year must be between 1 and 9999.", parameter: "year")
        }
    }
}

extension NetDateTime: Comparable, Hashable {
    /// Kinds do not count, as in .NET.
    public static func == (a: NetDateTime, b: NetDateTime) -> Bool { a.ticks == b.ticks }
    public static func < (a: NetDateTime, b: NetDateTime) -> Bool { a.ticks < b.ticks }
    public func hash(into hasher: inout Hasher) { hasher.combine(ticks) }
}
