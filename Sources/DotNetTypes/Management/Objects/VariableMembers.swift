import ShellValues

/// `PSVariable`, `PSReference` and `SwitchParameter`.
enum VariableMembers {
    static func install() {
        MemberSource.install("System.Management.Automation.PSVariable") { _ in variable }
        MemberSource.install("System.Management.Automation.PSReference") { _ in reference }
        MemberSource.install("System.Management.Automation.SwitchParameter") { _ in switchParameter }
    }

    private static func own(_ value: Value) -> Variable? {
        if case .variable(let variable) = value { return variable }
        return value.asObject as? Variable
    }

    private static let options = "System.Management.Automation.ScopedItemOptions"

    private static var variable: TypeDeclaration {
        TypeDeclaration(
            constructors: [
                method("new(string name)") { call in .object(Variable(name: call.text(0), value: .null)) },
                method("new(string name, System.Object value)") { call in
                    .object(Variable(name: call.text(0), value: call[1]))
                },
                method("new(string name, System.Object value, \(options) options)") { call in
                    let variable = Variable(name: call.text(0), value: call[1])
                    variable.options = VariableOptions(rawValue: Int(call.raw(2)))
                    return .object(variable)
                },
            ],
            properties: properties,
            methods: [
                method("bool IsValidValue(System.Object value)") { call in
                    guard let variable = own(call.target) else { return .bool(true) }
                    for constraint in variable.constraints {
                        let checked = try? constraint.apply(call[0], name: variable.name, interpreter: call.interpreter)
                        if checked == nil { return .bool(false) }
                    }
                    return .bool(true)
                },
            ])
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("string Name") { target in .text(own(target)?.name) },
            property("string Description", set: { own($0)?.description = $1.text(nil) }) { target in
                .text(own(target)?.description)
            },
            PropertyDeclaration("Value", .object, set: assign) { _, target in own(target)?.value ?? .null },
            property("System.Management.Automation.SessionStateEntryVisibility Visibility") { target in
                let isPublic = own(target)?.visibility != "Private"
                return .enumeration(isPublic ? 0 : 1, "System.Management.Automation.SessionStateEntryVisibility")
            },
            property("psmoduleinfo Module") { _ in .null },
            property("string ModuleName") { _ in .string("") },
            property("\(options) Options", set: { target, value in
                own(target)?.options = VariableOptions(rawValue: value.integer ?? 0)
            }) { target in .enumeration(Int64(own(target)?.options.rawValue ?? 0), options) },
            property("System.Collections.ObjectModel.Collection[System.Attribute] Attributes") { _ in
                let type = TypeTable.resolve("System.Collections.ObjectModel.Collection[System.Attribute]", [:])
                return .object(ListObject([], type: type))
            },
        ]
    }

    private static func assign(_ interpreter: any Interpreter, _ target: Value, _ value: Value) throws {
        guard let variable = own(target) else { return }
        var result = value
        for constraint in variable.constraints {
            result = try constraint.apply(result, name: variable.name, interpreter: interpreter)
        }
        variable.value = result
    }

    private static var reference: TypeDeclaration {
        TypeDeclaration(
            constructors: [
                method("new(System.Object value)") { call in
                    let place = Variable(name: "", value: call[0])
                    return .object(ReferenceObject(get: { place.value }, set: { place.value = $0 }))
                },
            ],
            properties: [
                property("System.Object Value", set: { try ($0.asObject as? ReferenceObject)?.set($1) }) { target in
                    try (target.asObject as? ReferenceObject)?.get() ?? .null
                },
            ])
    }

    private static var switchParameter: TypeDeclaration {
        let isPresent: (Value) -> Value = { .bool(($0.bare.asObject as? SwitchObject)?.isPresent ?? false) }
        return TypeDeclaration(
            constructors: [method("new(bool isPresent)") { call in .object(SwitchObject(call.bool(0))) }],
            properties: [property("bool IsPresent") { target in isPresent(target) }],
            methods: [
                method("bool ToBool()") { call in isPresent(call.target) },
                method("string ToString()") { call in .string(call.target.netString(nil)) },
            ],
            staticProperties: [constant("switch Present", .object(SwitchObject(true)))])
    }
}
