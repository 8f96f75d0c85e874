import FileGate
import ShellRuntime
import ShellValues

/// Reads a data file.
final class ImportPowerShellDataFile: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, set: "ByPath", checks: [.notNullOrEmpty],
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], position: 0, mandatory: true, byName: true,
        set: "ByLiteralPath", checks: [.notNullOrEmpty], help: "Paths taken as they are, without wildcards.")
    static let skipLimitCheck = ParameterSpec("SkipLimitCheck", .switchParameter)
    static let spec = CommandSpec(
        "Import-PowerShellDataFile", module: "Microsoft.PowerShell.Utility",
        className: "Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand", defaultSet: "ByPath",
        synopsis: "Reads the hashtable in a .psd1 file.",
        parameters: [path, literalPath, skipLimitCheck],
        make: { ImportPowerShellDataFile() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            let file = DrivePath.absolute(path, call.engine)
            guard let text = TextFiles.read(file, .utf8) else {
                try call.writeError(
                    "PathNotFound", FileGate.pathNotFound(path), category: .InvalidArgument,
                    target: .string(path), type: ExceptionTypes.argument)
                continue
            }
            try call.engine.evaluate("data { " + text + "\n}", into: call.output)
        }
    }
}
