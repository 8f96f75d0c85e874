import ShellRuntime
import ShellValues

/// Groups objects whose keys are equal.
final class GroupObject: Cmdlet {
    static let noElement = ParameterSpec("NoElement", .switchParameter)
    static let asHashTable = ParameterSpec("AsHashTable", .switchParameter, aliases: ["AHT"], set: "HashTable")
    static let asString = ParameterSpec("AsString", .switchParameter, set: "HashTable")
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, help: "The object to work on; usually it comes through the pipeline.")
    static let property = ParameterSpec(
        "Property", .object.arrayType, position: 0, help: "Names of properties, wildcards, or calculated properties.")
    static let culture = ParameterSpec("Culture", .string, help: "The culture whose rules are followed.")
    static let caseSensitive = ParameterSpec("CaseSensitive", .switchParameter, help: "Tells upper and lower case letters apart.")
    static let spec = CommandSpec(
        "Group-Object", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GroupObjectCommand",
        aliases: ["group"], outputTypes: ["System.Collections.Hashtable", "Microsoft.PowerShell.Commands.GroupInfo"],
        synopsis: "Groups objects that have the same values.",
        description: "Writes one object for each group with its count, name and members, or one hashtable with -AsHashTable.",
        parameters: [noElement, asHashTable, asString, inputObject, property, culture, caseSensitive],
        make: { GroupObject() })
    private var keys: [PropertyKey] = []
    private var entries: [OrderEntry] = []

    func begin(_ call: CommandCall) throws {
        keys = try PropertyKeyReader.parse(call.list(Self.property), allowing: [], call)
        if call.flag(Self.asString), !call.flag(Self.asHashTable) {
            throw call.failure(
                "ArgumentException", "The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.",
                category: .InvalidArgument, target: .bool(true), type: ExceptionTypes.argument)
        }
        if call.flag(Self.asHashTable), !call.flag(Self.asString), keys.count > 1 {
            throw call.failure(
                "ArgumentException", "The command cannot be run because the AsHashTable parameter with multiple properties requires adding the AsString parameter.",
                category: .InvalidArgument, target: call[Self.property] ?? .null, type: ExceptionTypes.argument)
        }
    }

    func process(_ call: CommandCall) throws {
        let input = call[Self.inputObject] ?? .null
        if input.isNull { return }
        entries.append(try EntryMaker.make(input, keys, call.engine))
    }

    func end(_ call: CommandCall) throws {
        let order = ValueOrder(ignoresCase: !call.flag(Self.caseSensitive), engine: call.engine)
        let groups = GroupMaker(order: order).groups(entries)
        if entries.isEmpty, !call.flag(Self.asHashTable) { return }
        if call.flag(Self.asHashTable) { return try call.write(table(groups, call)) }
        for group in groups {
            try call.write(.object(group.object(withMembers: !call.flag(Self.noElement), call.engine)))
        }
    }

    private func table(_ groups: [Grouping], _ call: CommandCall) throws -> Value {
        let table = TableObject(ignoringCase: !call.flag(Self.caseSensitive))
        for group in groups {
            let key = call.flag(Self.asString) ? .string(group.name(call.engine)) : (group.keys.first.flatMap { $0 } ?? .null)
            if key.isNull || table.contains(key) { throw duplicate(call) }
            table.set(key, .object(ListObject(group.members, type: CmdletTypes.objectCollection)))
        }
        return .object(table)
    }

    private func duplicate(_ call: CommandCall) -> PSFailure {
        let text = "The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again."
        return call.failure(text, text, category: .InvalidArgument, type: ExceptionTypes.exception)
    }
}
