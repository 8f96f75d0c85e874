import ShellValues

/// An error's category as an object of its own, looking into its record.
final class CategoryInfoObject: NetObject {
    let record: ErrorRecordObject

    init(_ record: ErrorRecordObject) { self.record = record }

    override var type: NetType { .errorCategoryInfo }

    var reason: String { record.reason ?? record.exception.type.name }
    var targetType: String { record.targetTypeName ?? record.target.type?.name ?? "" }

    func targetName(_ interpreter: (any Interpreter)?) -> String {
        record.targetName ?? (record.target.isNull ? "" : record.target.text(interpreter))
    }

    /// `Category: (target:type) [activity], reason`, long parts shortened in their middle.
    override func netText(_ interpreter: (any Interpreter)?) -> String {
        let parts = [targetName(interpreter), targetType, record.activity, reason].map(CategoryInfoObject.shortened)
        return "\(record.category.name): (\(parts[0]):\(parts[1])) [\(parts[2])], \(parts[3])"
    }

    private static func shortened(_ text: String) -> String {
        if text.utf16.count <= 40 { return text }
        return text.units(0, 19) + "…" + text.units(text.utf16.count - 19, 19)
    }
}

/// What replaces an error's message.
final class ErrorDetailsObject: NetObject {
    let message: String
    var recommendedAction: String

    init(_ message: String, action: String = "") {
        self.message = message
        self.recommendedAction = action
    }

    override var type: NetType { ErrorRecordMembers.detailsType }
    override func netText(_ interpreter: (any Interpreter)?) -> String { message }
}

/// `System.Management.Automation.ErrorRecord` and what belongs to it.
enum ErrorRecordMembers {
    static func install() {
        MemberSource.install("System.Management.Automation.ErrorRecord") { _ in record }
        MemberSource.install("System.Management.Automation.ErrorCategoryInfo") { _ in category }
    }

    private static func own(_ value: Value) throws -> ErrorRecordObject {
        guard let record = value.asObject as? ErrorRecordObject else { throw Failure.null("errorRecord") }
        return record
    }

    private static var record: TypeDeclaration {
        TypeDeclaration(
            constructors: constructors, properties: properties,
            methods: [method("string ToString()") { call in .string(try own(call.target).message) }])
    }

    private static let categoryName = "System.Management.Automation.ErrorCategory"

    private static var constructors: [MethodOverload] {
        [
            method(
                "new(System.Exception exception, string errorId, \(categoryName) errorCategory, System.Object targetObject)"
            ) { call in
                guard let exception = call[0].asObject as? ExceptionObject else { throw Failure.null("exception") }
                let category = ErrorCategory(rawValue: Int(call.raw(2))) ?? .NotSpecified
                return .object(ErrorRecordObject(exception, id: call.text(1), category: category, target: call[3]))
            },
            method(
                "new(System.Management.Automation.ErrorRecord errorRecord, "
                    + "System.Exception replaceParentContainsErrorRecordException)"
            ) { call in .object(copy(try own(call[0]), call[1].asObject as? ExceptionObject)) },
        ]
    }

    private static func copy(_ old: ErrorRecordObject, _ exception: ExceptionObject?) -> ErrorRecordObject {
        let new = ErrorRecordObject(exception ?? old.exception, id: old.errorId, category: old.category, target: old.target)
        (new.activity, new.reason, new.targetName, new.targetTypeName) =
            (old.activity, old.reason, old.targetName, old.targetTypeName)
        (new.source, new.detailsMessage, new.recommendedAction, new.invocation, new.scriptStackTrace) =
            (old.source, old.detailsMessage, old.recommendedAction, old.invocation, old.scriptStackTrace)
        return new
    }

    private static var properties: [PropertyDeclaration] {
        [
            property("System.Exception Exception") { target in .object(try own(target).exception) },
            property("System.Object TargetObject") { target in try own(target).target },
            property("System.Management.Automation.ErrorCategoryInfo CategoryInfo") { target in
                .object(CategoryInfoObject(try own(target)))
            },
            property("string FullyQualifiedErrorId") { target in .string(try own(target).fullyQualifiedErrorId) },
            property("System.Management.Automation.ErrorDetails ErrorDetails", set: setDetails) { target in
                let record = try own(target)
                guard let message = record.detailsMessage else { return .null }
                return .object(ErrorDetailsObject(message, action: record.recommendedAction))
            },
            property("System.Management.Automation.InvocationInfo InvocationInfo") { target in
                try own(target).invocation.map { .object($0) } ?? .null
            },
            property("string ScriptStackTrace") { target in
                let record = try own(target)
                return record.invocation == nil && record.scriptStackTrace.isEmpty ? .null : .string(record.scriptStackTrace)
            },
            property("System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo") { _ in
                let type = TypeTable.instance(of: "System.Collections.ObjectModel.ReadOnlyCollection", [.int])
                return .object(ListObject([], type: type))
            },
        ]
    }

    private static func setDetails(_ target: Value, _ value: Value) throws {
        let record = try own(target)
        if let details = value.asObject as? ErrorDetailsObject {
            (record.detailsMessage, record.recommendedAction) = (details.message, details.recommendedAction)
        } else {
            record.detailsMessage = value.isNull ? nil : value.text(nil)
        }
    }

    private static func info(_ value: Value) throws -> CategoryInfoObject {
        guard let info = value.asObject as? CategoryInfoObject else { throw Failure.null("categoryInfo") }
        return info
    }

    private static var category: TypeDeclaration {
        let text: (MethodCall) throws -> Value = { call in .string(call.target.netString(call.interpreter)) }
        return TypeDeclaration(
            properties: [
                property("\(categoryName) Category") { target in
                    .enumeration(Int64(try info(target).record.category.rawValue), categoryName)
                },
                property("string Activity", set: { try info($0).record.activity = $1.text(nil) }) { target in
                    .string(try info(target).record.activity)
                },
                property("string Reason", set: { try info($0).record.reason = $1.text(nil) }) { target in
                    .string(try info(target).reason)
                },
                PropertyDeclaration(
                    "TargetName", .string, set: { _, target, value in try info(target).record.targetName = value.text(nil) }
                ) { interpreter, target in .string(try info(target).targetName(interpreter)) },
                property("string TargetType", set: { try info($0).record.targetTypeName = $1.text(nil) }) { target in
                    .string(try info(target).targetType)
                },
            ],
            methods: [
                method("string GetMessage()", text), method("string GetMessage(cultureinfo uiCultureInfo)", text),
                method("string ToString()", text),
            ])
    }

    static let detailsType = NetType("System.Management.Automation.ErrorDetails", declare: { _ in
        TypeDeclaration(
            constructors: [method("new(string message)") { call in .object(ErrorDetailsObject(call.text(0))) }],
            properties: [
                property("string Message") { target in .text((target.asObject as? ErrorDetailsObject)?.message) },
                property(
                    "string RecommendedAction",
                    set: { ($0.asObject as? ErrorDetailsObject)?.recommendedAction = $1.text(nil) }
                ) { target in .text((target.asObject as? ErrorDetailsObject)?.recommendedAction) },
            ],
            methods: [method("string ToString()") { call in .string(call.target.netString(nil)) }])
    })
}
