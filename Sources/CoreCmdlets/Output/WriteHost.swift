import ShellRuntime
import ShellValues

/// Writes text to the screen.
final class WriteHost: Cmdlet {
    static let object = ParameterSpec("Object", .object, aliases: ["Msg", "Message"], position: 0, byValue: true, rest: true)
    static let noNewline = ParameterSpec("NoNewline", .switchParameter, help: "Writes no line break at the end.")
    static let separator = ParameterSpec("Separator", .object)
    static let foregroundColor = ParameterSpec("ForegroundColor", CmdletTypes.consoleColor)
    static let backgroundColor = ParameterSpec("BackgroundColor", CmdletTypes.consoleColor)
    static let spec = CommandSpec(
        "Write-Host", module: "Microsoft.PowerShell.Utility", className: "Microsoft.PowerShell.Commands.WriteHostCommand",
        synopsis: "Writes text to the screen and the information stream.",
        description: "Elements of a collection are separated by blanks or by -Separator.",
        parameters: [object, noNewline, separator, foregroundColor, backgroundColor],
        make: { WriteHost() })
    func process(_ call: CommandCall) throws {
        var text = ""
        if call.isBound(Self.object) {
            let separator = call[Self.separator].map { $0.text(call.engine) } ?? " "
            text = joined(call[Self.object] ?? .null, separator, call.engine, depth: 0)
        }
        let ending = call.flag(Self.noNewline) ? "" : "\n"
        try call.writeInformation(.object(HostMessage(text, ending: ending, style: style(call))), tags: ["PSHOST"])
    }

    private func joined(_ value: Value, _ separator: String, _ engine: Engine, depth: Int) -> String {
        guard let object = value.asObject, depth < 8 else { return value.text(engine) }
        if object is NetType { return object.netText(engine) }
        if let table = object as? TableObject {
            return table.entryObjects.map { $0.text(engine) }.joined(separator: separator)
        }
        guard object.isEnumerable, let items = try? object.enumerate() else { return value.text(engine) }
        return items.map { joined($0, separator, engine, depth: depth + 1) }.joined(separator: separator)
    }

    private func style(_ call: CommandCall) -> String {
        guard call.engine.ui.supportsColour else { return "" }
        var codes: [String] = []
        if let code = ConsoleColours.code(call.text(Self.foregroundColor)) { codes.append(code.foreground) }
        if let code = ConsoleColours.code(call.text(Self.backgroundColor)) { codes.append(code.background) }
        return codes.isEmpty ? "" : "\u{1b}[" + codes.joined(separator: ";") + "m"
    }
}
