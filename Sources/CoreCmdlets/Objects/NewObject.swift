import ShellRuntime
import ShellValues

/// Makes an instance of a .NET type.
final class NewObject: Cmdlet {
    static let typeName = ParameterSpec("TypeName", .string, position: 0, mandatory: true, set: "Net")
    static let argumentList = ParameterSpec("ArgumentList", .object.arrayType, aliases: ["Args"], position: 1, set: "Net")
    static let strict = ParameterSpec("Strict", .switchParameter, set: "Com")
    static let property = ParameterSpec(
        "Property", .dictionary, help: "Names of properties, wildcards, or calculated properties.")
    static let spec = CommandSpec(
        "New-Object", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.NewObjectCommand",
        defaultSet: "Net", synopsis: "Makes an object of a .NET type.",
        description: "Arguments of a constructor are given with -ArgumentList, values of properties with -Property.",
        parameters: [typeName, argumentList, strict, property],
        make: { NewObject() })
    func process(_ call: CommandCall) throws {
        let name = call.text(Self.typeName) ?? ""
        guard let type = find(name, call.engine) else {
            throw call.failure(
                "TypeNotFound", "Cannot find type [\(name)]: verify that the assembly containing this type is loaded.",
                category: .InvalidType, type: ExceptionTypes.psArgument)
        }
        let made = try make(type, name, call)
        if let table = call[Self.property]?.asObject as? TableObject { try set(table, on: made, call) }
        try call.write(made)
    }

    private func find(_ name: String, _ engine: Engine) -> NetType? {
        var bare = name
        if bare.hasPrefix("["), bare.hasSuffix("]"), !bare.contains(",") { bare = String(bare.dropFirst().dropLast()) }
        return engine.findType(bare)
    }

    private func make(_ type: NetType, _ name: String, _ call: CommandCall) throws -> Value {
        let arguments = call.list(Self.argumentList)
        if arguments.isEmpty, type === NetType.psObject || type === NetType.psCustomObject { return .object(CustomObject()) }
        if arguments.isEmpty, isUnmakeable(type) {
            throw call.failure(
                "CannotFindAppropriateCtor", "A constructor was not found. Cannot find an appropriate constructor for type \(name).",
                category: .ObjectNotFound, type: ExceptionTypes.psArgument)
        }
        do {
            return try Members.construct(type, arguments, call.engine)
        } catch let failure as PSFailure {
            let wrong = "overload for \"new\""
            let message = failure.record.exception.message
            if let place = message.range(of: wrong) {
                failure.record.exception.message = message.replacingCharacters(place, with: "overload for \"\(type.name)\"")
            }
            let record = ErrorRecordObject(failure.record.exception, id: "ConstructorInvokedThrowException", category: .InvalidOperation)
            throw call.failure(record)
        }
    }

    private func isUnmakeable(_ type: NetType) -> Bool {
        if type.kind == .valueType || type.kind == .enumeration || type.kind == .userClass { return false }
        return !type.members.declaration.constructors.contains { $0.parameters.allSatisfy { $0.isRest || $0.defaultValue != nil } }
    }

    private func set(_ table: TableObject, on target: Value, _ call: CommandCall) throws {
        for pair in table.pairs {
            let name = pair.key.text(call.engine)
            if let custom = target.asObject as? CustomObject {
                custom.add(name, pair.value)
            } else if Properties.list(target, call.engine).contains(where: { CaseFolding.equal($0.name, name) }) {
                try Members.set(target, Symbol(name), pair.value, call.engine)
            } else {
                try call.writeError(
                    "InvalidOperationException", "The member \"\(name)\" was not found for the specified .NET object.",
                    category: .InvalidOperation, type: ExceptionTypes.invalidOperation)
            }
        }
    }
}
