/// The texts by which PowerShell describes members (`Get-Member`, `OverloadDefinitions`).
enum Definitions {
    static func method(_ overload: MethodOverload, named name: String? = nil, isStatic: Bool = false) -> String {
        let parameters = overload.parameters.map(parameter).joined(separator: ", ")
        return (isStatic ? "static " : "") + overload.returns.displayName + " " + (name ?? overload.name) + "(" + parameters + ")"
    }

    static func constructor(_ overload: MethodOverload, of type: NetType) -> String {
        type.displayName + " new(" + overload.parameters.map(parameter).joined(separator: ", ") + ")"
    }

    private static func parameter(_ parameter: MethodParameter) -> String {
        let mark = parameter.isRest ? "Params " : (parameter.isByRef ? "[ref] " : "")
        let text = mark + parameter.type.displayName + " " + parameter.name
        guard let value = parameter.defaultValue else { return text }
        return text + " = " + (value.isNull ? "null" : value.text(nil))
    }

    static func property(_ property: PropertyDeclaration, isStatic: Bool = false) -> String {
        (isStatic ? "static " : "") + property.type.displayName + " " + property.name + (property.set == nil ? " {get;}" : " {get;set;}")
    }

    /// `int a=1`.
    static func note(_ name: String, _ value: Value, _ ctx: any Interpreter) -> String {
        let isCustom = value.asObject is CustomObject
        let shown = value.isNull ? "null" : isCustom ? value.text(ctx) : value.elementText(ctx)
        return shortType(value) + " " + name + "=" + shown
    }

    /// The accelerator, or the name without its namespace.
    private static func shortType(_ value: Value) -> String {
        guard let type = value.type else { return "object" }
        if type === NetType.psCustomObject { return "PSCustomObject" }
        if let accelerator = type.accelerator { return accelerator }
        return type.name
    }

    static func extra(_ member: ExtraMember, _ ctx: any Interpreter) -> String {
        switch member.kind {
        case .note(let value): note(member.name, value, ctx)
        case .alias(let other): member.name + " = " + other
        case .scriptProperty(let getter, let setter):
            "System.Object \(member.name) {" + (getter.map { "get=\($0.source);" } ?? "") + (setter.map { "set=\($0.source);" } ?? "") + "}"
        case .scriptMethod: "System.Object \(member.name)();"
        case .codeProperty(_, let setter): "System.Object \(member.name) {get;" + (setter == nil ? "}" : "set;}")
        case .codeMethod: "System.Object \(member.name)()"
        case .propertySet(let names): member.name + " {" + names.joined(separator: ", ") + "}"
        }
    }
}
