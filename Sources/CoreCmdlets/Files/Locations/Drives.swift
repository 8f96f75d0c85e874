import ShellRuntime
import ShellValues

/// Lists drives.
final class GetPSDrive: Cmdlet {
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 0, byName: true, set: "Name", checks: [.notNullOrEmpty],
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let literalName = ParameterSpec(
        "LiteralName", .string.arrayType, position: 0, mandatory: true, byName: true, set: "LiteralName")
    static let scope = ParameterSpec(
        "Scope", .string, byName: true, help: "Global, Local, Script, or the number of scopes outwards.")
    static let psProvider = ParameterSpec("PSProvider", .string.arrayType, byName: true)
    static let spec = CommandSpec(
        "Get-PSDrive", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.GetPSDriveCommand",
        aliases: ["gdr"], defaultSet: "Name", outputTypes: ["System.Management.Automation.PSDriveInfo"],
        synopsis: "Lists the drives of the session.",
        parameters: [name, literalName, scope, psProvider],
        make: { GetPSDrive() })
    func process(_ call: CommandCall) throws {
        let names = call.isBound(Self.name) ? call.texts(Self.name) : (call.isBound(Self.literalName) ? call.texts(Self.literalName) : ["*"])
        let providers = call.texts(Self.psProvider).map { NamePattern($0) }
        for name in names {
            let pattern = NamePattern(name)
            let found = DriveObject.all.filter { pattern.matches($0.name) && NamePattern.any(providers, match: $0.provider, empty: true) }
            if found.isEmpty, pattern.isLiteral {
                try call.writeError(
                    "GetLocationNoMatchingDrive", "Cannot find drive. A drive with the name '\(name)' does not exist.",
                    category: .ObjectNotFound, target: .string(name), type: ExceptionTypes.driveNotFound)
            }
            for drive in found { try call.write(.object(drive)) }
        }
    }
}

/// Lists providers.
final class GetPSProvider: Cmdlet {
    static let psProvider = ParameterSpec("PSProvider", .string.arrayType, position: 0, byName: true, checks: [.notNullOrEmpty])
    static let spec = CommandSpec(
        "Get-PSProvider", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.GetPSProviderCommand",
        outputTypes: ["System.Management.Automation.ProviderInfo"], synopsis: "Lists the providers behind the drives.",
        parameters: [psProvider],
        make: { GetPSProvider() })
    func process(_ call: CommandCall) throws {
        let known = ["Alias", "Environment", "FileSystem", "Function", "Variable"]
        for name in call.isBound(Self.psProvider) ? call.texts(Self.psProvider) : ["*"] {
            let pattern = NamePattern(name)
            let found = known.filter { pattern.matches($0) }
            if found.isEmpty, pattern.isLiteral {
                try call.writeError(
                    "ProviderNotFound", "Cannot find a provider with the name '\(name)'.", category: .ObjectNotFound,
                    target: .string(name), type: ExceptionTypes.providerNotFound)
            }
            for provider in found { try call.write(.object(ProviderObject(provider))) }
        }
    }
}
