import ShellValues

extension Engine {
    /// The variables a session starts with.
    func installVariables() {
        define("ErrorActionPreference", preferenceValue(2), "Dictates the action taken when an error message is delivered")
        define("WarningPreference", preferenceValue(2), "Dictates the action taken when a Warning message is delivered")
        define("VerbosePreference", preferenceValue(0), "Dictates the action taken when a Verbose message is delivered")
        define("DebugPreference", preferenceValue(0), "Dictates the action taken when a Debug message is delivered")
        define("InformationPreference", preferenceValue(0), "Dictates the action taken when an Information message is delivered")
        define("ProgressPreference", preferenceValue(2), "Dictates the action taken when progress records are delivered")
        define("ConfirmPreference", .object(EnumObject(3, type: EngineTypes.confirmImpact)), "Dictates when confirmation should be requested")
        define("WhatIfPreference", .bool(false), "If true, WhatIf is considered to be enabled for all commands")
        define("FormatEnumerationLimit", .int(4), "Dictates the limit of enumeration on formatting IEnumerable objects")
        define("MaximumHistoryCount", .int(4096), "The maximum number of history objects to retain in a session")
        define("OutputEncoding", .null, "The text encoding used when piping text to a native executable file")
        define("NestedPromptLevel", .int(0), "")
        define("PSNativeCommandUseErrorActionPreference", .bool(false), "")
        define("PSDefaultParameterValues", .object(TableObject(type: EngineTypes.defaultParameterDictionary)), "")
        define("ExecutionContext", .object(ExecutionContextObject(self)), "The execution objects available to cmdlets", [.constant, .allScope])
        define("HOME", .string(host.home), "Folder containing the current user's profile", [.readOnly, .allScope])
        define("PID", .int(host.processID), "Current process ID", [.constant, .allScope])
        define("PSHOME", .string("/opt/microsoft/powershell/7"), "Parent folder of the host application of the current runspace", [.constant, .allScope])
        define("PSCulture", .string("en-US"), "Culture of the current PowerShell session", [.readOnly, .allScope])
        define("PSUICulture", .string("en-US"), "UI culture of the current PowerShell session", [.readOnly, .allScope])
        define("IsLinux", .bool(true), "", [.constant, .allScope])
        define("IsMacOS", .bool(false), "", [.constant, .allScope])
        define("IsWindows", .bool(false), "", [.constant, .allScope])
        define("IsCoreCLR", .bool(true), "", [.constant, .allScope])
        define("ShellId", .string("Microsoft.PowerShell"), "", [.constant, .allScope])
        define("PSEdition", .string("Core"), "Edition information for the current PowerShell session", [.constant, .allScope])
        define("PSVersionTable", versionTable, "Version information for current PowerShell session", [.constant, .allScope])
    }

    /// Defines a global variable with options.
    public func define(_ name: String, _ value: Value, _ description: String = "", _ options: VariableOptions = []) {
        let variable = Variable(name: name, value: value)
        variable.description = description
        variable.options = options
        globalScope.store(Symbol(name), .variable(variable))
    }

    private func preferenceValue(_ raw: Int64) -> Value { .object(EnumObject(raw, type: EngineTypes.actionPreference)) }

    private var versionTable: Value {
        let table = TableObject(type: EngineTypes.versionHashTable)
        table.set(.string("PSVersion"), .string("7.6.9"))
        table.set(.string("PSEdition"), .string("Core"))
        table.set(.string("GitCommitId"), .string("7.6.9"))
        table.set(.string("OS"), .string("Sallyport practice range"))
        table.set(.string("Platform"), .string("Unix"))
        table.set(.string("PSCompatibleVersions"), .object(ArrayObject([.string("1.0"), .string("2.0"), .string("3.0"), .string("4.0"), .string("5.0"), .string("5.1"), .string("6.0"), .string("7.0")])))
        table.set(.string("PSRemotingProtocolVersion"), .string("2.4"))
        table.set(.string("SerializationVersion"), .string("1.1.0.1"))
        table.set(.string("WSManStackVersion"), .string("3.0"))
        return .object(table)
    }

    var pwdValue: Value { .object(PathObject(host.currentFolder)) }
}

/// A location (`PathInfo`), as `Get-Location` and `$PWD` give it.
public final class PathObject: NetObject {
    public let path: String
    public init(_ path: String) { self.path = path }
    public override var type: NetType { EngineTypes.pathInfo }
    public override func netText(_ interpreter: (any Interpreter)?) -> String { path }
}

/// `$PSCmdlet`: a running advanced function seen from inside.
public final class CmdletContext: NetObject {
    public let call: CommandCall
    public init(_ call: CommandCall) { self.call = call }
    public override var type: NetType { EngineTypes.scriptCmdlet }
    public override func isEqual(to other: NetObject) -> Bool { (other as? CmdletContext)?.call === call }
}
