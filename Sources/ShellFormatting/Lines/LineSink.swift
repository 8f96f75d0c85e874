import TerminalText

/// Where lines go, how wide they may be, and whether headings are coloured.
final class LineSink {
    let width: Int
    /// Columns of tables and wide output: those of the screen where lines may be of any length.
    let tableWidth: Int
    /// The style of headings and labels; plain without colours.
    let accent: TextStyle
    private let write: (String) -> Void

    /// `write` gets lines without their line break.
    init(width: Int, tableWidth: Int, accent: TextStyle = .plain, write: @escaping (String) -> Void) {
        self.width = width
        self.tableWidth = min(tableWidth, LineSink.widestTable)
        self.accent = accent
        self.write = write
    }

    /// Tables are laid out in no more columns, so that padding stays within bounds.
    private static let widestTable = 1 << 22

    func line(_ text: String) { write(text) }
    func blank() { write("") }

    /// The rule by which widths are counted.
    static let rule: WidthRule = .powerShell
}
