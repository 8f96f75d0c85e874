/// Members of `PSMemberInfo` and the classes below it.
enum PSMemberDeclarations {
    static var member: TypeDeclaration {
        TypeDeclaration(properties: [
            PropertyDeclaration("MemberType", .string) { _, value in .string(object(value)?.memberType ?? "") },
            PropertyDeclaration("TypeNameOfValue", .string) { ctx, value in .string(object(value).map { typeName($0, ctx) } ?? "") },
            PropertyDeclaration("Value", .object, set: { ctx, value, new in try assign(value, new, ctx) }) { ctx, value in
                try current(value, ctx)
            },
            PropertyDeclaration("Name", .string) { _, value in .string(object(value)?.name ?? "") },
            PropertyDeclaration("IsInstance", .bool) { _, value in .bool(isInstance(value)) },
        ], methods: [
            MethodOverload("Copy", returns: PSObjectTypes.memberInfo) { $0.target },
            MethodOverload("ToString", returns: .string) { call in .string(call.target.text(call.interpreter)) },
        ])
    }

    static var property: TypeDeclaration {
        TypeDeclaration(properties: [
            PropertyDeclaration("IsSettable", .bool) { _, value in .bool(isSettable(value)) },
            PropertyDeclaration("IsGettable", .bool) { _, _ in .bool(true) },
        ])
    }

    static var methods: TypeDeclaration {
        let rest = MethodParameter("arguments", NetType.object.arrayType, rest: true)
        return TypeDeclaration(
            properties: [PropertyDeclaration("OverloadDefinitions", .list) { _, value in definitions(value) }],
            methods: [MethodOverload("Invoke", [rest], returns: .object) { call in try invoke(call) }])
    }

    static var note: TypeDeclaration {
        TypeDeclaration(constructors: [
            MethodOverload("new", [MethodParameter("name", .string), MethodParameter("value", .object)], returns: PSObjectTypes.note) { call in
                free(call[0].text(nil), .note(call[1]))
            }
        ])
    }

    static var alias: TypeDeclaration {
        TypeDeclaration(constructors: [
            MethodOverload("new", [MethodParameter("name", .string), MethodParameter("referencedMemberName", .string)], returns: PSObjectTypes.alias) {
                call in free(call[0].text(nil), .alias(call[1].text(nil)))
            }
        ], properties: [
            PropertyDeclaration("ReferencedMemberName", .string) { _, value in
                if case .alias(let other)? = object(value)?.extra?.kind { .string(other) } else { .null }
            }
        ])
    }

    static var scriptProperty: TypeDeclaration {
        let (name, getter) = (MethodParameter("name", .string), MethodParameter("getterScript", .scriptBlock))
        let setter = MethodParameter("setterScript", .scriptBlock, default: .null)
        return TypeDeclaration(constructors: [
            MethodOverload("new", [name, getter, setter], returns: PSObjectTypes.scriptProperty) { call in
                free(call[0].text(nil), .scriptProperty(get: call[1].asObject as? ScriptBlockObject, set: call[2].asObject as? ScriptBlockObject))
            }
        ], properties: [
            PropertyDeclaration("GetterScript", .scriptBlock) { _, value in
                if case .scriptProperty(let getter?, _)? = object(value)?.extra?.kind { .object(getter) } else { .null }
            },
            PropertyDeclaration("SetterScript", .scriptBlock) { _, value in
                if case .scriptProperty(_, let setter?)? = object(value)?.extra?.kind { .object(setter) } else { .null }
            },
        ])
    }

    static var scriptMethod: TypeDeclaration {
        TypeDeclaration(constructors: [
            MethodOverload("new", [MethodParameter("name", .string), MethodParameter("script", .scriptBlock)], returns: PSObjectTypes.scriptMethod) {
                call in
                guard let block = call[1].asObject as? ScriptBlockObject else { return .null }
                return free(call[0].text(nil), .scriptMethod(block))
            }
        ], properties: [
            PropertyDeclaration("Script", .scriptBlock) { _, value in
                if case .scriptMethod(let block)? = object(value)?.extra?.kind { .object(block) } else { .null }
            }
        ])
    }

    private static func object(_ value: Value) -> PSMemberObject? { value.asObject as? PSMemberObject }

    private static func free(_ name: String, _ kind: ExtraMember.Kind) -> Value {
        .object(PSMemberObject(name, target: .null, source: .free, extra: ExtraMember(name, kind)))
    }

    private static func typeName(_ member: PSMemberObject, _ ctx: any Interpreter) -> String {
        if case .view(let view) = member.source { return view.typeName }
        return member.memberType == "Method" ? "System.Management.Automation.PSMethod" : "System.Object"
    }

    private static func current(_ value: Value, _ ctx: any Interpreter) throws -> Value {
        guard let member = object(value) else { return .null }
        switch member.source {
        case .view(let view): return try view.get()
        case .method: return value
        case .free:
            if case .note(let inner)? = member.extra?.kind { return inner }
            return .null
        }
    }

    private static func assign(_ value: Value, _ new: Value, _ ctx: any Interpreter) throws {
        guard let member = object(value) else { return }
        if case .free = member.source {
            if let extra = member.extra, case .note = extra.kind { extra.kind = .note(new) }
            return
        }
        try Members.set(member.target, member.symbol, new, ctx)
    }

    private static func isInstance(_ value: Value) -> Bool {
        guard let member = object(value) else { return false }
        let isOwn = member.target.asObject?.extras?.member(member.symbol) != nil
        return isOwn || (member.target.asObject as? CustomObject)?.get(member.symbol) != nil
    }

    private static func isSettable(_ value: Value) -> Bool {
        guard let member = object(value) else { return false }
        if case .view(let view) = member.source { return view.isSettable }
        return true
    }

    private static func definitions(_ value: Value) -> Value {
        if case .method(let view)? = object(value)?.source { return .object(ArrayObject(strings: view.definitions)) }
        return .object(ArrayObject(strings: []))
    }

    private static func invoke(_ call: MethodCall) throws -> Value {
        guard let member = object(call.target) else { return .null }
        let arguments = (call[0].asObject as? ArrayObject).map { Array($0.items) } ?? []
        if let type = member.target.asObject as? NetType, Members.hasStaticMethod(type, member.symbol) {
            return try Members.invokeStatic(type, member.symbol, arguments, call.interpreter)
        }
        return try Members.invoke(member.target, member.symbol, arguments, call.interpreter)
    }
}
