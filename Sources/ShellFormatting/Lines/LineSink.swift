import TerminalText

/// Where lines go, and how wide they may be.
final class LineSink {
    let width: Int
    private let write: (String) -> Void

    /// `write` gets whole lines with their line break.
    init(width: Int, write: @escaping (String) -> Void) {
        self.width = width
        self.write = write
    }

    func line(_ text: String) { write(text + "\n") }
    func blank() { write("\n") }

    /// The rule by which widths are counted.
    static let rule: WidthRule = .powerShell
}
