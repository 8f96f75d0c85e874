import ShellValues

/// Types of the engine's own objects.
public enum EngineTypes {
    public static let commandInfo = sma("CommandInfo")
    public static let cmdletInfo = NetType("System.Management.Automation.CmdletInfo", base: commandInfo, declare: MemberSource.declare)
    public static let functionInfo = NetType("System.Management.Automation.FunctionInfo", base: commandInfo, declare: MemberSource.declare)
    public static let filterInfo = NetType("System.Management.Automation.FilterInfo", base: functionInfo, declare: MemberSource.declare)
    public static let aliasInfo = NetType("System.Management.Automation.AliasInfo", base: commandInfo, declare: MemberSource.declare)
    public static let externalScriptInfo = NetType(
        "System.Management.Automation.ExternalScriptInfo", base: commandInfo, declare: MemberSource.declare)
    public static let scriptCmdlet = sma("PSScriptCmdlet")

    public static let pathInfo = NetType("System.Management.Automation.PathInfo", declare: { _ in
        TypeDeclaration(properties: [
            PropertyDeclaration("Drive", .object) { _, _ in .null },
            PropertyDeclaration("Provider", .object) { _, _ in .string("Microsoft.PowerShell.Core\\FileSystem") },
            PropertyDeclaration("ProviderPath", .string) { _, target in .string((target.asObject as? PathObject)?.path ?? "") },
            PropertyDeclaration("Path", .string) { _, target in .string((target.asObject as? PathObject)?.path ?? "") },
        ])
    })
    public static let defaultParameterDictionary = NetType(
        "System.Management.Automation.DefaultParameterDictionary", base: .hashtable, declare: MemberSource.declare)
    public static let versionHashTable = NetType(
        "System.Management.Automation.PSVersionHashTable", base: .hashtable, declare: MemberSource.declare)
    public static let boundParameters = NetType(
        "System.Management.Automation.PSBoundParametersDictionary", base: .hashtable, declare: MemberSource.declare)
    public static let actionPreference = enumeration(
        "System.Management.Automation.ActionPreference",
        ["SilentlyContinue", "Stop", "Continue", "Inquire", "Ignore", "Suspend", "Break"])
    public static let confirmImpact = enumeration(
        "System.Management.Automation.ConfirmImpact", ["None", "Low", "Medium", "High"])

    private static func enumeration(_ name: String, _ names: [String]) -> NetType {
        NetType(name, kind: .enumeration, base: .enumType, declare: { _ in
            TypeDeclaration(enumeration: EnumDeclaration(names.enumerated().map { ($1, Int64($0)) }))
        })
    }

    private static func sma(_ name: String) -> NetType {
        NetType("System.Management.Automation." + name, declare: MemberSource.declare)
    }
}
