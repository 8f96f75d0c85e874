import DotNetPrimitives
import ShellValues

/// What all number types share: comparison, equality, texts and parsing.
enum NumberMembers {
    /// `ToString` with a format and a culture, `GetTypeCode`.
    static func texts(_ typeCode: Int64) -> [MethodOverload] {
        [
            method("string ToString()") { call in .string(call.target.netString(call.interpreter)) },
            method("string ToString(string format)") { call in
                .string(try call.target.formatted(call.string(0), call.interpreter))
            },
            method("string ToString(System.IFormatProvider provider)") { call in
                .string(call.target.netString(call.interpreter))
            },
            method("string ToString(string format, System.IFormatProvider provider)") { call in
                .string(try call.target.formatted(call.string(0), call.interpreter, Cultures.of(call[1])))
            },
            method("System.TypeCode GetTypeCode()") { _ in .enumeration(typeCode, "System.TypeCode") },
        ]
    }

    /// The conversions of `IConvertible`, as methods that take a format provider.
    static var conversions: [MethodOverload] {
        let targets = [
            ("Boolean", "bool"), ("Byte", "byte"), ("Char", "char"), ("DateTime", "datetime"), ("Decimal", "decimal"),
            ("Double", "double"), ("Int16", "short"), ("Int32", "int"), ("Int64", "long"), ("SByte", "sbyte"),
            ("Single", "float"), ("UInt16", "ushort"), ("UInt32", "uint"), ("UInt64", "ulong"),
        ]
        return targets.map { name, type in
            method("\(type) To\(name)(System.IFormatProvider provider)") { call in
                try ConvertType.convert(call.target, to: "System." + name, call.interpreter)
            }
        } + [toType]
    }

    private static var toType: MethodOverload {
        method("System.Object ToType(type conversionType, System.IFormatProvider provider)") { call in
            guard let type = call[0].asObject as? NetType else {
                throw NetFailure(ExceptionTypes.argumentNull, "Value cannot be null. (Parameter 'targetType')")
            }
            return try ConvertType.convert(call.target, to: type.fullName, call.interpreter)
        }
    }

    /// `CompareTo` and `Equals` of a type whose values `order` compares; `name` is its short name.
    static func comparing(_ name: String, _ netName: String, _ order: @escaping (Value, Value) -> Int) -> [MethodOverload] {
        [
            method("int CompareTo(System.Object value)") { call in
                if call[0].isNull { return .int(1) }
                guard call[0].type === call.target.type else {
                    throw Failure.argument("Object must be of type \(netName).")
                }
                return .number(order(call.target.bare, call[0].bare))
            },
            method("int CompareTo(\(name) value)") { call in .number(order(call.target.bare, call[0].bare)) },
            method("bool Equals(System.Object obj)") { call in .bool(NetEquality.equal(call.target, call[0])) },
            method("bool Equals(\(name) obj)") { call in .bool(NetEquality.equal(call.target, call[0])) },
            method("int GetHashCode()") { call in .int(NetEquality.hash(call.target)) },
        ]
    }

    typealias Reader = (_ text: String, _ styles: NumberStyles, _ culture: NetCulture) throws -> Value

    /// `Parse` and `TryParse` with their overloads; `zero` is what a failed `TryParse` leaves behind.
    static func parsing(_ name: String, _ standard: NumberStyles, zero: Value, _ read: @escaping Reader) -> [MethodOverload] {
        let tryRead: (MethodCall, NumberStyles, NetCulture, Int) throws -> Value = { call, styles, culture, place in
            let result = call.string(0).flatMap { try? read($0, styles, culture) }
            try call.assign(place, result ?? zero)
            return .bool(result != nil)
        }
        return [
            method("\(name) Parse(string s)") { call in try read(call.text(0), standard, .enUS) },
            method("\(name) Parse(string s, System.Globalization.NumberStyles style)") { call in
                try read(call.text(0), NumberStyles(rawValue: Int(call.raw(1))), .enUS)
            },
            method("\(name) Parse(string s, System.IFormatProvider provider)") { call in
                try read(call.text(0), standard, Cultures.of(call[1]))
            },
            method("\(name) Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)") {
                call in try read(call.text(0), NumberStyles(rawValue: Int(call.raw(1))), Cultures.of(call[2]))
            },
            method("bool TryParse(string s, ref \(name) result)") { call in try tryRead(call, standard, .enUS, 1) },
            method("bool TryParse(string s, System.IFormatProvider provider, ref \(name) result)") { call in
                try tryRead(call, standard, Cultures.of(call[1]), 2)
            },
            method(
                "bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, "
                    + "ref \(name) result)"
            ) { call in try tryRead(call, NumberStyles(rawValue: Int(call.raw(1))), Cultures.of(call[2]), 3) },
        ]
    }
}
