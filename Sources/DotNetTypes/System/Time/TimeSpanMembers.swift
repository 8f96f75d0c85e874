import DotNetPrimitives
import ShellValues

/// `System.TimeSpan`.
enum TimeSpanMembers {
    static func text(_ value: Value) -> String { (try? DateValues.span(value).text("c")) ?? "" }

    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            constructors: constructors, properties: parts + totals, methods: arithmetic + comparing + texts,
            staticProperties: constants, staticMethods: making + parsing)
    }

    private static func own(_ call: MethodCall) -> NetTimeSpan { DateValues.span(call.target) }

    private static var constructors: [MethodOverload] {
        [
            method("new(long ticks)") { call in .span(NetTimeSpan(ticks: Int64.of(call[0]))) },
            method("new(int hours, int minutes, int seconds)") { call in
                .span(try NetTimeSpan(hours: call.int(0), minutes: call.int(1), seconds: call.int(2)))
            },
            method("new(int days, int hours, int minutes, int seconds)") { call in .span(try full(call)) },
            method("new(int days, int hours, int minutes, int seconds, int milliseconds)") { call in .span(try full(call)) },
        ]
    }

    private static func full(_ call: MethodCall) throws -> NetTimeSpan {
        try NetTimeSpan(
            days: call.int(0), hours: call.int(1), minutes: call.int(2), seconds: call.int(3), milliseconds: call.int(4))
    }

    private static func part(_ name: String, _ get: @escaping (NetTimeSpan) -> Int) -> PropertyDeclaration {
        property("int \(name)") { target in .number(get(DateValues.span(target))) }
    }

    private static var parts: [PropertyDeclaration] {
        [
            property("long Ticks") { target in .long(DateValues.span(target).ticks) },
            part("Days") { $0.days }, part("Hours") { $0.hours }, part("Milliseconds") { $0.milliseconds },
            part("Microseconds") { $0.microseconds }, part("Nanoseconds") { $0.nanoseconds },
            part("Minutes") { $0.minutes }, part("Seconds") { $0.seconds },
        ]
    }

    private static func total(_ name: String, _ get: @escaping (NetTimeSpan) -> Double) -> PropertyDeclaration {
        property("double \(name)") { target in .double(get(DateValues.span(target))) }
    }

    private static var totals: [PropertyDeclaration] {
        [
            total("TotalDays") { $0.totalDays }, total("TotalHours") { $0.totalHours },
            total("TotalMilliseconds") { $0.totalMilliseconds }, total("TotalMicroseconds") { $0.totalMicroseconds },
            total("TotalNanoseconds") { Double($0.ticks) * 100 }, total("TotalMinutes") { $0.totalMinutes },
            total("TotalSeconds") { $0.totalSeconds },
        ]
    }

    private static var arithmetic: [MethodOverload] {
        [
            method("timespan Add(timespan ts)") { call in .span(try own(call).adding(DateValues.span(call[0]))) },
            method("timespan Subtract(timespan ts)") { call in .span(try own(call).subtracting(DateValues.span(call[0]))) },
            method("timespan Duration()") { call in .span(try own(call).duration()) },
            method("timespan Negate()") { call in .span(try own(call).negated()) },
            method("timespan Multiply(double factor)") { call in .span(try own(call).multiplied(by: call.double(0))) },
            method("timespan Divide(double divisor)") { call in .span(try own(call).divided(by: call.double(0))) },
            method("double Divide(timespan ts)") { call in
                .double(Double(own(call).ticks) / Double(DateValues.span(call[0]).ticks))
            },
        ]
    }

    private static func order(_ a: Value, _ b: Value) -> Int {
        let (left, right) = (DateValues.span(a).ticks, DateValues.span(b).ticks)
        return left < right ? -1 : (left > right ? 1 : 0)
    }

    private static var comparing: [MethodOverload] { NumberMembers.comparing("timespan", "TimeSpan", order) }

    private static var texts: [MethodOverload] {
        let formatted: (MethodCall) throws -> Value = { call in
            let format = call.text(0)
            return .string(try own(call).text(format.isEmpty ? "c" : format))
        }
        return [
            method("string ToString()") { call in .string(try own(call).text("c")) },
            method("string ToString(string format)", formatted),
            method("string ToString(string format, System.IFormatProvider formatProvider)", formatted),
        ]
    }

    private static var constants: [PropertyDeclaration] {
        let units: [(String, Int64)] = [
            ("NanosecondsPerTick", 100), ("TicksPerMicrosecond", Ticks.perMicrosecond),
            ("TicksPerMillisecond", Ticks.perMillisecond), ("TicksPerSecond", Ticks.perSecond),
            ("TicksPerMinute", Ticks.perMinute), ("TicksPerHour", Ticks.perHour), ("TicksPerDay", Ticks.perDay),
        ]
        return [
            constant("timespan Zero", .span(.zero)), constant("timespan MaxValue", .span(.maxValue)),
            constant("timespan MinValue", .span(.minValue)),
        ] + units.map { name, value in constant("long \(name)", .long(value)) }
    }

    private static func from(_ name: String, _ unit: Int64, _ whole: String, _ parameter: String) -> [MethodOverload] {
        [
            method("timespan From\(name)(double value)") { call in .span(try NetTimeSpan.from(call.double(0), unit: unit)) },
            method("timespan From\(name)(\(whole) \(parameter))") { call in
                let (ticks, overflow) = Int64.of(call[0]).multipliedReportingOverflow(by: unit)
                if overflow {
                    throw Failure.range("TimeSpan overflowed because the duration is too long.", parameter)
                }
                return .span(NetTimeSpan(ticks: ticks))
            },
        ]
    }

    private static var making: [MethodOverload] {
        from("Days", Ticks.perDay, "int", "days") + from("Hours", Ticks.perHour, "int", "hours")
            + from("Minutes", Ticks.perMinute, "long", "minutes") + from("Seconds", Ticks.perSecond, "long", "seconds")
            + from("Milliseconds", Ticks.perMillisecond, "long", "milliseconds")
            + from("Microseconds", Ticks.perMicrosecond, "long", "microseconds") + [
                method("timespan FromTicks(long value)") { call in .span(NetTimeSpan(ticks: Int64.of(call[0]))) },
                method("int Compare(timespan t1, timespan t2)") { call in .number(order(call[0], call[1])) },
                method("bool Equals(timespan t1, timespan t2)") { call in .bool(order(call[0], call[1]) == 0) },
            ]
    }

    private static func attempt(_ call: MethodCall, _ place: Int, _ run: () throws -> NetTimeSpan) throws -> Value {
        let result = try? run()
        try call.assign(place, .span(result ?? .zero))
        return .bool(result != nil)
    }

    private static var parsing: [MethodOverload] {
        [
            method("timespan Parse(string s)") { call in .span(try NetTimeSpan.parse(try call.required(0, "s"))) },
            method("timespan Parse(string input, System.IFormatProvider formatProvider)") { call in
                .span(try NetTimeSpan.parse(try call.required(0, "input")))
            },
            method("timespan ParseExact(string input, string format, System.IFormatProvider formatProvider)") { call in
                .span(try NetTimeSpan.parseExact(call.text(0), call.text(1)))
            },
            method("bool TryParse(string s, ref timespan result)") { call in
                try attempt(call, 1) { try NetTimeSpan.parse(call.text(0)) }
            },
            method("bool TryParse(string input, System.IFormatProvider formatProvider, ref timespan result)") { call in
                try attempt(call, 2) { try NetTimeSpan.parse(call.text(0)) }
            },
            method(
                "bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, "
                    + "ref timespan result)"
            ) { call in try attempt(call, 3) { try NetTimeSpan.parseExact(call.text(0), call.text(1)) } },
        ]
    }
}
