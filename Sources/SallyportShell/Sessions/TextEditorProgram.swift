import Glibc
import LineEditor
import SessionEngine
import ShellRuntime

/// Has the user edit a text: in `$VISUAL` or `$EDITOR`, or else by typing it anew.
enum TextEditorProgram {
    /// The new text; nil when it stayed the same or nothing was given.
    static func edit(_ text: String, _ environment: [String: String], _ host: TerminalHost) -> String? {
        guard host.isInteractive, isatty(0) == 1 else { return nil }
        let program = environment["VISUAL"] ?? environment["EDITOR"] ?? ""
        if program.isEmpty { return TextQuestion.ask(text, host).flatMap { isNew($0, text) ? $0 : nil } }
        let edited = run(program, text, environment, host).flatMap { isNew($0, text) ? $0 : nil }
        TextQuestion.show(text, edited: edited, host)
        return edited
    }

    private static func isNew(_ edited: String, _ text: String) -> Bool {
        edited != text && edited.contains { !$0.isWhitespace }
    }

    private static func run(_ program: String, _ text: String, _ environment: [String: String], _ host: TerminalHost) -> String? {
        host.flush()
        let editor = ExternalEditor(command: program, folder: environment["TMPDIR"] ?? "/tmp")
        var result = ExternalEditing.edit(text, with: editor)
        while result?.last?.isNewline == true { result?.removeLast() }
        return result
    }
}
