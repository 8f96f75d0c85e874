import DotNetPrimitives
import ShellValues

/// `System.Version`.
enum VersionMembers {
    static func text(_ value: Value) -> String { value.boxed(NetVersion.self)?.description ?? "" }

    static func box(_ version: NetVersion) -> Value { .object(Box(version, type: .version)) }

    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(
            constructors: constructors, properties: properties, methods: methods, staticMethods: parsing)
    }

    private static func of(_ value: Value) -> NetVersion? { value.boxed(NetVersion.self) }

    private static var constructors: [MethodOverload] {
        [
            method("new(int major, int minor, int build, int revision)") { call in
                box(try NetVersion(call.int(0), call.int(1), build: call.int(2), revision: call.int(3)))
            },
            method("new(int major, int minor, int build)") { call in
                box(try NetVersion(call.int(0), call.int(1), build: call.int(2)))
            },
            method("new(int major, int minor)") { call in box(try NetVersion(call.int(0), call.int(1))) },
            method("new(string version)") { call in box(try NetVersion.parse(try call.required(0, "version"))) },
            method("new()") { _ in box(try NetVersion(0, 0)) },
        ]
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("int Major") { target in .number(of(target)?.major ?? 0) },
            property("int Minor") { target in .number(of(target)?.minor ?? 0) },
            property("int Build") { target in .number(of(target)?.build ?? -1) },
            property("int Revision") { target in .number(of(target)?.revision ?? -1) },
            property("short MajorRevision") { target in .short(Int16(truncatingIfNeeded: (of(target)?.revision ?? -1) >> 16)) },
            property("short MinorRevision") { target in .short(Int16(truncatingIfNeeded: of(target)?.revision ?? -1)) },
        ]
    }

    private static func order(_ a: Value, _ b: Value) -> Int {
        guard let left = of(a), let right = of(b) else { return of(a) == nil ? -1 : 1 }
        return left < right ? -1 : (right < left ? 1 : 0)
    }

    private static var methods: [MethodOverload] {
        [
            method("System.Object Clone()") { call in call.target },
            method("int CompareTo(System.Object version)") { call in
                if call[0].isNull { return .int(1) }
                guard of(call[0]) != nil else { throw Failure.argument("Object must be of type Version.") }
                return .number(order(call.target, call[0]))
            },
            method("int CompareTo(version value)") { call in .number(order(call.target, call[0])) },
            method("bool Equals(System.Object obj)") { call in .bool(NetEquality.equal(call.target, call[0])) },
            method("bool Equals(version obj)") { call in .bool(NetEquality.equal(call.target, call[0])) },
            method("string ToString()") { call in .string(text(call.target)) },
            method("string ToString(int fieldCount)") { call in
                .string(try of(call.target)?.text(fields: call.int(0)) ?? "")
            },
        ]
    }

    private static var parsing: [MethodOverload] {
        [
            method("version Parse(string input)") { call in box(try NetVersion.parse(try call.required(0, "input"))) },
            method("bool TryParse(string input, ref version result)") { call in
                let result = try? NetVersion.parse(call.text(0))
                try call.assign(1, result.map(box) ?? .null)
                return .bool(result != nil)
            },
        ]
    }
}
