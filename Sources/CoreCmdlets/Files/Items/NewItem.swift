import FileGate
import Glibc
import ShellRuntime
import ShellValues

/// Makes files, folders and session items.
final class NewItem: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType,
        places: [.init("pathSet", position: 0, mandatory: true, byName: true), .init("nameSet", position: 0, byName: true)],
        help: "Paths of the items; wildcards are allowed.")
    static let name = ParameterSpec(
        "Name", .string, mandatory: true, byName: true, set: "nameSet", checks: [.allowNull, .allowEmptyString],
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let itemType = ParameterSpec("ItemType", .string, aliases: ["Type"], byName: true)
    static let value = ParameterSpec(
        "Value", .object, aliases: ["Target"], byValue: true, byName: true, help: "The value to store.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "New-Item", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.NewItemCommand",
        aliases: ["ni"], defaultSet: "pathSet", outputTypes: ["System.String", "System.IO.FileInfo", "System.IO.DirectoryInfo"],
        shouldProcess: true, synopsis: "Makes a file, a folder or a session item.",
        parameters: [path, name, itemType, value, force, credential],
        make: { NewItem() })
    func process(_ call: CommandCall) throws {
        let name = call.text(Self.name)
        for path in call.isBound(Self.path) ? call.texts(Self.path) : ["."] {
            try make(name.map { PathText.join(path, $0) } ?? path, call)
        }
    }

    private func make(_ path: String, _ call: CommandCall) throws {
        switch DrivePath.parse(path, call.engine) {
        case .file(let absolute): try makeFile(absolute, call)
        case .item(let drive, let name): try makeItem(drive, name, call)
        case .unknownDrive(let name): try FileArguments.missingDrive(name, call)
        }
    }

    private func makeItem(_ drive: any FlatDrive, _ name: String, _ call: CommandCall) throws {
        if drive.item(name, call.engine) != nil, !call.flag(Self.force) {
            throw call.failure(
                "Argument", "An item with the name '\(name)' already exists on drive \(drive.name):.", category: .InvalidArgument,
                type: ExceptionTypes.psArgument)
        }
        guard try call.shouldProcess("Item: \(name) Type: ", "New Item") else { return }
        try drive.set(name, call[Self.value] ?? .string(""), call.engine)
        if let object = drive.item(name, call.engine) {
            try call.write(Located.item(drive, name: name, object: object).value(call.engine))
        }
    }

    private func makeFile(_ path: String, _ call: CommandCall) throws {
        switch CaseFolding.fold(call.text(Self.itemType) ?? "file") {
        case "directory", "container": try makeFolder(path, call)
        case "file", "leaf": try makePlainFile(path, call)
        case "symboliclink", "hardlink": try makeLink(path, call)
        default:
            throw call.failure(
                "Argument",
                "The type is not a known type for the file system. Only \"file\",\"directory\" or \"symboliclink\" can be specified.",
                category: .InvalidArgument, target: call[Self.itemType] ?? .null, type: ExceptionTypes.psArgument)
        }
    }

    private func makeFolder(_ path: String, _ call: CommandCall) throws {
        if FileStatus.exists(path), !(call.flag(Self.force) && FileStatus.isFolder(path)) {
            return try call.writeError(
                "DirectoryExist", "An item with the specified name \(path) already exists.", category: .ResourceExists,
                target: .string(path), type: ExceptionTypes.io)
        }
        guard try call.shouldProcess("Destination: \(path)", "Create Directory") else { return }
        if !Folder.make(path) { return try denied(path, "CreateDirectoryUnauthorizedAccessError", call) }
        try call.write(FileObject.value(path, call.engine))
    }

    private func makePlainFile(_ path: String, _ call: CommandCall) throws {
        let force = call.flag(Self.force)
        if FileStatus.exists(path), !force {
            return try call.writeError(
                "NewItemIOError", "The file '\(path)' already exists.", category: .WriteError, target: .string(path),
                type: ExceptionTypes.io)
        }
        guard try call.shouldProcess("Destination: \(path)", "Create File") else { return }
        if force { _ = Folder.make(Folder.parent(path)) }
        let text = call[Self.value].map { $0.isNull ? "" : CultureText.of($0, call.engine) } ?? ""
        let code = FileBytes.write(Array(text.utf8), to: path)
        if code == ENOENT {
            return try call.writeError(
                "NewItemIOError", FileGate.partNotFound(path), category: .WriteError, target: .string(path),
                type: ExceptionTypes.directoryNotFound)
        }
        if code != 0 { return try denied(path, "NewItemUnauthorizedAccessError", call) }
        try call.write(FileObject.value(path, call.engine))
    }

    private func makeLink(_ path: String, _ call: CommandCall) throws {
        let target = DrivePath.absolute(call[Self.value]?.text(call.engine) ?? "", call.engine)
        guard try call.shouldProcess("Destination: \(path)", "Create Symbolic Link") else { return }
        let isHard = CaseFolding.fold(call.text(Self.itemType) ?? "") == "hardlink"
        let code = FileGate.link(path, to: target, isHard: isHard)
        if code != 0 { return try denied(path, "NewItemIOError", call) }
        try call.write(FileObject.value(path, call.engine))
    }

    private func denied(_ path: String, _ id: String, _ call: CommandCall) throws {
        try call.writeError(
            id, FileGate.denial(of: path), category: .PermissionDenied, target: .string(path),
            type: ExceptionTypes.unauthorizedAccess)
    }
}
