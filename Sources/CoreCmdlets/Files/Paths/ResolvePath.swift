import ShellRuntime
import ShellValues

/// Answers the existing paths a wildcard means.
final class ResolvePath: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byValue: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let relative = ParameterSpec("Relative", .switchParameter, places: [.init("Path"), .init("LiteralPath")])
    static let relativeBasePath = ParameterSpec("RelativeBasePath", .string)
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Resolve-Path", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.ResolvePathCommand", aliases: ["rvpa"], defaultSet: "Path",
        outputTypes: ["System.String", "System.Management.Automation.PathInfo"],
        synopsis: "Gets the existing paths that a path with wildcards means.",
        parameters: [path, literalPath, relative, relativeBasePath, force, credential],
        make: { ResolvePath() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let base = call.text(Self.relativeBasePath).map { DrivePath.absolute($0, call.engine) } ?? call.engine.host.currentFolder
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for item in try ItemFinder(call, force: Self.force).find(path, literal: literal) {
                if call.flag(Self.relative), case .file(let file) = item {
                    try call.write(PathText.relative(file, to: base))
                } else {
                    try call.write(LocationObject.make(item.text))
                }
            }
        }
    }
}

/// Answers paths as the file system writes them.
final class ConvertPath: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byValue: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let spec = CommandSpec(
        "Convert-Path", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.ConvertPathCommand", aliases: ["cvpa"], defaultSet: "Path",
        outputTypes: ["System.String"], synopsis: "Gets a path as the file system writes it.",
        parameters: [path, literalPath, force],
        make: { ConvertPath() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for item in try ItemFinder(call).find(path, literal: literal) {
                if case .item(_, let name, _) = item { try call.write(name) } else { try call.write(item.text) }
            }
        }
    }
}
