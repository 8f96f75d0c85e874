import DotNetPrimitives
import ShellValues

/// `System.Net.IPAddress` and `IPEndPoint`.
enum IPAddressType {
    static let type = NetType(
        "System.Net.IPAddress", accelerator: "ipaddress", boxText: { $0.boxed(NetIPAddress.self)?.description ?? "" },
        declare: { _ in
            TypeDeclaration(
                constructors: constructors, properties: properties, methods: methods, staticProperties: known,
                staticMethods: statics)
        })

    static func box(_ address: NetIPAddress) -> Value { .object(Box(address, type: type)) }

    private static func own(_ value: Value) throws -> NetIPAddress {
        guard let address = value.boxed(NetIPAddress.self) else { throw Failure.null("address") }
        return address
    }

    private static var constructors: [MethodOverload] {
        [
            method("new(long newAddress)") { call in
                let number = call.int(0)
                guard (0...Int(UInt32.max)).contains(number) else {
                    throw Failure.range("Specified argument was out of the range of valid values.", "newAddress")
                }
                return box(try NetIPAddress(bytes: (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }))
            },
            method("new(byte[] address)") { call in box(try NetIPAddress(bytes: call[0].byteArray)) },
        ]
    }

    private static func first(_ address: NetIPAddress) -> UInt8 { address.bytes.first ?? 0 }

    private static var properties: [PropertyDeclaration] {
        [
            property("System.Net.Sockets.AddressFamily AddressFamily") { target in
                .enumeration(try own(target).isIPv6 ? 23 : 2, "System.Net.Sockets.AddressFamily")
            },
            property("long ScopeId") { target in try own(target).isIPv6 ? .long(Int64(try own(target).scope)) : .null },
            property("bool IsIPv6Multicast") { target in .bool(try own(target).isIPv6 && first(own(target)) == 0xFF) },
            property("bool IsIPv6LinkLocal") { target in
                let address = try own(target)
                return .bool(address.isIPv6 && first(address) == 0xFE && address.bytes[1] & 0xC0 == 0x80)
            },
            property("bool IsIPv6SiteLocal") { target in
                let address = try own(target)
                return .bool(address.isIPv6 && first(address) == 0xFE && address.bytes[1] & 0xC0 == 0xC0)
            },
            property("bool IsIPv6Teredo") { _ in .bool(false) },
            property("bool IsIPv6UniqueLocal") { target in
                .bool(try own(target).isIPv6 && first(own(target)) & 0xFE == 0xFC)
            },
            property("bool IsIPv4MappedToIPv6") { target in .bool(try own(target).isIPv4MappedToIPv6) },
            property("long Address") { target in
                let address = try own(target)
                return .long(Int64(address.bytes.prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }))
            },
        ]
    }

    private static var methods: [MethodOverload] {
        [
            method("byte[] GetAddressBytes()") { call in .bytes(try own(call.target).bytes) },
            method("ipaddress MapToIPv6()") { call in box(try own(call.target).mappedToIPv6) },
            method("ipaddress MapToIPv4()") { call in box(try own(call.target).mappedToIPv4) },
            method("string ToString()") { call in .string(try own(call.target).description) },
        ]
    }

    private static func fixed(_ name: String, _ bytes: [UInt8]) -> PropertyDeclaration {
        PropertyDeclaration(name, type) { _, _ in box(try NetIPAddress(bytes: bytes)) }
    }

    private static var known: [PropertyDeclaration] {
        let zeros = [UInt8](repeating: 0, count: 15)
        return [
            fixed("Any", [0, 0, 0, 0]), fixed("Loopback", [127, 0, 0, 1]), fixed("Broadcast", [255, 255, 255, 255]),
            fixed("None", [255, 255, 255, 255]), fixed("IPv6Any", zeros + [0]), fixed("IPv6Loopback", zeros + [1]),
            fixed("IPv6None", zeros + [0]),
        ]
    }

    private static func swapped<T: ShellInteger>(_ name: String, _ type: T.Type) -> MethodOverload {
        method("\(T.shellName) \(name)(\(T.shellName) value)") { call in T.of(call[0]).byteSwapped.shell }
    }

    private static var statics: [MethodOverload] {
        [
            method("ipaddress Parse(string ipString)") { call in
                box(try NetIPAddress.parse(try call.required(0, "ipString")))
            },
            method("bool TryParse(string ipString, ref ipaddress address)") { call in
                let result = try? NetIPAddress.parse(call.text(0))
                try call.assign(1, result.map(box) ?? .null)
                return .bool(result != nil)
            },
            method("bool IsLoopback(ipaddress address)") { call in .bool(try own(call[0]).isLoopback) },
            swapped("HostToNetworkOrder", Int16.self), swapped("HostToNetworkOrder", Int32.self),
            swapped("HostToNetworkOrder", Int64.self), swapped("NetworkToHostOrder", Int16.self),
            swapped("NetworkToHostOrder", Int32.self), swapped("NetworkToHostOrder", Int64.self),
        ]
    }

    static let endPoint = NetType("System.Net.IPEndPoint", declare: { type in
        TypeDeclaration(
            constructors: [
                method("new(ipaddress address, int port)") { call in
                    guard (0...65535).contains(call.int(1)) else {
                        throw Failure.range("Specified argument was out of the range of valid values.", "port")
                    }
                    return .object(EndPointObject(type, [call[0], call[1]]))
                },
            ],
            properties: [.field(0, "Address", IPAddressType.type), .field(1, "Port", .int)])
    })
}

/// An address with a port.
private final class EndPointObject: RecordObject {
    override func netText(_ interpreter: (any Interpreter)?) -> String {
        let address = field(0).text(nil)
        return (address.contains(":") ? "[" + address + "]" : address) + ":" + field(1).text(nil)
    }
}
