import FileGate
import Glibc
import ShellFormatting
import ShellRuntime
import ShellValues

extension OutputCommands {
    static let filePath = ParameterSpec(
        "FilePath", .string, aliases: ["Path"], position: 0, mandatory: true, set: "ByPath", help: "The file to write.")
    static let literalPath = ParameterSpec(
        "LiteralPath", .string, aliases: ["PSPath", "LP"], mandatory: true, byName: true, set: "ByLiteralPath",
        help: "The file to write, taken as it is.")
    static let encoding = ParameterSpec(
        "Encoding", CmdletTypes.encoding, checks: [.notNullOrEmpty], help: "The encoding of the file; utf8NoBOM unless stated.",
        transform: EncodingTransformation())
    static let append = ParameterSpec("Append", .switchParameter, help: "Adds to the end of the file.")
    static let forceFile = ParameterSpec("Force", .switchParameter, help: "Writes to read-only files too.")
    static let noClobber = ParameterSpec(
        "NoClobber", .switchParameter, aliases: ["NoOverwrite"], help: "Refuses to replace a file.")
    static let joined = ParameterSpec("NoNewline", .switchParameter, help: "Leaves out all line breaks.")

    @Sendable static func outFile() -> CommandSpec {
        CommandSpec(
            "Out-File", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.OutFileCommand",
            defaultSet: "ByPath", shouldProcess: true,
            synopsis: "Writes the text that the screen would show to a file.",
            parameters: [filePath, literalPath, encoding, append, forceFile, noClobber, width, joined, input],
            make: { OutFileCmdlet() })
    }
}

/// Writes what it gets to a file, as the screen would show it.
final class OutFileCmdlet: Cmdlet {
    private var session: FormatSession?
    private var file: OutputFile?
    private var path = ""
    /// What went wrong while writing, as in `errno`.
    private var code: Int32 = 0

    func begin(_ call: CommandCall) throws {
        let name = call.text(OutputCommands.filePath) ?? call.text(OutputCommands.literalPath) ?? ""
        if name.isEmpty { throw noPath(call) }
        guard try call.shouldProcess(name, "Output to File") else { return }
        path = Paths.absolute(name, in: call.engine.host.currentFolder)
        try open(path, call)
        let encoding = TextEncoding.of(call[OutputCommands.encoding])
        if file?.isEmpty == true { put(encoding.mark) }
        let ending = call.flag(OutputCommands.joined) ? "" : "\n"
        session = call.engine.textSession(width: call.int(OutputCommands.width)) { [unowned self] in
            put(encoding.encode($0 + ending))
        }
    }

    private func open(_ path: String, _ call: CommandCall) throws {
        let append = call.flag(OutputCommands.append)
        if call.flag(OutputCommands.noClobber), !append, FileGate.exists(path) {
            throw call.failure(
                "NoClobber", "The file '\(path)' already exists.", category: .ResourceExists, target: .string(path),
                type: ExceptionTypes.io)
        }
        file = FileGate.open(path, append ? .append : .replace)
        if file == nil { throw OutFileCmdlet.openFailure(path, errno, call) }
    }

    private func noPath(_ call: CommandCall) -> PSFailure {
        call.failure(
            "ArgumentNull",
            "Cannot process argument because the value of argument \"path\" is null."
                + " Change the value of argument \"path\" to a non-null value.",
            category: .InvalidArgument, type: ExceptionTypes.psArgumentNull)
    }

    private static func openFailure(_ path: String, _ code: Int32, _ call: CommandCall) -> PSFailure {
        switch code {
        case ENOENT:
            call.failure(
                "FileOpenFailure", FileGate.partNotFound(path), category: .OpenError,
                type: ExceptionTypes.directoryNotFound)
        default:
            call.failure(
                "FileOpenFailure", FileGate.denial(of: path), category: .OpenError,
                type: ExceptionTypes.unauthorizedAccess)
        }
    }

    private func put(_ bytes: [UInt8]) { if code == 0 { code = file?.write(bytes) ?? 0 } }

    func process(_ call: CommandCall) throws {
        if let value = call[OutputCommands.input] { try session?.accept(value) }
        try check(call)
    }

    func end(_ call: CommandCall) throws {
        try session?.end()
        if code == 0 { code = file?.flush() ?? 0 }
        try check(call)
    }

    /// Ends the pipeline when the file takes no more.
    private func check(_ call: CommandCall) throws {
        guard code != 0 else { return }
        let reason = String(cString: strerror(code))
        code = 0
        file = nil
        throw call.failure(
            "System.IO.IOException", FileGate.text("\(reason) : '\(path)'", of: path), category: .NotSpecified, target: .null,
            type: ExceptionTypes.io)
    }

    func dispose(_ call: CommandCall) {
        file = nil
    }
}
