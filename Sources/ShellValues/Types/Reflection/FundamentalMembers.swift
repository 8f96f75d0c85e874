import DotNetPrimitives

/// Members of the types whose behaviour lives in this layer: exceptions, error records, types themselves.
enum FundamentalMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        switch type {
        case NetType.reflectionType: ReflectionMembers.type
        case NetType.errorRecord: ErrorRecordMembers.record
        case NetType.errorCategoryInfo: ErrorRecordMembers.category
        case NetType.invocationInfo: InvocationMembers.declaration
        case NetType.psReference: ReferenceMembers.declaration
        case NetType.psCustomObject:
            TypeDeclaration(methods: [MethodOverload("ToString", returns: .string) { _ in .string("") }])
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

/// `ToString()` of the boxed values of the primitives library.
enum BoxTexts {
    static func text(_ value: Value) -> String? {
        switch value.asObject {
        case let box as Box<NetRegex>: box.value.pattern
        case let box as Box<NetDecimal>: box.value.description
        case let box as Box<NetBigInteger>: box.value.description
        case let box as Box<NetDateTime>: try? box.value.text("")
        case let box as Box<NetDateTimeOffset>: try? box.value.text("")
        case let box as Box<NetTimeSpan>: box.value.description
        case let box as Box<NetGuid>: box.value.description
        case let box as Box<NetVersion>: box.value.description
        case let box as Box<RegexMatch>: box.value.value
        default: nil
        }
    }
}
