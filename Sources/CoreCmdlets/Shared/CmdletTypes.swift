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

    private static func enumeration(_ name: String, _ values: [(String, Int64)]) -> NetType {
        if let known = TypeTable.find(name) { return known }
        return NetType(name, kind: .enumeration, base: .enumType, interfaces: [.comparable], declare: { _ in
            TypeDeclaration(enumeration: EnumDeclaration(values))
        })
    }

    static let commandTypes = named("System.Management.Automation.CommandTypes")
    static let consoleColor = named("System.ConsoleColor")
    static let displayHintType = enumeration(
        "Microsoft.PowerShell.Commands.DisplayHintType", [("Date", 0), ("Time", 1), ("DateTime", 2)])
    static let encoding = named("System.Text.Encoding")
    static let errorCategory = named("System.Management.Automation.ErrorCategory")
    static let errorRecord = named("System.Management.Automation.ErrorRecord")
    static let exception = named("System.Exception")
    static let exportAliasFormat = enumeration("Microsoft.PowerShell.Commands.ExportAliasFormat", [("Csv", 0), ("Script", 1)])
    static let jsonDateKind = enumeration(
        "Microsoft.PowerShell.Commands.JsonDateKind", [("Default", 0), ("Local", 1), ("Utc", 2), ("Offset", 3), ("String", 4)])
    static let moduleSpecification = named("Microsoft.PowerShell.Commands.ModuleSpecification")
    static let psCredential = named("System.Management.Automation.PSCredential")
    static let psMemberTypes = named("System.Management.Automation.PSMemberTypes")
    static let psMemberViewTypes = enumeration(
        "System.Management.Automation.PSMemberViewTypes", [("Extended", 1), ("Adapted", 2), ("Base", 4), ("All", 7)])
    static let psSession = named("System.Management.Automation.Runspaces.PSSession")
    static let psTypeName = named("System.Management.Automation.PSTypeName")
    static let quoteKind = enumeration(
        "Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind", [("Never", 0), ("Always", 1), ("AsNeeded", 2)])
    static let scopedItemOptions = named("System.Management.Automation.ScopedItemOptions")
    static let secureString = named("System.Security.SecureString")
    static let sessionStateEntryVisibility = enumeration(
        "System.Management.Automation.SessionStateEntryVisibility", [("Public", 0), ("Private", 1)])
    static let stream = named("System.IO.Stream")
    static let stringEscapeHandling = enumeration(
        "Newtonsoft.Json.StringEscapeHandling", [("Default", 0), ("EscapeNonAscii", 1), ("EscapeHtml", 2)])
    static let testPathType = enumeration(
        "Microsoft.PowerShell.Commands.TestPathType", [("Any", 0), ("Container", 1), ("Leaf", 2)])
    static let xmlNode = named("System.Xml.XmlNode")
    static let objectCollection = TypeTable.instance(of: "System.Collections.ObjectModel.Collection", [.psObject])
}
