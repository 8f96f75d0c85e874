/// `System.TimeSpan`: a length of time in ticks of 100 ns.
public struct NetTimeSpan: Sendable, Hashable {
    public let ticks: Int64

    public init(ticks: Int64) { self.ticks = ticks }

    /// - Throws: `argumentOutOfRange` when the parts do not fit.
    public init(
        days: Int = 0, hours: Int = 0, minutes: Int = 0, seconds: Int = 0, milliseconds: Int = 0
    ) throws(PrimitiveError) {
        var total: Int128 = 0
        total += Int128(days) * Int128(Ticks.perDay)
        total += Int128(hours) * Int128(Ticks.perHour)
        total += Int128(minutes) * Int128(Ticks.perMinute)
        total += Int128(seconds) * Int128(Ticks.perSecond)
        total += Int128(milliseconds) * Int128(Ticks.perMillisecond)
        guard let ticks = Int64(exactly: total) else {
            throw .argumentOutOfRange(Self.tooLong, parameter: nil)
        }
        self.ticks = ticks
    }

    static let tooLong = "TimeSpan overflowed because the duration is too long."

    public static let zero = NetTimeSpan(ticks: 0)
    public static let maxValue = NetTimeSpan(ticks: .max)
    public static let minValue = NetTimeSpan(ticks: .min)

    public var days: Int { Int(ticks / Ticks.perDay) }
    public var hours: Int { Int(ticks / Ticks.perHour % 24) }
    public var minutes: Int { Int(ticks / Ticks.perMinute % 60) }
    public var seconds: Int { Int(ticks / Ticks.perSecond % 60) }
    public var milliseconds: Int { Int(ticks / Ticks.perMillisecond % 1000) }
    public var microseconds: Int { Int(ticks / Ticks.perMicrosecond % 1000) }
    public var nanoseconds: Int { Int(ticks % 10) * 100 }

    public var totalDays: Double { Double(ticks) / Double(Ticks.perDay) }
    public var totalHours: Double { Double(ticks) / Double(Ticks.perHour) }
    public var totalMinutes: Double { Double(ticks) / Double(Ticks.perMinute) }
    public var totalSeconds: Double { Double(ticks) / Double(Ticks.perSecond) }
    public var totalMilliseconds: Double { Double(ticks) / Double(Ticks.perMillisecond) }
    public var totalMicroseconds: Double { Double(ticks) / Double(Ticks.perMicrosecond) }

    /// A number of units, cut at the tick.
    ///
    /// - Throws: `overflow`, `argument` for NaN.
    public static func from(_ value: Double, unit: Int64) throws(PrimitiveError) -> NetTimeSpan {
        guard !value.isNaN else {
            throw .argument("TimeSpan does not accept floating point Not-a-Number values.", parameter: nil)
        }
        let ticks = (value * Double(unit)).rounded(.towardZero)
        guard let exact = Int64(exactly: ticks) else { throw .overflow(tooLong) }
        return NetTimeSpan(ticks: exact)
    }

    /// - Throws: `overflow`.
    public func adding(_ other: NetTimeSpan) throws(PrimitiveError) -> NetTimeSpan {
        let sum = ticks.addingReportingOverflow(other.ticks)
        guard !sum.overflow else { throw .overflow(Self.tooLong) }
        return NetTimeSpan(ticks: sum.partialValue)
    }

    /// - Throws: `overflow`.
    public func subtracting(_ other: NetTimeSpan) throws(PrimitiveError) -> NetTimeSpan {
        let difference = ticks.subtractingReportingOverflow(other.ticks)
        guard !difference.overflow else { throw .overflow(Self.tooLong) }
        return NetTimeSpan(ticks: difference.partialValue)
    }

    /// - Throws: `overflow` for the smallest value.
    public func negated() throws(PrimitiveError) -> NetTimeSpan {
        guard ticks != .min else {
            throw .overflow("Negating the minimum value of a twos complement number is invalid.")
        }
        return NetTimeSpan(ticks: -ticks)
    }

    /// The length without its sign.
    ///
    /// - Throws: `overflow` for the smallest value.
    public func duration() throws(PrimitiveError) -> NetTimeSpan {
        guard ticks != .min else {
            throw .overflow(
                "The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue."
            )
        }
        return NetTimeSpan(ticks: abs(ticks))
    }

    /// The length times a factor, rounded to even.
    ///
    /// - Throws: `overflow`, `argument`.
    public func multiplied(by factor: Double) throws(PrimitiveError) -> NetTimeSpan {
        try Self.fromRounded(Double(ticks) * factor)
    }

    /// - Throws: `overflow`, `argument`.
    public func divided(by divisor: Double) throws(PrimitiveError) -> NetTimeSpan {
        try Self.fromRounded(Double(ticks) / divisor)
    }

    private static func fromRounded(_ value: Double) throws(PrimitiveError) -> NetTimeSpan {
        try from(value.rounded(.toNearestOrEven), unit: 1)
    }
}

extension NetTimeSpan: Comparable {
    public static func < (a: NetTimeSpan, b: NetTimeSpan) -> Bool { a.ticks < b.ticks }
}
