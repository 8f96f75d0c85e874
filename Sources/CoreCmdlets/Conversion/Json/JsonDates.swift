import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Dates in JSON: texts like `2024-03-09T14:05:06Z` and `/Date(1700000000000)/`.
struct JsonDates {
    private let kind: String
    private let host: HostValues

    init(kind: String, host: HostValues) {
        self.kind = CaseFolding.fold(kind)
        self.host = host
    }

    /// The date a text spells; nil when it is no date.
    func value(_ text: String) -> Value? {
        if kind == "string" { return nil }
        let bytes = Array(text.utf8)
        if bytes.count > 8, bytes[0] == 0x2F, text.hasPrefix("/Date("), text.hasSuffix(")/") { return legacy(text) }
        guard bytes.count >= 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A
        else { return nil }
        return iso(bytes)
    }

    private func legacy(_ text: String) -> Value? {
        guard let milliseconds = Int64(text.dropFirst(6).dropLast(2)) else { return nil }
        let (ticks, overflow) = milliseconds.multipliedReportingOverflow(by: 10_000)
        return overflow ? nil : date(NetDateTime.unixEpoch.ticks &+ ticks, offset: 0)
    }

    private func iso(_ bytes: [UInt8]) -> Value? {
        guard let year = number(bytes, 0, 4), let month = number(bytes, 5, 2), let day = number(bytes, 8, 2),
            let hour = number(bytes, 11, 2), let minute = number(bytes, 14, 2), let second = number(bytes, 17, 2),
            let base = try? NetDateTime(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        else { return nil }
        var at = 19
        let fraction = self.fraction(bytes, &at)
        guard let fraction else { return nil }
        let ticks = base.ticks &+ fraction
        if at == bytes.count { return date(ticks, offset: nil) }
        guard let offset = self.offset(bytes, at) else { return nil }
        return date(ticks, offset: offset)
    }

    private func number(_ bytes: [UInt8], _ start: Int, _ count: Int) -> Int? {
        guard start + count <= bytes.count else { return nil }
        var result = 0
        for byte in bytes[start..<(start + count)] {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            result = result * 10 + Int(byte - 0x30)
        }
        return result
    }

    /// Ticks of the digits after the point; zero when there is no point.
    private func fraction(_ bytes: [UInt8], _ at: inout Int) -> Int64? {
        guard at < bytes.count, bytes[at] == 0x2E else { return 0 }
        at += 1
        var result: Int64 = 0
        var digits = 0
        while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 {
            if digits < 7 { result = result * 10 + Int64(bytes[at] - 0x30) }
            digits += 1
            at += 1
        }
        if digits == 0 { return nil }
        for _ in Swift.min(digits, 7)..<7 { result *= 10 }
        return result
    }

    /// Minutes east of UTC.
    private func offset(_ bytes: [UInt8], _ at: Int) -> Int? {
        if bytes[at] == 0x5A { return at + 1 == bytes.count ? 0 : nil }
        guard bytes[at] == 0x2B || bytes[at] == 0x2D, let hours = number(bytes, at + 1, 2) else { return nil }
        let hasColon = at + 3 < bytes.count && bytes[at + 3] == 0x3A
        guard let minutes = number(bytes, at + (hasColon ? 4 : 3), 2), at + (hasColon ? 6 : 5) == bytes.count else { return nil }
        let total = hours * 60 + minutes
        return bytes[at] == 0x2D ? -total : total
    }

    /// The value for ticks as written; `offset` nil when the text names no zone.
    private func date(_ ticks: Int64, offset: Int?) -> Value? {
        let utc = ticks &- Int64(offset ?? 0) &* 600_000_000
        switch (kind, offset) {
        case ("offset", _):
            let minutes = Int64(offset ?? host.offsetMinutes(ticks))
            guard let clock = try? NetDateTime(ticks: ticks),
                let time = try? NetDateTimeOffset(clock: clock, offset: NetTimeSpan(ticks: minutes &* 600_000_000))
            else { return nil }
            return .object(Box(time, type: .dateTimeOffset))
        case ("utc", _): return made(offset == nil ? ticks : utc, .utc)
        case ("local", nil): return made(ticks, .local)
        case ("local", _): return made(utc &+ Int64(host.offsetMinutes(utc)) &* 600_000_000, .local)
        case (_, nil): return made(ticks, .unspecified)
        case (_, 0?): return made(ticks, .utc)
        default: return made(utc &+ Int64(host.offsetMinutes(utc)) &* 600_000_000, .local)
        }
    }

    private func made(_ ticks: Int64, _ kind: DateTimeKind) -> Value? {
        (try? NetDateTime(ticks: ticks, kind: kind)).map { .object(Box($0, type: .dateTime)) }
    }

    /// A date as JSON shows it: without needless zeros in the fraction.
    static func text(_ object: NetObject, _ engine: Engine) -> String {
        guard let date = (object as? Box<NetDateTime>)?.value else { return offsetText(object, engine) }
        let stamp = pad(date.year, 4) + "-" + pad(date.month, 2) + "-" + pad(date.day, 2) + "T" + pad(date.hour, 2) + ":"
            + pad(date.minute, 2) + ":" + pad(date.second, 2) + fractionText(date.fraction)
        switch date.kind {
        case .utc: return stamp + "Z"
        case .local: return stamp + zone(engine.host.offsetMinutes(date.ticks))
        default: return stamp
        }
    }

    private static func offsetText(_ object: NetObject, _ engine: Engine) -> String {
        let text = try? Members.invoke(.object(object), Symbol("ToString"), [.string("yyyy-MM-ddTHH:mm:ss.FFFFFFFK")], engine)
        return text?.text(engine) ?? object.netText(engine)
    }

    private static func pad(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: Swift.max(0, width - text.utf8.count)) + text
    }

    private static func fractionText(_ ticks: Int64) -> String {
        if ticks == 0 { return "" }
        var text = pad(Int(ticks), 7)
        while text.hasSuffix("0") { text.removeLast() }
        return "." + text
    }

    private static func zone(_ minutes: Int) -> String {
        (minutes < 0 ? "-" : "+") + pad(abs(minutes) / 60, 2) + ":" + pad(abs(minutes) % 60, 2)
    }
}
