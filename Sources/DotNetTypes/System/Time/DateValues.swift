import DotNetPrimitives
import ShellValues

extension Value {
    static func date(_ value: NetDateTime) -> Value { .object(Box(value, type: .dateTime)) }
    static func span(_ value: NetTimeSpan) -> Value { .object(Box(value, type: .timeSpan)) }
    static func offset(_ value: NetDateTimeOffset) -> Value { .object(Box(value, type: .dateTimeOffset)) }
}

/// Dates as members see them: the session's clock and zone, reading and unboxing.
enum DateValues {
    static func date(_ value: Value) -> NetDateTime { value.boxed(NetDateTime.self) ?? .minValue }
    static func span(_ value: Value) -> NetTimeSpan { value.boxed(NetTimeSpan.self) ?? .zero }

    static func offset(_ value: Value) -> NetDateTimeOffset {
        if let known = value.boxed(NetDateTimeOffset.self) { return known }
        let clock = value.boxed(NetDateTime.self) ?? .minValue
        return (try? NetDateTimeOffset(clock: clock.specifyingKind(.unspecified), offset: .zero)) ?? epoch
    }

    /// What stands for a date that cannot be made.
    static var epoch: NetDateTimeOffset {
        (try? NetDateTimeOffset.fromUnix(seconds: 0)) ?? NetDateTimeOffset.parseUnchecked
    }

    /// The session's zone: the host's offset, taken at the session's time.
    static func zone(_ interpreter: any Interpreter) -> TimeZoneRules {
        let host = interpreter.host
        let minutes = host.offsetMinutes(host.utcTicks())
        return minutes == 0 ? .utc : TimeZoneRules(id: "Local") { _ in minutes * 60 }
    }

    static func utcNow(_ interpreter: any Interpreter) -> NetDateTime {
        (try? NetDateTime(ticks: interpreter.host.utcTicks(), kind: .utc)) ?? .minValue
    }

    static func now(_ interpreter: any Interpreter) -> NetDateTime { utcNow(interpreter).toLocal(zone(interpreter)) }

    static func options(_ call: MethodCall, culture: Value = .null, styles: Int64 = 0) -> DateParseOptions {
        DateParseOptions(
            culture: Cultures.of(culture), styles: DateTimeStyles(rawValue: Int(styles)), zone: zone(call.interpreter),
            now: now(call.interpreter))
    }

    /// What `Convert.ToDateTime` makes of a value.
    static func convert(_ value: Value, _ interpreter: (any Interpreter)?) throws -> Value {
        switch value.bare {
        case .null, .nothing, .unset: return .date(.minValue)
        case .string(let text): return .date(try NetDateTime.parse(text))
        case .object(let box as Box<NetDateTime>): return .object(box)
        default: throw NumberConversion.badCast(value, to: "DateTime")
        }
    }
}

extension NetDateTimeOffset {
    /// The first moment of all.
    fileprivate static var parseUnchecked: NetDateTimeOffset {
        do { return try NetDateTimeOffset(clock: .minValue, offset: .zero) } catch { preconditionFailure("\(error)") }
    }
}
