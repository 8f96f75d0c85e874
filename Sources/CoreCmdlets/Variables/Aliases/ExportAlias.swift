import ShellRuntime
import ShellValues

/// Writes aliases to a file.
final class ExportAlias: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string, position: 0, mandatory: true, set: "ByPath", help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "ByLiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let name = ParameterSpec(
        "Name", .string.arrayType, position: 1, byName: true,
        help: "Names to look for; wildcards are allowed where names are matched.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let `as` = ParameterSpec("As", CmdletTypes.exportAliasFormat)
    static let append = ParameterSpec("Append", .switchParameter, help: "Adds to the end instead of replacing.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let noClobber = ParameterSpec(
        "NoClobber", .switchParameter, aliases: ["NoOverwrite"], help: "Refuses to replace an existing file.")
    static let description = ParameterSpec("Description", .string, help: "A text that says what it is for.")
    static let scope = ParameterSpec("Scope", .string, help: "Global, Local, Script, or the number of scopes outwards.")
    static let spec = CommandSpec(
        "Export-Alias", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.ExportAliasCommand",
        aliases: ["epal"], defaultSet: "ByPath", outputTypes: ["System.Management.Automation.AliasInfo"], shouldProcess: true,
        synopsis: "Writes aliases to a file, as CSV or as a script.",
        parameters: [path, literalPath, name, passThru, `as`, append, force, noClobber, description, scope],
        make: { ExportAlias() })
    func process(_ call: CommandCall) throws {
        let patterns = (call.isBound(Self.name) ? call.texts(Self.name) : ["*"]).map { NamePattern($0) }
        let found = SessionCommands.aliases(call.engine).filter { NamePattern.any(patterns, match: $0.name) }
        let isScript = CaseFolding.fold(call.text(Self.`as`) ?? "csv") == "script"
        let lines = found.map { isScript ? script($0) : csv($0) }
        let path = DrivePath.absolute(call.text(Self.path) ?? call.text(Self.literalPath) ?? "", call.engine)
        guard try call.shouldProcess(path) else { return }
        if call.flag(Self.noClobber), FileStatus.exists(path) {
            throw call.failure(
                "NoClobber", "The file '\(path)' already exists.", category: .ResourceExists, target: .string(path), type: ExceptionTypes.io)
        }
        try FileArguments.write(lines.map { $0 + "\n" }.joined(), to: path, .utf8, append: call.flag(Self.append), call)
        if call.flag(Self.passThru) { for alias in found { try call.write(.object(alias)) } }
    }

    private func csv(_ alias: AliasInfo) -> String {
        [alias.name, alias.definition, alias.description, ScopedOptions.text(alias.options)].map { "\"\($0)\"" }.joined(separator: ",")
    }

    private func script(_ alias: AliasInfo) -> String {
        "set-alias -Name:\"\(alias.name)\" -Value:\"\(alias.definition)\" -Description:\"\(alias.description)\" -Option:\"\(ScopedOptions.text(alias.options))\""
    }
}

/// Reads aliases from a file of `Export-Alias`.
final class ImportAlias: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string, position: 0, mandatory: true, byValue: true, byName: true, set: "ByPath",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string, aliases: ["PSPath", "LP"], mandatory: true, byValue: true, byName: true, set: "ByLiteralPath",
        help: "Paths taken as they are, without wildcards.")
    static let scope = ParameterSpec(
        "Scope", .string, checks: [.notNullOrEmpty], help: "Global, Local, Script, or the number of scopes outwards.")
    static let passThru = ParameterSpec("PassThru", .switchParameter, help: "Also writes the object worked on.")
    static let force = ParameterSpec("Force", .switchParameter, help: "Does it even where protection would forbid it.")
    static let spec = CommandSpec(
        "Import-Alias", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.ImportAliasCommand",
        aliases: ["ipal"], defaultSet: "ByPath", outputTypes: ["System.Management.Automation.AliasInfo"], shouldProcess: true,
        synopsis: "Reads aliases from a file.",
        parameters: [path, literalPath, scope, passThru, force],
        make: { ImportAlias() })
    func process(_ call: CommandCall) throws {
        let path = DrivePath.absolute(call.text(Self.path) ?? call.text(Self.literalPath) ?? "", call.engine)
        guard let text = TextFiles.read(path, .utf8) else { return try FileArguments.missingPath(path, call) }
        let store = try VariableStore(call, scope: call.text(Self.scope))
        for line in TextFiles.lines(text) where !line.isEmpty && !line.hasPrefix("#") {
            var reader = CsvReader(line + "\n", delimiter: ",")
            guard let fields = reader.nextRecord(), fields.count >= 2 else { continue }
            let options = fields.count > 3 ? ScopedOptions.parse(.string(fields[3]), call.engine) : []
            if let old = call.engine.findAlias(Symbol(fields[0])), !call.flag(Self.force) {
                try call.writeError(
                    "AliasAlreadyExists", "The alias is not allowed, because an alias with the name '\(old.name)' already exists.",
                    category: .ResourceExists, target: .string(old.name), type: ExceptionTypes.sessionState)
                continue
            }
            let alias = AliasInfo(name: fields[0], definition: fields[1], options: options, description: fields.count > 2 ? fields[2] : "")
            call.engine.defineAlias(alias, in: store.scope ?? call.engine.scope)
            if call.flag(Self.passThru) { try call.write(.object(alias)) }
        }
    }
}
