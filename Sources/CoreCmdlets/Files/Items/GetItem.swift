import ShellRuntime
import ShellValues

/// Answers items of drives.
final class GetItem: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byValue: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let filter = ParameterSpec("Filter", .string, help: "A pattern that the provider itself applies to names.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Get-Item", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.GetItemCommand",
        aliases: ["gi"], defaultSet: "Path",
        outputTypes: ["System.IO.FileInfo", "System.Boolean", "System.String", "System.IO.DirectoryInfo"],
        synopsis: "Gets the item at a path.",
        parameters: [path, literalPath, filter, include, exclude, force, credential],
        make: { GetItem() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter, force: Self.force)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for item in try finder.find(path, literal: literal) {
                if case .root(let drive) = item {
                    try writeAll(drive, call)
                } else {
                    try call.write(item.value(call.engine))
                }
            }
        }
    }

    private func writeAll(_ drive: any FlatDrive, _ call: CommandCall) throws {
        for item in drive.items(call.engine) {
            try call.write(Located.item(drive, name: item.name, object: item.object).value(call.engine))
        }
    }
}
