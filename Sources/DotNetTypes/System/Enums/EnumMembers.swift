import DotNetPrimitives
import ShellValues

/// `System.Enum`: what all enumerations share.
enum EnumMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(methods: methods, staticMethods: names + values + parsing)
    }

    private static func own(_ call: MethodCall) -> EnumObject? { call.target.bare.asObject as? EnumObject }

    private static var methods: [MethodOverload] {
        let formatted: (MethodCall) throws -> Value = { call in .string(try own(call)?.formatted(call.text(0)) ?? "") }
        return [
            method("bool HasFlag(System.Enum flag)") { call in
                let wanted = call.raw(0)
                return .bool((own(call)?.raw ?? 0) & wanted == wanted)
            },
            method("int CompareTo(System.Object target)") { call in
                if call[0].isNull { return .int(1) }
                guard call[0].type === call.target.type else { throw mismatch(call) }
                let (a, b) = (own(call)?.raw ?? 0, call.raw(0))
                return .int(a < b ? -1 : (a > b ? 1 : 0))
            },
            method("string ToString()") { call in .string(call.target.netString(call.interpreter)) },
            method("string ToString(string format)", formatted),
            method("string ToString(string format, System.IFormatProvider provider)", formatted),
            method("System.TypeCode GetTypeCode()") { call in
                .enumeration(TypeCodes.code(call.target.type ?? .int), "System.TypeCode")
            },
        ]
    }

    private static func mismatch(_ call: MethodCall) -> NetFailure {
        Failure.argument(
            "Object must be the same type as the enum. The type passed in was '\(call[0].type?.fullName ?? "")'; "
                + "the enum type was '\(call.target.type?.fullName ?? "")'.")
    }

    /// The enumeration type in the first argument.
    static func enumType(_ call: MethodCall) throws -> (NetType, EnumDeclaration) {
        guard let type = call[0].asObject as? NetType else { throw Failure.null("enumType") }
        guard let declared = type.members.declaration.enumeration else {
            throw Failure.argument("Type provided must be an Enum.", "enumType")
        }
        return (type, declared)
    }

    /// Names and values by unsigned value, as .NET lists them.
    private static func sorted(_ declared: EnumDeclaration) -> [(name: String, value: Int64)] {
        zip(declared.names, declared.values).enumerated()
            .sorted { a, b in
                let (x, y) = (UInt64(bitPattern: a.element.1), UInt64(bitPattern: b.element.1))
                return x == y ? a.offset < b.offset : x < y
            }
            .map { ($0.element.0, $0.element.1) }
    }

    private static var names: [MethodOverload] {
        [
            method("string GetName(type enumType, System.Object value)") { call in
                let (_, declared) = try enumType(call)
                let position = declared.values.firstIndex(of: call.raw(1))
                return .text(position.map { declared.names[$0] })
            },
            method("string[] GetNames(type enumType)") { call in
                .strings(sorted(try enumType(call).1).map(\.name))
            },
            method("type GetUnderlyingType(type enumType)") { call in .object(try enumType(call).1.underlying) },
            method("bool IsDefined(type enumType, System.Object value)") { call in
                let (_, declared) = try enumType(call)
                if let name = call[1].asString { return .bool(declared.names.contains(name)) }
                return .bool(declared.values.contains(call.raw(1)))
            },
            method("string Format(type enumType, System.Object value, string format)") { call in
                let (type, _) = try enumType(call)
                return .string(try EnumObject(call.raw(1), type: type).formatted(call.text(2)))
            },
        ]
    }

    private static var values: [MethodOverload] {
        [
            method("array GetValues(type enumType)") { call in
                let (type, declared) = try enumType(call)
                let items = sorted(declared).map { Value.object(EnumObject($0.value, type: type)) }
                return .object(ArrayObject(ContiguousArray(items), elementType: type))
            },
            method("array GetValuesAsUnderlyingType(type enumType)") { call in
                let (_, declared) = try enumType(call)
                let items = sorted(declared).map { Value.number(Int($0.value)) }
                return .object(ArrayObject(ContiguousArray(items), elementType: declared.underlying))
            },
            method("System.Object ToObject(type enumType, System.Object value)") { call in
                .object(EnumObject(call.raw(1), type: try enumType(call).0))
            },
        ]
    }

    private static var parsing: [MethodOverload] {
        [
            method("System.Object Parse(type enumType, string value)") { call in
                .object(try parse(call, ignoringCase: false))
            },
            method("System.Object Parse(type enumType, string value, bool ignoreCase)") { call in
                .object(try parse(call, ignoringCase: call.bool(2)))
            },
            method("bool TryParse(type enumType, string value, ref System.Object result)") { call in
                try attempt(call, 2, ignoringCase: false)
            },
            method("bool TryParse(type enumType, string value, bool ignoreCase, ref System.Object result)") { call in
                try attempt(call, 3, ignoringCase: call.bool(2))
            },
        ]
    }

    private static func attempt(_ call: MethodCall, _ place: Int, ignoringCase: Bool) throws -> Value {
        let (type, _) = try enumType(call)
        let result = try? parse(call, ignoringCase: ignoringCase)
        try call.assign(place, result.map { .object($0) } ?? .object(EnumObject(0, type: type)))
        return .bool(result != nil)
    }

    /// Names joined by commas, or a number.
    private static func parse(_ call: MethodCall, ignoringCase: Bool) throws -> EnumObject {
        let (type, declared) = try enumType(call)
        let text = try call.required(1, "value")
        if text.utf16.allSatisfy(CharClass.isWhite) {
            throw Failure.argument("Must specify valid information for parsing in the string.", "value")
        }
        var raw: Int64 = 0
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let name = TextCutting.trim(String(part), [], start: true, end: true)
            guard let value = value(name, declared, ignoringCase) else {
                throw Failure.argument("Requested value '\(text)' was not found.")
            }
            raw |= value
        }
        return EnumObject(raw, type: type)
    }

    private static func value(_ name: String, _ declared: EnumDeclaration, _ ignoringCase: Bool) -> Int64? {
        if let number = Int64(name) { return number }
        let position = declared.names.firstIndex { ignoringCase ? CaseFolding.equal($0, name) : $0 == name }
        return position.map { declared.values[$0] }
    }
}
