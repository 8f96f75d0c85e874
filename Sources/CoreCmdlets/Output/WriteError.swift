import ShellRuntime
import ShellValues

/// Writes an error record.
final class WriteError: Cmdlet {
    static let exception = ParameterSpec("Exception", CmdletTypes.exception, position: 0, mandatory: true, set: "WithException")
    static let message = ParameterSpec(
        "Message", .string,
        places: [.init("NoException", position: 0, mandatory: true, byValue: true), .init("WithException")], aliases: ["Msg"],
        checks: [.allowNull, .allowEmptyString])
    static let errorRecord = ParameterSpec(
        "ErrorRecord", CmdletTypes.errorRecord, position: 0, mandatory: true, set: "ErrorRecord")
    static let category = ParameterSpec(
        "Category", CmdletTypes.errorCategory, places: [.init("NoException"), .init("WithException")])
    static let errorId = ParameterSpec("ErrorId", .string, places: [.init("NoException"), .init("WithException")])
    static let targetObject = ParameterSpec("TargetObject", .object, places: [.init("NoException"), .init("WithException")])
    static let recommendedAction = ParameterSpec("RecommendedAction", .string)
    static let categoryActivity = ParameterSpec("CategoryActivity", .string, aliases: ["Activity"])
    static let categoryReason = ParameterSpec("CategoryReason", .string, aliases: ["Reason"])
    static let categoryTargetName = ParameterSpec("CategoryTargetName", .string, aliases: ["TargetName"])
    static let categoryTargetType = ParameterSpec("CategoryTargetType", .string, aliases: ["TargetType"])
    static let spec = CommandSpec(
        "Write-Error", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.WriteErrorCommand",
        defaultSet: "NoException", synopsis: "Writes an error to the error stream.",
        description: "The error does not end the command unless the error action says so.",
        parameters: [
            exception, message, errorRecord, category, errorId, targetObject, recommendedAction, categoryActivity,
            categoryReason, categoryTargetName, categoryTargetType,
        ],
        make: { WriteError() })
    func process(_ call: CommandCall) throws {
        let record = call.isBound(Self.errorRecord) ? copy(call) : made(call)
        record.activity = call.text(Self.categoryActivity) ?? "Write-Error"
        if let reason = call.text(Self.categoryReason) { record.reason = reason }
        if let name = call.text(Self.categoryTargetName) { record.targetName = name }
        if let type = call.text(Self.categoryTargetType) { record.targetTypeName = type }
        if let advice = call.text(Self.recommendedAction) { record.recommendedAction = advice }
        place(record, call)
        call.hadErrors = true
        try call.engine.emitError(record, action: call.preferences.error)
    }

    private func copy(_ call: CommandCall) -> ErrorRecordObject {
        guard let given = call[Self.errorRecord]?.asObject as? ErrorRecordObject else { return made(call) }
        let record = ErrorRecordObject(given.exception, id: given.fullyQualifiedErrorId, category: given.category, target: given.target)
        record.detailsMessage = given.detailsMessage
        record.recommendedAction = given.recommendedAction
        return record
    }

    private func made(_ call: CommandCall) -> ErrorRecordObject {
        let message = call.text(Self.message)
        let exception = (call[Self.exception]?.asObject as? ExceptionObject)
            ?? ExceptionObject(ExceptionTypes.writeError, message ?? "")
        let id = call.text(Self.errorId).flatMap { $0.isEmpty ? nil : $0 } ?? exception.type.fullName
        let record = ErrorRecordObject(exception, id: id, category: category(call), target: call[Self.targetObject] ?? .null)
        if call.isBound(Self.exception), let message, !message.isEmpty { record.detailsMessage = message }
        return record
    }

    private func category(_ call: CommandCall) -> ErrorCategory {
        guard let object = call[Self.category]?.asObject as? EnumObject else { return .NotSpecified }
        return ErrorCategory(rawValue: Int(truncatingIfNeeded: object.raw)) ?? .NotSpecified
    }

    /// The error counts as the calling function's own.
    private func place(_ record: ErrorRecordObject, _ call: CommandCall) {
        let caller = call.engine.variable(Symbol("MyInvocation")).asObject as? InvocationObject
        record.invocation = caller ?? InvocationObject(commandName: Folder.leaf(call.invocation.scriptName))
        call.decorate(record)
        record.source = record.invocation?.commandName ?? ""
    }
}
