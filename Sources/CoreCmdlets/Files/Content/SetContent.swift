import ShellRuntime
import ShellValues

/// Replaces the content of files.
final class SetContent: Cmdlet {
    static let value = ParameterSpec(
        "Value", .object.arrayType, position: 1, mandatory: true, byValue: true, byName: true,
        checks: [.allowNull, .allowEmptyCollection], help: "The value to store.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byName: true, set: "Path",
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
    static let noNewline = ParameterSpec("NoNewline", .switchParameter, help: "Writes no line break at the end.")
    static let encoding = ParameterSpec(
        "Encoding", CmdletTypes.encoding, checks: [.notNullOrEmpty],
        help: "How text is turned into bytes and back; utf8NoBOM unless stated.", transform: EncodingTransformation())
    static let asByteStream = ParameterSpec("AsByteStream", .switchParameter, help: "Reads or writes bytes instead of text.")
    static let spec = CommandSpec(
        "Set-Content", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.SetContentCommand",
        defaultSet: "Path", shouldProcess: true, synopsis: "Writes new content to a file, or a new value to a session item.",
        parameters: [
            value, passThru, path, literalPath, filter, include, exclude, force, credential, noNewline, encoding,
            asByteStream,
        ],
        make: { SetContent() })
    private let gatherer = ContentGatherer()

    func process(_ call: CommandCall) throws { gatherer.add(call[Self.value]) }

    func end(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let target = ContentTarget(
            call: call, encoding: TextEncoding.of(call[Self.encoding]), delimiter: call.flag(Self.noNewline) ? "" : "\n",
            isBytes: call.flag(Self.asByteStream))
        try gatherer.write(
            paths: call.texts(literal ? Self.literalPath : Self.path), literal: literal, append: false, to: target)
        if call.flag(Self.passThru) { try gatherer.passThru(call) }
    }
}

/// Adds to the end of files.
final class AddContent: Cmdlet {
    static let value = ParameterSpec(
        "Value", .object.arrayType, position: 1, mandatory: true, byValue: true, byName: true,
        checks: [.allowNull, .allowEmptyCollection], help: "The value to store.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byName: true, set: "Path",
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
    static let noNewline = ParameterSpec("NoNewline", .switchParameter, help: "Writes no line break at the end.")
    static let encoding = ParameterSpec(
        "Encoding", CmdletTypes.encoding, checks: [.notNullOrEmpty],
        help: "How text is turned into bytes and back; utf8NoBOM unless stated.", transform: EncodingTransformation())
    static let asByteStream = ParameterSpec("AsByteStream", .switchParameter, help: "Reads or writes bytes instead of text.")
    static let spec = CommandSpec(
        "Add-Content", module: "Microsoft.PowerShell.Management", className: "Microsoft.PowerShell.Commands.AddContentCommand",
        defaultSet: "Path", shouldProcess: true, synopsis: "Adds content to the end of a file, making the file when needed.",
        parameters: [
            value, passThru, path, literalPath, filter, include, exclude, force, credential, noNewline, encoding,
            asByteStream,
        ],
        make: { AddContent() })
    private let gatherer = ContentGatherer()

    func process(_ call: CommandCall) throws { gatherer.add(call[Self.value]) }

    func end(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let target = ContentTarget(
            call: call, encoding: TextEncoding.of(call[Self.encoding]), delimiter: call.flag(Self.noNewline) ? "" : "\n",
            isBytes: call.flag(Self.asByteStream))
        try gatherer.write(
            paths: call.texts(literal ? Self.literalPath : Self.path), literal: literal, append: true, to: target)
        if call.flag(Self.passThru) { try gatherer.passThru(call) }
    }
}

/// Empties files.
final class ClearContent: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byName: true, set: "Path",
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
        "Clear-Content", module: "Microsoft.PowerShell.Management",
        className: "Microsoft.PowerShell.Commands.ClearContentCommand", aliases: ["clc"], defaultSet: "Path",
        shouldProcess: true, synopsis: "Empties a file without removing it.",
        parameters: [path, literalPath, filter, include, exclude, force, credential],
        make: { ClearContent() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        let finder = ItemFinder(call, include: Self.include, exclude: Self.exclude, filter: Self.filter, force: Self.force)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for item in try finder.find(path, literal: literal) {
                guard case .file(let file) = item, try call.shouldProcess(file, "Clear Content") else { continue }
                if FileBytes.write([], to: file) != 0 {
                    throw FileArguments.openFailure(file, 1, call)
                }
            }
        }
    }
}
