import LineEditor
import ShellRuntime
import ShellValues

/// Gives a key a function or a script block.
final class SetKeyHandler: Cmdlet {
    private static let both = ["ScriptBlock", "Function"]
    static let scriptBlock = ParameterSpec(
        "ScriptBlock", .scriptBlock, position: 1, mandatory: true, set: "ScriptBlock", checks: [.notNull],
        help:
            "Runs when the key is pressed, with the key and the number typed before it. [Microsoft.PowerShell.PSConsoleReadLine] "
            + "has methods that read and change the line.")
    static let briefDescription = ParameterSpec(
        "BriefDescription", .string, set: "ScriptBlock", help: "A word that names it in lists.")
    static let description = ParameterSpec(
        "Description", .string, aliases: ["LongDescription"], set: "ScriptBlock",
        help: "A sentence that says what it does.")
    static let chord = ParameterSpec(
        "Chord", .string.arrayType, places: both.map { ParameterPlace($0, position: 0, mandatory: true) },
        aliases: ["Key"],
        checks: [.notNullOrEmpty], help: "The keys, such as Ctrl+b, F7 or 'Ctrl+x,Ctrl+b'.")
    static let viMode = ParameterSpec(
        "ViMode", ViMode.netType, places: both.map { ParameterPlace($0) },
        help: "Whether the key counts in vi's insert or command mode.")
    static let function = ParameterSpec(
        "Function", .string, position: 1, mandatory: true, set: "Function", checks: [.set(names)],
        help: "A function that Get-PSReadLineKeyHandler lists.")

    private static let names = EditorFunction.all.map(\.name).sorted { $0.lowercased() < $1.lowercased() }

    static let spec = CommandSpec(
        "Set-PSReadLineKeyHandler", module: "PSReadLine",
        className: "Microsoft.PowerShell.SetPSReadLineKeyHandlerCommand",
        synopsis: "Gives a key a function or a script block.",
        examples: [
            CommandExample(
                "A function", code: "Set-PSReadLineKeyHandler -Chord UpArrow -Function HistorySearchBackward"),
            CommandExample(
                "A script block",
                code: "Set-PSReadLineKeyHandler -Chord F7 -BriefDescription Rules -ScriptBlock {\n"
                    + "    [Microsoft.PowerShell.PSConsoleReadLine]::RevertLine()\n"
                    + "    [Microsoft.PowerShell.PSConsoleReadLine]::Insert('Get-AzureNetworkSecurityGroup -Detailed')\n"
                    + "    [Microsoft.PowerShell.PSConsoleReadLine]::AcceptLine()\n}"),
        ],
        parameters: [scriptBlock, briefDescription, description, chord, viMode, function], make: { SetKeyHandler() })

    func end(_ call: CommandCall) throws {
        let settings = EditorService.settings(call.engine)
        let mode = KeyHandlers(settings: settings).mode(try ViModeChoice.read(call, Self.viMode, settings))
        for text in call.texts(Self.chord) {
            let chord = try ChordText.normalized(text)
            try bind(chord, call, settings, mode)
        }
    }

    private func bind(_ chord: String, _ call: CommandCall, _ settings: EditorSettings, _ mode: KeyMap.Mode) throws {
        do {
            guard let block = call[Self.scriptBlock]?.asObject as? ScriptBlockObject else {
                return try settings.keys[mode].bind(chord, toFunction: call.text(Self.function) ?? "")
            }
            let handler = KeyScript(block: block, engine: call.engine)
            try settings.keys[mode].bind(
                chord, name: call.text(Self.briefDescription) ?? "CustomAction",
                summary: call.text(Self.description) ?? "User defined action", action: handler.run)
        } catch {
            throw NetFailure(ExceptionTypes.argument, "Invalid sequence '\(chord)'.")
        }
    }
}

/// Takes a key's function away.
final class RemoveKeyHandler: Cmdlet {
    static let chord = ParameterSpec(
        "Chord", .string.arrayType, aliases: ["Key"], position: 0, mandatory: true, checks: [.notNullOrEmpty],
        help: "The keys, such as Ctrl+b.")
    static let viMode = ParameterSpec(
        "ViMode", ViMode.netType, help: "Whether it is a key of vi's insert or command mode.")
    static let spec = CommandSpec(
        "Remove-PSReadLineKeyHandler", module: "PSReadLine", className: "Microsoft.PowerShell.RemoveKeyHandlerCommand",
        synopsis: "Takes the function of a key away.", parameters: [chord, viMode], make: { RemoveKeyHandler() })

    func end(_ call: CommandCall) throws {
        let settings = EditorService.settings(call.engine)
        let mode = KeyHandlers(settings: settings).mode(try ViModeChoice.read(call, Self.viMode, settings))
        for text in call.texts(Self.chord) {
            let chord = try ChordText.normalized(text)
            try? settings.keys[mode].unbind(chord)
        }
    }
}

/// The parameter `-ViMode`, which means nothing outside vi mode.
enum ViModeChoice {
    static func read(_ call: CommandCall, _ parameter: ParameterSpec, _ settings: EditorSettings) throws -> ViMode? {
        guard let chosen = ViMode(call[parameter] ?? .null) else { return nil }
        if settings.editingMode != .vi {
            try call.writeWarning("The -ViMode parameter was used, but the current EditMode is not Vi.")
        }
        return chosen
    }
}
