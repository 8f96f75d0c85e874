import LineEditor
import ShellRuntime
import ShellValues

/// Methods that read the line.
extension ConsoleReadLineType {
    static var reading: [MethodOverload] {
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
}
