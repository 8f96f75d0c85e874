import ShellRuntime
import ShellValues

/// Sets the value of session items.
final class SetItem: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let value = ParameterSpec("Value", .object, position: 1, byValue: true, byName: true, help: "The value to store.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let filter = ParameterSpec("Filter", .string, help: "A pattern that the provider itself applies to names.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Set-Item", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.SetItemCommand",
        aliases: ["si"], defaultSet: "Path", shouldProcess: true,
        synopsis: "Sets the value of an item, such as a variable, an alias or an environment variable.",
        parameters: [path, literalPath, value, force, passThru, filter, include, exclude, credential],
        make: { SetItem() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        for path in call.texts(literal ? Self.literalPath : Self.path) { try set(path, call) }
    }

    private func set(_ path: String, _ call: CommandCall) throws {
        switch DrivePath.parse(path, call.engine) {
        case .item(let drive, let name): try set(drive, name, call)
        case .file:
            throw call.failure(
                "NotSupported", "Provider operation stopped because the provider does not support this operation.",
                category: .NotImplemented, type: ExceptionTypes.psNotSupported)
        case .unknownDrive(let name): try FileArguments.missingDrive(name, call)
        }
    }

    private func set(_ drive: any FlatDrive, _ name: String, _ call: CommandCall) throws {
        let value = call[Self.value] ?? .null
        guard try call.shouldProcess("Item: \(name) Value: \(value.text(call.engine))", "Set Item") else { return }
        do {
            try drive.set(name, value, call.engine)
        } catch let failure as PSFailure {
            return try call.writeError(failure.record)
        }
        if call.flag(Self.passThru), let object = drive.item(name, call.engine) {
            try call.write(Located.item(drive, name: name, object: object).value(call.engine))
        }
    }
}

/// Empties session items.
final class ClearItem: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byValue: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "LiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let filter = ParameterSpec("Filter", .string, help: "A pattern that the provider itself applies to names.")
    static let include = ParameterSpec("Include", .string.arrayType, help: "Only items whose names match one of these patterns.")
    static let exclude = ParameterSpec(
        "Exclude", .string.arrayType, help: "Leaves out items whose names match one of these patterns.")
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Clear-Item", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.ClearItemCommand",
        aliases: ["cli"], defaultSet: "Path", shouldProcess: true, synopsis: "Clears the value of an item without removing it.",
        parameters: [path, literalPath, force, filter, include, exclude, credential],
        make: { ClearItem() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter, force: Self.force)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for case .item(let drive, let name, _) in try finder.find(path, literal: literal) {
                if drive.name == "Variable" || drive.name == "Env" { try drive.set(name, .null, call.engine) }
            }
        }
    }
}

/// Opens files with another program, which this shell does not do.
final class InvokeItem: Cmdlet {
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
    static let credential = ParameterSpec(
        "Credential", CmdletTypes.psCredential, byName: true,
        help: "Accepted for compatibility; the providers here need no credential.")
    static let spec = CommandSpec(
        "Invoke-Item", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.InvokeItemCommand",
        aliases: ["ii"], defaultSet: "Path", shouldProcess: true,
        synopsis: "Opens a file with its program; not available here.",
        parameters: [path, literalPath, filter, include, exclude, credential],
        make: { InvokeItem() })
    func process(_ call: CommandCall) throws {
        throw call.failure(
            "NotSupported", "Invoke-Item is not available in this shell.", category: .NotImplemented, type: ExceptionTypes.psNotSupported)
    }
}
