extension EnumTable {
    /// Enumerations of PowerShell.
    static let managementEnums: [String] = [
        """
        System.Management.Automation.ErrorView Int32 - NormalView CategoryView ConciseView DetailedView
        """,
        """
        System.Management.Automation.WhereOperatorSelectionMode Int32 - Default First Last SkipUntil Until Split
        """,
        """
        System.Management.Automation.WildcardOptions Int32 flags None Compiled IgnoreCase CultureInvariant=4
        """,
        """
        System.Management.Automation.SplitOptions Int32 flags SimpleMatch=1 RegexMatch CultureInvariant=4 \
        IgnorePatternWhitespace=8 Multiline=16 Singleline=32 IgnoreCase=64 ExplicitCapture=128
        """,
        """
        System.Management.Automation.PSMemberTypes Int32 flags AliasProperty=1 CodeProperty Property=4 \
        NoteProperty=8 ScriptProperty=16 PropertySet=32 Method=64 CodeMethod=128 ScriptMethod=256 \
        ParameterizedProperty=512 MemberSet=1024 Event=2048 Dynamic=4096 InferredProperty=8192 Properties=8223 \
        Methods=448 All=16383
        """,
        """
        System.Management.Automation.PSMemberViewTypes Int32 flags Extended=1 Adapted Base=4 All=7
        """,
        """
        System.Management.Automation.CommandTypes Int32 flags Alias=1 Function Filter=4 Cmdlet=8 \
        ExternalScript=16 Application=32 Script=64 Configuration=256 All=383
        """,
        """
        System.Management.Automation.ScopedItemOptions Int32 flags None ReadOnly Constant Private=4 AllScope=8 \
        Unspecified=16
        """,
        """
        System.Management.Automation.SessionStateEntryVisibility Int32 - Public Private
        """,
        """
        System.Management.Automation.ConfirmImpact Int32 - None Low Medium High
        """,
        """
        System.Management.Automation.ActionPreference Int32 - SilentlyContinue Stop Continue Inquire Ignore \
        Suspend Break
        """,
        """
        System.Management.Automation.VariableAccessMode Int32 - Read Write ReadWrite
        """,
        """
        System.Management.Automation.PSLanguageMode Int32 - FullLanguage RestrictedLanguage NoLanguage \
        ConstrainedLanguage
        """,
        """
        System.Management.Automation.CompletionResultType Int32 - Text History Command ProviderItem \
        ProviderContainer Property Method ParameterName ParameterValue Variable Namespace Type Keyword \
        DynamicKeyword
        """,
        """
        System.Management.Automation.OutputRendering Int32 - Host PlainText Ansi
        """,
        """
        System.Management.Automation.ProgressView Int32 - Minimal Classic
        """,
        """
        System.Management.Automation.CommandOrigin Int32 - Runspace Internal
        """,
        """
        System.Management.Automation.CopyContainers Int32 - CopyTargetContainer CopyChildrenOfTargetContainer
        """,
        """
        System.Management.Automation.DebugModes Int32 flags None Default LocalScript RemoteScript=4
        """,
        """
        System.Management.Automation.ModuleType Int32 - Script Binary Manifest Cim
        """,
        """
        System.Management.Automation.ModuleAccessMode Int32 - ReadWrite ReadOnly Constant
        """,
        """
        System.Management.Automation.JobState Int32 - NotStarted Running Completed Failed Stopped Blocked \
        Suspended Disconnected Suspending Stopping AtBreakpoint
        """,
        """
        System.Management.Automation.ShouldProcessReason Int32 flags None WhatIf
        """,
        """
        System.Management.Automation.RollbackSeverity Int32 - Error TerminatingError Never
        """,
        """
        System.Management.Automation.ExperimentAction Int32 - None Hide Show
        """,
        """
        System.Management.Automation.Runspaces.RunspaceState Int32 - BeforeOpen Opening Opened Closed Closing \
        Broken Disconnecting Disconnected Connecting
        """,
        """
        System.Management.Automation.PSInvocationState Int32 - NotStarted Running Stopping Stopped Completed \
        Failed Disconnected
        """,
        """
        System.Management.Automation.Host.ControlKeyStates Int32 flags RightAltPressed=1 LeftAltPressed \
        RightCtrlPressed=4 LeftCtrlPressed=8 ShiftPressed=16 NumLockOn=32 ScrollLockOn=64 CapsLockOn=128 \
        EnhancedKey=256
        """,
        """
        Microsoft.PowerShell.Commands.DisplayHintType Int32 - Date Time DateTime
        """,
        """
        Microsoft.PowerShell.Commands.OpenMode Int32 - Add New Overwrite
        """,
        """
        System.Management.Automation.ErrorCategory Int32 - NotSpecified OpenError CloseError DeviceError \
        DeadlockDetected InvalidArgument InvalidData InvalidOperation InvalidResult InvalidType MetadataError \
        NotImplemented NotInstalled ObjectNotFound OperationStopped OperationTimeout SyntaxError ParserError \
        PermissionDenied ResourceBusy ResourceExists ResourceUnavailable ReadError WriteError FromStdErr \
        SecurityError ProtocolError ConnectionError AuthenticationError LimitsExceeded QuotaExceeded NotEnabled
        """,
        """
        System.Management.Automation.RemotingBehavior Int32 - None PowerShell Custom
        """,
        """
        System.Management.Automation.ReturnContainers Int32 - ReturnMatchingContainers ReturnAllContainers
        """,
        """
        System.Management.Automation.Runspaces.PSThreadOptions Int32 - Default UseNewThread ReuseThread \
        UseCurrentThread
        """,
        """
        System.Management.Automation.PSModuleAutoLoadingPreference Int32 - None ModuleQualified All
        """,
        """
        Microsoft.PowerShell.ExecutionPolicy Int32 - Unrestricted RemoteSigned AllSigned Restricted Bypass \
        Undefined Default=3
        """,
        """
        Microsoft.PowerShell.ExecutionPolicyScope Int32 - Process CurrentUser LocalMachine UserPolicy \
        MachinePolicy
        """,
        """
        Microsoft.PowerShell.Commands.WebRequestMethod Int32 - Default Get Head Post Put Delete Trace Options \
        Merge Patch
        """,
        """
        Microsoft.PowerShell.Commands.WebSslProtocol Int32 flags Default Tls=3072 Tls11=3072 Tls12=3072 \
        Tls13=12288
        """,
        """
        System.Management.Automation.ValidateRangeKind Int32 - Positive NonNegative Negative NonPositive
        """,
    ]
}
