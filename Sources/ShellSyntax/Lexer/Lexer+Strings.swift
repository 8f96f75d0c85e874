import Diagnostics

extension Lexer {
    mutating func makeString(_ kind: TokenKind, _ builder: inout StringBuilder) -> Token {
        var token: Token = make(kind, builder.finish())
        if builder.isInError {
            mark(token, .inError)
            token.flags.insert(.inError)
        }
        return token
    }

    /// `'…'`. The quote is taken.
    mutating func stringLiteral() -> Token {
        var builder: StringBuilder = StringBuilder()
        scanLiteral(&builder)
        return makeString(.stringLiteral, &builder)
    }

    /// To the closing quote; two quotes are one.
    mutating func scanLiteral(_ builder: inout StringBuilder) {
        let quote: Int = position
        while !atEnd {
            let from: Int = position
            let code: UInt32 = take()
            if CharacterClass.isSingleQuote(code) {
                guard CharacterClass.isSingleQuote(peek()) else { return }
                appendNext(&builder)
            } else {
                builder.append(input.bytes[from..<position])
            }
        }
        missingTerminator("'", from: lastQuote(before: quote))
        builder.isInError = true
    }

    /// Where the scalar before an index starts.
    private func lastQuote(before index: Int) -> Int {
        var at: Int = index - 1
        while at > 0, byte(at) & 0xC0 == 0x80 { at -= 1 }
        return max(0, at)
    }

    private mutating func missingTerminator(_ terminator: String, from: Int) {
        diagnostics.reportIncomplete(.terminatorExpectedAtEndOfString, span(from, position), terminator)
    }

    /// `"…"`. The quote is taken.
    mutating func expandableString() -> Token {
        var builder: StringBuilder = StringBuilder()
        scanExpandable(&builder)
        return makeString(.stringExpandable, &builder)
    }

    /// To the closing quote; escapes are resolved, variables and subexpressions become pieces.
    mutating func scanExpandable(_ builder: inout StringBuilder) {
        let quote: Int = position
        while !atEnd {
            let code: UInt32 = peek()
            if CharacterClass.isDoubleQuote(code) {
                skip()
                guard CharacterClass.isDoubleQuote(peek()) else { return }
                appendNext(&builder)
            } else {
                appendExpandablePart(code, &builder, hereString: false)
            }
        }
        missingTerminator("\"", from: lastQuote(before: quote))
        builder.isInError = true
    }

    private mutating func appendExpandablePart(_ code: UInt32, _ builder: inout StringBuilder, hereString: Bool) {
        if code == 0x24 {
            appendDollar(&builder, hereString: hereString)
        } else if code == 0x60 {
            position += 1
            appendEscape(&builder)
        } else {
            appendNext(&builder)
        }
    }
}

// MARK: - Here-strings

extension Lexer {
    /// `@'` and what follows. The header is taken.
    mutating func hereStringLiteral() -> Token {
        hereString(.hereStringLiteral, isQuote: CharacterClass.isSingleQuote, quote: "'")
    }

    /// `@"` and what follows. The header is taken.
    mutating func expandableHereString() -> Token {
        hereString(.hereStringExpandable, isQuote: CharacterClass.isDoubleQuote, quote: "\"")
    }

    private mutating func hereString(_ kind: TokenKind, isQuote: (UInt32) -> Bool, quote: Character) -> Token {
        var builder: StringBuilder = StringBuilder()
        guard endHeader(quote) else {
            builder.isInError = true
            return makeString(kind, &builder)
        }
        var falseFooter: Int = -1
        if !footer(isQuote, &builder, &falseFooter) {
            hereStringBody(kind, isQuote, quote, &builder, &falseFooter)
        }
        return makeString(kind, &builder)
    }

    private mutating func hereStringBody(
        _ kind: TokenKind, _ isQuote: (UInt32) -> Bool, _ quote: Character, _ builder: inout StringBuilder, _ falseFooter: inout Int
    ) {
        while !atEnd {
            let code: UInt32 = peek()
            if CharacterClass.isNewline(code) {
                let length: Int = builder.count
                appendNewline(&builder)
                if footer(isQuote, &builder, &falseFooter) {
                    builder.truncate(to: length)
                    return
                }
            } else if kind == .hereStringExpandable {
                appendExpandablePart(code, &builder, hereString: true)
            } else {
                appendNext(&builder)
            }
        }
        missingFooter(quote, falseFooter)
        builder.isInError = true
    }

    private mutating func appendNewline(_ builder: inout StringBuilder) {
        let isReturn: Bool = byte(position) == 0x0D
        appendNext(&builder)
        if isReturn, byte(position) == 0x0A { appendNext(&builder) }
    }

    private mutating func missingFooter(_ quote: Character, _ falseFooter: Int) {
        if falseFooter >= 0 {
            diagnostics.reportIncomplete(.whitespaceBeforeHereStringFooter, span(falseFooter, position))
        } else {
            missingTerminator(String(quote) + "@", from: start)
        }
    }

    /// Blanks and the line break after `@'`.
    private mutating func endHeader(_ quote: Character) -> Bool {
        while !atEnd, CharacterClass.isBlank(peek()) { skip() }
        if atEnd {
            missingTerminator(String(quote) + "@", from: start)
            return false
        }
        if byte(position) == 0x0D || byte(position) == 0x0A {
            if byte(position) == 0x0D, byte(position + 1) == 0x0A { position += 1 }
            position += 1
            return true
        }
        skipBadHeader(quote)
        return false
    }

    // Recovery: what follows the header is dropped up to a footer on the same line, or to its end.
    private mutating func skipBadHeader(_ quote: Character) {
        let mark: Int = position
        skip()
        diagnostics.report(.unexpectedCharactersAfterHereStringHeader, span(mark, position))
        position = mark
        let quoteCode: UInt32 = quote == "'" ? 0x27 : 0x22
        while !atEnd {
            let code: UInt32 = peek()
            if CharacterClass.isNewline(code) { return }
            skip()
            if code == quoteCode, byte(position) == UInt8(ascii: "@") {
                position += 1
                return
            }
        }
    }

    /// At the start of a line: whether the string ends here. Blanks before a footer are noted, for a better message.
    private mutating func footer(_ isQuote: (UInt32) -> Bool, _ builder: inout StringBuilder, _ falseFooter: inout Int) -> Bool {
        if isFooter(isQuote) {
            skip()
            position += 1
            return true
        }
        while !atEnd, CharacterClass.isBlank(peek()) { appendNext(&builder) }
        if isFooter(isQuote) {
            if falseFooter < 0 { falseFooter = position }
            appendNext(&builder)
            appendNext(&builder)
        }
        return false
    }

    private func isFooter(_ isQuote: (UInt32) -> Bool) -> Bool {
        let (code, width) = scalar(at: position)
        return isQuote(code) && byte(position + width) == UInt8(ascii: "@")
    }
}
