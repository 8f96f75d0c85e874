/// PowerShell's error categories, in the order of `System.Management.Automation.ErrorCategory`.
public enum ErrorCategory: Int, Sendable, CaseIterable {
    case NotSpecified, OpenError, CloseError, DeviceError, DeadlockDetected, InvalidArgument, InvalidData, InvalidOperation
    case InvalidResult, InvalidType, MetadataError, NotImplemented, NotInstalled, ObjectNotFound, OperationStopped
    case OperationTimeout, SyntaxError, ParserError, PermissionDenied, ResourceBusy, ResourceExists, ResourceUnavailable
    case ReadError, WriteError, FromStdErr, SecurityError, ProtocolError, ConnectionError, AuthenticationError
    case LimitsExceeded, QuotaExceeded, NotEnabled

    public var name: String { String(describing: self) }
}

/// Where a command or expression stands in its script: what `InvocationInfo` shows and the error view underlines.
public final class InvocationObject: NetObject {
    /// The name of the command that ran, when there is one.
    public var commandName: String
    /// What kind of command it is and its info object (`MyCommand`).
    public var command: Value = .null
    public var boundParameters: Value = .null
    public var unboundArguments: Value = .null
    /// Name of the script file; empty at the prompt.
    public var scriptName: String
    /// One-based line and UTF-16 column of the extent's start; zero when unknown.
    public var line: Int
    public var column: Int
    /// End of the extent, one-based, exclusive column.
    public var endLine: Int
    public var endColumn: Int
    /// The whole source line on which the extent starts.
    public var lineText: String
    /// The text of the extent.
    public var extentText: String
    /// The name as typed (`InvocationName`).
    public var invocationName: String
    public var pipelineLength: Int = 1
    public var pipelinePosition: Int = 1
    public var historyID: Int = -1
    public var expectingInput: Bool = false

    public init(
        commandName: String = "", scriptName: String = "", line: Int = 0, column: Int = 0, endLine: Int = 0,
        endColumn: Int = 0, lineText: String = "", extentText: String = "", invocationName: String? = nil
    ) {
        self.commandName = commandName
        self.scriptName = scriptName
        self.line = line
        self.column = column
        self.endLine = endLine
        self.endColumn = endColumn
        self.lineText = lineText
        self.extentText = extentText
        self.invocationName = invocationName ?? commandName
    }

    public override var type: NetType { .invocationInfo }
}

/// An error record: the exception, what it is about, and where it happened.
public final class ErrorRecordObject: NetObject {
    public var exception: ExceptionObject
    /// The identifier without the command part; `fullyQualifiedErrorId` joins both.
    public var errorId: String
    public var category: ErrorCategory
    /// Overrides of `CategoryInfo`'s activity, reason, target name and type.
    public var activity: String = ""
    public var reason: String?
    public var targetName: String?
    public var targetTypeName: String?
    public var target: Value
    /// The second part of the fully qualified id: the class of the cmdlet or the name of the function; empty for none.
    public var source: String = ""
    /// `ErrorDetails`: text that replaces the exception's message, and a recommended action.
    public var detailsMessage: String?
    public var recommendedAction: String = ""
    public var invocation: InvocationObject?
    /// The command shown before the message when it differs from the invocation's.
    public var scriptStackTrace: String = ""
    /// Whether it came through the error stream into the output (`2>&1`); the screen still shows it as an error.
    public var isFromErrorStream = false

    public init(_ exception: ExceptionObject, id: String, category: ErrorCategory, target: Value = .null) {
        self.exception = exception
        self.errorId = id
        self.category = category
        self.target = target
    }

    public override var type: NetType { .errorRecord }
    public var fullyQualifiedErrorId: String { source.isEmpty ? errorId : (errorId.isEmpty ? source : errorId + "," + source) }
    /// The text shown: the details' message when present, else the exception's.
    public var message: String { detailsMessage ?? exception.message }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { message }
}

/// A PowerShell error on its way: terminating for the statement (`throw`, a .NET exception, `-ErrorAction Stop`).
public final class PSFailure: Error, @unchecked Sendable {
    public let record: ErrorRecordObject
    /// Whether it came from `throw` (or `ThrowTerminatingError`, see `fromCmdlet`), which `$ErrorActionPreference` treats differently.
    public var isThrown: Bool
    public var fromCmdlet = false
    /// Set once the record has been added to `$Error`, so that no boundary adds it twice.
    public var isRecorded = false
    /// `ActionPreferenceStop`: a non-terminating error made terminating by `-ErrorAction Stop`.
    public var fromPreference = false

    public init(_ record: ErrorRecordObject, thrown: Bool = false) {
        self.record = record
        self.isThrown = thrown
    }

    /// A runtime error with its id, as the engine raises them.
    public convenience init(
        _ id: String, _ message: String, category: ErrorCategory = .InvalidOperation, target: Value = .null,
        type: NetType = ExceptionTypes.runtime, inner: ExceptionObject? = nil, details: [String: Value] = [:]
    ) {
        let exception = ExceptionObject(type, message, inner: inner, details: details)
        let record = ErrorRecordObject(exception, id: id, category: category, target: target)
        exception.record = record
        self.init(record)
    }
}
