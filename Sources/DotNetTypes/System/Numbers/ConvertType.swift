import DotNetPrimitives
import ShellValues

/// `System.Convert`.
enum ConvertType {
    static let type = NetType("System.Convert", declare: { _ in
        TypeDeclaration(
            staticProperties: [constant("System.Object DBNull", .null)],
            staticMethods: general + simple + integers + texts + base64 + hexadecimal)
    })

    private static var general: [MethodOverload] {
        [
            method("System.TypeCode GetTypeCode(System.Object value)") { call in
                .enumeration(TypeCodes.of(call[0]), "System.TypeCode")
            },
            method("bool IsDBNull(System.Object value)") { call in .bool(call[0].type?.fullName == "System.DBNull") },
            method("System.Object ChangeType(System.Object value, System.TypeCode typeCode)") { call in
                try change(call[0], TypeCodes.type(call.raw(1)), call)
            },
            method("System.Object ChangeType(System.Object value, type conversionType)") { call in
                try change(call[0], call[1].asObject as? NetType, call)
            },
            method("System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)") {
                call in try change(call[0], call[1].asObject as? NetType, call)
            },
        ]
    }

    private static func change(_ value: Value, _ type: NetType?, _ call: MethodCall) throws -> Value {
        guard let type else { throw Failure.null("conversionType") }
        if value.type === type { return value }
        if let make = converters[type.fullName] { return try make(value, call.interpreter) }
        if value.isNull { return .null }
        throw NumberConversion.badCast(value, to: type.name)
    }

    /// A value as one of the basic types, as `Convert.ToX` makes it.
    static func convert(_ value: Value, to fullName: String, _ interpreter: any Interpreter) throws -> Value {
        try converters[fullName]?(value, interpreter) ?? .null
    }

    private typealias Converter = @Sendable (Value, (any Interpreter)?) throws -> Value

    private static let converters: [String: Converter] = [
        "System.Int32": { value, _ in .int(try NumberConversion.integer(value, as: Int32.self)) },
        "System.Int64": { value, _ in .long(try NumberConversion.integer(value, as: Int64.self)) },
        "System.Int16": { value, _ in .short(try NumberConversion.integer(value, as: Int16.self)) },
        "System.SByte": { value, _ in .sbyte(try NumberConversion.integer(value, as: Int8.self)) },
        "System.Byte": { value, _ in .byte(try NumberConversion.integer(value, as: UInt8.self)) },
        "System.UInt16": { value, _ in .ushort(try NumberConversion.integer(value, as: UInt16.self)) },
        "System.UInt32": { value, _ in .uint(try NumberConversion.integer(value, as: UInt32.self)) },
        "System.UInt64": { value, _ in .ulong(try NumberConversion.integer(value, as: UInt64.self)) },
        "System.Single": { value, _ in .float(Float(try NumberConversion.double(value))) },
        "System.Double": { value, _ in .double(try NumberConversion.double(value)) },
        "System.Decimal": { value, _ in .decimal(try NumberConversion.decimal(value)) },
        "System.Boolean": { value, _ in .bool(try NumberConversion.bool(value)) },
        "System.Char": { value, _ in .char(try NumberConversion.char(value)) },
        "System.DateTime": { value, interpreter in try DateValues.convert(value, interpreter) },
        "System.String": { value, interpreter in .string(value.netString(interpreter)) },
        "System.Object": { value, _ in value },
    ]

    /// `ToX` for the types that have no number base.
    private static var simple: [MethodOverload] {
        [
            ("ToBoolean", "bool", "System.Boolean"), ("ToChar", "char", "System.Char"),
            ("ToSingle", "float", "System.Single"), ("ToDouble", "double", "System.Double"),
            ("ToDecimal", "decimal", "System.Decimal"), ("ToDateTime", "datetime", "System.DateTime"),
        ].flatMap { converts($0, $1, $2) }
    }

    private static func converts(_ name: String, _ type: String, _ fullName: String) -> [MethodOverload] {
        let run: (MethodCall) throws -> Value = { call in
            try converters[fullName]?(call[0], call.interpreter) ?? .null
        }
        return [
            method("\(type) \(name)(System.Object value)", run),
            method("\(type) \(name)(System.Object value, System.IFormatProvider provider)", run),
        ]
    }

    private static var integers: [MethodOverload] {
        integer("ToSByte", Int8.self, "System.SByte") + integer("ToByte", UInt8.self, "System.Byte")
            + integer("ToInt16", Int16.self, "System.Int16") + integer("ToUInt16", UInt16.self, "System.UInt16")
            + integer("ToInt32", Int32.self, "System.Int32") + integer("ToUInt32", UInt32.self, "System.UInt32")
            + integer("ToInt64", Int64.self, "System.Int64") + integer("ToUInt64", UInt64.self, "System.UInt64")
    }

    private static func integer<T: ShellInteger>(_ name: String, _ type: T.Type, _ fullName: String) -> [MethodOverload] {
        converts(name, T.shellName, fullName) + [
            method("\(T.shellName) \(name)(string value, int fromBase)") { call in
                try NumberBase.read(call.text(0), call.int(1), as: T.self).shell
            },
        ]
    }

    private static var texts: [MethodOverload] {
        let plain: (MethodCall) throws -> Value = { call in .string(call[0].netString(call.interpreter)) }
        return [
            method("string ToString(System.Object value)", plain),
            method("string ToString(System.Object value, System.IFormatProvider provider)", plain),
            toBase(UInt8.self), toBase(Int16.self), toBase(Int32.self), toBase(Int64.self),
        ]
    }

    private static func toBase<T: ShellInteger>(_ type: T.Type) -> MethodOverload {
        method("string ToString(\(T.shellName) value, int toBase)") { call in
            .string(try NumberBase.text(T.of(call[0]), call.int(1)))
        }
    }

    private static var base64: [MethodOverload] {
        [
            method("string ToBase64String(byte[] inArray)") { call in .string(Base64.encode(try bytes(call))) },
            method("string ToBase64String(byte[] inArray, System.Base64FormattingOptions options)") { call in
                .string(Base64.encode(try bytes(call), insertsLineBreaks: call.raw(1) == 1))
            },
            method("string ToBase64String(byte[] inArray, int offset, int length)") { call in
                .string(Base64.encode(try part(call)))
            },
            method("byte[] FromBase64String(string s)") { call in
                .bytes(try Base64.decode(try call.required(0, "s")))
            },
            method("byte[] FromBase64CharArray(char[] inArray, int offset, int length)") { call in
                let units = try call.items(0).map { UInt16(truncatingIfNeeded: $0.integer ?? 0) }
                return .bytes(try Base64.decode(String(decoding: units.dropFirst(call.int(1)).prefix(call.int(2)), as: UTF16.self)))
            },
        ]
    }

    private static var hexadecimal: [MethodOverload] {
        [
            method("byte[] FromHexString(string s)") { call in .bytes(try HexText.decode(try call.required(0, "s"))) },
            method("string ToHexString(byte[] inArray)") { call in .string(HexText.encode(try bytes(call))) },
            method("string ToHexString(byte[] inArray, int offset, int length)") { call in
                .string(HexText.encode(try part(call)))
            },
            method("string ToHexStringLower(byte[] inArray)") { call in
                .string(HexText.encode(try bytes(call)).lowercased())
            },
        ]
    }

    private static func bytes(_ call: MethodCall) throws -> [UInt8] {
        if call[0].isNull { throw Failure.null("inArray") }
        return call[0].byteArray
    }

    private static func part(_ call: MethodCall) throws -> [UInt8] {
        let all = try bytes(call)
        try Bounds.check(call.int(1), call.int(2), in: all.count)
        return Array(all.dropFirst(call.int(1)).prefix(call.int(2)))
    }
}
