import ShellRuntime
import ShellValues

/// One line of `Get-Member`.
struct MemberLine {
    let name: String
    let kind: String
    let definition: String

    func object(_ typeName: String) -> Value {
        .object(RecordObject(MemberLine.type, [
            .string(typeName), .string(name), MemberLine.kindValue(kind), .string(definition),
        ]))
    }

    static let type = NetType("Microsoft.PowerShell.Commands.MemberDefinition", declare: { _ in
        TypeDeclaration(properties: [
            .readOnlyField(0, "TypeName", .string), .readOnlyField(1, "Name", .string),
            .readOnlyField(2, "MemberType", CmdletTypes.psMemberTypes), .readOnlyField(3, "Definition", .string),
        ])
    })

    private static func kindValue(_ kind: String) -> Value {
        EnumObject.named(kind, CmdletTypes.psMemberTypes).map { .object($0) } ?? .string(kind)
    }
}

/// Gathers the members of one object that `Get-Member` was asked for.
struct MemberLister {
    private let input: Value
    private let call: CommandCall
    private let kinds: Set<String>?
    private let view: String

    init(_ input: Value, _ call: CommandCall) {
        self.input = input
        self.call = call
        self.kinds = MemberLister.kinds(call)
        self.view = call.text(GetMember.view) ?? "Adapted, Extended"
    }

    private static func kinds(_ call: CommandCall) -> Set<String>? {
        guard let text = call.text(GetMember.memberType), CaseFolding.fold(text) != "all" else { return nil }
        var result: Set<String> = []
        for part in CaseFolding.fold(text).split(separator: ",") {
            let word = part.filter { $0 != " " }
            switch word {
            case "properties": result.formUnion(["property", "noteproperty", "aliasproperty", "scriptproperty", "codeproperty", "propertyset", "parameterizedproperty"])
            case "methods": result.formUnion(["method", "scriptmethod", "codemethod"])
            default: result.insert(word)
            }
        }
        return result
    }

    func members() -> [MemberLine] {
        let lines = call.flag(GetMember.`static`) ? staticMembers() : instanceMembers()
        return lines.filter { isWanted($0.kind) }
    }

    private func isWanted(_ kind: String) -> Bool {
        let folded = CaseFolding.fold(kind)
        if let kinds, !kinds.contains(folded) { return false }
        let isNative = ["property", "method", "parameterizedproperty", "event"].contains(folded)
        let views = CaseFolding.fold(view)
        if views.contains("all") { return true }
        if isNative { return views.contains("adapted") || views.contains("base") }
        return views.contains("extended")
    }

    private func instanceMembers() -> [MemberLine] {
        let engine = call.engine
        var lines: [MemberLine] = Properties.list(input, engine).map { property in
            MemberLine(name: property.name, kind: property.memberType, definition: MemberTexts.property(property, input, engine))
        }
        for method in Properties.methods(input, engine) where !isHidden(method.name) {
            lines.append(MemberLine(name: method.name, kind: method.memberType, definition: method.definitions.joined(separator: ", ")))
        }
        return lines
    }

    private func isHidden(_ name: String) -> Bool {
        if call.flag(GetMember.force) { return false }
        return name.hasPrefix("get_") || name.hasPrefix("set_") || name.hasPrefix("add_") || name.hasPrefix("remove_")
            || name.hasPrefix("op_") || name == ".ctor"
    }

    private func staticMembers() -> [MemberLine] {
        let type = (input.asObject as? NetType) ?? input.type ?? .object
        let declaration = type.members.declaration
        var lines = declaration.staticProperties.map { property in
            MemberLine(name: property.name, kind: "Property", definition: MemberTexts.staticProperty(property))
        }
        var names: [String] = []
        for method in declaration.staticMethods where !names.contains(method.name) { names.append(method.name) }
        for name in names {
            let texts = declaration.staticMethods.filter { $0.name == name }.map { "static " + MemberTexts.method($0) }
            lines.append(MemberLine(name: name, kind: "Method", definition: texts.joined(separator: ", ")))
        }
        if let names = declaration.enumeration?.names {
            for name in names {
                lines.append(MemberLine(name: name, kind: "Property", definition: "static \(type.displayName) \(name) {get;}"))
            }
        }
        return lines
    }
}
