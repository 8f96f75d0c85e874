import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Answers the date and time, or formats one.
final class GetDate: Cmdlet {
    static let date = ParameterSpec(
        "Date", .dateTime,
        places: [.init("DateAndFormat", position: 0, byValue: true, byName: true), .init("DateAndUFormat", position: 0,
             byValue: true, byName: true)], aliases: ["LastWriteTime"])
    static let unixTimeSeconds = ParameterSpec(
        "UnixTimeSeconds", .long,
        places: [.init("UnixTimeSecondsAndFormat", mandatory: true), .init("UnixTimeSecondsAndUFormat", mandatory: true)],
        aliases: ["UnixTime"], checks: [.range(.long(-62135596800), .long(253402300799))])
    static let year = ParameterSpec("Year", .int, checks: [.range(.int(1), .int(9999))])
    static let month = ParameterSpec("Month", .int, checks: [.range(.int(1), .int(12))])
    static let day = ParameterSpec("Day", .int, checks: [.range(.int(1), .int(31))])
    static let hour = ParameterSpec("Hour", .int, checks: [.range(.int(0), .int(23))])
    static let minute = ParameterSpec("Minute", .int, checks: [.range(.int(0), .int(59))])
    static let second = ParameterSpec("Second", .int, checks: [.range(.int(0), .int(59))])
    static let millisecond = ParameterSpec("Millisecond", .int, checks: [.range(.int(0), .int(999))])
    static let displayHint = ParameterSpec("DisplayHint", CmdletTypes.displayHintType)
    static let uFormat = ParameterSpec(
        "UFormat", .string,
        places: [.init("DateAndUFormat", mandatory: true), .init("UnixTimeSecondsAndUFormat", mandatory: true)])
    static let format = ParameterSpec("Format", .string, places: [.init("DateAndFormat"), .init("UnixTimeSecondsAndFormat")])
    static let asUTC = ParameterSpec("AsUTC", .switchParameter)
    static let spec = CommandSpec(
        "Get-Date", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetDateCommand",
        defaultSet: "DateAndFormat", outputTypes: ["System.String", "System.DateTime"],
        synopsis: "Gets the current date and time, or makes and formats one.",
        parameters: [
            date, unixTimeSeconds, year, month, day, hour, minute, second, millisecond, displayHint, uFormat, format, asUTC,
        ],
        make: { GetDate() })
    func process(_ call: CommandCall) throws {
        let now = SessionClock(call.engine.host)
        guard var date = try base(now, call) else { return }
        date = try changed(date, call)
        if call.flag(Self.asUTC) { date = now.utc(date) }
        if let format = call.text(Self.uFormat) { return try call.write(UnixFormat(date, now).text(format)) }
        if call.isBound(Self.format) { return try call.write(formatted(date, call)) }
        let value = Value.object(Box(date, type: .dateTime))
        addHint(value, call)
        try call.write(value)
    }

    private func base(_ clock: SessionClock, _ call: CommandCall) throws -> NetDateTime? {
        if let seconds = call.int(Self.unixTimeSeconds) {
            let ticks = NetDateTime.unixEpoch.ticks &+ Int64(seconds) &* 10_000_000
            return clock.local(try NetDateTime(ticks: ticks, kind: .utc))
        }
        guard let given = call[Self.date] else { return clock.now }
        return (given.asObject as? Box<NetDateTime>)?.value
    }

    /// The parts given by parameters replace those of the date.
    private func changed(_ date: NetDateTime, _ call: CommandCall) throws -> NetDateTime {
        var result = date
        if let year = call.int(Self.year) { result = try result.addingYears(year - result.year) }
        if let month = call.int(Self.month) { result = try result.addingMonths(month - result.month) }
        var ticks = result.ticks
        let perDay: Int64 = 864_000_000_000
        if let day = call.int(Self.day) { ticks += Int64(day - result.day) * perDay }
        if let hour = call.int(Self.hour) { ticks += Int64(hour - result.hour) * 36_000_000_000 }
        if let minute = call.int(Self.minute) { ticks += Int64(minute - result.minute) * 600_000_000 }
        if let second = call.int(Self.second) { ticks += Int64(second - result.second) * 10_000_000 }
        if let millisecond = call.int(Self.millisecond) {
            ticks += Int64(millisecond - result.millisecond) * 10_000
            ticks -= ticks % 10_000
        }
        return try NetDateTime(ticks: ticks, kind: result.kind)
    }

    private func formatted(_ date: NetDateTime, _ call: CommandCall) throws -> String {
        let format = call.text(Self.format) ?? ""
        let pattern: String = switch CaseFolding.fold(format) {
        case "filedate": "yyyyMMdd"
        case "filedateuniversal": "yyyyMMddZ"
        case "filedatetime": "yyyyMMddTHHmmssffff"
        case "filedatetimeuniversal": "yyyyMMddTHHmmssffffZ"
        default: format
        }
        let isUniversal = CaseFolding.fold(format).hasSuffix("universal")
        let shown = isUniversal ? SessionClock(call.engine.host).utc(date) : date
        do {
            let value = Value.object(Box(shown, type: .dateTime))
            return try Members.invoke(value, Symbol("ToString"), [.string(pattern)], call.engine).text(call.engine)
        } catch let failure as PSFailure {
            let inner = failure.record.exception.innermost
            throw call.failure(
                "System.FormatException", inner.message, category: .NotSpecified, type: ExceptionTypes.format)
        }
    }

    private func addHint(_ value: Value, _ call: CommandCall) {
        let usual = EnumObject(2, type: CmdletTypes.displayHintType)
        Notes.add("DisplayHint", call[Self.displayHint] ?? .object(usual), to: value)
    }
}
