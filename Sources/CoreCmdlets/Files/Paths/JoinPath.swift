import ShellRuntime
import ShellValues

/// Joins path texts.
final class JoinPath: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, aliases: ["PSPath"], position: 0, mandatory: true, byValue: true, byName: true,
        help: "Paths of the items; wildcards are allowed.")
    static let childPath = ParameterSpec(
        "ChildPath", .string.arrayType, position: 1, mandatory: true, byName: true,
        checks: [.allowNull, .allowEmptyString, .allowEmptyCollection])
    static let additionalChildPath = ParameterSpec(
        "AdditionalChildPath", .string.arrayType, position: 2, byName: true, rest: true,
        checks: [.allowNull, .allowEmptyString, .allowEmptyCollection])
    static let resolve = ParameterSpec("Resolve", .switchParameter)
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Join-Path", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.JoinPathCommand",
        outputTypes: ["System.String"], synopsis: "Joins a path and a child path into one.",
        parameters: [path, childPath, additionalChildPath, resolve, credential],
        make: { JoinPath() })
    func process(_ call: CommandCall) throws {
        for path in call.texts(Self.path) {
            var joined = path
            for child in call.texts(Self.childPath) { joined = PathText.join(joined, child) }
            for child in call.texts(Self.additionalChildPath) { joined = PathText.join(joined, child) }
            if call.flag(Self.resolve) { try resolve(joined, call) } else { try call.write(joined) }
        }
    }

    private func resolve(_ path: String, _ call: CommandCall) throws {
        for item in try ItemFinder(call).find(path, literal: false) { try call.write(item.text) }
    }
}
