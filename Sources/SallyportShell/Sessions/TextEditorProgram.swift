import Glibc
import LineEditor
import ShellRuntime

/// Has the user edit a text: in `$VISUAL` or `$EDITOR`, or else by typing it anew.
enum TextEditorProgram {
    /// The new text; nil when it stayed the same or nothing was given.
    static func edit(_ text: String, _ environment: [String: String], _ host: TerminalHost) -> String? {
        guard host.isInteractive, isatty(0) == 1 else { return nil }
        let program = environment["VISUAL"] ?? environment["EDITOR"] ?? ""
        let edited = program.isEmpty ? ask(text, host) : run(program, text, environment, host)
        guard let edited, edited != text, edited.contains(where: { !$0.isWhitespace }) else { return nil }
        return edited
    }

    private static func ask(_ text: String, _ host: TerminalHost) -> String? {
        host.write("It was: \(text)\n", to: .host)
        return host.readLine(prompt: "New text (empty leaves it): ", secret: false)
    }

    private static func run(_ program: String, _ text: String, _ environment: [String: String], _ host: TerminalHost) -> String? {
        host.flush()
        let editor = ExternalEditor(command: program, folder: environment["TMPDIR"] ?? "/tmp")
        var result = ExternalEditing.edit(text, with: editor)
        while result?.last?.isNewline == true { result?.removeLast() }
        return result
    }
}
