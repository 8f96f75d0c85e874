import Diagnostics

extension Lexer {
    /// The next token. Blanks, comments and continued lines before it are skipped (comments and continuations are kept as tokens).
    mutating func next() -> Token {
        while true {
            start = position
            if atEnd { return makeEnd() }
            if let token = nextOrTrivia() { return token }
        }
    }

    /// A token, or nothing when something to skip was taken.
    private mutating func nextOrTrivia() -> Token? {
        let first: UInt8 = input.bytes[position]
        if first >= 0x80 { return nextWide() }
        position += 1
        switch first {
        case 0x20, 0x09, 0x0B, 0x0C: return nil
        case 0x0A: return make(.newLine)
        case 0x0D:
            if byte(position) == 0x0A { position += 1 }
            return make(.newLine)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): return identifier()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberOrRedirection(first)
        case UInt8(ascii: "$"): return dollar()
        case UInt8(ascii: "'"): return stringLiteral()
        case UInt8(ascii: "\""): return expandableString()
        case UInt8(ascii: "@"): return at()
        case UInt8(ascii: "#"): return comment()
        case UInt8(ascii: "`"): return backtick()
        default: return punctuation(first)
        }
    }

    private mutating func nextWide() -> Token? {
        let code: UInt32 = take()
        if CharacterClass.isBlank(code) { return nil }
        if CharacterClass.isSingleQuote(code) { return stringLiteral() }
        if CharacterClass.isDoubleQuote(code) { return expandableString() }
        if CharacterClass.isDash(code) { return dash() }
        if CharacterClass.isLetter(code) { return identifier() }
        return genericFromStart()
    }

    private mutating func punctuation(_ first: UInt8) -> Token? {
        switch first {
        case UInt8(ascii: "("): return make(.lParen)
        case UInt8(ascii: ")"): return make(.rParen)
        case UInt8(ascii: "{"): return make(.lCurly)
        case UInt8(ascii: "}"): return make(.rCurly)
        case UInt8(ascii: "]"): return make(.rBracket)
        case UInt8(ascii: ";"): return make(.semi)
        case UInt8(ascii: ","): return make(.comma)
        case UInt8(ascii: "["): return mode == .command && !CharacterClass.startsToken(peek()) ? genericFromStart() : make(.lBracket)
        case UInt8(ascii: "&"): return doubled(first, .andAnd, .ampersand)
        case UInt8(ascii: "|"): return doubled(first, .orOr, .pipe)
        case UInt8(ascii: "="): return commandOperator(.equals)
        case UInt8(ascii: "+"): return plus()
        case UInt8(ascii: "-"): return dash()
        case UInt8(ascii: "*"): return star()
        case UInt8(ascii: "/"): return arithmetic(.divide, .divideEquals)
        case UInt8(ascii: "%"): return arithmetic(.rem, .remainderEquals)
        default: return otherPunctuation(first)
        }
    }

    private mutating func otherPunctuation(_ first: UInt8) -> Token? {
        switch first {
        case UInt8(ascii: "."): return dot()
        case UInt8(ascii: ":"): return colon()
        case UInt8(ascii: "!"): return exclamation()
        case UInt8(ascii: "?"): return mode == .expression ? question() : genericFromStart()
        case UInt8(ascii: "<"):
            if byte(position) == UInt8(ascii: "#") { return blockComment() }
            return make(.redirectInStd)
        case UInt8(ascii: ">"): return fileRedirection(.output, explicit: false)
        default: return genericFromStart()
        }
    }

    private mutating func doubled(_ first: UInt8, _ double: TokenKind, _ single: TokenKind) -> Token {
        guard byte(position) == first else { return make(single) }
        position += 1
        return make(double)
    }

    /// An operator, or in a command the start of a word.
    private mutating func commandOperator(_ kind: TokenKind) -> Token {
        if mode == .command && !CharacterClass.startsToken(peek()) { return genericFromStart() }
        return make(kind)
    }

    private mutating func arithmetic(_ kind: TokenKind, _ assignment: TokenKind) -> Token {
        guard byte(position) == UInt8(ascii: "=") else { return commandOperator(kind) }
        position += 1
        return commandOperator(assignment)
    }

    private mutating func plus() -> Token {
        let next: UInt32 = peek()
        if next == 0x2B {
            position += 1
            return commandOperator(.plusPlus)
        }
        if next == 0x3D {
            position += 1
            return commandOperator(.plusEquals)
        }
        if allowsSignedNumbers && startsNumber(next) { return number() }
        return commandOperator(.plus)
    }

    private func startsNumber(_ code: UInt32) -> Bool {
        code == 0x2E || CharacterClass.isDigit(code)
    }

    private mutating func dash() -> Token {
        let next: UInt32 = peek()
        if CharacterClass.isDash(next) {
            skip()
            return commandOperator(.minusMinus)
        }
        if next == 0x3D {
            position += 1
            return commandOperator(.minusEquals)
        }
        if CharacterClass.isLetter(next) || next == 0x5F || next == 0x3F { return parameter() }
        if allowsSignedNumbers && startsNumber(next) { return number() }
        return commandOperator(.minus)
    }

    private mutating func star() -> Token {
        guard byte(position) == UInt8(ascii: ">") else { return arithmetic(.multiply, .multiplyEquals) }
        position += 1
        if byte(position) == UInt8(ascii: "&"), byte(position + 1) == UInt8(ascii: "1") {
            position += 2
            return make(.redirection, .merge(from: .all, to: .output))
        }
        return redirectionTail(.all, explicit: false)
    }

    private mutating func dot() -> Token {
        let next: UInt32 = peek()
        if next == 0x2E {
            if mode == .command && !CharacterClass.startsToken(peek(after: 1)) { return genericFromStart() }
            position += 1
            return make(.dotDot)
        }
        if CharacterClass.has(next, CharacterClass.digit) { return number() }
        let invokes: Bool = CharacterClass.startsToken(next) || next == 0x24 || next == 0x22 || next == 0x27
        return mode == .command && !invokes ? genericFromStart() : make(.dot)
    }

    private mutating func colon() -> Token {
        if byte(position) == UInt8(ascii: ":") {
            position += 1
            let isWord: Bool = mode == .command && !wantsSimpleName && !CharacterClass.startsToken(peek())
            return isWord ? genericFromStart() : make(.colonColon)
        }
        return mode == .command ? label() : make(.colon)
    }

    private mutating func question() -> Token {
        guard byte(position) == UInt8(ascii: "?") else { return make(.questionMark) }
        position += 1
        guard byte(position) == UInt8(ascii: "=") else { return make(.questionQuestion) }
        position += 1
        return make(.questionQuestionEquals)
    }

    /// `!`, unless it starts a word: `!cmd` or `!7z`.
    private mutating func exclamation() -> Token {
        let next: UInt32 = peek()
        if mode == .command && !CharacterClass.startsToken(next) { return genericFromStart() }
        guard mode == .expression else { return make(.exclaim) }
        if CharacterClass.isIdentifierStart(next) { return genericFromStart() }
        if startsNumber(next) {
            let mark: Int = position
            let isNumber: Bool = scanNumber(from: mark) != nil
            position = mark
            if !isNumber { return genericFromStart() }
        }
        return make(.exclaim)
    }

    private mutating func at() -> Token {
        let next: UInt32 = peek()
        if next == 0x7B || next == 0x28 {
            position += 1
            return make(next == 0x7B ? .atCurly : .atParen)
        }
        if CharacterClass.isSingleQuote(next) {
            skip()
            return hereStringLiteral()
        }
        if CharacterClass.isDoubleQuote(next) {
            skip()
            return expandableHereString()
        }
        if CharacterClass.isVariableStart(next) { return variable(splatted: true) }
        diagnostics.report(.unrecognizedToken, span(start, position))
        return make(.unknown)
    }

    private mutating func backtick() -> Token? {
        let next: UInt32 = peek()
        if CharacterClass.isNewline(next) {
            position += 1
            if next == 0x0D, byte(position) == 0x0A { position += 1 }
            _ = make(.lineContinuation)
            return nil
        }
        if CharacterClass.isBlank(next) { return nil }
        if atEnd {
            let offset: Int = sourceOffset(position) + 1
            diagnostics.reportIncomplete(.incompleteString, SourceSpan(offset, offset))
            return nil
        }
        return genericFromStart()
    }
}

// MARK: - Redirections

extension Lexer {
    /// `2>`, `3>>`, `2>&1`, or a number.
    private mutating func numberOrRedirection(_ first: UInt8) -> Token {
        guard (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(first), byte(position) == UInt8(ascii: ">"),
            let from = StreamName(rawValue: first - 0x30)
        else { return number() }
        position += 1
        let target: UInt8 = byte(position + 1)
        if byte(position) == UInt8(ascii: "&"), target == UInt8(ascii: "1") || target == UInt8(ascii: "2") {
            position += 2
            return make(.redirection, .merge(from: from, to: target == UInt8(ascii: "1") ? .output : .error))
        }
        return redirectionTail(from, explicit: true)
    }

    private mutating func fileRedirection(_ from: StreamName, explicit: Bool) -> Token {
        redirectionTail(from, explicit: explicit)
    }

    /// After the `>`. In an expression `2>` is the number 2.
    private mutating func redirectionTail(_ from: StreamName, explicit: Bool) -> Token {
        let append: Bool = byte(position) == UInt8(ascii: ">")
        if explicit && mode == .expression {
            position -= 1
            return make(.number, .number(.int32(Int32(from.rawValue))))
        }
        if append { position += 1 }
        return make(.redirection, .fileRedirection(from: from, append: append))
    }
}
