import ShellFormatting
import ShellRuntime
import ShellValues

/// `Out-Default`, `Out-Host`, `Out-String`, `Out-File` and `Out-Null`.
enum OutputCommands {
    static let input = ParameterSpec("InputObject", .psObject, byValue: true, help: "The objects to put out.")
    static let transcript = ParameterSpec("Transcript", .switchParameter, help: "Writes to the transcript only.")
    static let paging = ParameterSpec("Paging", .switchParameter, help: "Stops after each screen.")
    static let stream = ParameterSpec(
        "Stream", .switchParameter, set: "StreamFormatting", help: "Answers a string for each line.")
    static let noNewline = ParameterSpec(
        "NoNewline", .switchParameter, set: "NoNewLineFormatting", help: "Leaves out all line breaks.")
    static let width = ParameterSpec(
        "Width", .int, checks: [.range(.int(2), .int(.max))], help: "Columns of a line; the screen's when not given.")

    @Sendable static func outDefault() -> CommandSpec {
        core("Out-Default", "OutDefaultCommand", "Shows objects on the screen; the end of every pipeline.", [transcript, input]) {
            ScreenCmdlet()
        }
    }

    @Sendable static func outHost() -> CommandSpec {
        core("Out-Host", "OutHostCommand", "Shows objects on the screen.", [paging, input]) { ScreenCmdlet() }
    }

    @Sendable static func outNull() -> CommandSpec {
        core("Out-Null", "OutNullCommand", "Drops what it gets.", [input]) { SimpleCmdlet { _ in } }
    }

    private static func core(
        _ name: String, _ className: String, _ synopsis: String, _ parameters: [ParameterSpec],
        make: @escaping @Sendable () -> any Cmdlet
    ) -> CommandSpec {
        CommandSpec(
            name, module: "Microsoft.PowerShell.Core", className: "Microsoft.PowerShell.Commands." + className,
            synopsis: synopsis, parameters: parameters, make: make)
    }

    @Sendable static func outString() -> CommandSpec {
        CommandSpec(
            "Out-String", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.OutStringCommand",
            defaultSet: "NoNewLineFormatting", outputTypes: ["System.String"],
            synopsis: "Answers the text that the screen would show.",
            examples: [CommandExample("The lines of a table", code: "Get-Variable PWD | Out-String -Stream")],
            parameters: [stream, width, noNewline, input], make: { OutStringCmdlet() })
    }
}

/// Shows what it gets on the screen.
final class ScreenCmdlet: Cmdlet {
    private var session: FormatSession?

    func begin(_ call: CommandCall) throws { session = call.engine.screenSession() }

    func process(_ call: CommandCall) throws {
        if let value = call[OutputCommands.input] { try session?.accept(value) }
    }

    func end(_ call: CommandCall) throws { try session?.end() }
}

/// Collects the text of what it gets.
final class OutStringCmdlet: Cmdlet {
    private var session: FormatSession?
    private var lines: [String] = []

    func begin(_ call: CommandCall) throws {
        session = call.engine.textSession(width: call.int(OutputCommands.width)) { [unowned self] in lines.append($0) }
    }

    func process(_ call: CommandCall) throws {
        if let value = call[OutputCommands.input] { try session?.accept(value) }
        if call.flag(OutputCommands.stream) { try flush(call) }
    }

    func end(_ call: CommandCall) throws {
        try session?.end()
        if call.flag(OutputCommands.stream) { return try flush(call) }
        let isJoined = call.flag(OutputCommands.noNewline)
        try call.write(isJoined ? lines.joined() : lines.map { $0 + "\n" }.joined())
    }

    private func flush(_ call: CommandCall) throws {
        let ready = lines
        lines.removeAll()
        for line in ready { try call.write(line) }
    }
}
