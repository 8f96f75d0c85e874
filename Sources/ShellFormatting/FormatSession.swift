public import ShellValues
import TerminalText

/// What an output command feeds: objects and format records in, lines out.
///
/// Strings are written at once unless a table is being measured; other objects are formatted automatically, and records
/// of `Format-*` commands are written as they were made.
public final class FormatSession {
    private let context: FormatContext
    private let writeLine: (String) -> Void
    private let writer: RecordWriter
    private var buffer = GroupBuffer()
    private var automatic: FormatCommand?
    private var isOpen = false

    /// `width`: columns of the output; nil for lines of any length, where tables keep to the width of the screen.
    /// `screen`: given when the output is the host's screen, where warnings begin with `WARNING: ` and headings have
    /// colours when the session has. `writeLine` gets text without its last line break.
    public init(
        context: FormatContext, width: Int?, screen: ScreenStyle? = nil, writeLine: @escaping (String) -> Void
    ) {
        self.context = context
        self.writeLine = writeLine
        let accent = TextStyle(screen != nil && context.usesColour ? "32;1" : "")
        let sink = LineSink(
            width: width ?? .max, tableWidth: width ?? context.hostWidth, accent: accent, write: writeLine)
        self.writer = RecordWriter(sink, screen: screen)
    }

    /// Takes one object. Throws what a `-View` or a cancelled script throws.
    public func accept(_ value: Value) throws {
        if case .string(let text) = value, !buffer.holds {
            return writeLine(text)
        }
        if case .object(let record as FormatRecord) = value { return try explicit(record) }
        try format(value)
    }

    private func format(_ value: Value) throws {
        let command: FormatCommand = automatic ?? FormatCommand(nil, context: context)
        automatic = command
        try command.process(value) { output($0) }
    }

    /// A record made by a command: it ends the automatic output that is still open.
    private func explicit(_ record: FormatRecord) throws {
        if record is FormatStartRecord, isOpen { try close() }
        output(record)
    }

    private func output(_ record: FormatRecord) {
        if record is FormatStartRecord { isOpen = true }
        if record is FormatEndRecord { isOpen = false }
        let (records, hint): ([FormatRecord], GroupBuffer.Hint?) = buffer.add(record)
        for ready: FormatRecord in records { writer.write(ready, hint: hint) }
    }

    private func close() throws {
        try automatic?.end { output($0) }
        automatic = nil
        let (records, hint): ([FormatRecord], GroupBuffer.Hint?) = buffer.release()
        for ready: FormatRecord in records { writer.write(ready, hint: hint) }
        isOpen = false
    }

    /// Ends the output: writes what was held back and the blank line behind a table.
    public func end() throws { try close() }
}

/// What is different on the host's screen.
public struct ScreenStyle {
    /// Writes a line to the host's error stream.
    let writeErrorLine: (String) -> Void

    public init(writeErrorLine: @escaping (String) -> Void) { self.writeErrorLine = writeErrorLine }
}
