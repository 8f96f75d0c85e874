import FileGate
import ShellFormatting
import ShellRuntime
import ShellValues

/// `Update-FormatData`: adds the views of files.
enum UpdateFormatData {
    static let append = ParameterSpec(
        "AppendPath", .string.arrayType, aliases: ["PSPath", "Path"], position: 0, byValue: true, byName: true,
        checks: [.notNull], help: "Files whose views come behind those there are.")
    static let prepend = ParameterSpec(
        "PrependPath", .string.arrayType, checks: [.notNull], help: "Files whose views come before those there are.")

    @Sendable static func spec() -> CommandSpec {
        CommandSpec(
            "Update-FormatData", module: "Microsoft.PowerShell.Utility",
            className: "Microsoft.PowerShell.Commands.UpdateFormatDataCommand", defaultSet: "FileSet", shouldProcess: true,
            synopsis: "Adds views from .ps1xml files.", parameters: [append, prepend],
            make: { SimpleCmdlet { try run($0) } })
    }

    private static func run(_ call: CommandCall) throws {
        for path in call.texts(prepend) { try load(path, prepending: true, call) }
        for path in call.texts(append) { try load(path, prepending: false, call) }
    }

    private static func load(_ name: String, prepending: Bool, _ call: CommandCall) throws {
        let path = Paths.absolute(name, in: call.engine.host.currentFolder)
        guard Paths.isFile(path), let bytes = Paths.read(path) else {
            return try call.writeError(
                prepending ? "FormatPrependPathException" : "FormatAppendPathException",
                FileGate.pathNotFound(path), category: .ObjectNotFound, target: .string(path),
                type: ExceptionTypes.itemNotFound)
        }
        guard path.lowercased().hasSuffix(".ps1xml") else {
            return try call.writeError(
                "WrongExtension",
                "Cannot read the file \"\(path)\"  because it does not have the file name extension \"ps1xml\".",
                category: .InvalidArgument, target: .string(path), type: ExceptionTypes.psInvalidOperation)
        }
        guard try call.shouldProcess(path, "Update FormatData") else { return }
        try load(String(decoding: bytes, as: UTF8.self), path, prepending, call)
    }

    private static func load(_ text: String, _ path: String, _ prepending: Bool, _ call: CommandCall) throws {
        do {
            let file = try ViewFile(text)
            if !file.problems.isEmpty { return try report(file.problems.map { problem($0, path) }, path, call) }
            let views = call.engine.formatting.views
            if prepending { views.prepend(file.views) } else { views.append(file.views) }
        } catch let failure as MarkupFailure {
            try report(["\(path), Error in file \(path): \(failure.message)"], path, call)
        }
    }

    private static func problem(_ problem: (place: String, message: String), _ path: String) -> String {
        "\(path), Error at XPath \(problem.place) in file \(path): \(problem.message)"
    }

    private static func report(_ problems: [String], _ path: String, _ call: CommandCall) throws {
        let message = "Errors occurred while loading the format data file:  \n" + problems.joined(separator: "\n")
        try call.writeError(
            "FormatXmlUpdateException", message, category: .InvalidOperation, target: .null, type: ExceptionTypes.runtime)
    }
}
