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
        .object(
            CustomObject(
                [
                    ("Position", .int(place.position.map { Int32(truncatingIfNeeded: $0) } ?? .min)),
                    ("ParameterSetName", .string(place.set ?? "__AllParameterSets")),
                    ("Mandatory", .bool(place.isMandatory)),
                    ("ValueFromPipeline", .bool(place.byValue)),
                    ("ValueFromPipelineByPropertyName", .bool(place.byName)),
                    ("ValueFromRemainingArguments", .bool(place.takesRest)),
                    ("HelpMessage", place.helpMessage.map { .string($0) } ?? .null),
                    ("DontShow", .bool(false)),
                ], typeNames: ["System.Management.Automation.ParameterAttribute", "System.Attribute", "System.Object"]))
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
        let made = CustomObject(
                [
                    ("Name", .string(name)),
                    ("IsDefault", .bool(spec.defaultSet.map { CaseFolding.equal($0, name) } ?? false)),
                    ("Parameters", .object(ListObject(ContiguousArray(parameters)))),
                ], typeNames: ["System.Management.Automation.CommandParameterSetInfo", "System.Object"])
        let words = CommandSyntax.line(spec, set: name, common: table.entries.contains { $0.isCommon }).drop { $0 != " " }.dropFirst()
        made.extras?.members.append(ExtraMember("ToString", .codeMethod { _, _, _ in .string(String(words)) }))
        return .object(made)
    }
}
