import DotNetPrimitives
import ShellValues

/// `System.Management.Automation.SemanticVersion`.
enum SemanticVersionType {
    static let type = NetType(
        "System.Management.Automation.SemanticVersion", accelerator: "semver", interfaces: [.comparable],
        boxText: { of($0)?.description ?? "" },
        declare: { _ in
            TypeDeclaration(
                constructors: constructors, properties: properties, methods: methods, staticMethods: statics)
        })

    static func box(_ version: SemanticVersion) -> Value { .object(Box(version, type: type)) }
    private static func of(_ value: Value) -> SemanticVersion? { value.boxed(SemanticVersion.self) }

    private static var constructors: [MethodOverload] {
        [
            method("new(string version)") { call in box(try parse(call.string(0), "version")) },
            method("new(int major, int minor, int patch, string preReleaseLabel, string buildLabel)") { call in
                box(make(call, label: call.string(3), build: call.string(4)))
            },
            method("new(int major, int minor, int patch, string label)") { call in
                box(try parse("\(call.int(0)).\(call.int(1)).\(call.int(2))-\(call.text(3))", "label"))
            },
            method("new(int major, int minor, int patch)") { call in box(make(call)) },
            method("new(int major, int minor)") { call in box(make(call)) },
            method("new(int major)") { call in box(make(call)) },
            method("new(version version)") { call in
                let version = call.boxed(0, NetVersion.self)
                return box(
                    SemanticVersion(
                        major: version?.major ?? 0, minor: version?.minor ?? 0, patch: max(0, version?.build ?? 0)))
            },
        ]
    }

    private static func make(_ call: MethodCall, label: String? = nil, build: String? = nil) -> SemanticVersion {
        SemanticVersion(
            major: call.int(0), minor: call.int(1), patch: call.int(2), preReleaseLabel: label, buildLabel: build)
    }

    private static func parse(_ text: String?, _ parameter: String) throws -> SemanticVersion {
        guard let text else { throw Failure.null(parameter) }
        return try SemanticVersion.parse(text)
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("int Major") { target in .number(of(target)?.major ?? 0) },
            property("int Minor") { target in .number(of(target)?.minor ?? 0) },
            property("int Patch") { target in .number(of(target)?.patch ?? 0) },
            property("string PreReleaseLabel") { target in .text(of(target)?.preReleaseLabel) },
            property("string BuildLabel") { target in .text(of(target)?.buildLabel) },
        ]
    }

    private static func order(_ a: Value, _ b: Value) -> Int {
        guard let left = of(a), let right = of(b) else { return of(a) == nil ? -1 : 1 }
        return left < right ? -1 : (right < left ? 1 : 0)
    }

    private static var methods: [MethodOverload] {
        [
            method("string ToString()") { call in .string(of(call.target)?.description ?? "") },
            method("int CompareTo(System.Object version)") { call in
                if call[0].isNull { return .int(1) }
                guard of(call[0]) != nil else { throw Failure.argument("Object must be of type SemanticVersion.", "version") }
                return .number(order(call.target, call[0]))
            },
            method("int CompareTo(semver value)") { call in .number(order(call.target, call[0])) },
            method("bool Equals(System.Object obj)") { call in .bool(NetEquality.equal(call.target, call[0])) },
            method("bool Equals(semver other)") { call in .bool(NetEquality.equal(call.target, call[0])) },
        ]
    }

    private static var statics: [MethodOverload] {
        [
            method("semver Parse(string version)") { call in box(try parse(call.string(0), "version")) },
            method("bool TryParse(string version, ref semver result)") { call in
                let result = try? SemanticVersion.parse(call.text(0))
                try call.assign(1, result.map(box) ?? .null)
                return .bool(result != nil)
            },
            method("int Compare(semver versionA, semver versionB)") { call in .number(order(call[0], call[1])) },
        ]
    }
}
