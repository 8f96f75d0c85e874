import DotNetPrimitives
import ShellValues

/// The static methods of `System.String`.
enum StringStatics {
    static var comparing: [MethodOverload] {
        [
            method("int Compare(string strA, string strB)") { call in compare(call, 0, 1, .culture) },
            method("int Compare(string strA, string strB, bool ignoreCase)") { call in
                compare(call, 0, 1, TextComparison(isOrdinal: false, ignoresCase: call.bool(2)))
            },
            method("int Compare(string strA, string strB, System.StringComparison comparisonType)") { call in
                compare(call, 0, 1, TextComparison(raw: call.raw(2)))
            },
            method("int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture)") { call in
                compare(call, 0, 1, TextComparison(isOrdinal: false, ignoresCase: call.bool(2)))
            },
            method("int Compare(string strA, int indexA, string strB, int indexB, int length)") { call in
                compareParts(call, .culture)
            },
            method("int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)") { call in
                compareParts(call, TextComparison(isOrdinal: false, ignoresCase: call.bool(5)))
            },
            method(
                "int Compare(string strA, int indexA, string strB, int indexB, int length, "
                    + "System.StringComparison comparisonType)"
            ) { call in compareParts(call, TextComparison(raw: call.raw(5))) },
            method("int CompareOrdinal(string strA, string strB)") { call in ordinal(call) },
            method("bool Equals(string a, string b)") { call in .bool(NetEquality.equal(call[0], call[1])) },
            method("bool Equals(string a, string b, System.StringComparison comparisonType)") { call in
                guard let a = call.string(0), let b = call.string(1) else {
                    return .bool(call[0].isNull && call[1].isNull)
                }
                return .bool(TextComparison(raw: call.raw(2)).equal(a, b))
            },
        ]
    }

    private static func compare(_ call: MethodCall, _ a: Int, _ b: Int, _ comparison: TextComparison) -> Value {
        switch (call.string(a), call.string(b)) {
        case (nil, nil): .int(0)
        case (nil, _): .int(-1)
        case (_, nil): .int(1)
        case (let x?, let y?): .number(comparison.compare(x, y).signum())
        }
    }

    private static func ordinal(_ call: MethodCall) -> Value {
        guard let a = call.string(0), let b = call.string(1) else { return compare(call, 0, 1, .ordinal) }
        return .number(TextComparison.ordinal.compare(a, b))
    }

    private static func compareParts(_ call: MethodCall, _ comparison: TextComparison) -> Value {
        let a = call.text(0).units(call.int(1), call.int(4))
        let b = call.text(2).units(call.int(3), call.int(4))
        return .number(comparison.compare(a, b).signum())
    }

    static var testing: [MethodOverload] {
        [
            method("bool IsNullOrEmpty(string value)") { call in .bool(call.text(0).isEmpty) },
            method("bool IsNullOrWhiteSpace(string value)") { call in
                .bool(call.text(0).utf16.allSatisfy(CharClass.isWhite))
            },
            method("string Copy(string str)") { call in call[0] },
            method("string Intern(string str)") { call in call[0] },
        ]
    }

    static var concatenating: [MethodOverload] {
        [
            method("string Concat(System.Object arg0)") { call in concat(call) },
            method("string Concat(System.Object arg0, System.Object arg1)") { call in concat(call) },
            method("string Concat(System.Object arg0, System.Object arg1, System.Object arg2)") { call in concat(call) },
            method("string Concat(params System.Object[] args)") { call in try concatItems(call) },
            method("string Concat(System.Collections.Generic.IEnumerable[string] values)") { call in
                try concatItems(call)
            },
            method("string Concat(string str0, string str1)") { call in concat(call) },
            method("string Concat(string str0, string str1, string str2)") { call in concat(call) },
            method("string Concat(string str0, string str1, string str2, string str3)") { call in concat(call) },
            method("string Concat(params string[] values)") { call in try concatItems(call) },
        ]
    }

    private static func concat(_ call: MethodCall) -> Value {
        .string(call.arguments.map { $0.netString(call.interpreter) }.joined())
    }

    private static func concatItems(_ call: MethodCall) throws -> Value {
        .string(try call.items(0).map { $0.netString(call.interpreter) }.joined())
    }

    static var formatting: [MethodOverload] {
        [
            method("string Format(string format, System.Object arg0)") { call in try format(call, 0) },
            method("string Format(string format, System.Object arg0, System.Object arg1)") { call in try format(call, 0) },
            method("string Format(string format, System.Object arg0, System.Object arg1, System.Object arg2)") { call in
                try format(call, 0)
            },
            method("string Format(string format, params System.Object[] args)") { call in try formatItems(call, 0) },
            method("string Format(System.IFormatProvider provider, string format, System.Object arg0)") { call in
                try format(call, 1)
            },
            method(
                "string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1)"
            ) { call in try format(call, 1) },
            method(
                "string Format(System.IFormatProvider provider, string format, System.Object arg0, "
                    + "System.Object arg1, System.Object arg2)"
            ) { call in try format(call, 1) },
            method("string Format(System.IFormatProvider provider, string format, params System.Object[] args)") { call in
                try formatItems(call, 1)
            },
        ]
    }

    private static func format(_ call: MethodCall, _ index: Int) throws -> Value {
        let arguments = ContiguousArray(call.arguments.dropFirst(index + 1))
        return .string(try fill(call, index, arguments))
    }

    private static func formatItems(_ call: MethodCall, _ index: Int) throws -> Value {
        .string(try fill(call, index, try call.items(index + 1)))
    }

    private static func fill(_ call: MethodCall, _ index: Int, _ arguments: ContiguousArray<Value>) throws -> String {
        let culture = index == 1 ? Cultures.of(call[0]) : .enUS
        return try TextFormat.fill(try call.required(index, "format"), arguments, call.interpreter, culture)
    }

    static var joining: [MethodOverload] {
        [
            method("string Join(char separator, params string[] value)") { call in try join(call) },
            method("string Join(string separator, params string[] value)") { call in try join(call) },
            method("string Join(char separator, string[] value, int startIndex, int count)") { call in
                try joinPart(call)
            },
            method("string Join(string separator, string[] value, int startIndex, int count)") { call in
                try joinPart(call)
            },
            method("string Join(string separator, System.Collections.Generic.IEnumerable[string] values)") { call in
                try join(call)
            },
            method("string Join(string separator, System.Collections.IEnumerable values)") { call in
                try join(call)
            },
            method("string Join(char separator, params System.Object[] values)") { call in try join(call) },
            method("string Join(string separator, params System.Object[] values)") { call in try join(call) },
        ]
    }

    private static func join(_ call: MethodCall) throws -> Value {
        .string(try call.items(1).map { $0.netString(call.interpreter) }.joined(separator: call.text(0)))
    }

    private static func joinPart(_ call: MethodCall) throws -> Value {
        let items = try call.items(1)
        try Bounds.check(call.int(2), call.int(3), in: items.count)
        let part = items.dropFirst(call.int(2)).prefix(call.int(3))
        return .string(part.map { $0.netString(call.interpreter) }.joined(separator: call.text(0)))
    }
}

/// Composite formats over shell values.
enum TextFormat {
    /// Fills `{0:x}` places with the values' own texts.
    static func fill(
        _ format: String, _ arguments: ContiguousArray<Value>, _ interpreter: (any Interpreter)?,
        _ culture: NetCulture = .enUS
    ) throws -> String {
        var result = ""
        for segment in try CompositeFormat.parse(format).segments {
            switch segment {
            case .literal(let text): result += text
            case .item(let index, let width, let format):
                guard index < arguments.count else { throw CompositeFormat.missingArgument }
                let text = try arguments[index].formatted(format, interpreter, culture)
                result += CompositeFormat.pad(text, to: width)
            }
        }
        return result
    }
}
