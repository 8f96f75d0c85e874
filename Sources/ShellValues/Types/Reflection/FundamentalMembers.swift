import DotNetPrimitives

/// Members of the types whose behaviour lives in this layer: exceptions, error records, types themselves.
enum FundamentalMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        switch type {
        case NetType.reflectionType: ReflectionMembers.type
        case NetType.errorRecord: ErrorRecordMembers.record
        case NetType.errorCategoryInfo: ErrorRecordMembers.category
        case NetType.invocationInfo: InvocationMembers.declaration
        case NetType.psVariable: ReferenceMembers.variable
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

    private static func variable(_ value: Value) -> Variable? { value.asObject as? Variable }

    static var variable: TypeDeclaration {
        TypeDeclaration(properties: [
            PropertyDeclaration("Name", .string) { _, target in .string(variable(target)?.name ?? "") },
            PropertyDeclaration("Value", .object, set: assignVariable) { _, target in variable(target)?.value ?? .null },
            PropertyDeclaration("Description", .string, set: { ctx, target, new in variable(target)?.description = new.text(ctx) }) {
                _, target in .string(variable(target)?.description ?? "")
            },
            PropertyDeclaration("Visibility", .string) { _, target in .string(variable(target)?.visibility ?? "") },
            PropertyDeclaration("Module", .object) { _, _ in .null },
            PropertyDeclaration("ModuleName", .string) { _, _ in .string("") },
            PropertyDeclaration("Options", optionsType) { ctx, target in
                let type = ctx.findType(optionsType.fullName) ?? optionsType
                return .object(EnumObject(Int64(variable(target)?.options.rawValue ?? 0), type: type))
            },
            PropertyDeclaration("Attributes", .list) { _, _ in .object(ArrayObject([])) },
        ])
    }

    private static let optionsType = NetType(
        "System.Management.Automation.ScopedItemOptions", kind: .enumeration, base: .enumType,
        declare: { _ in
            TypeDeclaration(enumeration: EnumDeclaration(flags: true, [
                ("None", 0), ("ReadOnly", 1), ("Constant", 2), ("Private", 4), ("AllScope", 8), ("Unspecified", 16),
            ]))
        })

    private static func assignVariable(_ ctx: any Interpreter, _ target: Value, _ value: Value) throws {
        guard let variable = variable(target) else { return }
        if !variable.options.isDisjoint(with: [.readOnly, .constant]) {
            throw NetFailure(ExceptionTypes.sessionStateUnauthorizedAccess,
                "Cannot overwrite variable \(variable.name) because it is read-only or constant.")
        }
        variable.value = try variable.constraints.reduce(value) { try $1.apply($0, name: variable.name, interpreter: ctx) }
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
