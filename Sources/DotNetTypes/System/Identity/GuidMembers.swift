import DotNetPrimitives
import ShellValues

/// `System.Guid`.
enum GuidMembers {
    static func text(_ value: Value) -> String { value.boxed(NetGuid.self)?.description ?? "" }

    static func box(_ guid: NetGuid) -> Value { .object(Box(guid, type: .guid)) }

    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            constructors: constructors, properties: properties, methods: converting + comparing + texts,
            staticProperties: [
                constant("guid Empty", box(.empty)),
                constant("guid AllBitsSet", box(NetGuid(high: .max, low: .max))),
            ],
            staticMethods: making)
    }

    private static func of(_ value: Value) -> NetGuid { value.boxed(NetGuid.self) ?? .empty }

    private static var constructors: [MethodOverload] {
        [
            method("new(byte[] b)") { call in box(try NetGuid(bytes: call[0].byteArray)) },
            method("new(string g)") { call in box(try NetGuid.parse(try call.required(0, "g"))) },
        ]
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("int Variant") { target in .number(Int(of(target).low >> 60)) },
            property("int Version") { target in .number(Int(of(target).high >> 12 & 15)) },
        ]
    }

    private static var converting: [MethodOverload] {
        [method("byte[] ToByteArray()") { call in .bytes(of(call.target).bytes) }]
    }

    private static var comparing: [MethodOverload] {
        NumberMembers.comparing("guid", "Guid") { a, b in of(a) < of(b) ? -1 : (of(b) < of(a) ? 1 : 0) }
    }

    private static var texts: [MethodOverload] {
        let formatted: (MethodCall) throws -> Value = { call in
            let format = call.text(0)
            return .string(try of(call.target).text(format.isEmpty ? "D" : format))
        }
        return [
            method("string ToString()") { call in .string(of(call.target).description) },
            method("string ToString(string format)", formatted),
            method("string ToString(string format, System.IFormatProvider provider)", formatted),
        ]
    }

    private static var making: [MethodOverload] {
        [
            method("guid NewGuid()") { call in
                var source = HostRandom(host: call.interpreter.host)
                return box(NetGuid(random: &source))
            },
            method("guid Parse(string input)") { call in box(try NetGuid.parse(try call.required(0, "input"))) },
            method("bool TryParse(string input, ref guid result)") { call in
                let result = try? NetGuid.parse(call.text(0))
                try call.assign(1, box(result ?? .empty))
                return .bool(result != nil)
            },
            method("guid ParseExact(string input, string format)") { call in
                let guid = try NetGuid.parse(call.text(0))
                let expected = try guid.text(call.text(1))
                guard CaseFolding.equal(expected, call.text(0)) else {
                    throw Failure.format("Guid string should only contain hexadecimal characters.")
                }
                return box(guid)
            },
        ]
    }
}

/// The session's source of random bits.
struct HostRandom: RandomNumberGenerator {
    let host: HostValues
    mutating func next() -> UInt64 { host.randomBits() }
}
