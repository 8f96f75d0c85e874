import ShellValues

/// `System.Object`: what every value can do.
enum ObjectMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(constructors: constructors, methods: methods, staticMethods: statics)
    }

    private static var constructors: [MethodOverload] {
        [method("new()") { _ in .object(NetObject()) }]
    }

    private static var methods: [MethodOverload] {
        [
            method("type GetType()") { call in .object(call.target.type ?? .object) },
            method("string ToString()") { call in .string(call.target.netString(call.interpreter)) },
            method("bool Equals(System.Object obj)") { call in .bool(NetEquality.equal(call.target, call[0])) },
            method("int GetHashCode()") { call in .int(NetEquality.hash(call.target)) },
        ]
    }

    private static var statics: [MethodOverload] {
        [
            method("bool Equals(System.Object objA, System.Object objB)") { call in
                .bool(NetEquality.equal(call[0], call[1]))
            },
            method("bool ReferenceEquals(System.Object objA, System.Object objB)") { call in
                .bool(NetEquality.same(call[0], call[1]))
            },
        ]
    }
}
