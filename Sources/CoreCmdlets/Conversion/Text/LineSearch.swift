import DotNetPrimitives
import ShellRuntime
import ShellValues

/// The patterns of `Select-String`, ready to be tried on lines.
final class LineSearch {
    struct Hit {
        let pattern: String
        /// Matches as objects.
        let matches: [Value]
    }

    let ignoresCase: Bool
    private let patterns: [String]
    private let isSimple: Bool
    private let wantsAll: Bool
    private let isInverted: Bool
    private let engine: Engine
    private var expressions: [Value] = []

    /// - Throws: `InvalidRegex`.
    init(_ call: CommandCall) throws {
        engine = call.engine
        patterns = call.texts(SelectString.pattern)
        ignoresCase = !call.flag(SelectString.caseSensitive)
        isSimple = call.flag(SelectString.simpleMatch)
        wantsAll = call.flag(SelectString.allMatches)
        isInverted = call.flag(SelectString.notMatch)
        for pattern in patterns { expressions.append(try expression(pattern, call)) }
    }

    /// Simple patterns are regular expressions of their escaped text.
    private func expression(_ pattern: String, _ call: CommandCall) throws -> Value {
        let text = isSimple ? LineSearch.escaped(pattern) : pattern
        let options: Value = .int(ignoresCase ? 1 : 0)
        do {
            return try Members.construct(.regex, [.string(text), options], call.engine)
        } catch let failure as PSFailure {
            throw call.failure(
                "InvalidRegex", "The string \(pattern) is not a valid regular expression: \(failure.record.exception.innermost.message)",
                category: .InvalidArgument, type: ExceptionTypes.argument)
        }
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for c in text {
            if "\\*+?|{}[]()^$.# ".contains(c) { result.append("\\") }
            result.append(c)
        }
        return result
    }

    /// What the first matching pattern finds in a line; nil when the line is not wanted.
    func hit(_ line: String) throws -> Hit? {
        for (pattern, expression) in zip(patterns, expressions) {
            let found = try matches(expression, line)
            if found.isEmpty { continue }
            return isInverted ? nil : Hit(pattern: pattern, matches: isSimple ? [] : found)
        }
        return isInverted ? Hit(pattern: patterns.first ?? "", matches: []) : nil
    }

    private func matches(_ expression: Value, _ line: String) throws -> [Value] {
        if wantsAll, !isSimple, !isInverted {
            let all = try Members.invoke(expression, Symbol("Matches"), [.string(line)], engine)
            return try all.asObject.map { Array(try $0.enumerate()) } ?? []
        }
        let match = try Members.invoke(expression, Symbol("Match"), [.string(line)], engine)
        let succeeded = try Members.get(match, Symbol("Success"), engine) ?? .bool(false)
        return Conversion.truth(succeeded) ? [match] : []
    }
}
