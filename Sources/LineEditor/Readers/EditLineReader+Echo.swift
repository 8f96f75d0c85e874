import Glibc
import TerminalText

extension EditLineReader {
    /// Shows a plain letter at the end of the text at once, before anything else is made of it: most keys are such
    /// letters, and what follows (libedit, highlighting, the picture) mostly finds nothing left to draw.
    func echo(_ event: KeyEvent) {
        guard case .chord(let chord) = event, let byte: UInt8 = core.echo(of: chord), !decoder.hasEvents else { return }
        guard let bytes: [UInt8] = screen.echo(byte, styleAtEnd) else { return }
        terminal.write(bytes)
        usleep(Self.pauseBehindEcho)
    }

    /// Microseconds in which the terminal gets to show the letter, before the work on the whole picture takes the
    /// processor; without them letter and picture arrive together.
    private static let pauseBehindEcho: UInt32 = 20
}

extension EditorCore {
    /// The byte that a key adds at the end of the text and that takes one column; nil when it does anything else.
    func echo(of chord: KeyChord) -> UInt8? {
        guard let scalar: Unicode.Scalar = chord.plainCharacter, (0x20..<0x7F).contains(scalar.value) else { return nil }
        guard case .editing = mode, buffer.isAtEnd, !isSecret, !isQuoting, explained == nil, anchor == nil else { return nil }
        guard argument == nil, !isArgumentNegative, pendingChords.isEmpty, notice.isEmpty else { return nil }
        if let vi, vi.isCommandMode || vi.isOperandDue { return nil }
        guard !isClosingBrace(scalar), !settings.bindsLetter(chord, isVi: vi != nil) else { return nil }
        return UInt8(truncatingIfNeeded: scalar.value)
    }

    /// The style of the last letter, which the next one most likely has too.
    var styleAtEnd: TextStyle {
        guard spec.usesStyles else { return .plain }
        let last: Int = buffer.count - 1
        let span: StyledRange? = highlights.last { $0.range.contains(last) }
        return span?.style ?? (isCommand ? settings.styles.defaultToken : .plain)
    }
}
