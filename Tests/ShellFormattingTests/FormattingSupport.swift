import ShellFormatting
import ShellValues

/// An engine without scripts, with variables by name.
final class PlainInterpreter: Interpreter {
    var variables: [Symbol: Value] = [:]
    let host = HostValues(
        utcTicks: { 0 }, offsetMinutes: { _ in 0 }, randomBits: { 0 }, environment: [:], currentFolder: "/",
        monotonicNanoseconds: { 0 }, processID: 1, home: "/")

    func invoke(_ block: ScriptBlockObject, arguments: [Value], underscore: Value?, this: Value?) throws -> [Value] {
        guard let native = block as? NativeBlock else { return [] }
        return try native.code(underscore ?? .null)
    }
    func variable(_ name: Symbol) -> Value { variables[name] ?? .null }
    func findType(_ name: String) -> NetType? { nil }
    func typeDataMember(_ typeNames: [String], _ name: Symbol) -> ExtraMember? { nil }
    func typeDataMembers(_ typeNames: [String]) -> [ExtraMember] { [] }
    func checkCancelled() throws {}
    func writeHost(_ text: String) {}
}

/// A script block whose body is Swift.
final class NativeBlock: ScriptBlockObject {
    let code: (Value) throws -> [Value]
    private let text: String

    init(_ text: String, _ code: @escaping (Value) throws -> [Value]) {
        self.text = text
        self.code = code
    }
    override var source: String { text }
}

func makeContext(_ views: ViewTable = ViewTable()) -> FormatContext {
    FormatContext(interpreter: PlainInterpreter(), views: views)
}

/// What an output command of `width` columns writes for the values.
func shown(_ values: [Value], width: Int = 80, context: FormatContext = makeContext()) throws -> String {
    var text = ""
    let session = FormatSession(context: context, width: width) { text += $0 + "\n" }
    for value in values { try session.accept(value) }
    try session.end()
    return text
}

/// What a `Format-*` command and an output command behind it write.
func shown(
    _ values: [Value], as shape: FormatShape, _ options: FormatOptions = FormatOptions(), width: Int = 80,
    context: FormatContext = makeContext()
) throws -> String {
    var text = ""
    let session = FormatSession(context: context, width: width) { text += $0 + "\n" }
    let command = FormatCommand(shape, options: options, context: context)
    for value in values { try command.process(value) { try session.accept(.object($0)) } }
    try command.end { try session.accept(.object($0)) }
    try session.end()
    return text
}

func object(_ pairs: KeyValuePairs<String, Value>) -> Value {
    .object(CustomObject(pairs.map { ($0.key, $0.value) }))
}
