import ShellRuntime
import ShellValues

/// Adds to, removes from, or replaces a collection.
final class UpdateList: Cmdlet {
    static let add = ParameterSpec("Add", .object.arrayType, set: "AddRemoveSet", checks: [.notNullOrEmpty])
    static let remove = ParameterSpec("Remove", .object.arrayType, set: "AddRemoveSet", checks: [.notNullOrEmpty])
    static let replace = ParameterSpec(
        "Replace", .object.arrayType, mandatory: true, set: "ReplaceSet", checks: [.notNullOrEmpty])
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, checks: [.notNullOrEmpty],
        help: "The object to work on; usually it comes through the pipeline.")
    static let property = ParameterSpec(
        "Property", .string, position: 0, checks: [.notNullOrEmpty],
        help: "Names of properties, wildcards, or calculated properties.")
    static let spec = CommandSpec(
        "Update-List", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.UpdateListCommand",
        defaultSet: "AddRemoveSet", synopsis: "Adds objects to a collection, removes some, or replaces all.",
        description: "Without -Property it writes the change itself as a hashtable with the keys Add, Remove and Replace.",
        parameters: [add, remove, replace, inputObject, property],
        make: { UpdateList() })
    func process(_ call: CommandCall) throws {
        guard let name = call.text(Self.property) else {
            if call.isBound(Self.inputObject) { try reportMissingProperty(call) } else { try call.write(.object(change(call))) }
            return
        }
        let input = call[Self.inputObject] ?? .null
        guard let current = try Members.get(input, Symbol(name), call.engine) else {
            return try call.writeError("MemberDoesntExist", "", category: .InvalidOperation, type: ExceptionTypes.invalidOperation)
        }
        try apply(to: current, call)
        try call.write(input)
    }

    private func reportMissingProperty(_ call: CommandCall) throws {
        throw call.failure(
            "MissingPropertyParameter", "The Property parameter is required when an input object is specified. Enter a value for the Property parameter.",
            category: .InvalidArgument, type: ExceptionTypes.psArgument)
    }

    private func change(_ call: CommandCall) -> TableObject {
        let table = TableObject()
        for parameter in [Self.replace, Self.remove, Self.add] {
            if call.isBound(parameter) { table.set(.string(parameter.name), .object(ArrayObject(ContiguousArray(call.list(parameter))))) }
        }
        return table
    }

    private func apply(to current: Value, _ call: CommandCall) throws {
        guard let list = current.asObject as? ListObject else {
            throw call.failure(
                "ApplyFailed", "Cannot apply the update because the object is not a supported collection type.",
                category: .InvalidOperation, type: ExceptionTypes.psInvalidOperation)
        }
        let order = ValueOrder(ignoresCase: false, engine: call.engine)
        list.version &+= 1
        if call.isBound(Self.replace) { list.items = ContiguousArray(call.list(Self.replace)) }
        for value in call.list(Self.remove) {
            if let position = list.items.firstIndex(where: { order.areEqual($0, value) }) { list.items.remove(at: position) }
        }
        list.items.append(contentsOf: call.list(Self.add))
    }
}
