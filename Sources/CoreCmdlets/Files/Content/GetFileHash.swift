import FileGate
import ShellRuntime
import ShellValues

/// Computes the hash of files.
final class GetFileHash: Cmdlet {
    static let path = ParameterSpec(
        "Path", .string.arrayType, position: 0, mandatory: true, byValue: true, byName: true, set: "Path",
        help: "Paths of the items; wildcards are allowed.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string.arrayType, aliases: ["PSPath", "LP"], position: 0, mandatory: true, byName: true,
        set: "LiteralPath", help: "Paths taken as they are, without wildcards.")
    static let inputStream = ParameterSpec(
        "InputStream", CmdletTypes.stream, position: 0, mandatory: true, set: "StreamParameterSet")
    static let algorithm = ParameterSpec(
        "Algorithm", .string, position: 1, checks: [.set(["SHA1", "SHA256", "SHA384", "SHA512", "MD5"])])
    static let spec = CommandSpec(
        "Get-FileHash", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.GetFileHashCommand",
        defaultSet: "Path", outputTypes: ["Microsoft.PowerShell.Commands.FileHashInfo"],
        synopsis: "Computes a hash of the content of a file.",
        parameters: [path, literalPath, inputStream, algorithm],
        make: { GetFileHash() })
    func process(_ call: CommandCall) throws {
        let literal = call.isBound(Self.literalPath)
        for path in call.texts(literal ? Self.literalPath : Self.path) {
            for file in try FileArguments.existing(path, literal: literal, call) { try hash(file, path, call) }
        }
    }

    private func hash(_ file: String, _ path: String, _ call: CommandCall) throws {
        guard let bytes = FileBytes.read(file) else {
            if FileStatus.isFolder(file) { return }
            return try call.writeError(
                "FileNotFound", FileGate.pathNotFound(file), category: .ObjectNotFound,
                target: .string(path), type: ExceptionTypes.itemNotFound)
        }
        let algorithm = (call.text(Self.algorithm) ?? "SHA256").uppercased()
        guard let digest = FileDigests.digest(algorithm, bytes) else {
            throw call.failure("NotSupported", "The algorithm \(algorithm) is not available.", type: ExceptionTypes.notSupported)
        }
        try call.write(.object(CustomObject(
            [("Algorithm", .string(algorithm)), ("Hash", .string(digest)), ("Path", .string(file))],
            typeNames: ["Microsoft.Powershell.Utility.FileHash", "System.Management.Automation.PSCustomObject", "System.Object"])))
    }
}
