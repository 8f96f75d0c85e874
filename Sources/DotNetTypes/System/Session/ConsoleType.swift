import DotNetPrimitives
import ShellValues

/// `System.Console`: output goes to the session's host, input is empty.
enum ConsoleType {
    static let type = NetType("System.Console", declare: { _ in
        TypeDeclaration(
            staticProperties: streams + screen, staticMethods: writes("Write", "") + writes("WriteLine", "\n") + rest)
    })

    private static var streams: [PropertyDeclaration] {
        [
            property("System.Text.Encoding InputEncoding", set: { _, _ in }) { _ in
                .object(EncodingTypes.object(.utf8, marks: false))
            },
            property("System.Text.Encoding OutputEncoding", set: { _, _ in }) { _ in
                .object(EncodingTypes.object(.utf8, marks: false))
            },
            constant("bool IsInputRedirected", .bool(true)), constant("bool IsOutputRedirected", .bool(true)),
            constant("bool IsErrorRedirected", .bool(true)), constant("bool KeyAvailable", .bool(false)),
            PropertyDeclaration("Out", TextWriterTypes.base) { _, _ in .object(WriterObject(.host)) },
            PropertyDeclaration("Error", TextWriterTypes.base) { _, _ in .object(WriterObject(.host)) },
            PropertyDeclaration("In", TextReaderTypes.base) { _, _ in .object(ReaderObject("", type: TextReaderTypes.string)) },
        ]
    }

    private static var screen: [PropertyDeclaration] {
        let settable: (String, Value) -> PropertyDeclaration = { declaration, value in
            property(declaration, set: { _, _ in }) { _ in value }
        }
        return [
            settable("System.ConsoleColor BackgroundColor", .enumeration(-1, "System.ConsoleColor")),
            settable("System.ConsoleColor ForegroundColor", .enumeration(-1, "System.ConsoleColor")),
            settable("int BufferWidth", .int(80)), settable("int BufferHeight", .int(24)),
            settable("int WindowWidth", .int(80)), settable("int WindowHeight", .int(24)),
            settable("int WindowLeft", .int(0)), settable("int WindowTop", .int(0)), settable("int CursorLeft", .int(0)),
            settable("int CursorTop", .int(0)), settable("bool CursorVisible", .bool(true)),
            settable("string Title", .string("")), settable("bool TreatControlCAsInput", .bool(false)),
        ]
    }

    private static func writes(_ name: String, _ end: String) -> [MethodOverload] {
        let plain: (MethodCall) throws -> Value = { call in
            call.interpreter.writeHost(call[0].netString(call.interpreter) + end)
            return .nothing
        }
        let formatted: (MethodCall) throws -> Value = { call in
            let arguments = ContiguousArray(call.arguments.dropFirst())
            call.interpreter.writeHost(try TextFormat.fill(call.text(0), arguments, call.interpreter) + end)
            return .nothing
        }
        let kinds = ["bool", "char", "decimal", "double", "float", "int", "uint", "long", "ulong", "System.Object", "string"]
        let empty = method("void \(name)()") { call in
            call.interpreter.writeHost(end)
            return .nothing
        }
        return (end.isEmpty ? [] : [empty]) + kinds.map { method("void \(name)(\($0) value)", plain) } + [
            method("void \(name)(char[] buffer)") { call in
                let units = try call.items(0).map { UInt16(truncatingIfNeeded: $0.integer ?? 0) }
                call.interpreter.writeHost(String(decoding: units, as: UTF16.self) + end)
                return .nothing
            },
            method("void \(name)(string format, System.Object arg0)", formatted),
            method("void \(name)(string format, System.Object arg0, System.Object arg1)", formatted),
            method("void \(name)(string format, System.Object arg0, System.Object arg1, System.Object arg2)", formatted),
            method("void \(name)(string format, params System.Object[] arg)") { call in
                call.interpreter.writeHost(try TextFormat.fill(call.text(0), call.items(1), call.interpreter) + end)
                return .nothing
            },
        ]
    }

    private static var rest: [MethodOverload] {
        let nothing: (MethodCall) throws -> Value = { _ in .nothing }
        return [
            method("string ReadLine()") { _ in .null }, method("int Read()") { _ in .int(-1) },
            method("void ResetColor()", nothing), method("void Beep()", nothing),
            method("void Beep(int frequency, int duration)", nothing), method("void Clear()", nothing),
            method("void SetCursorPosition(int left, int top)", nothing),
            method("void SetWindowSize(int width, int height)", nothing),
            method("void SetOut(System.IO.TextWriter newOut)", nothing),
            method("void SetError(System.IO.TextWriter newError)", nothing),
        ]
    }
}
