import LineEditor
import ShellRuntime
import ShellValues

/// `[Microsoft.PowerShell.PSConsoleReadLine]`: the line being edited, for scripts behind keys.
enum ConsoleReadLineType {
    static let type = NetType("Microsoft.PowerShell.PSConsoleReadLine", declare: { _ in
        TypeDeclaration(staticMethods: functions + reading + changing + state)
    })

    /// A method for each function of the editor: it takes the key and an argument, both of which may be left out.
    private static var functions: [MethodOverload] {
        EditorFunction.all.map { function in
            MethodOverload(function.name, keyAndArgument) { call in
                try ConsoleBuffer.required(call).perform(function.command)
                return .null
            }
        }
    }

    private static var keyAndArgument: [MethodParameter] {
        [MethodParameter("key", .object, default: .null), MethodParameter("arg", .object, default: .null)]
    }

    // MARK: Reading

    private static var reading: [MethodOverload] {
        let input = MethodParameter("input", .string, byRef: true)
        let cursor = MethodParameter("cursor", .int, byRef: true)
        let tree = ["ast", "tokens", "parseErrors"].map { MethodParameter($0, .object, byRef: true) }
        let range = [MethodParameter("start", .int, byRef: true), MethodParameter("length", .int, byRef: true)]
        return [
            MethodOverload("GetBufferState", [input, cursor], run: bufferState),
            MethodOverload("GetBufferState", tree + [cursor], run: parsedState),
            MethodOverload("GetSelectionState", range, run: selectionState),
        ]
    }

    private static func bufferState(_ call: MethodCall) throws -> Value {
        let context = ConsoleBuffer.of(call)?.context
        try set(call[0], context.map { .string($0.text) } ?? .null)
        try set(call[1], cursor(context))
        return .null
    }

    /// The line as a tree, with its tokens and errors.
    private static func parsedState(_ call: MethodCall) throws -> Value {
        let context = ConsoleBuffer.of(call)?.context
        let parser = call.interpreter.findType("System.Management.Automation.Language.Parser")
        let parse = parser?.members.staticMethods[Symbol("ParseInput")]?.first
        let arguments = [Value.string(context?.text ?? ""), call[1], call[2]]
        let tree = try parse?.run(MethodCall(interpreter: call.interpreter, target: .null, arguments: arguments))
        try set(call[0], tree ?? .null)
        try set(call[3], cursor(context))
        return .null
    }

    private static func selectionState(_ call: MethodCall) throws -> Value {
        let context = ConsoleBuffer.of(call)?.context
        guard let context, let range = context.selection else {
            try set(call[0], .int(-1))
            try set(call[1], .int(-1))
            return .null
        }
        let start = BufferOffsets.utf16(range.lowerBound, in: context.text)
        let end = BufferOffsets.utf16(range.upperBound, in: context.text)
        try set(call[0], .int(Int32(clamping: start)))
        try set(call[1], .int(Int32(clamping: end - start)))
        return .null
    }

    private static func cursor(_ context: EditingContext?) -> Value {
        .int(Int32(clamping: context.map { BufferOffsets.utf16($0.cursor, in: $0.text) } ?? 0))
    }

    private static func set(_ reference: Value, _ value: Value) throws {
        try (reference.asObject as? ReferenceObject)?.set(value)
    }

    // MARK: Changing

    private static var changing: [MethodOverload] {
        let place = [MethodParameter("start", .int), MethodParameter("length", .int)]
        let undo = [MethodParameter("instigator", .object, default: .null), MethodParameter("instigatorArg", .object, default: .null)]
        return [
            MethodOverload("Insert", [MethodParameter("c", .char)], run: insert),
            MethodOverload("Insert", [MethodParameter("s", .string)], run: insert),
            MethodOverload("Delete", place) { call in try replace(call, with: "") },
            MethodOverload("Replace", place + [MethodParameter("replacement", .string)] + undo) { call in
                try replace(call, with: call[2].text(call.interpreter))
            },
            MethodOverload("SetCursorPosition", [MethodParameter("cursor", .int)]) { call in
                let context = try ConsoleBuffer.required(call)
                context.cursor = BufferOffsets.utf8(number(call[0]), in: context.text)
                return .null
            },
        ]
    }

    private static func insert(_ call: MethodCall) throws -> Value {
        try ConsoleBuffer.required(call).insert(call[0].text(call.interpreter))
        return .null
    }

    private static func replace(_ call: MethodCall, with text: String) throws -> Value {
        let line = ConsoleBuffer.of(call)?.context?.text ?? ""
        let (start, length) = (number(call[0]), number(call[1]))
        guard start >= 0, start <= line.utf16.count else {
            throw outside("start", "'start' cannot be less than zero or greater than the length of the buffer")
        }
        guard length >= 0, length <= line.utf16.count - start else { throw outside("length", "length is not valid") }
        let range = BufferOffsets.utf8(start, in: line)..<BufferOffsets.utf8(start + length, in: line)
        try ConsoleBuffer.required(call).replace(range, with: text)
        return .null
    }

    private static func outside(_ name: String, _ message: String) -> NetFailure {
        NetFailure(ExceptionTypes.argument, message + " (Parameter '\(name)')", details: ["ParamName": .string(name)])
    }

    private static func number(_ value: Value) -> Int {
        if case .int(let number) = value { return Int(number) }
        return 0
    }

    // MARK: State

    private static var state: [MethodOverload] {
        [
            MethodOverload("GetOptions", returns: PromptTypes.options) { call in
                (call.interpreter as? Engine).map { .object(PromptOptions.of($0)) } ?? .null
            },
            MethodOverload(
                "GetDefaultAddToHistoryOption", [MethodParameter("line", .string)], returns: AddToHistoryOption.netType
            ) { call in HistoryRule.standard(call[0].text(call.interpreter)).value },
            MethodOverload("TryGetArgAsInt", argumentParameters, returns: .bool, run: argument),
            MethodOverload("InViCommandMode", returns: .bool) { _ in .bool(false) },
            MethodOverload("InViInsertMode", returns: .bool) { _ in .bool(false) },
            MethodOverload("Ding") { call in
                (call.interpreter as? Engine)?.ui.write("\u{7}")
                return .null
            },
        ]
    }

    private static var argumentParameters: [MethodParameter] {
        [
            MethodParameter("arg", .object), MethodParameter("numericArg", .int, byRef: true),
            MethodParameter("defaultNumericArg", .int),
        ]
    }

    /// The number typed before a key, or another one.
    private static func argument(_ call: MethodCall) throws -> Value {
        switch call[0] {
        case .null, .nothing, .unset: try set(call[1], call[2])
        case .int: try set(call[1], call[0])
        default: return .bool(false)
        }
        return .bool(true)
    }
}
