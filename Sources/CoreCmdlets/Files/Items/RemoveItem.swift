import FileGate
import ShellRuntime
import ShellValues

/// Removes items.
final class RemoveItem: Cmdlet {
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
    static let recurse = ParameterSpec("Recurse", .switchParameter, help: "Goes into folders below as well.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Remove-Item", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.RemoveItemCommand",
        aliases: ["del", "erase", "rd", "ri"], defaultSet: "Path", shouldProcess: true,
        synopsis: "Removes files, folders and session items.",
        parameters: [path, literalPath, filter, include, exclude, recurse, force, credential],
        make: { RemoveItem() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter, force: Self.force)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for item in try finder.find(path, literal: literal) { try remove(item, call) }
        }
    }

    private func remove(_ item: Located, _ call: CommandCall) throws {
        switch item {
        case .file(let path): try removeFile(path, call)
        case .item(let drive, let name, let object): try remove(name, object, drive, call)
        case .root: break
        }
    }

    private func remove(_ name: String, _ object: NetObject, _ drive: any FlatDrive, _ call: CommandCall) throws {
        let label = drive.name == "Env" ? "Environment variable" : drive.name
        guard try call.shouldProcess("Item: \(name)", "Remove \(drive.name == "Env" ? "Item" : label)") else { return }
        if let variable = object as? Variable, variable.options.contains(.constant) || variable.options.contains(.readOnly) && !call.flag(Self.force) {
            return try call.writeError(
                "VariableNotRemovable",
                "Cannot remove variable \(name) because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.",
                category: .WriteError, target: .string(name), type: ExceptionTypes.sessionStateUnauthorizedAccess)
        }
        _ = drive.remove(name, call.engine)
    }

    private func removeFile(_ path: String, _ call: CommandCall) throws {
        let isFolder = FileStatus.isFolder(path)
        if isFolder, isInUse(path, call) {
            return try call.writeError(
                "InvalidOperation", "Cannot remove the item at '\(path)' because it is in use.", category: .InvalidOperation,
                type: ExceptionTypes.psInvalidOperation)
        }
        if isFolder, !call.flag(Self.recurse), !(Folder.names(path) ?? []).isEmpty {
            let question = "The item at \(path) has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?"
            let isAsked = call.preferences.confirm != false && call.preferences.whatIf != true
            if isAsked, try !call.shouldContinue(question, caption: "Confirm") { return }
        }
        guard try call.shouldProcess(path, isFolder ? "Remove Directory" : "Remove File") else { return }
        if Folder.remove(path) { return }
        try call.writeError(
            "RemoveFileSystemItemUnAuthorizedAccess", FileGate.denial(of: path), category: .PermissionDenied,
            target: .string(path), type: ExceptionTypes.unauthorizedAccess)
    }

    private func isInUse(_ path: String, _ call: CommandCall) -> Bool {
        let folder = call.engine.host.currentFolder
        return folder == path || folder.hasPrefix(path == "/" ? "/" : path + "/")
    }
}
