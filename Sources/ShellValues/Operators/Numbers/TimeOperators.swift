import DotNetPrimitives

/// Operators of dates and time spans, as their types declare them.
enum TimeOperators {
    static func overloads(_ type: NetType, _ method: String) -> [MethodOverload] {
        switch type {
        case NetType.dateTime: dates(method)
        case NetType.timeSpan: spans(method)
        case NetType.dateTimeOffset: offsets(method)
        default: []
        }
    }

    /// Messages number the operands from zero.
    private static func make(
        _ name: String, _ types: [NetType], _ result: NetType, _ run: @escaping (MethodCall) throws -> Value
    ) -> MethodOverload {
        MethodOverload(name, types.enumerated().map { MethodParameter(String($0.offset), $0.element) }, returns: result, run: run)
    }

    private static func date(_ value: Value) -> NetDateTime { (value.asObject as? Box<NetDateTime>)?.value ?? .minValue }
    private static func span(_ value: Value) -> NetTimeSpan { (value.asObject as? Box<NetTimeSpan>)?.value ?? .zero }
    private static func real(_ value: Value) -> Double { Number(value)?.doubleValue ?? 0 }
    private static func boxed(_ date: NetDateTime) -> Value { .object(Box(date, type: .dateTime)) }
    private static func boxed(_ span: NetTimeSpan) -> Value { .object(Box(span, type: .timeSpan)) }
    private static func boxed(_ date: NetDateTimeOffset) -> Value { .object(Box(date, type: .dateTimeOffset)) }

    private static func offset(_ value: Value) throws(PrimitiveError) -> NetDateTimeOffset {
        if let box = value.asObject as? Box<NetDateTimeOffset> { return box.value }
        return try NetDateTimeOffset(clock: .minValue, offset: .zero)
    }

    private static func dates(_ name: String) -> [MethodOverload] {
        switch name {
        case "op_Addition":
            [make(name, [.dateTime, .timeSpan], .dateTime) { call in boxed(try date(call[0]).adding(span(call[1]))) }]
        case "op_Subtraction":
            [
                make(name, [.dateTime, .timeSpan], .dateTime) { call in boxed(try date(call[0]).subtracting(span(call[1]))) },
                make(name, [.dateTime, .dateTime], .timeSpan) { call in boxed(date(call[0]).subtracting(date(call[1]))) },
            ]
        default: []
        }
    }

    private static func spans(_ name: String) -> [MethodOverload] {
        switch name {
        case "op_Addition": [make(name, [.timeSpan, .timeSpan], .timeSpan) { call in boxed(try span(call[0]).adding(span(call[1]))) }]
        case "op_Subtraction":
            [make(name, [.timeSpan, .timeSpan], .timeSpan) { call in boxed(try span(call[0]).subtracting(span(call[1]))) }]
        case "op_Multiply":
            [
                make(name, [.timeSpan, .double], .timeSpan) { call in boxed(try span(call[0]).multiplied(by: real(call[1]))) },
                make(name, [.double, .timeSpan], .timeSpan) { call in boxed(try span(call[1]).multiplied(by: real(call[0]))) },
            ]
        case "op_Division":
            [
                make(name, [.timeSpan, .double], .timeSpan) { call in boxed(try span(call[0]).divided(by: real(call[1]))) },
                make(name, [.timeSpan, .timeSpan], .double) { call in .double(Double(span(call[0]).ticks) / Double(span(call[1]).ticks)) },
            ]
        case "op_UnaryNegation": [make(name, [.timeSpan], .timeSpan) { call in boxed(try span(call[0]).negated()) }]
        default: []
        }
    }

    private static func offsets(_ name: String) -> [MethodOverload] {
        switch name {
        case "op_Addition":
            [make(name, [.dateTimeOffset, .timeSpan], .dateTimeOffset) { call in boxed(try offset(call[0]).adding(span(call[1]))) }]
        case "op_Subtraction":
            [
                make(name, [.dateTimeOffset, .timeSpan], .dateTimeOffset) { call in
                    boxed(try offset(call[0]).adding(try span(call[1]).negated()))
                },
                make(name, [.dateTimeOffset, .dateTimeOffset], .timeSpan) { call in
                    boxed(try offset(call[0]).subtracting(try offset(call[1])))
                },
            ]
        default: []
        }
    }
}

/// The zero of the boxed value types.
enum BoxDefaults {
    static func value(_ type: NetType) -> Value? {
        switch type {
        case NetType.dateTime: .object(Box(NetDateTime.minValue, type: type))
        case NetType.timeSpan: .object(Box(NetTimeSpan.zero, type: type))
        case NetType.guid: .object(Box(NetGuid.empty, type: type))
        default: nil
        }
    }
}
