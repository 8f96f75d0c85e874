/// Members of the types whose behaviour lives in this layer: exceptions, error records, types themselves.
enum FundamentalMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        switch type {
        case NetType.reflectionType: ReflectionMembers.type
        case NetType.errorRecord: ErrorRecordMembers.record
        case NetType.errorCategoryInfo: ErrorRecordMembers.category
        case NetType.invocationInfo: InvocationMembers.declaration
        case NetType.psReference: ReferenceMembers.declaration
        case NetType.switchParameter: ReferenceMembers.switchParameter
        case _ where type === ExceptionTypes.exception || type.isAssignable(to: ExceptionTypes.exception):
            ExceptionMembers.declaration(type)
        default: TypeDeclaration()
        }
    }
}

/// Members of `[ref]` and `[switch]`.
enum ReferenceMembers {
    static var declaration: TypeDeclaration {
        TypeDeclaration(properties: [
            PropertyDeclaration("Value", .object, set: { _, target, value in try (target.asObject as? ReferenceObject)?.set(value) }) {
                _, target in try (target.asObject as? ReferenceObject)?.get() ?? .null
            }
        ])
    }

    static var switchParameter: TypeDeclaration {
        TypeDeclaration(constructors: [
            MethodOverload("new", [MethodParameter("isPresent", .bool)], returns: .switchParameter) { call in
                .object(SwitchObject(Conversion.truth(call[0])))
            }
        ], properties: [
            PropertyDeclaration("IsPresent", .bool) { _, target in .bool((target.asObject as? SwitchObject)?.isPresent ?? false) }
        ], methods: [
            MethodOverload("ToBool", returns: .bool) { call in .bool((call.target.asObject as? SwitchObject)?.isPresent ?? false) },
            MethodOverload("ToString", returns: .string) { call in .string(call.target.text(nil)) },
        ], staticProperties: [
            PropertyDeclaration("Present", .switchParameter) { _, _ in .object(SwitchObject(true)) }
        ])
    }
}
