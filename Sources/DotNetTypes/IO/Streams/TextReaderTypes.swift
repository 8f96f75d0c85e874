import DotNetPrimitives
import ShellValues

/// A reader over a text that is wholly in memory.
final class ReaderObject: NetObject {
    private let units: [UInt16]
    private var position = 0
    private let readerType: NetType

    init(_ text: String, type: NetType) {
        self.units = Array(text.utf16)
        self.readerType = type
    }

    override var type: NetType { readerType }
    var isAtEnd: Bool { position >= units.count }
    var next: UInt16? { isAtEnd ? nil : units[position] }

    func read() -> UInt16? {
        defer { if !isAtEnd { position += 1 } }
        return next
    }

    func readLine() -> String? {
        if isAtEnd { return nil }
        let start = position
        while let unit = next, unit != 0x0A, unit != 0x0D { position += 1 }
        let line = String(decoding: units[start..<position], as: UTF16.self)
        if read() == 0x0D, next == 0x0A { position += 1 }
        return line
    }

    func readToEnd() -> String {
        defer { position = units.count }
        return isAtEnd ? "" : String(decoding: units[position...], as: UTF16.self)
    }
}

/// `TextReader`, `StringReader` and `StreamReader`.
enum TextReaderTypes {
    static let base = NetType("System.IO.TextReader", interfaces: [GenericInterfaces.disposable], declare: { _ in
        TypeDeclaration(methods: methods)
    })

    static let string = NetType("System.IO.StringReader", base: base, declare: { type in
        TypeDeclaration(constructors: [
            method("new(string s)") { call in .object(ReaderObject(try call.required(0, "s"), type: type)) },
        ])
    })

    static let stream = NetType("System.IO.StreamReader", base: base, declare: { type in
        let fromStream: (MethodCall) throws -> Value = { call in
            let bytes = try StreamTypes.own(call[0]).readToEnd()
            let fallback = call.arguments.count > 1 ? EncodingTypes.of(call[1]) : .utf8
            return .object(ReaderObject(TextEncoding.decodeFile(bytes, fallback: fallback), type: type))
        }
        return TypeDeclaration(
            constructors: [
                method("new(System.IO.Stream stream)", fromStream),
                method("new(System.IO.Stream stream, System.Text.Encoding encoding)", fromStream),
                method("new(string path)") { call in
                    .object(ReaderObject(try FileType.text(try call.path(), .null), type: type))
                },
                method("new(string path, System.Text.Encoding encoding)") { call in
                    .object(ReaderObject(try FileType.text(try call.path(), call[1]), type: type))
                },
            ],
            properties: [property("bool EndOfStream") { target in .bool(try own(target).isAtEnd) }])
    })

    private static func own(_ value: Value) throws -> ReaderObject {
        guard let reader = value.asObject as? ReaderObject else { throw Failure.null("reader") }
        return reader
    }

    private static var methods: [MethodOverload] {
        [
            method("int Peek()") { call in .number(try own(call.target).next.map { Int($0) } ?? -1) },
            method("int Read()") { call in .number(try own(call.target).read().map { Int($0) } ?? -1) },
            method("string ReadLine()") { call in .text(try own(call.target).readLine()) },
            method("string ReadToEnd()") { call in .string(try own(call.target).readToEnd()) },
            method("void Close()") { _ in .nothing }, method("void Dispose()") { _ in .nothing },
        ]
    }
}
