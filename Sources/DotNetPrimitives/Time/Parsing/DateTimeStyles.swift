/// How a date's text is read; raw values are those of `System.Globalization.DateTimeStyles`.
public struct DateTimeStyles: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let allowLeadingWhite = DateTimeStyles(rawValue: 1)
    public static let allowTrailingWhite = DateTimeStyles(rawValue: 2)
    public static let allowInnerWhite = DateTimeStyles(rawValue: 4)
    public static let allowWhiteSpaces = DateTimeStyles(rawValue: 7)
    public static let noCurrentDateDefault = DateTimeStyles(rawValue: 8)
    public static let adjustToUniversal = DateTimeStyles(rawValue: 16)
    public static let assumeLocal = DateTimeStyles(rawValue: 32)
    public static let assumeUniversal = DateTimeStyles(rawValue: 64)
    public static let roundtripKind = DateTimeStyles(rawValue: 128)
}

/// What parsing needs from outside: styles, the zone, and today's date for texts without one.
public struct DateParseOptions: Sendable {
    public var culture: NetCulture
    public var styles: DateTimeStyles
    public var zone: TimeZoneRules
    /// The current local time.
    public var now: NetDateTime

    public init(
        culture: NetCulture = .enUS, styles: DateTimeStyles = [], zone: TimeZoneRules = .utc,
        now: NetDateTime = .minValue
    ) {
        self.culture = culture
        self.styles = styles
        self.zone = zone
        self.now = now
    }
}

/// The fields a date's text gave.
struct DateFields {
    var year: Int?
    var month: Int?
    var day: Int?
    var weekday: Int?
    var hour: Int?
    var minute = 0
    var second = 0
    var fraction: Int64 = 0
    var isAfternoon: Bool?
    var offset: NetTimeSpan?
    var isUTC = false
    /// The text had a time zone designator that only fits UTC clocks (`r` and `u` formats).
    var hasDate: Bool { year != nil || month != nil || day != nil }

    /// The hour of the day with AM and PM applied; nil when out of range.
    var hour24: Int? {
        let hour = hour ?? 0
        guard let isAfternoon else { return (0...23).contains(hour) ? hour : nil }
        guard hour <= 12 else { return hour < 24 && isAfternoon ? hour : nil }
        return hour % 12 + (isAfternoon ? 12 : 0)
    }
}

/// Turns fields into a date, or says why they make none.
enum DateAssembly {
    enum Failure: Error { case invalid, unsupported, wrongWeekday, offsetTooLarge }

    /// The clock time of the fields, with today's date where the text has none.
    static func clock(_ fields: DateFields, _ options: DateParseOptions) throws(Failure) -> NetDateTime {
        let today = options.styles.contains(.noCurrentDateDefault) ? NetDateTime.minValue : options.now
        let year = fields.year ?? today.year
        let month = fields.month ?? (fields.hasDate ? 1 : today.month)
        let day = fields.day ?? (fields.hasDate ? 1 : today.day)
        guard CalendarDate.isValid(year: year, month: month, day: day) else { throw .invalid }
        guard let hour = fields.hour24, fields.minute < 60, fields.second < 60 else { throw .unsupported }
        let days = Int64(CalendarDate.dayNumber(year: year, month: month, day: day))
        let seconds = Int64(hour * 3600 + fields.minute * 60 + fields.second)
        let ticks = days * Ticks.perDay + seconds * Ticks.perSecond + fields.fraction
        let value = NetDateTime(unchecked: ticks, kind: .unspecified)
        if let weekday = fields.weekday, value.dayOfWeek.rawValue != weekday { throw .wrongWeekday }
        return value
    }

    /// Applies the offset and the styles.
    static func adjust(
        _ clock: NetDateTime, _ fields: DateFields, _ options: DateParseOptions
    ) throws(Failure) -> NetDateTime {
        let styles = options.styles
        if fields.isUTC || fields.offset != nil {
            let offset = fields.offset ?? .zero
            guard offset.ticks.magnitude <= 14 * UInt64(Ticks.perHour) else { throw .offsetTooLarge }
            let utc = NetDateTime(unchecked: clock.ticks - offset.ticks, kind: .utc)
            if styles.contains(.adjustToUniversal) || (styles.contains(.roundtripKind) && fields.isUTC) { return utc }
            return utc.toLocal(options.zone)
        }
        if styles.contains(.assumeUniversal) {
            let utc = clock.specifyingKind(.utc)
            return styles.contains(.adjustToUniversal) ? utc : utc.toLocal(options.zone)
        }
        guard styles.contains(.assumeLocal) else { return clock }
        let local = clock.specifyingKind(.local)
        return styles.contains(.adjustToUniversal) ? local.toUniversal(options.zone) : local
    }

    /// The exception .NET throws for a failure on `text`.
    static func error(_ failure: Failure, _ text: String, isExact: Bool) -> PrimitiveError {
        switch failure {
        case .invalid where !isExact: .format("String '\(text)' was not recognized as a valid DateTime.")
        case .invalid, .unsupported:
            .format(
                "The DateTime represented by the string '\(text)' is not supported in calendar 'System.Globalization.GregorianCalendar'."
            )
        case .wrongWeekday:
            .format(
                "String '\(text)' was not recognized as a valid DateTime because the day of week was incorrect.")
        case .offsetTooLarge:
            .format("The time zone offset of string '\(text)' must be within plus or minus 14 hours.")
        }
    }

    /// Two-digit years are those from 1950 to 2049.
    static func fullYear(_ value: Int, digits: Int) -> Int {
        guard digits <= 2 else { return value }
        return value < 50 ? 2000 + value : 1900 + value
    }
}
