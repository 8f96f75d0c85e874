// Stands in until the operations on values and the parser land.
import Diagnostics
import ShellSyntax
import ShellValues
typealias Ctx = any Interpreter
enum Conversion {
    static func convert(_ v: Value, to: NetType, _ c: Ctx) throws -> Value { v }
    static func tryConvert(_ v: Value, to: NetType, _ c: (Ctx)?) -> Value? { v }
    static func truth(_ v: Value) -> Bool { if case .bool(let b) = v { return b }; return !v.isNull }
}
enum Operators {
    static func add(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func subtract(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func multiply(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func divide(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func remainder(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func bitAnd(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func bitOr(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func bitXor(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func shiftLeft(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func shiftRight(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func format(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func range(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func join(_ a: Value, _ b: Value, _ c: Ctx) throws -> Value { a }
    static func equal(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func notEqual(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func less(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func lessOrEqual(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func greater(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func greaterOrEqual(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func like(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func notLike(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func replace(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func split(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func contains(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Bool { true }
    static func match(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> TableObject? { nil }
    static func negate(_ a: Value, _ c: Ctx) throws -> Value { a }
    static func plus(_ a: Value, _ c: Ctx) throws -> Value { a }
    static func bitNot(_ a: Value, _ c: Ctx) throws -> Value { a }
    static func splitWords(_ a: Value, ignoringCase: Bool, _ c: Ctx) throws -> Value { a }
    static func increment(_ a: Value, by: Int32, _ c: Ctx) throws -> Value { a }
    static func compare(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Int { 0 }
    static func equals(_ a: Value, _ b: Value, ignoringCase: Bool, _ c: Ctx) throws -> Bool { false }
}
enum Members {
    static func get(_ t: Value, _ n: Symbol, _ c: Ctx) throws -> Value? { nil }
    static func getEnumerating(_ t: Value, _ n: Symbol, _ c: Ctx) throws -> Value? { nil }
    static func set(_ t: Value, _ n: Symbol, _ v: Value, _ c: Ctx) throws {}
    static func invoke(_ t: Value, _ n: Symbol, _ a: [Value], _ c: Ctx) throws -> Value { t }
    static func getStatic(_ t: NetType, _ n: Symbol, _ c: Ctx) throws -> Value? { nil }
    static func setStatic(_ t: NetType, _ n: Symbol, _ v: Value, _ c: Ctx) throws {}
    static func invokeStatic(_ t: NetType, _ n: Symbol, _ a: [Value], _ c: Ctx) throws -> Value { .null }
    static func construct(_ t: NetType, _ a: [Value], _ c: Ctx) throws -> Value { .null }
}
enum Indexing {
    static func get(_ t: Value, _ i: [Value], _ c: Ctx) throws -> Value { t }
    static func set(_ t: Value, _ i: [Value], _ v: Value, _ c: Ctx) throws {}
}
struct WildcardPattern { init(_ p: String, ignoringCase: Bool) {}; func matches(_ s: String) -> Bool { false } }
struct ParseResult { var scriptBlock: ScriptBlockNode; var diagnostics: [Diagnostic] }
enum Parser { static func parse(_ s: SourceText) -> ParseResult { ParseResult(scriptBlock: ScriptBlockNode(span: .none), diagnostics: []) } }
