import ShellRuntime
import ShellValues

/// Sorts objects by themselves or by keys.
final class SortObject: Cmdlet {
    static let stable = ParameterSpec("Stable", .switchParameter, set: "Default")
    static let descending = ParameterSpec("Descending", .switchParameter)
    static let unique = ParameterSpec("Unique", .switchParameter)
    static let top = ParameterSpec("Top", .int, mandatory: true, set: "Top", checks: [.range(.int(1), .int(2147483647))])
    static let bottom = ParameterSpec("Bottom", .int, mandatory: true, set: "Bottom", checks: [.range(.int(1), .int(2147483647))])
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, help: "The object to work on; usually it comes through the pipeline.")
    static let property = ParameterSpec(
        "Property", .object.arrayType, position: 0, help: "Names of properties, wildcards, or calculated properties.")
    static let culture = ParameterSpec("Culture", .string, help: "The culture whose rules are followed.")
    static let caseSensitive = ParameterSpec("CaseSensitive", .switchParameter, help: "Tells upper and lower case letters apart.")
    static let spec = CommandSpec(
        "Sort-Object", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.SortObjectCommand",
        defaultSet: "Default", synopsis: "Sorts objects by the values of properties.",
        description: "Without -Property the objects themselves are compared. Sorting is stable; a table with Expression and Descending gives one key its own direction.",
        parameters: [stable, descending, unique, top, bottom, inputObject, property, culture, caseSensitive],
        make: { SortObject() })
    private var entries: [OrderEntry] = []
    private var keys: [PropertyKey] = []

    func begin(_ call: CommandCall) throws {
        keys = try PropertyKeyReader.parse(call.list(Self.property), allowing: [.ascending, .descending], call)
    }

    func process(_ call: CommandCall) throws {
        let input = call[Self.inputObject] ?? .null
        if input.isNull { return }
        entries.append(try EntryMaker.make(input, keys, call.engine))
    }

    func end(_ call: CommandCall) throws {
        let order = ValueOrder(ignoresCase: !call.flag(Self.caseSensitive), engine: call.engine)
        let directions = keys.isEmpty ? [call.flag(Self.descending)] : keys.map { isDescending($0, call) }
        EntrySorter(order: order, descending: directions).sort(&entries)
        if call.flag(Self.unique) { removeRepeats(order, directions) }
        for entry in chosen(call) { try call.write(entry.object) }
    }

    private func isDescending(_ key: PropertyKey, _ call: CommandCall) -> Bool {
        if let value = key.entries["descending"] { return Conversion.truth(value) }
        if let value = key.entries["ascending"] { return !Conversion.truth(value) }
        return call.flag(Self.descending)
    }

    private func removeRepeats(_ order: ValueOrder, _ directions: [Bool]) {
        var kept: [OrderEntry] = []
        for entry in entries {
            if let last = kept.last, order.compare(last, entry, descending: directions) == 0 { continue }
            kept.append(entry)
        }
        entries = kept
    }

    private func chosen(_ call: CommandCall) -> ArraySlice<OrderEntry> {
        if let top = call.int(Self.top), top > 0 { return entries.prefix(top) }
        if let bottom = call.int(Self.bottom), bottom > 0 { return entries.suffix(bottom) }
        return entries[...]
    }
}
