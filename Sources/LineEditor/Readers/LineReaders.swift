/// Chooses the reader that suits where input comes from.
public enum LineReaders {
    /// The editor at a terminal that understands escape sequences; else plain lines. `terminalType` is the value of
    /// `TERM`, if there is one.
    public static func make(
        spec: EditorSpec, terminal: Terminal = Terminal(), terminalType: String?
    ) -> any LineReader {
        let type: String = terminalType ?? ""
        guard terminal.isInteractive, !type.isEmpty, type != "dumb" else {
            return PlainReader(spec: spec, terminal: terminal)
        }
        if let editor = EditLineReader(spec: spec, terminal: terminal) { return editor }
        return PlainReader(spec: spec, terminal: terminal)
    }
}
