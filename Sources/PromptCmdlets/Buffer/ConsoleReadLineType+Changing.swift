import LineEditor
import ShellRuntime
import ShellValues

/// Methods that change the line.
extension ConsoleReadLineType {
    static var changing: [MethodOverload] {
        let place = [MethodParameter("start", .int), MethodParameter("length", .int)]
        let undo = [
            MethodParameter("instigator", .object, default: .null),
            MethodParameter("instigatorArg", .object, default: .null),
        ]
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
}
