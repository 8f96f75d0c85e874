/// A .NET exception.
public final class ExceptionObject: NetObject {
    private let exceptionType: NetType
    public var message: String
    public var inner: ExceptionObject?
    /// Properties beyond `Message` and `InnerException` (`ParamName`, `ErrorId`, `Errors` …), by declared name.
    public var details: [String: Value]
    public var stackTrace: String?
    /// Whether `throw` raised it.
    public var isThrown = false
    /// Key and value pairs that scripts attach.
    public private(set) lazy var data = TableObject()
    /// The error record a PowerShell exception carries.
    public var record: ErrorRecordObject?

    public init(_ type: NetType, _ message: String, inner: ExceptionObject? = nil, details: [String: Value] = [:]) {
        self.exceptionType = type
        self.message = message
        self.inner = inner
        self.details = details
    }

    public override var type: NetType { exceptionType }

    public override func netText(_ interpreter: (any Interpreter)?) -> String {
        let nested = inner.map { "\n ---> " + $0.netText(interpreter) + "\n   --- End of inner exception stack trace ---" } ?? ""
        return exceptionType.fullName + ": " + message + nested
    }

    /// The innermost exception.
    public var innermost: ExceptionObject {
        var current = self
        var turns = 0
        while let next = current.inner, turns < 1000 {
            current = next
            turns += 1
        }
        return current
    }
}

/// A .NET exception on its way out of a type member: type by full name and message.
/// The caller wraps it (`Exception calling "Parse" with "1" argument(s): …`).
public struct NetFailure: Error, @unchecked Sendable {
    public let exception: ExceptionObject

    public init(_ exception: ExceptionObject) { self.exception = exception }

    public init(_ type: NetType, _ message: String, details: [String: Value] = [:]) {
        self.exception = ExceptionObject(type, message, details: details)
    }
}
