import DotNetTypes
import ShellRuntime
import ShellValues

/// .NET types that parameters and results of the cmdlets have, found in the type table by name.
enum CmdletTypes {
    /// A type by its full name; one that nothing else declares is made here.
    private static func named(_ name: String) -> NetType {
        if let known = TypeTable.find(name) { return known }
        return NetType(name)
    }

    static let consoleColor = named("System.ConsoleColor")
    static let displayHintType = named("Microsoft.PowerShell.Commands.DisplayHintType")
    static let encoding = named("System.Text.Encoding")
    static let errorCategory = named("System.Management.Automation.ErrorCategory")
    static let errorRecord = named("System.Management.Automation.ErrorRecord")
    static let exception = named("System.Exception")
    static let flagsExpression = named("System.Management.Automation.FlagsExpression")
    static let jsonDateKind = named("Microsoft.PowerShell.Commands.JsonDateKind")
    static let psCredential = named("System.Management.Automation.PSCredential")
    static let psMemberTypes = named("System.Management.Automation.PSMemberTypes")
    static let psMemberViewTypes = named("System.Management.Automation.PSMemberViewTypes")
    static let psPropertyExpression = named("Microsoft.PowerShell.Commands.PSPropertyExpression")
    static let psSession = named("System.Management.Automation.Runspaces.PSSession")
    static let quoteKind = named("Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind")
    static let scopedItemOptions = named("System.Management.Automation.ScopedItemOptions")
    static let sessionStateEntryVisibility = named("System.Management.Automation.SessionStateEntryVisibility")
    static let stream = named("System.IO.Stream")
    static let stringEscapeHandling = named("Newtonsoft.Json.StringEscapeHandling")
    static let testPathType = named("Microsoft.PowerShell.Commands.TestPathType")
    static let uri = named("System.Uri")
    static let objectCollection = TypeTable.instance(of: "System.Collections.ObjectModel.Collection", [.psObject])
}
