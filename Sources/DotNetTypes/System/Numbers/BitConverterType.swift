import ShellValues

/// `System.BitConverter`, on a little-endian machine.
enum BitConverterType {
    static let type = NetType("System.BitConverter", declare: { _ in
        TypeDeclaration(
            staticProperties: [constant("bool IsLittleEndian", .bool(true))],
            staticMethods: getBytes + reading + texts + bits)
    })

    private static func little<T: FixedWidthInteger>(_ value: T) -> [UInt8] {
        (0..<(T.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> T($0 * 8)) }
    }

    private static func get<T: ShellInteger>(_ type: T.Type) -> MethodOverload {
        method("byte[] GetBytes(\(T.shellName) value)") { call in .bytes(little(T.of(call[0]))) }
    }

    private static var getBytes: [MethodOverload] {
        [
            method("byte[] GetBytes(bool value)") { call in .bytes([call.bool(0) ? 1 : 0]) },
            method("byte[] GetBytes(char value)") { call in .bytes(little(call.char(0))) },
            get(Int16.self), get(Int32.self), get(Int64.self), get(UInt16.self), get(UInt32.self), get(UInt64.self),
            method("byte[] GetBytes(float value)") { call in .bytes(little(Float.of(call[0]).bitPattern)) },
            method("byte[] GetBytes(double value)") { call in .bytes(little(call.double(0).bitPattern)) },
        ]
    }

    private static func read<T: FixedWidthInteger>(_ call: MethodCall, _ type: T.Type) throws -> T {
        if call[0].isNull { throw Failure.null("value") }
        let (bytes, start) = (call[0].byteArray, call.int(1))
        guard start >= 0, start < bytes.count else { throw Failure.range(Bounds.indexBelowSize, "startIndex") }
        guard start + T.bitWidth / 8 <= bytes.count else {
            throw Failure.argument(
                "The array starting from the specified index is not long enough to read a value of the specified type.",
                "value")
        }
        return bytes[start..<(start + T.bitWidth / 8)].reversed().reduce(T.zero) { $0 << 8 | T(truncatingIfNeeded: $1) }
    }

    private static func to<T: ShellInteger>(_ name: String, _ type: T.Type) -> MethodOverload {
        method("\(T.shellName) \(name)(byte[] value, int startIndex)") { call in try read(call, type).shell }
    }

    private static var reading: [MethodOverload] {
        [
            method("char ToChar(byte[] value, int startIndex)") { call in .char(try read(call, UInt16.self)) },
            to("ToInt16", Int16.self), to("ToInt32", Int32.self), to("ToInt64", Int64.self),
            to("ToUInt16", UInt16.self), to("ToUInt32", UInt32.self), to("ToUInt64", UInt64.self),
            method("float ToSingle(byte[] value, int startIndex)") { call in
                .float(Float(bitPattern: try read(call, UInt32.self)))
            },
            method("double ToDouble(byte[] value, int startIndex)") { call in
                .double(Double(bitPattern: try read(call, UInt64.self)))
            },
            method("bool ToBoolean(byte[] value, int startIndex)") { call in .bool(try read(call, UInt8.self) != 0) },
        ]
    }

    private static func text(_ bytes: some Collection<UInt8>) -> Value {
        .string(HexText.encode(Array(bytes), separator: "-"))
    }

    private static var texts: [MethodOverload] {
        [
            method("string ToString(byte[] value, int startIndex, int length)") { call in
                let bytes = call[0].byteArray
                guard call.int(1) >= 0, call.int(1) <= bytes.count else {
                    throw Failure.range(Bounds.indexBelowSize, "startIndex")
                }
                return text(bytes.dropFirst(call.int(1)).prefix(max(0, call.int(2))))
            },
            method("string ToString(byte[] value)") { call in text(call[0].byteArray) },
            method("string ToString(byte[] value, int startIndex)") { call in
                text(call[0].byteArray.dropFirst(max(0, call.int(1))))
            },
        ]
    }

    private static var bits: [MethodOverload] {
        [
            method("long DoubleToInt64Bits(double value)") { call in .long(Int64(bitPattern: call.double(0).bitPattern)) },
            method("double Int64BitsToDouble(long value)") { call in
                .double(Double(bitPattern: UInt64(bitPattern: Int64.of(call[0]))))
            },
            method("int SingleToInt32Bits(float value)") { call in
                .int(Int32(bitPattern: Float.of(call[0]).bitPattern))
            },
            method("float Int32BitsToSingle(int value)") { call in
                .float(Float(bitPattern: UInt32(bitPattern: Int32.of(call[0]))))
            },
        ]
    }
}
