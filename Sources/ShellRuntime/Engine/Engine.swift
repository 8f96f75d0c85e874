import Diagnostics
import ShellSyntax
import ShellValues

/// One session of the language: scopes, commands, streams and preferences. It is used from one thread.
public final class Engine: Interpreter {
    public let host: HostValues
    public let ui: any ShellHost
    public let commands: CommandTable
    /// Finds a .NET type by name with `using namespace` prefixes.
    public var typeFinder: (String, [String]) -> NetType? = { _, _ in nil }
    /// Lists full names of types that fit a word.
    public var typeLister: (String) -> [String] = { _ in [] }
    public var usingNamespaces: [String] = []
    public let typeData = TypeDataTable()

    public let globalScope: Scope
    public internal(set) var scope: Scope
    /// `$_` of the running code.
    public var underscore: Value = .unset
    /// `$?`
    public var lastSuccess = true
    public let errors = ListObject([], type: .arrayList)
    /// `$LASTEXITCODE` is an ordinary global variable; this is the status with which `exit` ended.
    public var exitCode: Int32?
    public var strictMode: StrictMode = .off
    /// Depth of calls, bounded so that endless recursion ends in an error.
    var callDepth = 0
    /// Counts definitions of functions and aliases: call sites drop what they cached when it moves.
    public internal(set) var commandVersion = 1
    /// Things that a library of commands keeps per session (a workspace, format data), by a name of its own.
    public var services: [String: AnyObject] = [:]
    /// Shows an error record on the error stream of the host. Installed by whoever knows the error views.
    public var showError: (ErrorRecordObject) -> Void = { _ in }
    /// Lines entered in this session, for `Get-History`.
    public var history: [HistoryEntry] = []
    /// The line that `Invoke-History` ran: the history has it instead of the call. Whoever keeps the history takes it.
    public var historyLine: String?
    /// Commands' output below this sink goes to the screen.
    public var defaultOutput: Sink = NullSink()
    /// Where error records of the running statement go; nil shows them.
    var errorSink: Sink?
    /// Where warnings, verbose, debug and information go when redirected, by stream number.
    var streamSinks: [Int: Sink] = [:]
    /// Shows a warning, verbose or debug record on the host.
    public var showMessageRecord: (MessageRecord) -> Void = { _ in }
    /// Lists of the running functions' `-ErrorVariable`, `-WarningVariable` and `-InformationVariable`.
    var collectors: [StreamCollector] = []
    /// How many `try` statements (or traps) run around the current code.
    var tryDepth = 0
    /// The error that the running `catch` handles, for `throw` alone.
    var caughtFailure: PSFailure?
    var bindingTables: [ObjectIdentifier: BindingTable] = [:]
    /// Stack of calls for `Get-PSCallStack` and `ScriptStackTrace`.
    public internal(set) var callStack: [CallStackEntry] = []
    /// Modules that scripts made or imported, and the one whose body runs.
    public internal(set) var modules: [ModuleInfo] = []
    public internal(set) var currentModule: ModuleInfo?
    /// Classes and enumerations the session defined.
    public var userTypes: [Symbol: NetType] = [:]
    public let cancellation: Cancellation

    /// Whether what runs is to stop.
    @inline(__always) var isCancelled: Bool { cancellation.isRequested }

    public init(host: HostValues, ui: any ShellHost, commands: CommandTable, cancellation: Cancellation = .process) {
        self.cancellation = cancellation
        self.host = host
        self.ui = ui
        self.commands = commands
        self.globalScope = Scope(parent: nil)
        self.scope = globalScope
        globalScope.isScriptScope = true
        installVariables()
    }

    public func checkCancelled() throws {
        if isCancelled { throw PipelineCancelled() }
    }

    public func writeHost(_ text: String) { ui.write(text) }
}

/// Ctrl-C: unwinds to the prompt without an error record.
public struct PipelineCancelled: Error {
    public init() {}
}

/// `exit N`: unwinds to the end of the script or session.
public struct ExitRequest: Error {
    public let code: Int32
    public init(code: Int32) { self.code = code }
}

public struct HistoryEntry {
    public let id: Int
    public let text: String
    public let startTicks: Int64
    public let endTicks: Int64
    public let succeeded: Bool
    public init(id: Int, text: String, startTicks: Int64, endTicks: Int64, succeeded: Bool) {
        self.id = id
        self.text = text
        self.startTicks = startTicks
        self.endTicks = endTicks
        self.succeeded = succeeded
    }
}

/// One running call, as the call stack shows it.
public struct CallStackEntry {
    public let functionName: String
    public let scriptPath: String
    /// The line of the call, in the file of the caller.
    public let line: Int
    public let callerPath: String
}

/// `Set-StrictMode -Version`.
public enum StrictMode: Int, Comparable, Sendable {
    case off = 0, v1 = 1, v2 = 2, v3 = 3
    public static func < (a: StrictMode, b: StrictMode) -> Bool { a.rawValue < b.rawValue }
}
