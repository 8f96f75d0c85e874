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
        host.write("It was: \(text)\n")
        return host.readLine(prompt: "New text (empty leaves it): ", secret: false)
    }

    private static func run(_ program: String, _ text: String, _ environment: [String: String], _ host: TerminalHost) -> String? {
        host.flush()
        let folder = environment["TMPDIR"] ?? "/tmp"
        var template = Array((folder + "/sallyport-XXXXXX.ps1").utf8CString)
        let descriptor = mkstemps(&template, 4)
        guard descriptor >= 0 else { return nil }
        let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(path) }
        _ = Array(text.utf8).withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
        close(descriptor)
        guard system("\(program) '\(path)'") == 0, let bytes = Paths.read(path) else { return nil }
        var result = String(decoding: bytes, as: UTF8.self)
        while result.hasSuffix("\n") { result.removeLast() }
        return result
    }
}
