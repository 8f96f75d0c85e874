import DotNetPrimitives
import ShellRuntime
import ShellValues

/// Tells whether paths exist.
final class TestPath: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byValue: true, byName: true, set: "Path",
        checks: [.allowNull, .allowEmptyCollection, .allowEmptyString], help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        checks: [.allowNull, .allowEmptyCollection, .allowEmptyString], help: "Paths taken as they are, without wildcards.")
    static let filter = ParameterSpec("Filter", .string, help: "A pattern that the provider itself applies to names.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let pathType = ParameterSpec("PathType", CmdletTypes.testPathType, aliases: ["Type"])
    static let isValid = ParameterSpec("IsValid", .switchParameter)
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let olderThan = ParameterSpec("OlderThan", .dateTime)
    static let newerThan = ParameterSpec("NewerThan", .dateTime)
    static let spec = CommandSpec(
        "Test-Path", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.TestPathCommand",
        defaultSet: "Path", outputTypes: ["System.Boolean"], synopsis: "Tells whether a path exists.",
        parameters: [path, literalPath, filter, include, exclude, pathType, isValid, credential, olderThan, newerThan],
        make: { TestPath() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        for value in call.list(literal ? Self.literalPath : Self.path) {
            let path = value.text(call.engine)
            if value.isNull || path.allSatisfy({ $0 == " " }) {
                try call.write(.bool(false))
            } else {
                try call.write(.bool(call.flag(Self.isValid) || exists(path, literal, call)))
            }
        }
    }

    private func exists(_ path: String, _ literal: Bool, _ call: CommandCall) -> Bool {
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter)
        switch DrivePath.parse(path, call.engine) {
        case .file(let absolute):
            let isPattern = !literal && FileGlob.hasWildcard(absolute)
            let files = isPattern ? FileGlob.expand(absolute) : [literal ? absolute : NamePattern(absolute).literal]
            return files.contains { fits($0, call) && finder.accepts(Folder.leaf($0)) }
        case .item(let drive, let name):
            let isContainer = name.isEmpty
            if let kind = kind(call), (kind == "container") != isContainer { return false }
            return isContainer || !drive.matching(name, call.engine).isEmpty
        case .unknownDrive: return false
        }
    }

    private func kind(_ call: CommandCall) -> String? {
        let kind = CaseFolding.fold(call.text(Self.pathType) ?? "any")
        return kind == "any" ? nil : kind
    }

    private func fits(_ path: String, _ call: CommandCall) -> Bool {
        guard let status = FileStatus(path) else { return false }
        if let kind = kind(call), (kind == "container") != status.isFolder { return false }
        let local = status.modified &+ Int64(call.engine.host.offsetMinutes(status.modified)) &* 600_000_000
        if let limit = (call[Self.newerThan]?.asObject as? Box<NetDateTime>)?.value, local < limit.ticks { return false }
        if let limit = (call[Self.olderThan]?.asObject as? Box<NetDateTime>)?.value, local > limit.ticks { return false }
        return true
    }
}
