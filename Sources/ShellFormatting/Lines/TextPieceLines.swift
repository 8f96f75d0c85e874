import TerminalText

/// Writes the text of custom views: pieces run on until a line break, frames indent, long lines are wrapped.
struct TextPieceLines {
    private let sink: LineSink
    private let width: Int
    private var buffer = ""
    private var frames: [TextFrame] = []

    private static let deepest = 50

    init(_ sink: LineSink, width: Int? = nil) {
        self.sink = sink
        self.width = width ?? sink.width
    }

    /// Writes all pieces and ends the last line.
    mutating func write(_ pieces: [TextPiece]) {
        add(pieces, depth: 0)
        flush()
    }

    private mutating func add(_ pieces: [TextPiece], depth: Int) {
        if depth > TextPieceLines.deepest { return }
        for piece: TextPiece in pieces {
            switch piece {
            case .text(let text): buffer += text
            case .newLine: flush()
            case .frame(let frame, let inner):
                frames.append(frame)
                add(inner, depth: depth + 1)
                frames.removeLast()
            }
        }
    }

    private mutating func flush() {
        let left: Int = frames.reduce(0) { $0 + TextPieceLines.bounded($1.left) }
        let right: Int = frames.reduce(0) { $0 + TextPieceLines.bounded($1.right) }
        let useful: Int = width - left - right
        var first: Int = TextPieceLines.bounded(frames.last?.firstLine ?? 0)
        if useful <= 0 { buffer = "" }
        if abs(first) >= useful { first = 0 }
        let lines: [String] = wrapped(firstWidth: max(useful - max(first, 0), 1), width: max(useful + min(first, 0), 1))
        for (index, line): (Int, String) in lines.enumerated() {
            let indent: Int = index == 0 ? left + max(first, 0) : left + max(-first, 0)
            sink.line(TextFitting.blanks(indent) + line)
        }
        buffer = ""
    }

    /// Indents beyond any screen are cut.
    private static func bounded(_ indent: Int) -> Int { max(-10_000, min(indent, 10_000)) }

    /// The lines of the buffer; the first may be of another width than the rest.
    private func wrapped(firstWidth: Int, width: Int) -> [String] {
        let lines: [String] = TextFitting.wordWrap(buffer, width: firstWidth, rule: LineSink.rule)
        guard firstWidth != width, lines.count > 1, !AnsiText.hasEscapes(buffer) else { return lines }
        let rest: Substring = buffer.dropFirst(lines[0].count)
        let isBreak: Bool = rest.first?.isNewline ?? false
        return [lines[0]] + TextFitting.wordWrap(String(isBreak ? rest.dropFirst() : rest), width: width, rule: LineSink.rule)
    }
}
