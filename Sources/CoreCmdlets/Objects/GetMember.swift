import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Lists the properties and methods of objects.
final class GetMember: Cmdlet {
    static let inputObject = ParameterSpec(
        "InputObject", .psObject, byValue: true, help: "The object to work on; usually it comes through the pipeline.")
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 0, checks: [.notNullOrEmpty],
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let memberType = ParameterSpec("MemberType", CmdletTypes.psMemberTypes, aliases: ["Type"])
    static let view = ParameterSpec("View", CmdletTypes.psMemberViewTypes)
    static let `static` = ParameterSpec("Static", .switchParameter)
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let spec = CommandSpec(
        "Get-Member", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetMemberCommand",
        aliases: ["gm"], outputTypes: ["Microsoft.PowerShell.Commands.MemberDefinition"],
        synopsis: "Lists the properties and methods of objects.",
        description: "One list is written for each type of object that comes down the pipeline.",
        parameters: [inputObject, name, memberType, view, `static`, force],
        make: { GetMember() })
    private var seen: Set<String> = []
    private var sawObject = false

    func process(_ call: CommandCall) throws {
        guard let input = call[Self.inputObject], !input.isNull else { return }
        sawObject = true
        let typeName = subject(input, call)
        guard seen.insert(typeName).inserted else { return }
        let members = MemberLister(input, call).members()
        let patterns = (call.isBound(Self.name) ? call.texts(Self.name) : ["*"]).map { NamePattern($0) }
        let wanted = members.filter { NamePattern.any(patterns, match: $0.name) }
        for member in wanted.sorted(by: GetMember.isBefore) { try call.write(member.object(typeName)) }
    }

    private static func isBefore(_ a: MemberLine, _ b: MemberLine) -> Bool {
        if a.kind != b.kind { return a.kind < b.kind }
        return Collation.compare(a.name, b.name, ignoreCase: true) < 0
    }

    private func subject(_ input: Value, _ call: CommandCall) -> String {
        if call.flag(Self.`static`), let type = input.asObject as? NetType { return type.fullName }
        return TypeNames.of(input).first ?? ""
    }

    func end(_ call: CommandCall) throws {
        if sawObject { return }
        try call.writeError(
            "NoObjectInGetMember", "You must specify an object for the Get-Member cmdlet.", category: .CloseError,
            type: ExceptionTypes.invalidOperation)
    }
}
