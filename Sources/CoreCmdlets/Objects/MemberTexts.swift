import DotNetTypes
import ShellRuntime
import ShellValues

/// The `Definition` texts of members.
enum MemberTexts {
    /// `int Length {get;}`, `int A=1`, `AP = A`, `System.Object SP {get=1;}`.
    static func property(_ property: PropertyView, _ target: Value, _ engine: Engine) -> String {
        switch property.memberType {
        case "NoteProperty": return note(property, engine)
        case "AliasProperty", "ScriptProperty", "CodeProperty": return extra(property, target, engine)
        default:
            let typeName = TypeTable.find(property.typeName)?.displayName ?? property.typeName
            return "\(typeName) \(property.name) {get;\(property.isSettable ? "set;" : "")}"
        }
    }

    private static func note(_ property: PropertyView, _ engine: Engine) -> String {
        let value = (try? property.get()) ?? .null
        let typeName = value.type.map { $0.displayName } ?? "object"
        return "\(typeName) \(property.name)=\(value.isNull ? "null" : value.text(engine))"
    }

    private static func extra(_ property: PropertyView, _ target: Value, _ engine: Engine) -> String {
        guard let member = member(property.name, target, engine) else { return "\(property.typeName) \(property.name) {get;}" }
        switch member.kind {
        case .alias(let name): return "\(member.name) = \(name)"
        case .scriptProperty(let get, let set):
            let parts = [get.map { "get=" + $0.source + ";" }, set.map { "set=" + $0.source + ";" }]
            return "System.Object \(member.name) {\(parts.compactMap { $0 }.joined())}"
        case .codeProperty(_, let set): return "\(property.typeName) \(member.name) {get=\(member.name);\(set == nil ? "" : "set=\(member.name);")}"
        default: return member.name
        }
    }

    private static func member(_ name: String, _ target: Value, _ engine: Engine) -> ExtraMember? {
        target.asObject?.extras?.member(Symbol(name)) ?? engine.typeData.member(TypeNames.of(target), Symbol(name))
    }

    /// `string Substring(int startIndex, int length)`.
    static func method(_ method: MethodOverload) -> String {
        let parameters = method.parameters.map { parameter in
            (parameter.isRest ? "Params " : "") + (parameter.isByRef ? "[ref] " : "") + parameter.type.displayName + " " + parameter.name
        }
        return "\(method.returns.displayName) \(method.name)(\(parameters.joined(separator: ", ")))"
    }

    static func staticProperty(_ property: PropertyDeclaration) -> String {
        "static \(property.type.displayName) \(property.name) {get;\(property.set == nil ? "" : "set;")}"
    }
}
