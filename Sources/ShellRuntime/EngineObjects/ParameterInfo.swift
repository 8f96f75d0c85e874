import ShellValues

/// Parameters of a command as objects (`ParameterMetadata`, `CommandParameterSetInfo`).
enum ParameterInfo {
    static func metadata(_ spec: ParameterSpec) -> Value {
        .object(
            CustomObject(
                [
                    ("Name", .string(spec.name)),
                    ("ParameterType", .object(spec.type)),
                    ("ParameterSets", .object(sets(spec))),
                    ("IsDynamic", .bool(false)),
                    ("Aliases", .object(ListObject(ContiguousArray(spec.aliases.map { .string($0) })))),
                    ("Attributes", .object(ListObject(ContiguousArray(spec.places.map(attribute) + checks(spec))))),
                    ("SwitchParameter", .bool(spec.isSwitch)),
                ], typeNames: ["System.Management.Automation.ParameterMetadata", "System.Object"]))
    }

    private static func sets(_ spec: ParameterSpec) -> TableObject {
        let table = TableObject(type: .orderedDictionary)
        for place in spec.places { table.set(.string(place.set ?? "__AllParameterSets"), attribute(place)) }
        return table
    }

    private static func attribute(_ place: ParameterPlace) -> Value {
        .object(RecordObject(attributeType, [
            .int(place.position.map { Int32(truncatingIfNeeded: $0) } ?? .min), .string(place.set ?? "__AllParameterSets"),
            .bool(place.isMandatory), .bool(place.byValue), .bool(place.byName), .bool(place.takesRest),
            place.helpMessage.map { .string($0) } ?? .null, .bool(false),
        ]))
    }

    private static let attributeType = NetType("System.Management.Automation.ParameterAttribute", declare: { _ in
        TypeDeclaration(properties: [
            .field(0, "Position", .int), .field(1, "ParameterSetName", .string), .field(2, "Mandatory", .bool),
            .field(3, "ValueFromPipeline", .bool), .field(4, "ValueFromPipelineByPropertyName", .bool),
            .field(5, "ValueFromRemainingArguments", .bool), .field(6, "HelpMessage", .string), .field(7, "DontShow", .bool),
        ])
    })

    /// A parameter set; its text is its syntax.
    private final class SetObject: RecordObject {
        private let text: String
        static let setType = NetType("System.Management.Automation.CommandParameterSetInfo", declare: { _ in
            TypeDeclaration(properties: [
                .field(0, "Name", .string), .field(1, "IsDefault", .bool), .field(2, "Parameters", .object),
            ])
        })

        init(_ text: String, _ fields: ContiguousArray<Value>) {
            self.text = text
            super.init(SetObject.setType, fields)
        }

        override func netText(_ interpreter: (any Interpreter)?) -> String { text }
    }

    private static func checks(_ spec: ParameterSpec) -> [Value] {
        spec.checks.compactMap { check in
            guard case .set(let values, let ignoring, let message) = check else { return nil }
            return .object(
                CustomObject(
                    [
                        ("ErrorMessage", message.map { .string($0) } ?? .null),
                        ("IgnoreCase", .bool(ignoring)),
                        ("ValidValues", .object(ArrayObject(strings: values))),
                    ], typeNames: ["System.Management.Automation.ValidateSetAttribute", "System.Object"]))
        }
    }

    static func set(_ name: String, _ spec: CommandSpec, _ table: BindingTable) -> Value {
        let mask = BindingTable.mask(name, table.setNames, table.allSets)
        let parameters = table.entries.filter { $0.mask & mask != 0 }.map { metadata($0.spec) }
        let words = CommandSyntax.line(spec, set: name, common: table.entries.contains { $0.isCommon }).drop { $0 != " " }.dropFirst()
        let isDefault = spec.defaultSet.map { CaseFolding.equal($0, name) } ?? false
        return .object(SetObject(String(words), [
            .string(name), .bool(isDefault), .object(ListObject(ContiguousArray(parameters))),
        ]))
    }
}
