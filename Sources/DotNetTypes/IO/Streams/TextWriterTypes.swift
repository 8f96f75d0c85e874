import DotNetPrimitives
import ShellValues

/// A writer; its text goes where its target says.
final class WriterObject: NetObject {
    enum Target {
        case memory
        case host
        case file(String, TextEncoding)
        case stream(StreamObject, TextEncoding)
    }

    var text = ""
    var newLine = "\n"
    let target: Target
    private let writerType: NetType

    init(_ target: Target, type: NetType = TextWriterTypes.base) {
        self.target = target
        self.writerType = type
    }

    override var type: NetType { writerType }

    override func netText(_ interpreter: (any Interpreter)?) -> String {
        if case .memory = target { return text }
        return writerType.fullName
    }

    func write(_ part: String, _ interpreter: any Interpreter) {
        if case .host = target { interpreter.writeHost(part) } else { text += part }
    }

    func flush() throws {
        switch target {
        case .file(let path, let encoding): try FileSystem.write(path, encoding.encode(text))
        case .stream(let stream, let encoding):
            stream.write(encoding.encode(text))
            text = ""
        default: break
        }
    }
}

/// `TextWriter`, `StringWriter` and `StreamWriter`.
enum TextWriterTypes {
    static let base = NetType("System.IO.TextWriter", interfaces: [GenericInterfaces.disposable], declare: { _ in
        TypeDeclaration(
            properties: [
                property("string NewLine", set: { try own($0).newLine = $1.text(nil) }) { target in
                    .string(try own(target).newLine)
                },
                property("bool AutoFlush", set: { _, _ in }) { _ in .bool(false) },
                property("System.Text.Encoding Encoding") { _ in .object(EncodingTypes.object(.utf8, marks: false)) },
            ],
            methods: writes("Write", line: false) + writes("WriteLine", line: true) + closing)
    })

    static let string = NetType("System.IO.StringWriter", base: base, declare: { type in
        TypeDeclaration(
            constructors: [
                method("new()") { _ in .object(WriterObject(.memory, type: type)) },
                method("new(System.IFormatProvider formatProvider)") { _ in .object(WriterObject(.memory, type: type)) },
            ],
            methods: [
                method("System.Text.StringBuilder GetStringBuilder()") { call in
                    .object(StringBuilderObject(try own(call.target).text))
                },
                method("string ToString()") { call in .string(try own(call.target).text) },
            ])
    })

    static let stream = NetType("System.IO.StreamWriter", base: base, declare: { type in
        let file: (MethodCall, Bool, TextEncoding) throws -> Value = { call, append, encoding in
            let path = try call.path()
            let writer = WriterObject(.file(path, encoding), type: type)
            if append, FileSystem.isFile(path) { writer.text = try FileType.text(path, .null) }
            try writer.flush()
            return .object(writer)
        }
        return TypeDeclaration(constructors: [
            method("new(string path)") { call in try file(call, false, .utf8) },
            method("new(string path, bool append)") { call in try file(call, call.bool(1), .utf8) },
            method("new(string path, bool append, System.Text.Encoding encoding)") { call in
                try file(call, call.bool(1), EncodingTypes.of(call[2]))
            },
            method("new(System.IO.Stream stream)") { call in
                .object(WriterObject(.stream(try StreamTypes.own(call[0]), .utf8), type: type))
            },
            method("new(System.IO.Stream stream, System.Text.Encoding encoding)") { call in
                .object(WriterObject(.stream(try StreamTypes.own(call[0]), EncodingTypes.of(call[1])), type: type))
            },
        ])
    })

    private static func own(_ value: Value) throws -> WriterObject {
        guard let writer = value.asObject as? WriterObject else { throw Failure.null("writer") }
        return writer
    }

    private static func writes(_ name: String, line: Bool) -> [MethodOverload] {
        let emit: (MethodCall, String) throws -> Value = { call, text in
            let writer = try own(call.target)
            writer.write(text + (line ? writer.newLine : ""), call.interpreter)
            return .nothing
        }
        let plain: (MethodCall) throws -> Value = { call in try emit(call, call[0].netString(call.interpreter)) }
        let kinds = ["string", "char", "bool", "int", "long", "double", "decimal", "System.Object"]
        return (line ? [method("void \(name)()") { call in try emit(call, "") }] : [])
            + kinds.map { method("void \(name)(\($0) value)", plain) } + [
                method("void \(name)(string format, params System.Object[] arg)") { call in
                    try emit(call, TextFormat.fill(call.text(0), call.items(1), call.interpreter))
                },
            ]
    }

    private static var closing: [MethodOverload] {
        let flush: (MethodCall) throws -> Value = { call in
            try own(call.target).flush()
            return .nothing
        }
        return [method("void Flush()", flush), method("void Close()", flush), method("void Dispose()", flush)]
    }
}
