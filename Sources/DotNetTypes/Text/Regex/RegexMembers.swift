import DotNetPrimitives
import ShellValues
import Synchronization

/// `System.Text.RegularExpressions.Regex`.
enum RegexMembers {
    private static let cache = Mutex(RegexCache())

    static func text(_ value: Value) -> String { value.boxed(NetRegex.self)?.pattern ?? "" }

    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            constructors: constructors, properties: properties,
            methods: groups + matching + replacing + splitting + [
                method("string ToString()") { call in .string(text(call.target)) },
            ],
            staticMethods: RegexStatics.escaping + RegexStatics.matching + RegexStatics.replacing)
    }

    /// The expression for a pattern, compiled once.
    static func compiled(_ pattern: String, _ options: Int64) throws -> NetRegex {
        let chosen = RegexOptions(rawValue: Int(options))
        let made: Result<NetRegex, PrimitiveError> = cache.withLock { cache in
            do throws(PrimitiveError) {
                return .success(try cache.regex(pattern, options: chosen))
            } catch {
                return .failure(error)
            }
        }
        return try made.get()
    }

    private static func own(_ call: MethodCall) throws -> NetRegex {
        guard let regex = call.target.boxed(NetRegex.self) else { throw Failure.null("regex") }
        return regex
    }

    private static var constructors: [MethodOverload] {
        let make: (MethodCall) throws -> Value = { call in
            .object(Box(try compiled(try call.required(0, "pattern"), call.raw(1)), type: .regex))
        }
        let options = "string pattern, System.Text.RegularExpressions.RegexOptions options"
        return [
            method("new(string pattern)") { call in
                .object(Box(try compiled(try call.required(0, "pattern"), 0), type: .regex))
            },
            method("new(\(options))", make), method("new(\(options), timespan matchTimeout)", make),
        ]
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("System.Text.RegularExpressions.RegexOptions Options") { target in
                let raw = target.boxed(NetRegex.self)?.options.rawValue ?? 0
                return .enumeration(Int64(raw), "System.Text.RegularExpressions.RegexOptions")
            },
            property("bool RightToLeft") { target in
                .bool(target.boxed(NetRegex.self)?.options.contains(.rightToLeft) ?? false)
            },
            property("timespan MatchTimeout") { _ in .span(NetTimeSpan(ticks: -10000)) },
        ]
    }

    private static var groups: [MethodOverload] {
        [
            method("string[] GetGroupNames()") { call in .strings(try own(call).groupNames) },
            method("int[] GetGroupNumbers()") { call in
                let items = try own(call).groupNumbers.map { Value.number($0) }
                return .object(ArrayObject(ContiguousArray(items), elementType: .int))
            },
            method("string GroupNameFromNumber(int i)") { call in .string(try own(call).groupName(number: call.int(0)) ?? "") },
            method("int GroupNumberFromName(string name)") { call in
                .number(try own(call).groupNumber(named: call.text(0)) ?? -1)
            },
        ]
    }

    private static func input(_ call: MethodCall) throws -> String { try call.required(0, "input") }

    private static var matching: [MethodOverload] {
        [
            method("int Count(string input)") { call in .number(try own(call).matches(input(call)).count) },
            method("bool IsMatch(string input)") { call in .bool(try own(call).isMatch(input(call))) },
            method("bool IsMatch(string input, int startat)") { call in
                .bool(try own(call).isMatch(input(call), from: start(call)))
            },
            method("System.Text.RegularExpressions.Match Match(string input)") { call in
                MatchValues.match(try own(call).match(input(call)), try own(call))
            },
            method("System.Text.RegularExpressions.Match Match(string input, int startat)") { call in
                MatchValues.match(try own(call).match(input(call), from: start(call)), try own(call))
            },
            method("System.Text.RegularExpressions.MatchCollection Matches(string input)") { call in
                MatchValues.collection(try own(call).matches(input(call)))
            },
            method("System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)") { call in
                let from = try start(call)
                return MatchValues.collection(try own(call).matches(input(call)).filter { $0.index >= from })
            },
        ]
    }

    private static func start(_ call: MethodCall) throws -> Int {
        guard call.int(1) >= 0, call.int(1) <= call.text(0).utf16.count else {
            throw Failure.range(
                "Start index cannot be less than 0 or greater than input length.", "startat")
        }
        return call.int(1)
    }

    private static var replacing: [MethodOverload] {
        let evaluator = "System.Text.RegularExpressions.MatchEvaluator evaluator"
        return [
            method("string Replace(string input, string replacement)") { call in
                .string(try own(call).replace(input(call), with: try call.required(1, "replacement")))
            },
            method("string Replace(string input, string replacement, int count)") { call in
                .string(try own(call).replace(input(call), with: try call.required(1, "replacement"), count: call.int(2)))
            },
            method("string Replace(string input, \(evaluator))") { call in
                .string(try MatchValues.replace(call, own(call), evaluator: 1))
            },
            method("string Replace(string input, \(evaluator), int count)") { call in
                .string(try MatchValues.replace(call, own(call), evaluator: 1, count: call.int(2)))
            },
        ]
    }

    private static var splitting: [MethodOverload] {
        [
            method("string[] Split(string input)") { call in .strings(try own(call).split(input(call))) },
            method("string[] Split(string input, int count)") { call in
                .strings(try own(call).split(input(call), count: call.int(1)))
            },
        ]
    }
}

/// The static methods of `Regex`.
enum RegexStatics {
    private static let options = ", System.Text.RegularExpressions.RegexOptions options"
    private static let evaluatorType = "System.Text.RegularExpressions.MatchEvaluator evaluator"

    static var escaping: [MethodOverload] {
        [
            method("string Escape(string str)") { call in .string(NetRegex.escape(try call.required(0, "str"))) },
            method("string Unescape(string str)") { call in .string(try NetRegex.unescape(try call.required(0, "str"))) },
        ]
    }

    /// The expression in the second argument with the options in the n-th.
    private static func regex(_ call: MethodCall, options: Int) throws -> NetRegex {
        let raw = call.arguments.count > options ? call.raw(options) : 0
        return try RegexMembers.compiled(try call.required(1, "pattern"), raw)
    }

    private static func both(
        _ signature: String, options place: Int, _ run: @escaping (MethodCall, NetRegex) throws -> Value
    ) -> [MethodOverload] {
        let body: (MethodCall) throws -> Value = { call in
            _ = try call.required(0, "input")
            return try run(call, try regex(call, options: place))
        }
        return [
            method(signature + ")", body), method(signature + options + ")", body),
            method(signature + options + ", timespan matchTimeout)", body),
        ]
    }

    static var matching: [MethodOverload] {
        both("int Count(string input, string pattern", options: 2) { call, regex in
            .number(try regex.matches(call.text(0)).count)
        } + both("bool IsMatch(string input, string pattern", options: 2) { call, regex in
            .bool(try regex.isMatch(call.text(0)))
        } + both("System.Text.RegularExpressions.Match Match(string input, string pattern", options: 2) { call, regex in
            MatchValues.match(try regex.match(call.text(0)), regex)
        } + both("System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern", options: 2) {
            call, regex in MatchValues.collection(try regex.matches(call.text(0)))
        } + both("string[] Split(string input, string pattern", options: 2) { call, regex in
            .strings(try regex.split(call.text(0)))
        }
    }

    static var replacing: [MethodOverload] {
        both("string Replace(string input, string pattern, string replacement", options: 3) { call, regex in
            .string(try regex.replace(call.text(0), with: try call.required(2, "replacement")))
        } + both("string Replace(string input, string pattern, \(evaluatorType)", options: 3) { call, regex in
            .string(try MatchValues.replace(call, regex, evaluator: 2))
        }
    }
}
