import ShellRuntime
import ShellValues

/// Lists the items in a folder or drive.
final class GetChildItem: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, byValue: true, byName: true, set: "Items",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralItems",
        help: "Paths taken as they are, without wildcards.")
    static let filter = ParameterSpec(
        "Filter", .string, position: 1, help: "A pattern that the provider itself applies to names.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let recurse = ParameterSpec("Recurse", .switchParameter, aliases: ["s", "r"], help: "Goes into folders below as well.")
    static let depth = ParameterSpec("Depth", .uint, help: "How many levels deep to go.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let name = ParameterSpec(
        "Name", .switchParameter, help: "Names to look for; wildcards are allowed where names are matched.")
    static let attributes = ParameterSpec("Attributes", .object)
    static let followSymlink = ParameterSpec("FollowSymlink", .switchParameter)
    static let directory = ParameterSpec("Directory", .switchParameter, aliases: ["ad"])
    static let file = ParameterSpec("File", .switchParameter, aliases: ["af"])
    static let hidden = ParameterSpec("Hidden", .switchParameter, aliases: ["ah", "h"])
    static let readOnly = ParameterSpec("ReadOnly", .switchParameter, aliases: ["ar"])
    static let system = ParameterSpec("System", .switchParameter, aliases: ["as"])
    static let spec = CommandSpec(
        "Get-ChildItem", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.GetChildItemCommand", aliases: ["dir", "gci"], defaultSet: "Items",
        outputTypes: ["System.IO.FileInfo", "System.IO.DirectoryInfo"], synopsis: "Lists the items in a folder or on a drive.",
        description: "Folders come first, both in order of name. Names that begin with a point are left out unless -Force is given.",
        parameters: [
            path, literalPath, filter, include, exclude, recurse, depth, force, name, attributes, followSymlink, directory,
            file, hidden, readOnly, system,
        ],
        make: { GetChildItem() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let paths = call.isBound(Self.path) || literal ? call.texts(literal ? Self.literalPath : Self.path) : ["."]
        for path in paths { try list(path, literal, call) }
    }

    private func list(_ path: String, _ literal: Bool, _ call: CommandCall) throws {
        switch DrivePath.parse(path, call.engine) {
        case .file(let absolute): try listFiles(absolute, literal, call)
        case .item(let drive, let name): try listItems(drive, name, call)
        case .unknownDrive(let name): try FileArguments.missingDrive(name, call)
        }
    }

    private func listItems(_ drive: any FlatDrive, _ name: String, _ call: CommandCall) throws {
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter)
        let found = drive.matching(name, call.engine)
        if found.isEmpty, !name.isEmpty, NamePattern(name).isLiteral {
            return try FileArguments.missingPath(drive.name + ":/" + name, call)
        }
        for item in found where finder.accepts(item.name) {
            if call.flag(Self.name) {
                try call.write(item.name)
            } else {
                try call.write(Located.item(drive, name: item.name, object: item.object).value(call.engine))
            }
        }
    }

    private func listFiles(_ absolute: String, _ literal: Bool, _ call: CommandCall) throws {
        let walker = FolderWalker(call)
        if literal || !FileGlob.hasWildcard(absolute) { return try listPlain(literal ? absolute : NamePattern(absolute).literal, walker, call) }
        for found in FileGlob.expand(absolute, includingHidden: call.flag(Self.force)) {
            if FileStatus.isFolder(found), !call.isBound(Self.include), walker.isRecursive || !isLastPartPattern(absolute) {
                try walker.walk(found, prefix: "", depth: 0)
            } else if walker.isRecursive || walker.accepts(found) {
                try walker.emit(found, name: Folder.leaf(found))
            }
        }
    }

    private func isLastPartPattern(_ path: String) -> Bool { FileGlob.hasWildcard(Folder.leaf(path)) }

    private func listPlain(_ path: String, _ walker: FolderWalker, _ call: CommandCall) throws {
        guard let status = FileStatus(path) else {
            if call.flag(Self.recurse), FileStatus.isFolder(Folder.parent(path)) {
                return try walker.walk(Folder.parent(path), prefix: "", depth: 0, only: NamePattern(Folder.leaf(path)))
            }
            return try FileArguments.missingPath(path, call)
        }
        if status.isFolder { return try walker.walk(path, prefix: "", depth: 0) }
        if walker.accepts(path) { try walker.emit(path, name: Folder.leaf(path)) }
    }
}
