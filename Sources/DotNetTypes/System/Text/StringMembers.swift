import DotNetPrimitives
import ShellValues

/// `System.String`.
enum StringMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            constructors: constructors, properties: properties,
            methods: comparing + converting + editing + replacing + splitting + trimming + finding + findingLast
                + NumberMembers.conversions,
            staticProperties: [constant("string Empty", .string(""))],
            staticMethods: StringStatics.comparing + StringStatics.testing + StringStatics.concatenating
                + StringStatics.formatting + StringStatics.joining)
    }

    private static var constructors: [MethodOverload] {
        [
            method("new(char[] value)") { call in .string(try chars(call, 0)) },
            method("new(char[] value, int startIndex, int length)") { call in
                let text = try chars(call, 0)
                try Bounds.check(call.int(1), call.int(2), in: text.utf16.count)
                return .string(text.units(call.int(1), call.int(2)))
            },
            method("new(char c, int count)") { call in
                if call.int(1) < 0 { throw Failure.negative("count", call.int(1)) }
                return .string(String(decoding: repeatElement(call.char(0), count: call.int(1)), as: UTF16.self))
            },
        ]
    }

    private static func chars(_ call: MethodCall, _ index: Int) throws -> String {
        let units = try call.items(index).map { UInt16(truncatingIfNeeded: $0.integer ?? 0) }
        return String(decoding: units, as: UTF16.self)
    }

    private static var properties: [PropertyDeclaration] {
        [property("int Length") { target in .number(target.text(nil).utf16.count) }]
    }

    private static func own(_ call: MethodCall) -> String { call.target.text(call.interpreter) }

    private static var comparing: [MethodOverload] {
        let compareTo: (MethodCall) throws -> Value = { call in
            if call[0].isNull { return .int(1) }
            guard case .string(let other) = call[0].bare else { throw Failure.argument("Object must be of type String.") }
            return .number(TextComparison.culture.compare(own(call), other))
        }
        return [
            method("int CompareTo(System.Object value)", compareTo),
            method("int CompareTo(string strB)", compareTo),
            method("bool Equals(System.Object obj)") { call in .bool(NetEquality.equal(call.target, call[0])) },
            method("bool Equals(string value)") { call in .bool(NetEquality.equal(call.target, call[0])) },
            method("bool Equals(string value, System.StringComparison comparisonType)") { call in
                guard let other = call.string(0) else { return .bool(false) }
                return .bool(TextComparison(raw: call.raw(1)).equal(own(call), other))
            },
        ] + edges("EndsWith", TextSearch.endsWith) + edges("StartsWith", TextSearch.startsWith)
    }

    private typealias Edge = (String, String, TextComparison) -> Bool

    private static func edges(_ name: String, _ test: @escaping Edge) -> [MethodOverload] {
        [
            method("bool \(name)(string value)") { call in
                .bool(test(own(call), try call.required(0, "value"), .culture))
            },
            method("bool \(name)(string value, System.StringComparison comparisonType)") { call in
                .bool(test(own(call), try call.required(0, "value"), TextComparison(raw: call.raw(1))))
            },
            method("bool \(name)(string value, bool ignoreCase, cultureinfo culture)") { call in
                let comparison = TextComparison(isOrdinal: false, ignoresCase: call.bool(1))
                return .bool(test(own(call), try call.required(0, "value"), comparison))
            },
            method("bool \(name)(char value)") { call in .bool(test(own(call), call.text(0), .ordinal)) },
        ]
    }

    private static var converting: [MethodOverload] {
        [
            method("System.Object Clone()") { call in call.target },
            method("char[] ToCharArray()") { call in charArray(own(call)) },
            method("char[] ToCharArray(int startIndex, int length)") { call in
                let text = own(call)
                try Bounds.check(call.int(0), call.int(1), in: text.utf16.count)
                return charArray(text.units(call.int(0), call.int(1)))
            },
            method("string ToString()") { call in .string(own(call)) },
            method("string ToString(System.IFormatProvider provider)") { call in .string(own(call)) },
            method("System.CharEnumerator GetEnumerator()") { call in
                .object(EnumeratorObject(try Value.string(own(call)).elements(), type: EnumeratorTypes.chars))
            },
            method("System.TypeCode GetTypeCode()") { _ in .enumeration(18, "System.TypeCode") },
            method("bool IsNormalized()") { _ in .bool(true) },
            method("string Normalize()") { call in .string(own(call)) },
            method("string Normalize(System.Text.NormalizationForm normalizationForm)") { call in .string(own(call)) },
            method("string ToLower()") { call in .string(Casing.lower(own(call))) },
            method("string ToLower(cultureinfo culture)") { call in .string(Casing.lower(own(call))) },
            method("string ToLowerInvariant()") { call in .string(Casing.lower(own(call))) },
            method("string ToUpper()") { call in .string(Casing.upper(own(call))) },
            method("string ToUpper(cultureinfo culture)") { call in .string(Casing.upper(own(call))) },
            method("string ToUpperInvariant()") { call in .string(Casing.upper(own(call))) },
        ]
    }

    static func charArray(_ text: String) -> Value {
        .object(ArrayObject(ContiguousArray(text.utf16.map { Value.char($0) }), elementType: .char))
    }

    private static var editing: [MethodOverload] {
        [
            method("string Insert(int startIndex, string value)") { call in
                let (text, added) = (own(call), try call.required(1, "value"))
                let count = text.utf16.count
                try Bounds.atMost(call.int(0), count, "startIndex")
                return .string(text.units(0, call.int(0)) + added + text.units(call.int(0), count))
            },
            method("string PadLeft(int totalWidth)") { call in .string(try padding(call) + own(call)) },
            method("string PadLeft(int totalWidth, char paddingChar)") { call in .string(try padding(call) + own(call)) },
            method("string PadRight(int totalWidth)") { call in .string(own(call) + (try padding(call))) },
            method("string PadRight(int totalWidth, char paddingChar)") { call in
                .string(own(call) + (try padding(call)))
            },
            method("string Remove(int startIndex, int count)") { call in
                let text = own(call)
                try Bounds.removal(call.int(0), call.int(1), in: text.utf16.count)
                let end = call.int(0) + call.int(1)
                return .string(text.units(0, call.int(0)) + text.units(end, text.utf16.count))
            },
            method("string Remove(int startIndex)") { call in
                let text = own(call)
                if call.int(0) < 0 { throw Failure.range("StartIndex cannot be less than zero.", "startIndex") }
                try Bounds.start(call.int(0), in: text.utf16.count)
                return .string(text.units(0, call.int(0)))
            },
            method("string Substring(int startIndex)") { call in
                let text = own(call)
                try Bounds.start(call.int(0), in: text.utf16.count)
                return .string(text.units(call.int(0), text.utf16.count))
            },
            method("string Substring(int startIndex, int length)") { call in
                let text = own(call)
                try Bounds.start(call.int(0), in: text.utf16.count)
                try Bounds.length(call.int(0), call.int(1), in: text.utf16.count)
                return .string(text.units(call.int(0), call.int(1)))
            },
            method("char Chars(int index)") { call in
                let units = own(call).utf16
                guard let index = units.index(units.startIndex, offsetBy: call.int(0), limitedBy: units.endIndex),
                    call.int(0) >= 0, index < units.endIndex
                else { throw NetFailure(ExceptionTypes.indexOutOfRange, "Index was outside the bounds of the array.") }
                return .char(units[index])
            },
        ]
    }

    private static func padding(_ call: MethodCall) throws -> String {
        if call.int(0) < 0 { throw Failure.negative("totalWidth", call.int(0)) }
        let missing = max(0, call.int(0) - own(call).utf16.count)
        let unit: UInt16 = call.arguments.count > 1 ? call.char(1) : 0x20
        return String(decoding: repeatElement(unit, count: missing), as: UTF16.self)
    }

    private static var replacing: [MethodOverload] {
        [
            method("string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)") { call in
                try replace(call, TextComparison(isOrdinal: false, ignoresCase: call.bool(2)))
            },
            method("string Replace(string oldValue, string newValue, System.StringComparison comparisonType)") { call in
                try replace(call, TextComparison(raw: call.raw(2)))
            },
            method("string Replace(char oldChar, char newChar)") { call in
                let (old, new) = (call.char(0), call.char(1))
                return .string(String(decoding: own(call).utf16.map { $0 == old ? new : $0 }, as: UTF16.self))
            },
            method("string Replace(string oldValue, string newValue)") { call in try replace(call, .ordinal) },
            method("string ReplaceLineEndings()") { call in .string(TextCutting.replaceLineEndings(own(call), "\n")) },
            method("string ReplaceLineEndings(string replacementText)") { call in
                .string(TextCutting.replaceLineEndings(own(call), try call.required(0, "replacementText")))
            },
        ]
    }

    private static func replace(_ call: MethodCall, _ comparison: TextComparison) throws -> Value {
        let old = try call.required(0, "oldValue")
        if old.isEmpty { throw Failure.argument("The value cannot be an empty string.", "oldValue") }
        return .string(TextCutting.replace(own(call), old, call.text(1), comparison))
    }

    private static var splitting: [MethodOverload] {
        [
            method("string[] Split(char separator, System.StringSplitOptions options = 0)") { call in
                try split(call, [[call.char(0)]], options: 1)
            },
            method("string[] Split(char separator, int count, System.StringSplitOptions options = 0)") { call in
                try split(call, [[call.char(0)]], count: 1, options: 2)
            },
            method("string[] Split(params char[] separator)") { call in try split(call, try charParts(call)) },
            method("string[] Split(char[] separator, int count)") { call in
                try split(call, try charParts(call), count: 1)
            },
            method("string[] Split(char[] separator, System.StringSplitOptions options)") { call in
                try split(call, try charParts(call), options: 1)
            },
            method("string[] Split(char[] separator, int count, System.StringSplitOptions options)") { call in
                try split(call, try charParts(call), count: 1, options: 2)
            },
            method("string[] Split(string separator, System.StringSplitOptions options = 0)") { call in
                try split(call, textParts([call.text(0)]), options: 1)
            },
            method("string[] Split(string separator, int count, System.StringSplitOptions options = 0)") { call in
                try split(call, textParts([call.text(0)]), count: 1, options: 2)
            },
            method("string[] Split(string[] separator, System.StringSplitOptions options)") { call in
                try split(call, textParts(try call.items(0).map { $0.text(nil) }), options: 1)
            },
            method("string[] Split(string[] separator, int count, System.StringSplitOptions options)") { call in
                try split(call, textParts(try call.items(0).map { $0.text(nil) }), count: 1, options: 2)
            },
        ]
    }

    private static func charParts(_ call: MethodCall) throws -> [[UInt16]] {
        try call.items(0).map { [UInt16(truncatingIfNeeded: $0.integer ?? 0)] }
    }

    /// An empty separator string means that nothing is cut, no separators at all mean white space.
    private static func textParts(_ texts: [String]) -> [[UInt16]] { texts.map { Array($0.utf16) } }

    private static func split(
        _ call: MethodCall, _ separators: [[UInt16]], count: Int? = nil, options: Int? = nil
    ) throws -> Value {
        let limit = count.map { call.int($0) } ?? Int.max
        if limit < 0 { throw Failure.negative("count", limit) }
        let chosen = TextCutting.Options(raw: options.map { call.raw($0) } ?? 0)
        return .strings(TextCutting.split(own(call), at: separators, limit: limit, chosen))
    }

    private static var trimming: [MethodOverload] {
        trims("Trim", start: true, end: true) + trims("TrimStart", start: true, end: false)
            + trims("TrimEnd", start: false, end: true)
    }

    private static func trims(_ name: String, start: Bool, end: Bool) -> [MethodOverload] {
        [
            method("string \(name)()") { call in .string(TextCutting.trim(own(call), [], start: start, end: end)) },
            method("string \(name)(char trimChar)") { call in
                .string(TextCutting.trim(own(call), [call.char(0)], start: start, end: end))
            },
            method("string \(name)(params char[] trimChars)") { call in
                let set = try charParts(call).flatMap { $0 }
                return .string(TextCutting.trim(own(call), set, start: start, end: end))
            },
        ]
    }
}
