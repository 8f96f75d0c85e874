/// Members of exceptions, by level: what each class adds to its base.
enum ExceptionMembers {
    static func declaration(_ type: NetType) -> TypeDeclaration {
        TypeDeclaration(constructors: constructors(type), properties: properties(type), methods: type === ExceptionTypes.exception ? methods : [])
    }

    private static func exception(_ value: Value) -> ExceptionObject? { value.asObject as? ExceptionObject }

    private static func read(_ name: String, _ type: NetType, _ get: @escaping (ExceptionObject) -> Value) -> PropertyDeclaration {
        PropertyDeclaration(name, type) { _, value in exception(value).map(get) ?? .null }
    }

    private static func detail(_ name: String, _ type: NetType) -> PropertyDeclaration {
        read(name, type) { $0.details[name] ?? .null }
    }

    private static func text(_ text: String?) -> Value { text.map { .string($0) } ?? .null }

    private static func properties(_ type: NetType) -> [PropertyDeclaration] {
        switch type {
        case ExceptionTypes.exception: basic
        case ExceptionTypes.argument: [detail("ParamName", .string)]
        case ExceptionTypes.argumentOutOfRange: [detail("ActualValue", .object)]
        case ExceptionTypes.fileNotFound: [detail("FileName", .string)]
        case ExceptionTypes.runtime: [recordProperty, read("WasThrownFromThrowStatement", .bool) { .bool($0.isThrown) }]
        case ExceptionTypes.parse: [detail("Errors", NetType.object.arrayType)]
        case ExceptionTypes.commandNotFound: [detail("CommandName", .string)]
        case ExceptionTypes.parameterBinding:
            [detail("ParameterName", .string), detail("ParameterType", .reflectionType), detail("TypeSpecified", .reflectionType),
             detail("ErrorId", .string), detail("CommandInvocation", .invocationInfo)]
        case ExceptionTypes.sessionState: [detail("ItemName", .string)]
        case ExceptionTypes.xml: [detail("LineNumber", .int), detail("LinePosition", .int)]
        case ExceptionTypes.aggregate: [detail("InnerExceptions", .list)]
        case ExceptionTypes.psInvalidCast, ExceptionTypes.psArgument, ExceptionTypes.psInvalidOperation: [recordProperty]
        default: []
        }
    }

    private static var basic: [PropertyDeclaration] {
        [
            detail("TargetSite", .object),
            read("Message", .string) { .string($0.message) },
            read("Data", .dictionary) { .object($0.data) },
            read("InnerException", ExceptionTypes.exception) { $0.inner.map { .object($0) } ?? .null },
            settable("HelpLink", .string, .null), settable("Source", .string, .null),
            settable("HResult", .int, .int(-2_146_233_088)),
            read("StackTrace", .string) { text($0.stackTrace) },
        ]
    }

    private static func settable(_ name: String, _ type: NetType, _ standard: Value) -> PropertyDeclaration {
        PropertyDeclaration(name, type, set: { _, value, new in exception(value)?.details[name] = new }) { _, value in
            exception(value)?.details[name] ?? standard
        }
    }

    private static var recordProperty: PropertyDeclaration {
        read("ErrorRecord", .errorRecord) { exception in
            let record = exception.record ?? ErrorRecordObject(exception, id: exception.type.name, category: .NotSpecified)
            exception.record = record
            return .object(record)
        }
    }

    private static var methods: [MethodOverload] {
        [
            MethodOverload("GetBaseException", returns: ExceptionTypes.exception) { call in
                exception(call.target).map { .object($0.innermost) } ?? .null
            },
            MethodOverload("ToString", returns: .string) { call in .string(call.target.netText) },
        ]
    }

    // MARK: Constructors

    private static var message: MethodParameter { MethodParameter("message", .string) }
    private static var inner: MethodParameter { MethodParameter("innerException", ExceptionTypes.exception) }

    private static func constructors(_ type: NetType) -> [MethodOverload] {
        if type === ExceptionTypes.argumentNull || type === ExceptionTypes.argumentOutOfRange { return named(type) }
        var result: [MethodOverload] = [
            make(type, []) { call in ExceptionObject(type, ExceptionTexts.standard(type)) },
            make(type, [message]) { call in ExceptionObject(type, shown(call[0], type)) },
            make(type, [message, inner]) { call in ExceptionObject(type, shown(call[0], type), inner: exception(call[1])) },
        ]
        if type === ExceptionTypes.argument { result += argument(type) }
        if type === ExceptionTypes.fileNotFound {
            result.append(make(type, [message, MethodParameter("fileName", .string)]) { call in
                ExceptionObject(type, shown(call[0], type), details: ["FileName": call[1]])
            })
        }
        return result
    }

    private static func shown(_ value: Value, _ type: NetType) -> String {
        value.isNull ? ExceptionTexts.standard(type) : value.text(nil)
    }

    private static func argument(_ type: NetType) -> [MethodOverload] {
        let parameter = MethodParameter("paramName", .string)
        return [
            make(type, [message, parameter]) { call in
                ExceptionObject(type, ExceptionTexts.with(shown(call[0], type), call[1]), details: ["ParamName": call[1]])
            },
            make(type, [message, parameter, inner]) { call in
                ExceptionObject(type, ExceptionTexts.with(shown(call[0], type), call[1]), inner: exception(call[2]), details: ["ParamName": call[1]])
            },
        ]
    }

    /// Classes whose first text is the name of a parameter.
    private static func named(_ type: NetType) -> [MethodOverload] {
        let parameter = MethodParameter("paramName", .string)
        let standard = ExceptionTexts.standard(type)
        var result: [MethodOverload] = [
            make(type, []) { _ in ExceptionObject(type, standard) },
            make(type, [parameter]) { call in
                ExceptionObject(type, ExceptionTexts.with(standard, call[0]), details: ["ParamName": call[0]])
            },
            make(type, [parameter, message]) { call in
                ExceptionObject(type, ExceptionTexts.with(shown(call[1], type), call[0]), details: ["ParamName": call[0]])
            },
            make(type, [message, inner]) { call in ExceptionObject(type, shown(call[0], type), inner: exception(call[1])) },
        ]
        if type === ExceptionTypes.argumentOutOfRange {
            result.append(make(type, [parameter, MethodParameter("actualValue", .object), message]) { call in
                let text = ExceptionTexts.with(shown(call[2], type), call[0]) + "\nActual value was \(call[1].text(nil))."
                return ExceptionObject(type, text, details: ["ParamName": call[0], "ActualValue": call[1]])
            })
        }
        return result
    }

    private static func make(
        _ type: NetType, _ parameters: [MethodParameter], _ body: @escaping (MethodCall) -> ExceptionObject
    ) -> MethodOverload {
        MethodOverload("new", parameters, returns: type) { call in .object(body(call)) }
    }
}

/// The messages exceptions have when none is given.
enum ExceptionTexts {
    static func standard(_ type: NetType) -> String {
        switch type {
        case ExceptionTypes.argumentNull: "Value cannot be null."
        case ExceptionTypes.argumentOutOfRange: "Specified argument was out of the range of valid values."
        case ExceptionTypes.argument: "Value does not fall within the expected range."
        case ExceptionTypes.format: "One of the identified items was in an invalid format."
        case ExceptionTypes.invalidOperation: "Operation is not valid due to the current state of the object."
        case ExceptionTypes.notImplemented: "The method or operation is not implemented."
        case ExceptionTypes.notSupported: "Specified method is not supported."
        case ExceptionTypes.divideByZero: "Attempted to divide by zero."
        case ExceptionTypes.overflow: "Arithmetic operation resulted in an overflow."
        case ExceptionTypes.nullReference: "Object reference not set to an instance of an object."
        case ExceptionTypes.indexOutOfRange: "Index was outside the bounds of the array."
        case ExceptionTypes.invalidCast: "Specified cast is not valid."
        case ExceptionTypes.timeout: "The operation has timed out."
        case ExceptionTypes.unauthorizedAccess: "Attempted to perform an unauthorized operation."
        case ExceptionTypes.io: "I/O error occurred."
        case ExceptionTypes.application: "Error in the application."
        case ExceptionTypes.operationCanceled: "The operation was canceled."
        case ExceptionTypes.keyNotFound: "The given key was not present in the dictionary."
        case ExceptionTypes.system: "System error."
        default: "Exception of type '\(type.fullName)' was thrown."
        }
    }

    /// A message with the parameter it is about.
    static func with(_ message: String, _ parameter: Value) -> String {
        let name = parameter.text(nil)
        return name.isEmpty ? message : message + " (Parameter '\(name)')"
    }
}
