import Testing
import ShellValues

/// An engine that runs script blocks made of closures and knows a few types.
final class TestInterpreter: Interpreter {
    let host = HostValues(
        utcTicks: { 638_000_000_000_000_000 }, offsetMinutes: { _ in 0 }, randomBits: { 1 }, environment: [:], currentFolder: "/",
        monotonicNanoseconds: { 0 }, processID: 1, home: "/home")
    var variables: [Symbol: Value] = [:]
    var types: [String: NetType] = ["int": .int, "string": .string, "double": .double]

    func invoke(_ block: ScriptBlockObject, arguments: [Value], underscore: Value?, this: Value?) throws -> [Value] {
        try (block as? ClosureBlock)?.body(underscore ?? this ?? .null, arguments) ?? []
    }

    func variable(_ name: Symbol) -> Value { variables[name] ?? .null }
    func findType(_ name: String) -> NetType? { types[name] }
    func typeDataMember(_ typeNames: [String], _ name: Symbol) -> ExtraMember? { nil }
    func typeDataMembers(_ typeNames: [String]) -> [ExtraMember] { [] }
    func checkCancelled() throws {}
    func writeHost(_ text: String) {}
}

/// A script block whose body is Swift.
final class ClosureBlock: ScriptBlockObject {
    let body: (Value, [Value]) throws -> [Value]

    init(_ body: @escaping (Value, [Value]) throws -> [Value]) {
        self.body = body
        super.init()
    }
}

/// Type and text of a value, as one text: `int 5`.
func shown(_ value: Value) -> String {
    guard let type = value.type else { return "null" }
    return type.displayName + " " + value.text(nil)
}

/// The id and message of the failure a body throws; empty when it throws none.
func failure(_ body: () throws -> Value) -> (id: String, message: String) {
    do {
        _ = try body()
        return ("", "")
    } catch let failure as PSFailure {
        return (failure.record.errorId, failure.record.message)
    } catch {
        return ("other", String(describing: error))
    }
}

/// One row of a table: what is done, and what PowerShell answers.
struct Row: CustomTestStringConvertible, @unchecked Sendable {
    let name: String
    let expected: String
    let run: (TestInterpreter) throws -> Value

    init(_ name: String, _ expected: String, _ run: @escaping (TestInterpreter) throws -> Value) {
        self.name = name
        self.expected = expected
        self.run = run
    }

    var testDescription: String { name }

    /// What came out: a value, or the id of the failure after `!`.
    func outcome() -> String {
        do { return shown(try run(TestInterpreter())) } catch let failure as PSFailure { return "!" + failure.record.errorId } catch {
            return "!!" + String(describing: error)
        }
    }
}

extension Value {
    static func list(_ items: Value...) -> Value { .array(items) }
    static func table(_ pairs: (Value, Value)...) -> Value {
        let table = TableObject()
        for (key, value) in pairs { table.set(key, value) }
        return .object(table)
    }
}
