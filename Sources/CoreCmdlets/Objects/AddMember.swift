import ShellRuntime
import ShellValues

/// Words that name a kind of member cannot be the name of a note given by position.
enum NotePropertyNames {
    static var check: ParameterCheck { ParameterCheck.pattern(
        "^(?!(AliasProperty|CodeProperty|Property|NoteProperty|ScriptProperty|Properties|PropertySet|Method|CodeMethod|ScriptMethod|Methods|ParameterizedProperty|MemberSet|Event|Dynamic|InferredProperty|All)$)",
        ignoringCase: true, message: nil) }
}

/// Adds members to one object.
final class AddMember: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject,
        places: [.init("MemberSet", mandatory: true, byValue: true), .init("TypeNameSet", mandatory: true,
            byValue: true), .init("NotePropertySingleMemberSet", mandatory: true, byValue: true),
            .init("NotePropertyMultiMemberSet", mandatory: true, byValue: true)],
        help: "The object to work on; usually it comes through the pipeline.")
    static let memberType = ParameterSpec(
        "MemberType", CmdletTypes.psMemberTypes, aliases: ["Type"], position: 0, mandatory: true, set: "MemberSet")
    static let name = ParameterSpec(
        "Name", .string, position: 1, mandatory: true, set: "MemberSet",
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let value = ParameterSpec("Value", .object, position: 2, set: "MemberSet", help: "The value to store.")
    static let secondValue = ParameterSpec("SecondValue", .object, position: 3, set: "MemberSet")
    static let typeName = ParameterSpec(
        "TypeName", .string,
        places: [.init("TypeNameSet", mandatory: true), .init("MemberSet"), .init("NotePropertySingleMemberSet"),
            .init("NotePropertyMultiMemberSet")], checks: [.notNullOrEmpty])
    static let force = ParameterSpec(
        "Force", .switchParameter,
        places: [.init("MemberSet"), .init("NotePropertySingleMemberSet"), .init("NotePropertyMultiMemberSet")],
        help: "Does it even where protection would forbid it.")
    static let passThru = ParameterSpec(
        "PassThru", .switchParameter,
        places: [.init("MemberSet"), .init("TypeNameSet"), .init("NotePropertySingleMemberSet"),
            .init("NotePropertyMultiMemberSet")], help: "Also writes the object worked on.")
    static let notePropertyName = ParameterSpec(
        "NotePropertyName", .string, position: 0, mandatory: true, set: "NotePropertySingleMemberSet",
        checks: [.notNullOrEmpty, NotePropertyNames.check])
    static let notePropertyValue = ParameterSpec(
        "NotePropertyValue", .object, position: 1, mandatory: true, set: "NotePropertySingleMemberSet", checks: [.allowNull])
    static let notePropertyMembers = ParameterSpec(
        "NotePropertyMembers", .dictionary, position: 0, mandatory: true, set: "NotePropertyMultiMemberSet",
        checks: [.notNullOrEmpty])
    static let spec = CommandSpec(
        "Add-Member", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.AddMemberCommand",
        defaultSet: "TypeNameSet", synopsis: "Adds properties, methods or a type name to an object.",
        parameters: [
            inputObject, memberType, name, value, secondValue, typeName, force, passThru, notePropertyName,
            notePropertyValue, notePropertyMembers,
        ],
        make: { AddMember() })
    func process(_ call: CommandCall) throws {
        let input = call[Self.inputObject] ?? .null
        let target = Notes.carrier(input)
        if let typeName = call.text(Self.typeName), !typeName.isEmpty { insert(typeName, target) }
        switch call.parameterSetName {
        case "TypeNameSet": break
        case "NotePropertyMultiMemberSet": try addNotes(target, call)
        case "NotePropertySingleMemberSet":
            try add(ExtraMember(call.text(Self.notePropertyName) ?? "", .note(call[Self.notePropertyValue] ?? .null)), target, call)
        default: if let member = try MemberMaker.member(call) { try add(member, target, call) }
        }
        let needsOutput = call.flag(Self.passThru)
        if needsOutput { try call.write(target) }
    }

    private func insert(_ typeName: String, _ target: Value) {
        guard let object = target.asObject else { return }
        let names = TypeNames.of(target)
        let extras = object.extras ?? InstanceExtras()
        extras.typeNames = [typeName] + names
        object.extras = extras
    }

    private func addNotes(_ target: Value, _ call: CommandCall) throws {
        guard let table = call[Self.notePropertyMembers]?.asObject as? TableObject else { return }
        for pair in table.pairs {
            let name = pair.key.text(call.engine)
            if name.isEmpty {
                throw call.failure(
                    "NotePropertyNameShouldNotBeNull", "The name for a NoteProperty member should not be null or an empty string.",
                    category: .InvalidOperation, type: ExceptionTypes.invalidOperation)
            }
            try add(ExtraMember(name, .note(pair.value)), target, call)
        }
    }

    private func add(_ member: ExtraMember, _ target: Value, _ call: CommandCall) throws {
        guard let object = target.asObject else { return }
        if !call.flag(Self.force), try exists(member, target, call) {
            return try call.writeError(
                "MemberAlreadyExists",
                "Cannot add a member with the name \"\(member.name)\" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.",
                category: .InvalidOperation, target: target, type: ExceptionTypes.invalidOperation)
        }
        if let custom = object as? CustomObject {
            let isFirst = custom.extras?.members.isEmpty ?? true
            if case .note(let value) = member.kind, isFirst || custom.layout.position(member.symbol) != nil {
                return custom.add(member.name, value)
            }
            _ = custom.remove(member.symbol)
        }
        let extras = object.extras ?? InstanceExtras()
        extras.members.removeAll { $0.symbol == member.symbol }
        extras.members.append(member)
        object.extras = extras
    }

    private func exists(_ member: ExtraMember, _ target: Value, _ call: CommandCall) throws -> Bool {
        if let custom = target.asObject as? CustomObject, custom.layout.position(member.symbol) != nil { return true }
        if target.asObject?.extras?.member(member.symbol) != nil { return true }
        if Properties.list(target, call.engine).contains(where: { CaseFolding.equal($0.name, member.name) }) { return true }
        if case .scriptMethod = member.kind { return false }
        return Properties.methods(target, call.engine).contains { CaseFolding.equal($0.name, member.name) }
    }
}
