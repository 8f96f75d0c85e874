import ShellValues

/// How scripts make exceptions.
enum ExceptionConstructors {
    static func all(_ type: NetType) -> [MethodOverload] {
        switch type.name {
        case "ArgumentNullException", "PSArgumentNullException": nullArguments(type)
        case "ArgumentOutOfRangeException", "PSArgumentOutOfRangeException": ranges(type)
        case "AggregateException": aggregates(type)
        case "ArgumentException", "PSArgumentException": common(type) + named(type, "ParamName", inMessage: true)
        case "FileNotFoundException": common(type) + named(type, "FileName", inMessage: false)
        case "ObjectDisposedException": disposed(type)
        case "RuntimeException": common(type) + withRecord(type)
        default: common(type)
        }
    }

    private static func make(
        _ type: NetType, _ message: String?, inner: Value = .null, details: [String: Value] = [:]
    ) -> Value {
        let text = message ?? standard(type)
        return .object(ExceptionObject(type, text, inner: inner.asObject as? ExceptionObject, details: details))
    }

    private static func common(_ type: NetType) -> [MethodOverload] {
        [
            method("new()") { _ in make(type, nil) },
            method("new(string message)") { call in make(type, call.string(0)) },
            method("new(string message, System.Exception innerException)") { call in
                make(type, call.string(0), inner: call[1])
            },
        ]
    }

    private static func suffixed(_ text: String, _ parameter: String?) -> String {
        guard let parameter, !parameter.isEmpty else { return text }
        return "\(text) (Parameter '\(parameter)')"
    }

    private static func named(_ type: NetType, _ name: String, inMessage: Bool) -> [MethodOverload] {
        let build: (MethodCall, Value) -> Value = { call, inner in
            let message = call.string(0) ?? standard(type)
            let text = inMessage ? suffixed(message, call.string(1)) : message
            return make(type, text, inner: inner, details: [name: call[1]])
        }
        let parameter = name.prefix(1).lowercased() + name.dropFirst()
        return [
            method("new(string message, string \(parameter))") { call in build(call, .null) },
            method("new(string message, string \(parameter), System.Exception innerException)") { call in
                build(call, call[2])
            },
        ]
    }

    private static func nullArguments(_ type: NetType) -> [MethodOverload] {
        [
            method("new()") { _ in make(type, nil) },
            method("new(string paramName)") { call in
                make(type, suffixed(standard(type), call.string(0)), details: ["ParamName": call[0]])
            },
            method("new(string message, System.Exception innerException)") { call in
                make(type, call.string(0), inner: call[1])
            },
            method("new(string paramName, string message)") { call in
                make(type, suffixed(call.text(1), call.string(0)), details: ["ParamName": call[0]])
            },
        ]
    }

    private static func ranges(_ type: NetType) -> [MethodOverload] {
        nullArguments(type) + [
            method("new(string paramName, System.Object actualValue, string message)") { call in
                let value = call[1].isNull ? "" : "\nActual value was \(call[1].netString(call.interpreter))."
                let details = ["ParamName": call[0], "ActualValue": call[1]]
                return make(type, suffixed(call.text(2), call.string(0)) + value, details: details)
            },
        ]
    }

    private static func aggregates(_ type: NetType) -> [MethodOverload] {
        let build: (String?, ContiguousArray<Value>) -> Value = { message, inners in
            let texts = inners.compactMap { ($0.asObject as? ExceptionObject)?.message }
            let list = TypeTable.instance(of: "System.Collections.ObjectModel.ReadOnlyCollection", [ExceptionTypes.exception])
            let all = ([message ?? standard(type)] + texts.map { "(\($0))" }).joined(separator: " ")
            return make(
                type, all, inner: inners.first ?? .null,
                details: ["InnerExceptions": .object(ListObject(inners, type: list))])
        }
        return [
            method("new()") { _ in build(nil, []) },
            method("new(string message)") { call in build(call.string(0), []) },
            method("new(string message, System.Exception innerException)") { call in build(call.string(0), [call[1]]) },
            method("new(params System.Exception[] innerExceptions)") { call in build(nil, try call.items(0)) },
            method("new(string message, params System.Exception[] innerExceptions)") { call in
                build(call.string(0), try call.items(1))
            },
        ]
    }

    private static func disposed(_ type: NetType) -> [MethodOverload] {
        [
            method("new(string objectName)") { call in
                let text = "Cannot access a disposed object.\nObject name: '\(call.text(0))'."
                return make(type, text, details: ["ObjectName": call[0]])
            },
            method("new(string message, System.Exception innerException)") { call in
                make(type, call.string(0), inner: call[1])
            },
        ]
    }

    private static func withRecord(_ type: NetType) -> [MethodOverload] {
        [
            method("new(string message, System.Exception innerException, System.Management.Automation.ErrorRecord errorRecord)") {
                call in
                let result = make(type, call.string(0), inner: call[1])
                (result.asObject as? ExceptionObject)?.record = call[2].asObject as? ErrorRecordObject
                return result
            },
        ]
    }

    /// The text of an exception made without one.
    static func standard(_ type: NetType) -> String {
        var current: NetType? = type
        while let known = current, known !== ExceptionTypes.exception {
            if let text = texts[known.name] { return text }
            current = known.base
        }
        return "Exception of type '\(type.fullName)' was thrown."
    }

    private static let texts: [String: String] = [
        "SystemException": "System error.", "ApplicationException": "Error in the application.",
        "ArgumentException": "Value does not fall within the expected range.",
        "ArgumentNullException": "Value cannot be null.",
        "ArgumentOutOfRangeException": "Specified argument was out of the range of valid values.",
        "InvalidOperationException": "Operation is not valid due to the current state of the object.",
        "FileNotFoundException": "Unable to find the specified file.",
        "NotImplementedException": "The method or operation is not implemented.",
        "NotSupportedException": "Specified method is not supported.",
        "FormatException": "One of the identified items was in an invalid format.",
        "OverflowException": "Arithmetic operation resulted in an overflow.",
        "DivideByZeroException": "Attempted to divide by zero.",
        "IndexOutOfRangeException": "Index was outside the bounds of the array.",
        "NullReferenceException": "Object reference not set to an instance of an object.",
        "InvalidCastException": "Specified cast is not valid.", "TimeoutException": "The operation has timed out.",
        "UnauthorizedAccessException": "Attempted to perform an unauthorized operation.",
        "OperationCanceledException": "The operation was canceled.", "AggregateException": "One or more errors occurred.",
        "KeyNotFoundException": "The given key was not present in the dictionary.",
        "ArithmeticException": "Overflow or underflow in the arithmetic operation.",
        "IOException": "I/O error occurred.",
        "DirectoryNotFoundException": "Attempted to access a path that is not on the disk.",
        "RankException": "Attempted to operate on an array with the incorrect number of dimensions.",
    ]
}
