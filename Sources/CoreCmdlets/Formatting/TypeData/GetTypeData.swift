import ShellRuntime
import ShellValues

/// `Get-TypeData`: what was added to types, as objects.
enum GetTypeData {
    static let typeName = ParameterSpec(
        "TypeName", .string.arrayType, position: 0, byValue: true, checks: [.notNullOrEmpty], help: "Names of types.",
        wildcards: true)

    @Sendable static func spec() -> CommandSpec {
        CommandSpec(
            "Get-TypeData", module: "Microsoft.PowerShell.Utility",
            className: "Microsoft.PowerShell.Commands.GetTypeDataCommand",
            outputTypes: ["System.Management.Automation.PSObject"], synopsis: "Answers what was added to types.",
            parameters: [typeName], make: { SimpleCmdlet { try run($0) } })
    }

    private static func run(_ call: CommandCall) throws {
        for name in call.texts(typeName) {
            let members = call.engine.typeData.ownMembers(of: name)
            let display = call.engine.typeData.ownDefaultDisplay(of: name)
            if members.isEmpty, display == nil { continue }
            try call.write(TypeDataObjects.typeData(name, members, display))
        }
    }
}

/// Type data as objects.
enum TypeDataObjects {
    private static func type(_ name: String, _ fields: [String]) -> NetType {
        NetType("System.Management.Automation.Runspaces." + name, declare: { _ in
            TypeDeclaration(properties: fields.enumerated().map { .field($0.offset, $0.element, .object) })
        })
    }

    static let typeData = type("TypeData", [
        "TypeName", "Members", "TypeConverter", "TypeAdapter", "IsOverride", "SerializationMethod",
        "TargetTypeForDeserialization", "SerializationDepth", "DefaultDisplayProperty", "InheritPropertySerializationSet",
        "StringSerializationSource", "StringSerializationSourceProperty", "DefaultDisplayPropertySet",
        "DefaultKeyPropertySet", "PropertySerializationSet",
    ])
    private static let note = type("NotePropertyData", ["Value", "IsHidden", "Name"])
    private static let alias = type("AliasPropertyData", ["ReferencedMemberName", "MemberType", "IsHidden", "Name"])
    private static let property = type("ScriptPropertyData", ["GetScriptBlock", "SetScriptBlock", "IsHidden", "Name"])
    private static let method = type("ScriptMethodData", ["Script", "Name"])
    private static let code = type("CodePropertyData", ["Name"])
    private static let set = type("PropertySetData", ["ReferencedProperties"])

    static func typeData(_ name: String, _ members: [ExtraMember], _ display: [String]?) -> Value {
        let table = TableObject()
        for extra in members { table.set(.string(extra.name), member(extra)) }
        let shown: Value = display.map { .object(RecordObject(set, [.object(ArrayObject(strings: $0))])) } ?? .null
        var fields: ContiguousArray<Value> = [.string(name), .object(table), .null, .null, .bool(false), .null, .null]
        fields.append(contentsOf: [.int(0), .null, .bool(false), .null, .null, shown])
        return .object(RecordObject(typeData, fields))
    }

    private static func member(_ extra: ExtraMember) -> Value {
        let name = Value.string(extra.name)
        let hidden = Value.bool(extra.isHidden)
        switch extra.kind {
        case .note(let value): return .object(RecordObject(note, [value, hidden, name]))
        case .alias(let target): return .object(RecordObject(alias, [.string(target), .null, hidden, name]))
        case .scriptProperty(let get, let set):
            return .object(RecordObject(property, [block(get), block(set), hidden, name]))
        case .scriptMethod(let script): return .object(RecordObject(method, [.object(script), name]))
        default: return .object(RecordObject(code, [name]))
        }
    }

    private static func block(_ block: ScriptBlockObject?) -> Value { block.map { .object($0) } ?? .null }
}
