import ShellValues

extension StringMembers {
    private static func own(_ call: MethodCall) -> String { call.target.text(call.interpreter) }

    static var finding: [MethodOverload] {
        [
            method("bool Contains(string value)") { call in .bool(try position(call, .ordinal) >= 0) },
            method("bool Contains(string value, System.StringComparison comparisonType)") { call in
                .bool(try position(call, comparison: 1) >= 0)
            },
            method("bool Contains(char value)") { call in .bool(own(call).utf16.contains(call.char(0))) },
            method("bool Contains(char value, System.StringComparison comparisonType)") { call in
                .bool(try position(call, comparison: 1) >= 0)
            },
        ] + indexOf("char") + [
            method("int IndexOfAny(char[] anyOf)") { call in try any(call, last: false) },
            method("int IndexOfAny(char[] anyOf, int startIndex)") { call in try any(call, last: false) },
            method("int IndexOfAny(char[] anyOf, int startIndex, int count)") { call in try any(call, last: false) },
        ] + indexOf("string") + [
            method("int IndexOf(string value, int startIndex, System.StringComparison comparisonType)") { call in
                .number(try position(call, start: 1, comparison: 2))
            },
            method("int IndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)") {
                call in .number(try position(call, start: 1, count: 2, comparison: 3))
            },
        ]
    }

    private static func indexOf(_ kind: String) -> [MethodOverload] {
        let plain: TextComparison = kind == "char" ? .ordinal : .culture
        return [
            method("int IndexOf(\(kind) value)") { call in .number(try position(call, plain)) },
            method("int IndexOf(\(kind) value, int startIndex)") { call in .number(try position(call, plain, start: 1)) },
            method("int IndexOf(\(kind) value, System.StringComparison comparisonType)") { call in
                .number(try position(call, comparison: 1))
            },
            method("int IndexOf(\(kind) value, int startIndex, int count)") { call in
                .number(try position(call, plain, start: 1, count: 2))
            },
        ]
    }

    private static func position(
        _ call: MethodCall, _ comparison: TextComparison = .ordinal, start: Int? = nil, count: Int? = nil,
        comparison index: Int? = nil
    ) throws -> Int {
        let (text, part) = (own(call), try call.required(0, "value"))
        let length = text.utf16.count
        let from = start.map { call.int($0) } ?? 0
        guard from >= 0, from <= length else { throw Failure.range(Bounds.indexAtMostSize, "startIndex") }
        let span = count.map { call.int($0) } ?? (length - from)
        guard span >= 0, span <= length - from else { throw Failure.range(Bounds.countInside, "count") }
        let chosen = index.map { TextComparison(raw: call.raw($0)) } ?? comparison
        return TextSearch.first(part, in: text, from: from, count: span, chosen)
    }

    private static func any(_ call: MethodCall, last: Bool) throws -> Value {
        let text = own(call)
        let length = text.utf16.count
        let set = try call.items(0).map { UInt16(truncatingIfNeeded: $0.integer ?? 0) }
        let start = call.arguments.count > 1 ? call.int(1) : (last ? length - 1 : 0)
        let count = call.arguments.count > 2 ? call.int(2) : (last ? start + 1 : length - start)
        if length == 0 { return .int(-1) }
        guard start >= 0, start <= length else { throw Failure.range(Bounds.indexAtMostSize, "startIndex") }
        guard count >= 0, count <= length else { throw Failure.range(Bounds.countInside, "count") }
        return .number(
            last
                ? TextSearch.lastOf(set, in: text, from: start, count: count)
                : TextSearch.firstOf(set, in: text, from: start, count: count))
    }

    static var findingLast: [MethodOverload] {
        [
            method("int LastIndexOf(char value)") { call in .number(try last(call, .ordinal)) },
            method("int LastIndexOf(char value, int startIndex)") { call in .number(try last(call, .ordinal, start: 1)) },
            method("int LastIndexOf(char value, int startIndex, int count)") { call in
                .number(try last(call, .ordinal, start: 1, count: 2))
            },
            method("int LastIndexOfAny(char[] anyOf)") { call in try any(call, last: true) },
            method("int LastIndexOfAny(char[] anyOf, int startIndex)") { call in try any(call, last: true) },
            method("int LastIndexOfAny(char[] anyOf, int startIndex, int count)") { call in try any(call, last: true) },
            method("int LastIndexOf(string value)") { call in .number(try last(call, .culture)) },
            method("int LastIndexOf(string value, int startIndex)") { call in .number(try last(call, .culture, start: 1)) },
            method("int LastIndexOf(string value, int startIndex, int count)") { call in
                .number(try last(call, .culture, start: 1, count: 2))
            },
            method("int LastIndexOf(string value, System.StringComparison comparisonType)") { call in
                .number(try last(call, TextComparison(raw: call.raw(1))))
            },
            method("int LastIndexOf(string value, int startIndex, System.StringComparison comparisonType)") { call in
                .number(try last(call, TextComparison(raw: call.raw(2)), start: 1))
            },
            method("int LastIndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)") {
                call in .number(try last(call, TextComparison(raw: call.raw(3)), start: 1, count: 2))
            },
        ]
    }

    private static func last(
        _ call: MethodCall, _ comparison: TextComparison, start: Int? = nil, count: Int? = nil
    ) throws -> Int {
        let (text, part) = (own(call), try call.required(0, "value"))
        let length = text.utf16.count
        if length == 0 { return part.isEmpty ? 0 : -1 }
        var from = start.map { call.int($0) } ?? (length - 1)
        guard from >= 0, from <= length else { throw Failure.range(Bounds.indexBelowSize, "startIndex") }
        from = min(from, length - 1)
        let span = count.map { call.int($0) } ?? (from + 1)
        guard span >= 0, span <= from + 1 else { throw Failure.range(Bounds.countInside, "count") }
        return TextSearch.last(part, in: text, from: from, count: span, comparison)
    }
}
