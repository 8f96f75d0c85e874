/// The proleptic Gregorian calendar from year 1 to 9999.
enum CalendarDate {
    static let maxDay = 3_652_058

    private static let monthDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func daysInMonth(year: Int, month: Int) -> Int {
        guard (1...12).contains(month) else { return 0 }
        return month == 2 && isLeap(year) ? 29 : monthDays[month - 1]
    }

    static func isValid(year: Int, month: Int, day: Int) -> Bool {
        (1...9999).contains(year) && (1...12).contains(month)
            && day >= 1 && day <= daysInMonth(year: year, month: month)
    }

    /// Days since 0001-01-01 of a valid date.
    static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let before = year - 1
        let leaps = before / 4 - before / 100 + before / 400
        return before * 365 + leaps + dayOfYear(year: year, month: month, day: day) - 1
    }

    static func dayOfYear(year: Int, month: Int, day: Int) -> Int {
        var days = day
        for earlier in 1..<max(month, 1) { days += daysInMonth(year: year, month: earlier) }
        return days
    }

    /// Year, month and day of days since 0001-01-01.
    static func parts(ofDay dayNumber: Int) -> (year: Int, month: Int, day: Int) {
        // Counts from 0000-03-01, so that the leap day is a year's last.
        let shifted = dayNumber + 306
        let era = shifted / 146_097
        let dayOfEra = shifted % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return (year, month, day)
    }
}

/// Lengths of time in ticks of 100 nanoseconds.
public enum Ticks {
    public static let perMicrosecond: Int64 = 10
    public static let perMillisecond: Int64 = 10_000
    public static let perSecond: Int64 = 10_000_000
    public static let perMinute: Int64 = 600_000_000
    public static let perHour: Int64 = 36_000_000_000
    public static let perDay: Int64 = 864_000_000_000
    /// Ticks from 0001-01-01 to 1970-01-01.
    public static let unixEpoch: Int64 = 621_355_968_000_000_000
    /// The last tick of the year 9999.
    public static let maxDateTime: Int64 = 3_155_378_975_999_999_999
}
