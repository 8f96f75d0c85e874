import LineEditor
import ShellRuntime
import ShellValues

/// Lists keys and what they do.
enum GetKeyHandler {
    private static let bound = ParameterSpec(
        "Bound", .switchParameter, set: "FullListing",
        help: "Lists the keys that do something. That is also the default.")
    private static let unbound = ParameterSpec(
        "Unbound", .switchParameter, set: "FullListing", help: "Lists the functions without a key.")
    private static let chord = ParameterSpec(
        "Chord", .string.arrayType, aliases: ["Key"], position: 0, mandatory: true, set: "SpecificBindings",
        checks: [.notNullOrEmpty], help: "Keys to look up, such as Ctrl+r or 'Ctrl+x,Ctrl+e'.")

    static let spec = CommandSpec(
        "Get-PSReadLineKeyHandler", module: "PSReadLine", className: "Microsoft.PowerShell.GetKeyHandlerCommand",
        defaultSet: "FullListing", outputTypes: ["Microsoft.PowerShell.KeyHandler"],
        synopsis: "Lists keys and what they do.",
        examples: [
            CommandExample("What a key does", code: "Get-PSReadLineKeyHandler -Chord Alt+h"),
            CommandExample("Functions to bind", code: "Get-PSReadLineKeyHandler -Unbound"),
        ],
        parameters: [bound, unbound, chord], make: { GetKeyHandlerCmdlet() })

    private final class GetKeyHandlerCmdlet: Cmdlet {
        func end(_ call: CommandCall) throws {
            let handlers = KeyHandlers(settings: EditorService.settings(call.engine))
            for handler in KeyHandler.sorted(try chosen(call, handlers)) { try call.write(handler.value) }
        }

        private func chosen(_ call: CommandCall, _ handlers: KeyHandlers) throws -> [KeyHandler] {
            if call.isBound(chord) {
                return try call.texts(chord).flatMap { text in
                    let wanted = try ChordText.normalized(text)
                    return handlers.bound.filter { $0.key == wanted || $0.key == "<\(wanted)>" }
                }
            }
            let listsUnbound = call.flag(unbound)
            return (call.flag(bound) || !listsUnbound ? handlers.bound : []) + (listsUnbound ? handlers.unbound : [])
        }
    }
}
