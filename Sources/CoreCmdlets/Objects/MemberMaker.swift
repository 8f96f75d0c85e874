import ShellRuntime
import ShellValues

/// Makes a member from the arguments of `Add-Member -MemberType`.
enum MemberMaker {
    /// nil after an error was written.
    static func member(_ call: CommandCall) throws -> ExtraMember? {
        let name = call.text(AddMember.name) ?? ""
        let first = call[AddMember.value] ?? .null
        let second = call[AddMember.secondValue]
        switch CaseFolding.fold(call.text(AddMember.memberType) ?? "") {
        case "noteproperty": return ExtraMember(name, .note(first))
        case "aliasproperty": return ExtraMember(name, .alias(first.text(call.engine)))
        case "scriptproperty":
            return ExtraMember(name, .scriptProperty(get: try block(first, call), set: try second.flatMap { try block($0, call) }))
        case "scriptmethod":
            guard let body = try block(first, call) else { throw missing(call, "ScriptMethod") }
            return ExtraMember(name, .scriptMethod(body))
        case "propertyset":
            let names = (try? first.asObject?.enumerate()).map { $0.map { $0.text(call.engine) } } ?? [first.text(call.engine)]
            return ExtraMember(name, .propertySet(names))
        case let other:
            throw call.failure(
                "CannotAddMemberType", "Cannot add a member of type \"\(other)\". Specify a different member type.",
                category: .InvalidOperation, type: ExceptionTypes.invalidOperation)
        }
    }

    private static func block(_ value: Value, _ call: CommandCall) throws -> ScriptBlockObject? {
        if value.isNull { return nil }
        if let block = value.asObject as? ScriptBlockObject { return block }
        throw call.failure(
            "ConvertToFinalInvalidCastException",
            "Cannot convert the \"\(value.text(call.engine))\" value of type \"\(value.type?.fullName ?? "null")\" to type \"System.Management.Automation.ScriptBlock\".",
            category: .InvalidArgument, type: ExceptionTypes.psInvalidCast)
    }

    private static func missing(_ call: CommandCall, _ kind: String) -> PSFailure {
        call.failure(
            "Value1ShouldNotBeNull", "The Value parameter is required for a member of type \"\(kind)\". Specify the Value parameter when adding members of this type.",
            category: .InvalidOperation, type: ExceptionTypes.invalidOperation)
    }
}
