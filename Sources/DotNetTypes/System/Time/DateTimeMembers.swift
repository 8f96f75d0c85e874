import DotNetPrimitives
import ShellValues

/// `System.DateTime`.
enum DateTimeMembers {
    static func text(_ value: Value) -> String { (try? DateValues.date(value).text("G")) ?? "" }

    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            constructors: constructors, properties: properties,
            methods: adding + comparing + converting + texts, staticProperties: clock + limits,
            staticMethods: parsing + making + calendar)
    }

    private static func own(_ call: MethodCall) -> NetDateTime { DateValues.date(call.target) }

    private static func kind(_ call: MethodCall, _ index: Int) -> DateTimeKind {
        DateTimeKind(rawValue: Int(call.raw(index))) ?? .unspecified
    }

    private static var constructors: [MethodOverload] {
        let day = "int year, int month, int day"
        let time = day + ", int hour, int minute, int second"
        return [
            method("new(long ticks)") { call in .date(try NetDateTime(ticks: Int64.of(call[0]))) },
            method("new(long ticks, System.DateTimeKind kind)") { call in
                .date(try NetDateTime(ticks: Int64.of(call[0]), kind: kind(call, 1)))
            },
            method("new(\(day))") { call in .date(try make(call)) },
            method("new(\(time))") { call in .date(try make(call)) },
            method("new(\(time), System.DateTimeKind kind)") { call in .date(try make(call, parts: 6, kind: kind(call, 6))) },
            method("new(\(time), int millisecond)") { call in .date(try make(call)) },
            method("new(\(time), int millisecond, System.DateTimeKind kind)") { call in
                .date(try make(call, parts: 7, kind: kind(call, 7)))
            },
            method("new(\(time), int millisecond, int microsecond)") { call in
                .date(try make(call, parts: 7).adding(ticks: Int64(call.int(7)) * 10))
            },
        ]
    }

    private static func make(_ call: MethodCall, parts: Int = 7, kind: DateTimeKind = .unspecified) throws -> NetDateTime {
        func part(_ index: Int) -> Int { index < parts ? call.int(index) : 0 }
        return try NetDateTime(
            year: part(0), month: part(1), day: part(2), hour: part(3), minute: part(4), second: part(5),
            millisecond: part(6), kind: kind)
    }

    private static func number(_ name: String, _ get: @escaping (NetDateTime) -> Int) -> PropertyDeclaration {
        property("int \(name)") { target in .number(get(DateValues.date(target))) }
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("datetime Date") { target in .date(DateValues.date(target).date) },
            number("Day") { $0.day },
            property("System.DayOfWeek DayOfWeek") { target in
                .enumeration(Int64(DateValues.date(target).dayOfWeek.rawValue), "System.DayOfWeek")
            },
            number("DayOfYear") { $0.dayOfYear }, number("Hour") { $0.hour },
            property("System.DateTimeKind Kind") { target in
                .enumeration(Int64(DateValues.date(target).kind.rawValue), "System.DateTimeKind")
            },
            number("Millisecond") { $0.millisecond }, number("Microsecond") { $0.microsecond },
            number("Nanosecond") { $0.nanosecond }, number("Minute") { $0.minute }, number("Month") { $0.month },
            number("Second") { $0.second },
            property("long Ticks") { target in .long(DateValues.date(target).ticks) },
            property("timespan TimeOfDay") { target in .span(DateValues.date(target).timeOfDay) },
            number("Year") { $0.year },
        ]
    }

    private static func add(_ name: String, _ run: @escaping (NetDateTime, Double) throws -> NetDateTime) -> MethodOverload {
        method("datetime \(name)(double value)") { call in .date(try run(own(call), call.double(0))) }
    }

    private static var adding: [MethodOverload] {
        [
            method("datetime Add(timespan value)") { call in .date(try own(call).adding(DateValues.span(call[0]))) },
            add("AddDays") { try $0.addingDays($1) }, add("AddHours") { try $0.addingHours($1) },
            add("AddMilliseconds") { try $0.addingMilliseconds($1) },
            add("AddMicroseconds") { try $0.adding(NetTimeSpan.from($1, unit: Ticks.perMicrosecond)) },
            add("AddMinutes") { try $0.addingMinutes($1) },
            method("datetime AddMonths(int months)") { call in .date(try own(call).addingMonths(call.int(0))) },
            add("AddSeconds") { try $0.addingSeconds($1) },
            method("datetime AddTicks(long value)") { call in .date(try own(call).adding(ticks: Int64.of(call[0]))) },
            method("datetime AddYears(int value)") { call in .date(try own(call).addingYears(call.int(0))) },
            method("timespan Subtract(datetime value)") { call in
                .span(own(call).subtracting(DateValues.date(call[0])))
            },
            method("datetime Subtract(timespan value)") { call in
                .date(try own(call).subtracting(DateValues.span(call[0])))
            },
        ]
    }

    private static func order(_ a: Value, _ b: Value) -> Int {
        let (left, right) = (DateValues.date(a).ticks, DateValues.date(b).ticks)
        return left < right ? -1 : (left > right ? 1 : 0)
    }

    private static var comparing: [MethodOverload] {
        NumberMembers.comparing("datetime", "DateTime", order) + [
            method("bool IsDaylightSavingTime()") { _ in .bool(false) },
        ]
    }

    private static var converting: [MethodOverload] {
        [
            method("datetime ToLocalTime()") { call in
                let date = own(call)
                return .date(date.kind == .local ? date : date.toLocal(DateValues.zone(call.interpreter)))
            },
            method("datetime ToUniversalTime()") { call in
                let date = own(call)
                return .date(date.kind == .utc ? date : date.toUniversal(DateValues.zone(call.interpreter)))
            },
            method("long ToBinary()") { call in .long(own(call).ticks | Int64(own(call).kind.rawValue) << 62) },
            method("long ToFileTime()") { call in
                .long(own(call).toUniversal(DateValues.zone(call.interpreter)).ticks - fileEpoch)
            },
            method("long ToFileTimeUtc()") { call in .long(own(call).ticks - fileEpoch) },
            method("double ToOADate()") { call in
                .double(Double(own(call).ticks - automationEpoch) / Double(Ticks.perDay))
            },
            method("System.TypeCode GetTypeCode()") { _ in .enumeration(16, "System.TypeCode") },
        ]
    }

    /// 1601-01-01 and 1899-12-30.
    private static let fileEpoch: Int64 = 504_911_232_000_000_000
    private static let automationEpoch: Int64 = 599_264_352_000_000_000

    private static func text(_ name: String, _ format: String) -> MethodOverload {
        method("string \(name)()") { call in .string(try own(call).text(format)) }
    }

    private static var texts: [MethodOverload] {
        [
            text("ToLongDateString", "D"), text("ToLongTimeString", "T"), text("ToShortDateString", "d"),
            text("ToShortTimeString", "t"),
            method("string ToString()") { call in .string(try own(call).text("G")) },
            method("string ToString(string format)") { call in .string(try formatted(call, call.string(0), .null)) },
            method("string ToString(System.IFormatProvider provider)") { call in
                .string(try formatted(call, nil, call[0]))
            },
            method("string ToString(string format, System.IFormatProvider provider)") { call in
                .string(try formatted(call, call.string(0), call[1]))
            },
        ]
    }

    private static func formatted(_ call: MethodCall, _ format: String?, _ culture: Value) throws -> String {
        let pattern = format.flatMap { $0.isEmpty ? nil : $0 } ?? "G"
        return try own(call).text(pattern, culture: Cultures.of(culture), zone: DateValues.zone(call.interpreter))
    }

    private static var clock: [PropertyDeclaration] {
        [
            PropertyDeclaration("Now", .dateTime) { interpreter, _ in .date(DateValues.now(interpreter)) },
            PropertyDeclaration("Today", .dateTime) { interpreter, _ in .date(DateValues.now(interpreter).date) },
            PropertyDeclaration("UtcNow", .dateTime) { interpreter, _ in .date(DateValues.utcNow(interpreter)) },
        ]
    }

    private static var limits: [PropertyDeclaration] {
        [
            constant("datetime MinValue", .date(.minValue)), constant("datetime MaxValue", .date(.maxValue)),
            constant("datetime UnixEpoch", .date(.unixEpoch)),
        ]
    }

    private static var making: [MethodOverload] {
        [
            method("int Compare(datetime t1, datetime t2)") { call in .number(order(call[0], call[1])) },
            method("bool Equals(datetime t1, datetime t2)") { call in .bool(order(call[0], call[1]) == 0) },
            method("datetime SpecifyKind(datetime value, System.DateTimeKind kind)") { call in
                .date(DateValues.date(call[0]).specifyingKind(kind(call, 1)))
            },
            method("datetime FromBinary(long dateData)") { call in
                let data = Int64.of(call[0])
                let kind = DateTimeKind(rawValue: Int(UInt64(bitPattern: data) >> 62)) ?? .local
                return .date(try NetDateTime(ticks: data & 0x3FFF_FFFF_FFFF_FFFF, kind: kind))
            },
            method("datetime FromFileTime(long fileTime)") { call in
                let utc = try NetDateTime(ticks: Int64.of(call[0]) &+ fileEpoch, kind: .utc)
                return .date(utc.toLocal(DateValues.zone(call.interpreter)))
            },
            method("datetime FromFileTimeUtc(long fileTime)") { call in
                .date(try NetDateTime(ticks: Int64.of(call[0]) &+ fileEpoch, kind: .utc))
            },
            method("datetime FromOADate(double d)") { call in
                let start = try NetDateTime(ticks: automationEpoch)
                return .date(try start.addingDays(call.double(0)))
            },
        ]
    }

    private static var calendar: [MethodOverload] {
        [
            method("int DaysInMonth(int year, int month)") { call in
                .number(try NetDateTime.daysInMonth(year: call.int(0), month: call.int(1)))
            },
            method("bool IsLeapYear(int year)") { call in .bool(try NetDateTime.isLeapYear(call.int(0))) },
        ]
    }
}
