import DotNetPrimitives
import ShellValues

extension DateTimeMembers {
    static var parsing: [MethodOverload] {
        let styles = "System.IFormatProvider provider, System.Globalization.DateTimeStyles styles"
        return [
            method("datetime Parse(string s)") { call in .date(try parse(call)) },
            method("datetime Parse(string s, System.IFormatProvider provider)") { call in
                .date(try parse(call, culture: call[1]))
            },
            method("datetime Parse(string s, \(styles))") { call in
                .date(try parse(call, culture: call[1], styles: call.raw(2)))
            },
            method("datetime ParseExact(string s, string format, System.IFormatProvider provider)") { call in
                .date(try exact(call))
            },
            method("datetime ParseExact(string s, string format, \(styles))") { call in
                .date(try exact(call, styles: call.raw(3)))
            },
            method("datetime ParseExact(string s, string[] formats, \(styles))") { call in
                .date(try exact(call, styles: call.raw(3)))
            },
        ] + trying(styles)
    }

    private static func trying(_ styles: String) -> [MethodOverload] {
        [
            method("bool TryParse(string s, ref datetime result)") { call in
                try attempt(call, 1) { try parse(call) }
            },
            method("bool TryParse(string s, System.IFormatProvider provider, ref datetime result)") { call in
                try attempt(call, 2) { try parse(call, culture: call[1]) }
            },
            method("bool TryParse(string s, \(styles), ref datetime result)") { call in
                try attempt(call, 3) { try parse(call, culture: call[1], styles: call.raw(2)) }
            },
            method("bool TryParseExact(string s, string format, \(styles), ref datetime result)") { call in
                try attempt(call, 4) { try exact(call, styles: call.raw(3)) }
            },
            method("bool TryParseExact(string s, string[] formats, \(styles), ref datetime result)") { call in
                try attempt(call, 4) { try exact(call, styles: call.raw(3)) }
            },
        ]
    }

    private static func attempt(_ call: MethodCall, _ place: Int, _ run: () throws -> NetDateTime) throws -> Value {
        let result = try? run()
        try call.assign(place, .date(result ?? .minValue))
        return .bool(result != nil)
    }

    private static func parse(_ call: MethodCall, culture: Value = .null, styles: Int64 = 0) throws -> NetDateTime {
        let options = DateValues.options(call, culture: culture, styles: styles)
        return try NetDateTime.parse(try call.required(0, "s"), options: options)
    }

    private static func exact(_ call: MethodCall, styles: Int64 = 0) throws -> NetDateTime {
        let formats = try call[1].asString.map { [$0] } ?? call.items(1).map { $0.text(nil) }
        let options = DateValues.options(call, culture: call[2], styles: styles)
        return try NetDateTime.parseExact(try call.required(0, "s"), formats: formats, options: options)
    }
}
