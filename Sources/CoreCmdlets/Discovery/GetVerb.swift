import ShellRuntime
import ShellValues

/// Lists the approved verbs.
final class GetVerb: Cmdlet {
    static let verb = ParameterSpec("Verb", .string.arrayType, position: 0, byValue: true, byName: true)
    static let group = ParameterSpec(
        "Group", .string.arrayType, position: 1, byValue: true, byName: true,
        checks: [.set(["Common", "Communications", "Data", "Diagnostic", "Lifecycle", "Other", "Security"])])
    static let spec = CommandSpec(
        "Get-Verb", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetVerbCommand",
        outputTypes: ["System.Management.Automation.VerbInfo"], synopsis: "Lists the approved verbs of commands.",
        parameters: [verb, group],
        make: { GetVerb() })
    func process(_ call: CommandCall) throws {
        let verbs = (call.isBound(Self.verb) ? call.texts(Self.verb) : ["*"]).map { NamePattern($0) }
        let groups = call.texts(Self.group).map { NamePattern($0) }
        for entry in VerbTable.all where NamePattern.any(verbs, match: entry.verb) && NamePattern.any(groups, match: entry.group, empty: true) {
            try call.write(.object(RecordObject(VerbTable.type, [
                .string(entry.verb), .string(entry.prefix), .string(entry.group), .string(entry.about),
            ])))
        }
    }
}
