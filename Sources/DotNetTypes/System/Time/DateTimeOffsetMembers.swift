import DotNetPrimitives
import ShellValues

/// `System.DateTimeOffset`.
enum DateTimeOffsetMembers {
    static func text(_ value: Value) -> String { (try? DateValues.offset(value).text("")) ?? "" }

    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            constructors: constructors, properties: dates + numbers, methods: adding + comparing + converting + texts,
            staticProperties: clock, staticMethods: making + parsing)
    }

    private static func own(_ call: MethodCall) -> NetDateTimeOffset { DateValues.offset(call.target) }

    private static var constructors: [MethodOverload] {
        let time = "int year, int month, int day, int hour, int minute, int second"
        return [
            method("new(long ticks, timespan offset)") { call in
                .offset(try NetDateTimeOffset(clock: NetDateTime(ticks: Int64.of(call[0])), offset: DateValues.span(call[1])))
            },
            method("new(datetime dateTime)") { call in
                .offset(try NetDateTimeOffset(DateValues.date(call[0]), zone: DateValues.zone(call.interpreter)))
            },
            method("new(datetime dateTime, timespan offset)") { call in
                .offset(try NetDateTimeOffset(clock: DateValues.date(call[0]), offset: DateValues.span(call[1])))
            },
            method("new(\(time), timespan offset)") { call in .offset(try make(call, 6)) },
            method("new(\(time), int millisecond, timespan offset)") { call in .offset(try make(call, 7)) },
        ]
    }

    private static func make(_ call: MethodCall, _ place: Int) throws -> NetDateTimeOffset {
        let clock = try NetDateTime(
            year: call.int(0), month: call.int(1), day: call.int(2), hour: call.int(3), minute: call.int(4),
            second: call.int(5), millisecond: place == 7 ? call.int(6) : 0)
        return try NetDateTimeOffset(clock: clock, offset: DateValues.span(call[place]))
    }

    private static var dates: [PropertyDeclaration] {
        [
            property("datetime DateTime") { target in .date(DateValues.offset(target).clock.specifyingKind(.unspecified)) },
            property("datetime UtcDateTime") { target in .date(DateValues.offset(target).utcDateTime) },
            PropertyDeclaration("LocalDateTime", .dateTime) { interpreter, target in
                .date(DateValues.offset(target).localDateTime(DateValues.zone(interpreter)))
            },
            property("datetime Date") { target in .date(DateValues.offset(target).clock.date.specifyingKind(.unspecified)) },
            property("System.DayOfWeek DayOfWeek") { target in
                .enumeration(Int64(DateValues.offset(target).clock.dayOfWeek.rawValue), "System.DayOfWeek")
            },
            property("timespan Offset") { target in .span(DateValues.offset(target).offset) },
            property("long Ticks") { target in .long(DateValues.offset(target).clock.ticks) },
            property("long UtcTicks") { target in .long(DateValues.offset(target).utcTicks) },
            property("timespan TimeOfDay") { target in .span(DateValues.offset(target).clock.timeOfDay) },
            property("int TotalOffsetMinutes") { target in
                .number(Int(DateValues.offset(target).offset.totalMinutes))
            },
        ]
    }

    private static func number(_ name: String, _ get: @escaping (NetDateTime) -> Int) -> PropertyDeclaration {
        property("int \(name)") { target in .number(get(DateValues.offset(target).clock)) }
    }

    private static var numbers: [PropertyDeclaration] {
        [
            number("Day") { $0.day }, number("DayOfYear") { $0.dayOfYear }, number("Hour") { $0.hour },
            number("Millisecond") { $0.millisecond }, number("Microsecond") { $0.microsecond },
            number("Nanosecond") { $0.nanosecond }, number("Minute") { $0.minute }, number("Month") { $0.month },
            number("Second") { $0.second }, number("Year") { $0.year },
        ]
    }

    private static func change(
        _ signature: String, _ run: @escaping (NetDateTime, MethodCall) throws -> NetDateTime
    ) -> MethodOverload {
        method("System.DateTimeOffset \(signature)") { call in
            .offset(try NetDateTimeOffset(clock: run(own(call).clock, call), offset: own(call).offset))
        }
    }

    private static var adding: [MethodOverload] {
        [
            change("Add(timespan timeSpan)") { try $0.adding(DateValues.span($1[0])) },
            change("AddDays(double days)") { try $0.addingDays($1.double(0)) },
            change("AddHours(double hours)") { try $0.addingHours($1.double(0)) },
            change("AddMilliseconds(double milliseconds)") { try $0.addingMilliseconds($1.double(0)) },
            change("AddMinutes(double minutes)") { try $0.addingMinutes($1.double(0)) },
            change("AddMonths(int months)") { try $0.addingMonths($1.int(0)) },
            change("AddSeconds(double seconds)") { try $0.addingSeconds($1.double(0)) },
            change("AddTicks(long ticks)") { try $0.adding(ticks: Int64.of($1[0])) },
            change("AddYears(int years)") { try $0.addingYears($1.int(0)) },
            method("timespan Subtract(System.DateTimeOffset value)") { call in
                .span(own(call).subtracting(DateValues.offset(call[0])))
            },
            change("Subtract(timespan value)") { try $0.subtracting(DateValues.span($1[0])) },
        ]
    }

    private static func order(_ a: Value, _ b: Value) -> Int {
        let (left, right) = (DateValues.offset(a), DateValues.offset(b))
        return left < right ? -1 : (right < left ? 1 : 0)
    }

    private static var comparing: [MethodOverload] {
        NumberMembers.comparing("System.DateTimeOffset", "DateTimeOffset", order) + [
            method("bool EqualsExact(System.DateTimeOffset other)") { call in
                let (a, b) = (own(call), DateValues.offset(call[0]))
                return .bool(a == b && a.offset == b.offset)
            },
        ]
    }

    private static var converting: [MethodOverload] {
        [
            method("System.DateTimeOffset ToOffset(timespan offset)") { call in
                .offset(try own(call).toOffset(DateValues.span(call[0])))
            },
            method("long ToUnixTimeSeconds()") { call in .long(own(call).unixSeconds) },
            method("long ToUnixTimeMilliseconds()") { call in .long(own(call).unixMilliseconds) },
            method("System.DateTimeOffset ToLocalTime()") { call in
                .offset(try own(call).toOffset(DateValues.zone(call.interpreter).offset(atUTC: own(call).utcTicks)))
            },
            method("System.DateTimeOffset ToUniversalTime()") { call in .offset(try own(call).toOffset(.zero)) },
        ]
    }

    private static var texts: [MethodOverload] {
        [
            method("string ToString()") { call in .string(try own(call).text()) },
            method("string ToString(string format)") { call in .string(try own(call).text(call.text(0))) },
            method("string ToString(System.IFormatProvider formatProvider)") { call in
                .string(try own(call).text("", culture: Cultures.of(call[0])))
            },
            method("string ToString(string format, System.IFormatProvider formatProvider)") { call in
                .string(try own(call).text(call.text(0), culture: Cultures.of(call[1])))
            },
        ]
    }

    private static var clock: [PropertyDeclaration] {
        [
            PropertyDeclaration("Now", .dateTimeOffset) { interpreter, _ in
                .offset(try NetDateTimeOffset(DateValues.now(interpreter), zone: DateValues.zone(interpreter)))
            },
            PropertyDeclaration("UtcNow", .dateTimeOffset) { interpreter, _ in
                .offset(try NetDateTimeOffset(clock: DateValues.utcNow(interpreter), offset: .zero))
            },
            PropertyDeclaration("MinValue", .dateTimeOffset) { _, _ in
                .offset(try NetDateTimeOffset(clock: .minValue, offset: .zero))
            },
            PropertyDeclaration("MaxValue", .dateTimeOffset) { _, _ in
                .offset(try NetDateTimeOffset(clock: .maxValue, offset: .zero))
            },
            constant("System.DateTimeOffset UnixEpoch", .offset(DateValues.epoch)),
        ]
    }

    private static var making: [MethodOverload] {
        [
            method("int Compare(System.DateTimeOffset first, System.DateTimeOffset second)") { call in
                .number(order(call[0], call[1]))
            },
            method("System.DateTimeOffset FromUnixTimeSeconds(long seconds)") { call in
                .offset(try NetDateTimeOffset.fromUnix(seconds: Int64.of(call[0])))
            },
            method("System.DateTimeOffset FromUnixTimeMilliseconds(long milliseconds)") { call in
                .offset(try NetDateTimeOffset.fromUnix(milliseconds: Int64.of(call[0])))
            },
        ]
    }

    private static func parse(_ call: MethodCall, culture: Value = .null, styles: Int64 = 0) throws -> NetDateTimeOffset {
        let options = DateValues.options(call, culture: culture, styles: styles)
        return try NetDateTimeOffset.parse(try call.required(0, "input"), options: options)
    }

    private static var parsing: [MethodOverload] {
        let provider = "System.IFormatProvider formatProvider"
        let styles = provider + ", System.Globalization.DateTimeStyles styles"
        let exact: (MethodCall) throws -> Value = { call in
            let formats = try call[1].asString.map { [$0] } ?? call.items(1).map { $0.text(nil) }
            let options = DateValues.options(call, culture: call[2], styles: call.raw(3))
            return .offset(try NetDateTimeOffset.parseExact(call.text(0), formats: formats, options: options))
        }
        return [
            method("System.DateTimeOffset Parse(string input)") { call in .offset(try parse(call)) },
            method("System.DateTimeOffset Parse(string input, \(provider))") { call in
                .offset(try parse(call, culture: call[1]))
            },
            method("System.DateTimeOffset Parse(string input, \(styles))") { call in
                .offset(try parse(call, culture: call[1], styles: call.raw(2)))
            },
            method("System.DateTimeOffset ParseExact(string input, string format, \(provider))", exact),
            method("System.DateTimeOffset ParseExact(string input, string format, \(styles))", exact),
            method("System.DateTimeOffset ParseExact(string input, string[] formats, \(styles))", exact),
            method("bool TryParse(string input, ref System.DateTimeOffset result)") { call in
                let result = try? parse(call)
                try call.assign(1, .offset(result ?? DateValues.epoch))
                return .bool(result != nil)
            },
        ]
    }
}
