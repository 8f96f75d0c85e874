import FileGate
import ShellRuntime
import ShellValues

/// Moves items.
final class MoveItem: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byValue: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let destination = ParameterSpec("Destination", .string, position: 1, byName: true, help: "Where the items go.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let filter = ParameterSpec("Filter", .string, help: "A pattern that the provider itself applies to names.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Move-Item", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.MoveItemCommand",
        aliases: ["mi", "move"], defaultSet: "Path", shouldProcess: true, synopsis: "Moves files and folders.",
        parameters: [path, literalPath, destination, force, filter, include, exclude, passThru, credential],
        make: { MoveItem() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter, force: Self.force)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for item in try finder.find(path, literal: literal) {
                guard case .file(let source) = item, case .file(let target) = DrivePath.parse(call.text(Self.destination) ?? ".", call.engine)
                else { continue }
                try move(source, target, call)
            }
        }
    }

    private func move(_ source: String, _ target: String, _ call: CommandCall) throws {
        let path = FileStatus.isFolder(target) ? Folder.join(target, Folder.leaf(source)) : target
        let action = FileStatus.isFolder(source) ? "Move Directory" : "Move File"
        guard try call.shouldProcess("Item: \(source) Destination: \(path)", action) else { return }
        if FileStatus.exists(path), !call.flag(Self.force) {
            return try call.writeError(
                "MoveFileInfoItemIOError", "Cannot create a file when that file already exists.", category: .WriteError,
                target: .string(source), type: ExceptionTypes.io)
        }
        guard FileGate.rename(source, to: path) == 0 else {
            return try call.writeError(
                "MoveFileInfoItemIOError", FileGate.partNotFound(path), category: .WriteError,
                target: .string(source), type: ExceptionTypes.directoryNotFound)
        }
        if call.flag(Self.passThru) { try call.write(FileObject.value(path, call.engine)) }
    }
}

/// Renames items.
final class RenameItem: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string, position: 0, mandatory: true, byValue: true, byName: true, set: "ByPath",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "ByLiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let newName = ParameterSpec("NewName", .string, position: 1, mandatory: true, byName: true)
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Rename-Item", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.RenameItemCommand",
        aliases: ["ren", "rni"], defaultSet: "ByPath", shouldProcess: true, synopsis: "Gives an item a new name.",
        parameters: [path, literalPath, newName, force, passThru, credential],
        make: { RenameItem() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        guard let path = call.text(literal ? Self.literalPath : Self.path) else { return }
        for item in try ItemFinder(call, force: Self.force).find(path, literal: literal) { try rename(item, call) }
    }

    private func rename(_ item: Located, _ call: CommandCall) throws {
        let newName = call.text(Self.newName) ?? ""
        switch item {
        case .file(let source): try renameFile(source, newName, call)
        case .item(let drive, let name, let object):
            try drive.set(newName, drive.content(object), call.engine)
            _ = drive.remove(name, call.engine)
        case .root: break
        }
    }

    private func renameFile(_ source: String, _ newName: String, _ call: CommandCall) throws {
        let path = Folder.join(Folder.parent(source), Folder.leaf(newName))
        let action = FileStatus.isFolder(source) ? "Rename Directory" : "Rename File"
        guard try call.shouldProcess("Item: \(source) Destination: \(path)", action) else { return }
        guard !FileStatus.exists(path), FileGate.rename(source, to: path) == 0 else {
            return try call.writeError(
                "RenameItemIOError", "Cannot create a file when that file already exists.", category: .WriteError,
                target: .string(source), type: ExceptionTypes.io)
        }
        if call.flag(Self.passThru) { try call.write(FileObject.value(path, call.engine)) }
    }
}
