import FileGate
import ShellRuntime
import ShellValues

/// Copies items.
final class CopyItem: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byValue: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let destination = ParameterSpec("Destination", .string, position: 1, byName: true, help: "Where the items go.")
    static let container = ParameterSpec("Container", .switchParameter)
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let filter = ParameterSpec("Filter", .string, help: "A pattern that the provider itself applies to names.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let recurse = ParameterSpec("Recurse", .switchParameter, help: "Goes into folders below as well.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let fromSession = ParameterSpec("FromSession", CmdletTypes.psSession, checks: [.notNullOrEmpty])
    static let toSession = ParameterSpec("ToSession", CmdletTypes.psSession, checks: [.notNullOrEmpty])
    static let spec = CommandSpec(
        "Copy-Item", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.CopyItemCommand",
        aliases: ["copy", "cpi"], defaultSet: "Path", shouldProcess: true, synopsis: "Copies files, folders and session items.",
        parameters: [
            path, literalPath, destination, container, force, filter, include, exclude, recurse, passThru, credential,
            fromSession, toSession,
        ],
        make: { CopyItem() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter, force: Self.force)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for item in try finder.find(path, literal: literal) { try copy(item, call) }
        }
    }

    private func copy(_ item: Located, _ call: CommandCall) throws {
        let destination = call.text(Self.destination) ?? "."
        switch (item, DrivePath.parse(destination, call.engine)) {
        case (.file(let source), .file(let target)): try copyFile(source, target, destination, call)
        case (.item(let drive, _, let object), .item(let other, let name)) where drive.name == other.name:
            try other.set(name, drive.content(object), call.engine)
        default: break
        }
    }

    private func copyFile(_ source: String, _ target: String, _ written: String, _ call: CommandCall) throws {
        let path = FileStatus.isFolder(target) ? Folder.join(target, Folder.leaf(source)) : target
        let isFolder = FileStatus.isFolder(source)
        guard try call.shouldProcess("Item: \(source) Destination: \(path)", isFolder ? "Copy Directory" : "Copy File") else { return }
        if path == source {
            return try call.writeError(
                "CopyError", "Cannot overwrite the item \(source) with itself.", category: .WriteError, target: .string(source),
                type: ExceptionTypes.io)
        }
        guard FileStatus.isFolder(Folder.parent(path)) else {
            return try call.writeError(
                "System.IO.DirectoryNotFoundException", FileGate.partNotFound(path), category: .NotSpecified,
                type: ExceptionTypes.directoryNotFound)
        }
        guard Folder.copy(source, to: path, recursive: call.flag(Self.recurse)) else {
            return try call.writeError(
                "CopyFileInfoItemUnauthorizedAccessError", FileGate.denial(of: path), category: .PermissionDenied,
                target: .string(source), type: ExceptionTypes.unauthorizedAccess)
        }
        if call.flag(Self.passThru) { try call.write(FileObject.value(path, call.engine)) }
    }
}
