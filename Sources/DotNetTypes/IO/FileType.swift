import DotNetPrimitives
import FileGate
import ShellValues

/// `System.IO.File`.
enum FileType {
    static let type = NetType("System.IO.File", declare: { _ in
        TypeDeclaration(staticMethods: reading + writing + appending + handling + times + opening)
    })

    static func text(_ path: String, _ encoding: Value) throws -> String {
        let fallback = encoding.isNull ? TextEncoding.utf8 : EncodingTypes.of(encoding)
        return TextEncoding.decodeFile(try FileSystem.read(path), fallback: fallback)
    }

    /// Lines without their ends; a last empty one does not count.
    static func lines(_ text: String) -> [String] {
        var (lines, current, afterReturn) = ([String](), "", false)
        for scalar in text.unicodeScalars {
            if scalar == "\n" && afterReturn {
                afterReturn = false
                continue
            }
            afterReturn = scalar == "\r"
            if scalar == "\n" || scalar == "\r" {
                lines.append(current)
                current = ""
            } else {
                current.unicodeScalars.append(scalar)
            }
        }
        return current.isEmpty ? lines : lines + [current]
    }

    private static func bytes(_ text: String, _ encoding: Value) -> [UInt8] {
        guard let object = encoding.asObject as? EncodingObject else { return Array(text.utf8) }
        return (object.writesMark ? object.encoding.byteOrderMark : []) + object.encoding.encode(text)
    }

    private static func joined(_ call: MethodCall) throws -> String {
        try call.items(1).map { $0.text(call.interpreter) + "\n" }.joined()
    }

    /// An overload with and one without an encoding as its last parameter.
    private static func both(_ signature: String, _ place: Int, _ run: @escaping (MethodCall, Value) throws -> Value) -> [MethodOverload] {
        [
            method(signature + ")") { call in try run(call, .null) },
            method(signature + ", System.Text.Encoding encoding)") { call in try run(call, call[place]) },
        ]
    }

    private static var reading: [MethodOverload] {
        both("string ReadAllText(string path", 1) { call, encoding in .string(try text(try call.path(), encoding)) }
            + both("string[] ReadAllLines(string path", 1) { call, encoding in
                .strings(lines(try text(try call.path(), encoding)))
            }
            + both("string[] ReadLines(string path", 1) { call, encoding in
                .strings(lines(try text(try call.path(), encoding)))
            } + [method("byte[] ReadAllBytes(string path)") { call in .bytes(try FileSystem.read(try call.path())) }]
    }

    private static var writing: [MethodOverload] {
        both("void WriteAllText(string path, string contents", 2) { call, encoding in
            try FileSystem.write(try call.path(), bytes(call.text(1), encoding))
            return .nothing
        } + both("void WriteAllLines(string path, string[] contents", 2) { call, encoding in
            try FileSystem.write(try call.path(), bytes(try joined(call), encoding))
            return .nothing
        } + [
            method("void WriteAllBytes(string path, byte[] bytes)") { call in
                try FileSystem.write(try call.path(), call[1].byteArray)
                return .nothing
            },
        ]
    }

    private static var appending: [MethodOverload] {
        both("void AppendAllText(string path, string contents", 2) { call, encoding in
            try FileSystem.write(try call.path(), EncodingTypes.of(encoding).encode(call.text(1)), appending: true)
            return .nothing
        } + both("void AppendAllLines(string path, string[] contents", 2) { call, encoding in
            try FileSystem.write(try call.path(), EncodingTypes.of(encoding).encode(try joined(call)), appending: true)
            return .nothing
        }
    }

    private static func copy(_ call: MethodCall, overwrite: Bool) throws -> Value {
        let (from, to) = (try call.path(0, "sourceFileName"), try call.path(1, "destFileName"))
        if !overwrite, FileSystem.isFile(to) { throw NetFailure(ExceptionTypes.io, "The file '\(to)' already exists.") }
        try FileSystem.write(to, try FileSystem.read(from))
        return .nothing
    }

    private static var handling: [MethodOverload] {
        [
            method("bool Exists(string path)") { call in
                .bool(try !call.text(0).isEmpty && FileSystem.isFile(call.path()))
            },
            method("void Delete(string path)") { call in
                try FileSystem.remove(try call.path())
                return .nothing
            },
            method("void Copy(string sourceFileName, string destFileName)") { call in try copy(call, overwrite: false) },
            method("void Copy(string sourceFileName, string destFileName, bool overwrite)") { call in
                try copy(call, overwrite: call.bool(2))
            },
            method("void Move(string sourceFileName, string destFileName)") { call in
                let (from, to) = (try call.path(0, "sourceFileName"), try call.path(1, "destFileName"))
                if FileSystem.isFile(to) {
                    throw NetFailure(ExceptionTypes.io, "Cannot create '\(to)' because a file or directory with the same name already exists.")
                }
                try FileSystem.move(from, to)
                return .nothing
            },
            method("void Move(string sourceFileName, string destFileName, bool overwrite)") { call in
                try FileSystem.move(try call.path(0, "sourceFileName"), try call.path(1, "destFileName"))
                return .nothing
            },
            method("System.IO.FileAttributes GetAttributes(string path)") { call in
                let path = try call.path()
                guard let status = FileSystem.status(path) else { throw FileSystem.failure(path) }
                return .enumeration(status.isFolder ? 16 : 128, "System.IO.FileAttributes")
            },
        ]
    }

    static func time(_ call: MethodCall, utc: Bool) throws -> Value {
        let path = try call.path()
        let ticks = FileSystem.status(path).map { FileSystem.ticks($0.modified) } ?? 504_911_232_000_000_000
        let date = try NetDateTime(ticks: ticks, kind: .utc)
        return .date(utc ? date : date.toLocal(DateValues.zone(call.interpreter)))
    }

    static var times: [MethodOverload] {
        ["LastWriteTime", "CreationTime", "LastAccessTime"].flatMap { name in
            [
                method("datetime Get\(name)(string path)") { call in try time(call, utc: false) },
                method("datetime Get\(name)Utc(string path)") { call in try time(call, utc: true) },
                method("void Set\(name)(string path, datetime time)") { call in
                    let date = DateValues.date(call[1]).toUniversal(DateValues.zone(call.interpreter))
                    FileSystem.setModified(try call.path(), ticks: date.ticks)
                    return .nothing
                },
            ]
        }
    }

    private static func stream(_ call: MethodCall, mode: Int64, writes: Bool) throws -> Value {
        .object(try StreamObject.file(try call.path(), mode: mode, writes: writes))
    }

    private static var opening: [MethodOverload] {
        [
            method("System.IO.FileStream OpenRead(string path)") { call in try stream(call, mode: 3, writes: false) },
            method("System.IO.FileStream OpenWrite(string path)") { call in try stream(call, mode: 4, writes: true) },
            method("System.IO.FileStream Create(string path)") { call in try stream(call, mode: 2, writes: true) },
            method("System.IO.FileStream Open(string path, System.IO.FileMode mode)") { call in
                try stream(call, mode: call.raw(1), writes: true)
            },
            method("System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access)") { call in
                try stream(call, mode: call.raw(1), writes: call.raw(2) & 2 != 0)
            },
            method("System.IO.StreamReader OpenText(string path)") { call in
                .object(ReaderObject(try text(try call.path(), .null), type: TextReaderTypes.stream))
            },
            method("System.IO.StreamWriter CreateText(string path)") { call in
                .object(WriterObject(.file(try call.path(), .utf8), type: TextWriterTypes.stream))
            },
            method("System.IO.StreamWriter AppendText(string path)") { call in
                let writer = WriterObject(.file(try call.path(), .utf8), type: TextWriterTypes.stream)
                if let old = try? FileSystem.read(try call.path()) { writer.text = String(decoding: old, as: UTF8.self) }
                return .object(writer)
            },
        ]
    }
}
