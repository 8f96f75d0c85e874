/// Splits text into scalars and whole escape sequences: `ESC [ … final`, `ESC ] … BEL` or `ESC ] … ESC \`, and
/// `ESC` with one more character. A sequence cut short by the end of the text counts as one.
struct AnsiScanner {
    enum Piece {
        case scalar(Unicode.Scalar)
        case escape(String)
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0

    init(_ text: some StringProtocol) {
        scalars = Array(text.unicodeScalars)
    }

    mutating func next() -> Piece? {
        guard position < scalars.count else { return nil }
        let first: Unicode.Scalar = scalars[position]
        guard first == "\u{1B}" else {
            position += 1
            return .scalar(first)
        }
        let start: Int = position
        position = end(ofSequenceAt: start)
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[start..<position])
        return .escape(String(text))
    }

    private func end(ofSequenceAt start: Int) -> Int {
        guard start + 1 < scalars.count else { return scalars.count }
        switch scalars[start + 1] {
        case "[": return end(ofControlAt: start + 2)
        case "]": return end(ofCommandAt: start + 2)
        default: return start + 2
        }
    }

    /// After `ESC [`: up to and with the final byte; a scalar that cannot belong ends it without being taken.
    private func end(ofControlAt start: Int) -> Int {
        var index: Int = start
        while index < scalars.count {
            switch scalars[index].value {
            case 0x40...0x7E: return index + 1
            case 0x20...0x3F: index += 1
            default: return index
            }
        }
        return index
    }

    /// After `ESC ]`: up to and with BEL or `ESC \`.
    private func end(ofCommandAt start: Int) -> Int {
        var index: Int = start
        while index < scalars.count {
            if scalars[index] == "\u{07}" { return index + 1 }
            if scalars[index] == "\u{1B}" { return min(index + 2, scalars.count) }
            index += 1
        }
        return index
    }
}
