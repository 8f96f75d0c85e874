extension NetDateTime {
    private static let resultError = PrimitiveError.argumentOutOfRange(
        "The added or subtracted value results in an un-representable DateTime.", parameter: "value")

    /// The time `ticks` later.
    ///
    /// - Throws: `argumentOutOfRange` when the result leaves the years 1…9999.
    public func adding(ticks amount: Int64) throws(PrimitiveError) -> NetDateTime {
        let sum = ticks.addingReportingOverflow(amount)
        guard !sum.overflow, (0...Ticks.maxDateTime).contains(sum.partialValue) else { throw Self.resultError }
        return NetDateTime(unchecked: sum.partialValue, kind: kind)
    }

    /// - Throws: `argumentOutOfRange`.
    public func adding(_ span: NetTimeSpan) throws(PrimitiveError) -> NetDateTime { try adding(ticks: span.ticks) }

    /// - Throws: `argumentOutOfRange`.
    public func subtracting(_ span: NetTimeSpan) throws(PrimitiveError) -> NetDateTime {
        guard span.ticks != .min else { throw Self.resultError }
        return try adding(ticks: -span.ticks)
    }

    /// The time from `other` to this.
    public func subtracting(_ other: NetDateTime) -> NetTimeSpan { NetTimeSpan(ticks: ticks - other.ticks) }

    /// Adds a number of units; the fraction is cut at the tick.
    private func adding(_ value: Double, unit: Int64) throws(PrimitiveError) -> NetDateTime {
        guard let whole = Int64(exactly: value.rounded(.towardZero)) else { throw Self.amountError }
        let ticks = whole.multipliedReportingOverflow(by: unit)
        guard !ticks.overflow, ticks.partialValue.magnitude <= UInt64(Ticks.maxDateTime) else { throw Self.amountError }
        let fraction = (value - value.rounded(.towardZero)) * Double(unit)
        return try adding(ticks: ticks.partialValue + Int64(fraction))
    }

    private static let amountError = PrimitiveError.argumentOutOfRange(
        "Value to add was out of range.", parameter: "value")

    /// - Throws: `argumentOutOfRange`.
    public func addingDays(_ value: Double) throws(PrimitiveError) -> NetDateTime {
        try adding(value, unit: Ticks.perDay)
    }
    /// - Throws: `argumentOutOfRange`.
    public func addingHours(_ value: Double) throws(PrimitiveError) -> NetDateTime {
        try adding(value, unit: Ticks.perHour)
    }
    /// - Throws: `argumentOutOfRange`.
    public func addingMinutes(_ value: Double) throws(PrimitiveError) -> NetDateTime {
        try adding(value, unit: Ticks.perMinute)
    }
    /// - Throws: `argumentOutOfRange`.
    public func addingSeconds(_ value: Double) throws(PrimitiveError) -> NetDateTime {
        try adding(value, unit: Ticks.perSecond)
    }
    /// - Throws: `argumentOutOfRange`.
    public func addingMilliseconds(_ value: Double) throws(PrimitiveError) -> NetDateTime {
        try adding(value, unit: Ticks.perMillisecond)
    }

    /// Adds months; a day that does not exist becomes the month's last.
    ///
    /// - Throws: `argumentOutOfRange`.
    public func addingMonths(_ months: Int) throws(PrimitiveError) -> NetDateTime {
        guard months.magnitude <= 120_000 else {
            throw .argumentOutOfRange("Months value must be between +/-120000.", parameter: "months")
        }
        let index = year * 12 + month - 1 + months
        let newYear = index >= 0 ? index / 12 : -1
        guard (1...9999).contains(newYear) else {
            throw .argumentOutOfRange(
                "The added or subtracted value results in an un-representable DateTime.", parameter: "months")
        }
        return moved(toYear: newYear, month: index % 12 + 1)
    }

    /// Adds years; 29 February becomes the 28th where needed.
    ///
    /// - Throws: `argumentOutOfRange`.
    public func addingYears(_ years: Int) throws(PrimitiveError) -> NetDateTime {
        guard years.magnitude <= 10_000 else {
            throw .argumentOutOfRange("Years value must be between +/-10000.", parameter: "value")
        }
        guard (1...9999).contains(year + years) else {
            throw .argumentOutOfRange(
                "The added or subtracted value results in an un-representable DateTime.", parameter: "value")
        }
        return moved(toYear: year + years, month: month)
    }

    private func moved(toYear year: Int, month: Int) -> NetDateTime {
        let lastDay = CalendarDate.daysInMonth(year: year, month: month)
        let days = Int64(CalendarDate.dayNumber(year: year, month: month, day: min(day, lastDay)))
        return NetDateTime(unchecked: days * Ticks.perDay + ticks % Ticks.perDay, kind: kind)
    }
}
