/// The rule at the end of a time zone file, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
struct PosixZone: Sendable {
    /// The n-th weekday of a month, and a time of that day in seconds.
    private struct Change: Sendable {
        let month: Int
        let week: Int
        let weekday: Int
        let time: Int
    }

    private var standard = 0
    private var summer: Int?
    private var start: Change?
    private var end: Change?

    /// Nil for what is no such rule; rules by the day of the year are not known.
    init?(_ text: String) {
        let parts = text.split(separator: ",")
        guard let names = parts.first else { return nil }
        var reader = TextReader(String(names))
        guard Self.skipName(&reader), let offset = Self.readTime(&reader) else { return nil }
        standard = -offset
        guard !reader.isAtEnd else { return }
        guard Self.skipName(&reader), parts.count == 3 else { return nil }
        summer = reader.isAtEnd ? standard + 3600 : Self.readTime(&reader).map { -$0 }
        start = Self.readChange(parts[1])
        end = Self.readChange(parts[2])
        guard start != nil, end != nil, summer != nil else { return nil }
    }

    private static func skipName(_ reader: inout TextReader) -> Bool {
        if reader.take("<") {
            while let scalar = reader.takeAny(), scalar != ">" {}
            return true
        }
        return reader.takeWord().count >= 3
    }

    /// `[+-]h[:m[:s]]` in seconds.
    private static func readTime(_ reader: inout TextReader) -> Int? {
        let isNegative = reader.take("-")
        if !isNegative { _ = reader.take("+") }
        guard let hours = reader.takeNumber(atLeast: 1, atMost: 3) else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where reader.take(":") {
            guard let value = reader.takeNumber(atLeast: 1, atMost: 2) else { return nil }
            seconds += value * unit
        }
        return isNegative ? -seconds : seconds
    }

    /// `Mm.w.d[/time]`
    private static func readChange(_ text: Substring) -> Change? {
        var reader = TextReader(String(text))
        guard reader.take("M"), let month = reader.takeNumber(atLeast: 1, atMost: 2), reader.take("."),
            let week = reader.takeNumber(atLeast: 1, atMost: 1), reader.take("."),
            let weekday = reader.takeNumber(atLeast: 1, atMost: 1), (1...12).contains(month)
        else { return nil }
        let time = reader.take("/") ? readTime(&reader) ?? 7200 : 7200
        return Change(month: month, week: week, weekday: weekday % 7, time: time)
    }

    /// Seconds east of UTC at a moment.
    func offset(at second: Int64) -> Int {
        guard let summer, let start, let end else { return standard }
        let ticks = second.multipliedReportingOverflow(by: Ticks.perSecond)
        let moment = ticks.partialValue.addingReportingOverflow(Ticks.unixEpoch)
        guard !ticks.overflow, !moment.overflow else { return standard }
        let year = NetDateTime(unchecked: moment.partialValue, kind: .utc).year
        let begins = Self.second(of: start, year: year) - Int64(standard)
        let ends = Self.second(of: end, year: year) - Int64(summer)
        let isSummer = begins < ends ? second >= begins && second < ends : second >= begins || second < ends
        return isSummer ? summer : standard
    }

    /// The local Unix second of a change.
    private static func second(of change: Change, year: Int) -> Int64 {
        let first = CalendarDate.dayNumber(year: year, month: change.month, day: 1)
        let shift = (change.weekday - (first + 1) % 7 + 7) % 7
        var day = shift + (max(change.week, 1) - 1) * 7
        let length = CalendarDate.daysInMonth(year: year, month: change.month)
        while day >= length { day -= 7 }
        let epochDay = Int(Ticks.unixEpoch / Ticks.perDay)
        return Int64(first + day - epochDay) * 86_400 + Int64(change.time)
    }
}
