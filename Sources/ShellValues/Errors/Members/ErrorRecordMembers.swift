/// Members of error records and their category.
enum ErrorRecordMembers {
    private static func record(_ value: Value) -> ErrorRecordObject? { value.asObject as? ErrorRecordObject }

    private static func read(_ name: String, _ type: NetType, _ get: @escaping (ErrorRecordObject) -> Value) -> PropertyDeclaration {
        PropertyDeclaration(name, type) { _, value in record(value).map(get) ?? .null }
    }

    static var record: TypeDeclaration {
        TypeDeclaration(constructors: [constructor], properties: [
            read("Exception", ExceptionTypes.exception) { .object($0.exception) },
            read("TargetObject", .object) { $0.target },
            read("CategoryInfo", .errorCategoryInfo) { .object(CategoryObject($0)) },
            read("FullyQualifiedErrorId", .string) { .string($0.fullyQualifiedErrorId) },
            PropertyDeclaration("ErrorDetails", ErrorDetailsObject.detailsType, set: setDetails) { _, value in details(value) },
            read("InvocationInfo", .invocationInfo) { $0.invocation.map { .object($0) } ?? .null },
            read("ScriptStackTrace", .string) { .string($0.scriptStackTrace) },
            read("PipelineIterationInfo", .list) { _ in .object(ArrayObject([], elementType: .int)) },
        ], methods: [
            MethodOverload("ToString", returns: .string) { call in .string(call.target.netText) }
        ])
    }

    private static var constructor: MethodOverload {
        let parameters = [
            MethodParameter("exception", ExceptionTypes.exception), MethodParameter("errorId", .string),
            MethodParameter("errorCategory", categoryType), MethodParameter("targetObject", .object),
        ]
        return MethodOverload("new", parameters, returns: .errorRecord) { call in
            guard let exception = call[0].asObject as? ExceptionObject else {
                throw NetFailure(ExceptionTypes.psArgumentNull, "Cannot process argument because the value of argument \"exception\" is null.")
            }
            let raw = (call[2].asObject as? EnumObject)?.raw ?? 0
            let category = ErrorCategory(rawValue: Int(raw)) ?? .NotSpecified
            return .object(ErrorRecordObject(exception, id: call[1].text(nil), category: category, target: call[3]))
        }
    }

    private static func details(_ value: Value) -> Value {
        guard let record = record(value), record.detailsMessage != nil || !record.recommendedAction.isEmpty else { return .null }
        return .object(ErrorDetailsObject(record))
    }

    private static func setDetails(_ ctx: any Interpreter, _ value: Value, _ new: Value) throws {
        guard let record = record(value) else { return }
        let other = new.asObject as? ErrorDetailsObject
        record.detailsMessage = new.isNull ? nil : other?.message ?? new.text(ctx)
        record.recommendedAction = other?.recommendedAction ?? ""
    }

    static let categoryType = NetType(
        "System.Management.Automation.ErrorCategory", kind: .enumeration, base: .enumType, interfaces: [.comparable],
        declare: { _ in
            TypeDeclaration(enumeration: EnumDeclaration(ErrorCategory.allCases.map { ($0.name, Int64($0.rawValue)) }))
        })

    static var category: TypeDeclaration {
        TypeDeclaration(properties: [
            PropertyDeclaration("Category", categoryType) { ctx, value in
                let type = ctx.findType("System.Management.Automation.ErrorCategory") ?? categoryType
                return info(value).map { .object(EnumObject(Int64($0.category.rawValue), type: type)) } ?? .null
            },
            text("Activity", { $0.activity }) { $0.activity = $1 },
            text("Reason", { CategoryText.reason($0) }) { $0.reason = $1 },
            text("TargetName", { $0.targetName ?? $0.target.text(nil) }) { $0.targetName = $1 },
            text("TargetType", { $0.targetTypeName ?? $0.target.type?.name ?? "" }) { $0.targetTypeName = $1 },
        ], methods: [
            MethodOverload("GetMessage", returns: .string) { call in .string(call.target.netText) },
            MethodOverload("ToString", returns: .string) { call in .string(call.target.netText) },
        ])
    }

    private static func info(_ value: Value) -> ErrorRecordObject? { (value.asObject as? CategoryObject)?.record }

    private static func text(
        _ name: String, _ get: @escaping (ErrorRecordObject) -> String, _ set: @escaping (ErrorRecordObject, String) -> Void
    ) -> PropertyDeclaration {
        PropertyDeclaration(name, .string, set: { ctx, value, new in
            if let record = info(value) { set(record, new.text(ctx)) }
        }, get: { _, value in info(value).map { .string(get($0)) } ?? .null })
    }
}

/// `CategoryInfo` of an error record.
public final class CategoryObject: NetObject {
    public let record: ErrorRecordObject

    public init(_ record: ErrorRecordObject) { self.record = record }

    public override var type: NetType { .errorCategoryInfo }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { CategoryText.of(record, interpreter) }
}

/// `ErrorDetails`: a text that stands in for the exception's message, and advice.
public final class ErrorDetailsObject: NetObject {
    public let message: String
    public var recommendedAction: String

    public init(_ message: String) {
        self.message = message
        self.recommendedAction = ""
    }

    init(_ record: ErrorRecordObject) {
        message = record.detailsMessage ?? ""
        recommendedAction = record.recommendedAction
    }

    public static let detailsType = NetType("System.Management.Automation.ErrorDetails", declare: { _ in declaration })

    public override var type: NetType { ErrorDetailsObject.detailsType }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { message }

    private static var declaration: TypeDeclaration {
        TypeDeclaration(constructors: [
            MethodOverload("new", [MethodParameter("message", .string)], returns: detailsType) { call in
                .object(ErrorDetailsObject(call[0].text(nil)))
            }
        ], properties: [
            PropertyDeclaration("Message", .string) { _, value in .string((value.asObject as? ErrorDetailsObject)?.message ?? "") },
            PropertyDeclaration("RecommendedAction", .string, set: { ctx, value, new in
                (value.asObject as? ErrorDetailsObject)?.recommendedAction = new.text(ctx)
            }, get: { _, value in .string((value.asObject as? ErrorDetailsObject)?.recommendedAction ?? "") }),
        ])
    }
}
