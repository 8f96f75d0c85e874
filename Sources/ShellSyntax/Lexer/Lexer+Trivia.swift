import Diagnostics

extension Lexer {
    /// `# …` to the end of the line. The sign is taken.
    mutating func comment() -> Token? {
        while position < input.end, input.bytes[position] != 0x0A, input.bytes[position] != 0x0D { position += 1 }
        _ = make(.comment)
        return nil
    }

    /// `<# … #>`. The `<` is taken.
    mutating func blockComment() -> Token? {
        position += 1
        var isClosed: Bool = false
        while !atEnd {
            let isSign: Bool = byte(position) == UInt8(ascii: "#") && byte(position + 1) == UInt8(ascii: ">")
            position += isSign ? 2 : 1
            if isSign {
                isClosed = true
                break
            }
        }
        if !isClosed { diagnostics.reportIncomplete(.missingTerminatorMultiLineComment, span(start, position)) }
        _ = make(.comment)
        return nil
    }

    /// Skips line breaks (and semicolons), blanks and comments; breaks and comments are kept as tokens.
    mutating func skipNewlines(semicolons: Bool) {
        while !atEnd {
            start = position
            let code: UInt32 = peek()
            if !skipOneBreak(code, semicolons) { return }
        }
    }

    private mutating func skipOneBreak(_ code: UInt32, _ semicolons: Bool) -> Bool {
        switch code {
        case 0x0A, 0x0D:
            position += 1
            if code == 0x0D, byte(position) == 0x0A { position += 1 }
            _ = make(.newLine)
        case 0x3B where semicolons:
            position += 1
            _ = make(.semi)
        case 0x23:
            position += 1
            _ = comment()
        case 0x3C where byte(position + 1) == UInt8(ascii: "#"):
            position += 1
            _ = blockComment()
        case 0x60: return skipContinuation()
        default:
            guard CharacterClass.isBlank(code) else { return false }
            skip()
        }
        return true
    }

    private mutating func skipContinuation() -> Bool {
        let next: UInt32 = peek(after: 1)
        if CharacterClass.isNewline(next) {
            position += 2
            if next == 0x0D, byte(position) == 0x0A { position += 1 }
            _ = make(.lineContinuation)
            return true
        }
        guard CharacterClass.isBlank(next) else { return false }
        position += 1
        return true
    }

    /// Whether the next line that is more than a comment starts with `|`. An empty line ends the search.
    func isPipeContinuation(after offset: UInt32) -> Bool {
        var index: Int = Int(offset)
        guard input.map.isEmpty else { return false }
        var isLineEmpty: Bool = true
        while index < input.end {
            let (code, width) = scalar(at: index)
            if CharacterClass.isBlank(code) {
                index += width
            } else if CharacterClass.isNewline(code) {
                if isLineEmpty { return false }
                isLineEmpty = true
                index += code == 0x0D && byte(index + 1) == 0x0A ? 2 : 1
            } else if code == 0x23 {
                isLineEmpty = false
                while index < input.end, !CharacterClass.isNewline(UInt32(byte(index))) { index += 1 }
            } else if code == 0x3C, byte(index + 1) == UInt8(ascii: "#") {
                isLineEmpty = false
                index = endOfBlockComment(index + 2)
            } else {
                return code == 0x7C
            }
        }
        return false
    }

    private func endOfBlockComment(_ from: Int) -> Int {
        var index: Int = from
        while index < input.end {
            if byte(index) == UInt8(ascii: "#"), byte(index + 1) == UInt8(ascii: ">") { return index + 2 }
            index += 1
        }
        return index
    }
}
