import DotNetPrimitives
import ShellValues

/// `System.Management.Automation.WildcardPattern`.
enum WildcardPatternType {
    static let type = NetType("System.Management.Automation.WildcardPattern", accelerator: "WildcardPattern", declare: { _ in
        TypeDeclaration(constructors: constructors, methods: methods, staticMethods: statics)
    })

    private static let options = "System.Management.Automation.WildcardOptions options"

    private static func make(_ call: MethodCall) throws -> Value {
        let ignores = call.arguments.count > 1 && call.raw(1) & 2 != 0
        return .object(Box(try WildcardPattern(try call.required(0, "pattern"), ignoreCase: ignores), type: type))
    }

    private static var constructors: [MethodOverload] {
        [method("new(string pattern)", make), method("new(string pattern, \(options))", make)]
    }

    private static var methods: [MethodOverload] {
        [
            method("bool IsMatch(string input)") { call in
                .bool(call.target.boxed(WildcardPattern.self)?.matches(call.text(0)) ?? false)
            },
            method("string ToWql()") { call in .string(wql(call.target.boxed(WildcardPattern.self)?.pattern ?? "")) },
        ]
    }

    private static func wql(_ pattern: String) -> String {
        String(pattern.map { $0 == "*" ? "%" : ($0 == "?" ? "_" : $0) })
    }

    private static var statics: [MethodOverload] {
        [
            method("WildcardPattern Get(string pattern, \(options))", make),
            method("string Escape(string pattern)") { call in
                .string(try call.required(0, "pattern").reduce(into: "") { text, c in
                    if "*?[]`".contains(c) { text += "`" }
                    text.append(c)
                })
            },
            method("string Unescape(string pattern)") { call in .string(unescape(try call.required(0, "pattern"))) },
            method("bool ContainsWildcardCharacters(string pattern)") { call in .bool(isWild(call.text(0))) },
        ]
    }

    private static func unescape(_ text: String) -> String {
        var (result, isEscaped) = ("", false)
        for c in text {
            if c == "`", !isEscaped {
                isEscaped = true
                continue
            }
            if isEscaped, !"*?[]`".contains(c) { result += "`" }
            result.append(c)
            isEscaped = false
        }
        return isEscaped ? result + "`" : result
    }

    private static func isWild(_ text: String) -> Bool {
        var isEscaped = false
        for c in text {
            if !isEscaped, "*?[".contains(c) { return true }
            isEscaped = c == "`" && !isEscaped
        }
        return false
    }
}

/// `[NullString]::Value` and `[DBNull]::Value`.
enum NullStringType {
    static let type = NetType("System.Management.Automation.Language.NullString", declare: { _ in
        TypeDeclaration(staticProperties: [constant("System.Object Value", .null)])
    })

    static let dbNull = NetType("System.DBNull", declare: { type in
        TypeDeclaration(staticProperties: [PropertyDeclaration("Value", type) { _, _ in .object(DBNullObject.shared) }])
    })
}

/// The one value of `System.DBNull`.
final class DBNullObject: NetObject, @unchecked Sendable {
    static let shared = DBNullObject()
    override var type: NetType { NullStringType.dbNull }
    override func netText(_ interpreter: (any Interpreter)?) -> String { "" }
}
