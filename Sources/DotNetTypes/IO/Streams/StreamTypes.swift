import ShellValues

/// A stream: bytes in memory, written back to a file when there is one.
final class StreamObject: NetObject {
    var bytes: [UInt8]
    var position = 0
    var isClosed = false
    private var isChanged = false
    private let path: String?
    private let streamType: NetType

    init(_ bytes: [UInt8], path: String? = nil, type: NetType = StreamTypes.memory) {
        self.bytes = bytes
        self.path = path
        self.streamType = type
    }

    override var type: NetType { streamType }

    /// Opens a file; `mode` is the number of a `FileMode`.
    static func file(_ path: String, mode: Int64, writes: Bool) throws -> StreamObject {
        if mode == 1, FileSystem.isFile(path) { throw NetFailure(ExceptionTypes.io, "The file '\(path)' already exists.") }
        let keeps = mode >= 3 && mode != 5
        if [4, 6].contains(mode), !FileSystem.isFile(path) { try FileSystem.write(path, []) }
        let old = keeps ? try FileSystem.read(path) : []
        if !keeps { try FileSystem.write(path, []) }
        let stream = StreamObject(old, path: writes ? path : nil, type: StreamTypes.file)
        if mode == 6 { stream.position = old.count }
        return stream
    }

    func read(_ count: Int) -> [UInt8] {
        let part = Array(bytes.dropFirst(position).prefix(max(0, count)))
        position += part.count
        return part
    }

    func readToEnd() -> [UInt8] { read(bytes.count) }

    func write(_ part: [UInt8]) {
        while bytes.count < position { bytes.append(0) }
        let end = min(bytes.count, position + part.count)
        bytes.replaceSubrange(position..<end, with: part)
        position += part.count
        isChanged = true
    }

    func flush() throws {
        if let path, isChanged { try FileSystem.write(path, bytes) }
        isChanged = false
    }
}

/// `Stream`, `MemoryStream` and `FileStream`.
enum StreamTypes {
    static let base = NetType("System.IO.Stream", interfaces: [GenericInterfaces.disposable], declare: { _ in
        TypeDeclaration(properties: properties, methods: reading + writing + closing)
    })

    static let memory = NetType("System.IO.MemoryStream", base: base, declare: { type in
        TypeDeclaration(
            constructors: [
                method("new()") { _ in .object(StreamObject([], type: type)) },
                method("new(int capacity)") { _ in .object(StreamObject([], type: type)) },
                method("new(byte[] buffer)") { call in .object(StreamObject(call[0].byteArray, type: type)) },
                method("new(byte[] buffer, bool writable)") { call in
                    .object(StreamObject(call[0].byteArray, type: type))
                },
            ],
            methods: [
                method("byte[] ToArray()") { call in .bytes(try own(call.target).bytes) },
                method("byte[] GetBuffer()") { call in .bytes(try own(call.target).bytes) },
            ])
    })

    static let file = NetType("System.IO.FileStream", base: base, declare: { _ in
        TypeDeclaration(constructors: [
            method("new(string path, System.IO.FileMode mode)") { call in
                .object(try StreamObject.file(try call.path(), mode: call.raw(1), writes: true))
            },
            method("new(string path, System.IO.FileMode mode, System.IO.FileAccess access)") { call in
                .object(try StreamObject.file(try call.path(), mode: call.raw(1), writes: call.raw(2) & 2 != 0))
            },
        ])
    })

    static func own(_ value: Value) throws -> StreamObject {
        guard let stream = value.asObject as? StreamObject else { throw Failure.null("stream") }
        if stream.isClosed {
            throw NetFailure(exceptionType("System.ObjectDisposedException"), "Cannot access a closed Stream.")
        }
        return stream
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("bool CanRead") { _ in .bool(true) }, property("bool CanSeek") { _ in .bool(true) },
            property("bool CanWrite") { _ in .bool(true) },
            property("long Length") { target in .long(Int64(try own(target).bytes.count)) },
            property("long Position", set: { try own($0).position = max(0, $1.integer ?? 0) }) { target in
                .long(Int64(try own(target).position))
            },
        ]
    }

    private static var reading: [MethodOverload] {
        [
            method("int Read(byte[] buffer, int offset, int count)") { call in
                let array = try ArrayMembers.array(call[0])
                let room = min(call.int(2), array.items.count - call.int(1))
                let part = try own(call.target).read(room)
                for (i, byte) in part.enumerated() { array.items[call.int(1) + i] = .byte(byte) }
                return .number(part.count)
            },
            method("int ReadByte()") { call in .number(try own(call.target).read(1).first.map { Int($0) } ?? -1) },
            method("long Seek(long offset, System.IO.SeekOrigin loc)") { call in
                let stream = try own(call.target)
                let start = call.raw(1) == 1 ? stream.position : (call.raw(1) == 2 ? stream.bytes.count : 0)
                stream.position = max(0, start + call.int(0))
                return .long(Int64(stream.position))
            },
            method("void CopyTo(System.IO.Stream destination)") { call in
                let bytes = try own(call.target).readToEnd()
                try own(call[0]).write(bytes)
                return .nothing
            },
        ]
    }

    private static var writing: [MethodOverload] {
        [
            method("void Write(byte[] buffer, int offset, int count)") { call in
                let bytes = call[0].byteArray
                try own(call.target).write(Array(bytes[try ArrayStatics.range(call, 1, bytes.count)]))
                return .nothing
            },
            method("void WriteByte(byte value)") { call in
                try own(call.target).write([UInt8.of(call[0])])
                return .nothing
            },
            method("void SetLength(long value)") { call in
                let stream = try own(call.target)
                let length = max(0, min(call.int(0), 100_000_000))
                stream.bytes = Array(stream.bytes.prefix(length))
                while stream.bytes.count < length { stream.bytes.append(0) }
                return .nothing
            },
            method("void Flush()") { call in
                try own(call.target).flush()
                return .nothing
            },
        ]
    }

    private static var closing: [MethodOverload] {
        let close: (MethodCall) throws -> Value = { call in
            guard let stream = call.target.asObject as? StreamObject else { return .nothing }
            try stream.flush()
            stream.isClosed = true
            return .nothing
        }
        return [method("void Close()", close), method("void Dispose()", close)]
    }
}
