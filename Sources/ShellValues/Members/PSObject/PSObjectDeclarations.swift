/// Members of `PSObject` and of collections of members.
enum PSObjectDeclarations {
    static var view: TypeDeclaration {
        TypeDeclaration(properties: viewProperties, methods: [
            MethodOverload("Copy", returns: .psObject) { call in PSMembers.copy(target(call.target)) },
            MethodOverload("ToString", returns: .string) { call in .string(target(call.target).text(call.interpreter)) },
        ])
    }

    private static var viewProperties: [PropertyDeclaration] {
        [
            PropertyDeclaration("Members", PSObjectTypes.collection) { ctx, value in PSMembers.collection(target(value), .members, ctx) },
            PropertyDeclaration("Properties", PSObjectTypes.collection) { ctx, value in PSMembers.collection(target(value), .properties, ctx) },
            PropertyDeclaration("Methods", PSObjectTypes.collection) { ctx, value in PSMembers.collection(target(value), .methods, ctx) },
            PropertyDeclaration("ImmediateBaseObject", .object) { _, value in Conversion.plain(target(value)) },
            PropertyDeclaration("BaseObject", .object) { _, value in Conversion.plain(target(value)) },
            PropertyDeclaration("TypeNames", .list) { ctx, value in Intrinsics.typeNameList(target(value), ctx) },
        ]
    }

    private static func target(_ value: Value) -> Value { (value.asObject as? PSObjectView)?.target ?? value }

    static var collection: TypeDeclaration {
        TypeDeclaration(methods: [
            MethodOverload("get_Item", [MethodParameter("name", .string)], returns: PSObjectTypes.memberInfo) { find($0) },
            MethodOverload("Item", [MethodParameter("name", .string)], returns: PSObjectTypes.memberInfo) { find($0) },
            MethodOverload("Match", [MethodParameter("name", .string)], returns: .list) { call in try PSMembers.match(call) },
            MethodOverload("Add", [MethodParameter("member", PSObjectTypes.memberInfo)]) { call in try PSMembers.add(call) },
            MethodOverload("Add", [MethodParameter("member", PSObjectTypes.memberInfo), MethodParameter("preValidated", .bool)]) { call in
                try PSMembers.add(call)
            },
            MethodOverload("Remove", [MethodParameter("name", .string)]) { call in PSMembers.remove(call) },
        ])
    }

    private static func find(_ call: MethodCall) -> Value {
        let found = (call.target.asObject as? PSMemberCollection)?.find(Symbol(call[0].text(nil)))
        return found.map { .object($0) } ?? .null
    }
}
