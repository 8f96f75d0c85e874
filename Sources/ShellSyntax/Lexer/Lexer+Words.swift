import Diagnostics

extension Lexer {
    /// A word that starts with a letter: a keyword, a name, or the start of a generic word. The first letter is taken.
    mutating func identifier() -> Token {
        while CharacterClass.isIdentifierFollow(peek()), !atEnd { skip() }
        if mode == .typeName { return typeName() }
        if wantsSimpleName { return make(.identifier) }
        if mode == .command && !CharacterClass.startsToken(peek()) { return genericWord() }
        if mode == .command || mode == .signature, let keyword = keywordKind() { return make(keyword) }
        return make(.identifier)
    }

    private func keywordKind() -> TokenKind? {
        guard position - start <= 15, let word = PackedWord(input.bytes[start..<position]),
            let kind = Keywords.statement[word]
        else { return nil }
        return kind == .inlineScript && !inWorkflow ? nil : kind
    }

    private mutating func typeName() -> Token {
        while !atEnd, isTypeNamePart(peek()) { skip() }
        var token: Token = make(.identifier)
        mark(token, .typeName)
        token.flags.insert(.typeName)
        return token
    }

    private func isTypeNamePart(_ code: UInt32) -> Bool {
        switch code {
        case 0x2E, 0x60, 0x5F, 0x2B, 0x23, 0x5C: true
        default: CharacterClass.isIdentifierFollow(code)
        }
    }

    /// `:name` before a loop. The colon is taken.
    mutating func label() -> Token {
        guard CharacterClass.isIdentifierStart(peek()), !atEnd else {
            if atEnd { return make(.generic, .text(":")) }
            return genericWord()
        }
        let nameStart: Int = position
        while !atEnd, CharacterClass.isIdentifierFollow(peek()) { skip() }
        if mode == .command && !CharacterClass.startsToken(peek()) {
            // The character that makes it a word is taken as it is, even a quote.
            skip()
            return genericWord()
        }
        return make(.label, .text(text(nameStart, position)))
    }

    /// `-name` of a command, or an operator of an expression. The dash is taken.
    mutating func parameter() -> Token {
        let nameStart: Int = position
        var hasColon: Bool = false
        scan: while !atEnd {
            let code: UInt32 = peek()
            if CharacterClass.isBlank(code) { break }
            switch code {
            case 0x7B, 0x7D, 0x28, 0x29, 0x3B, 0x2C, 0x7C, 0x26, 0x2E, 0x5B, 0x0D, 0x0A, 0: break scan
            case 0x3A:
                hasColon = true
                break scan
            default:
                if CharacterClass.has(code, CharacterClass.identifierStart) && code != 0x5F { break }
                if mode != .command { break scan }
                if CharacterClass.isSingleQuote(code) || CharacterClass.isDoubleQuote(code) { return genericFromStart() }
            }
            skip()
        }
        return finishParameter(nameStart, hasColon)
    }

    private mutating func finishParameter(_ nameStart: Int, _ hasColon: Bool) -> Token {
        let nameEnd: Int = position
        if hasColon && mode == .command { position += 1 }
        if mode == .expression, let word = PackedWord(input.bytes[nameStart..<nameEnd]), let kind = Keywords.operators[word] {
            return make(kind)
        }
        if nameStart == nameEnd { return make(.minus) }
        return make(.parameter, .parameter(name: text(nameStart, nameEnd), colon: hasColon))
    }

    /// A generic word read again from the token's start.
    mutating func genericFromStart() -> Token {
        position = start
        var builder: StringBuilder = StringBuilder()
        appendFirst(&builder)
        return genericWord(&builder)
    }

    /// A character that ends no word here starts one: `[`, `-`, `=`, `!`.
    private mutating func appendFirst(_ builder: inout StringBuilder) {
        let code: UInt32 = peek()
        if code == 0x60 || code == 0x24 || CharacterClass.isSingleQuote(code) || CharacterClass.isDoubleQuote(code) { return }
        appendNext(&builder)
    }

    /// A generic word whose start is already read and holds no sign of its own.
    private mutating func genericWord() -> Token {
        var builder: StringBuilder = StringBuilder()
        builder.append(input.bytes[start..<position])
        return genericWord(&builder)
    }

    mutating func genericWord(_ builder: inout StringBuilder) -> Token {
        while !atEnd {
            let code: UInt32 = peek()
            if CharacterClass.startsToken(code) { break }
            appendWordPart(code, &builder)
        }
        return makeString(.generic, &builder)
    }

    private mutating func appendWordPart(_ code: UInt32, _ builder: inout StringBuilder) {
        if code == 0x60 {
            position += 1
            appendEscape(&builder)
        } else if CharacterClass.isSingleQuote(code) {
            skip()
            scanLiteral(&builder)
        } else if CharacterClass.isDoubleQuote(code) {
            skip()
            scanExpandable(&builder)
        } else if code == 0x24 {
            appendDollar(&builder, hereString: false)
        } else {
            appendNext(&builder)
        }
    }

    /// Copies one scalar, byte for byte.
    mutating func appendNext(_ builder: inout StringBuilder) {
        let from: Int = position
        skip()
        builder.append(input.bytes[from..<position])
    }
}

/// The text of a string while it is read, and the pieces to expand in it.
struct StringBuilder {
    private var literal: [UInt8] = []
    private var pending: [UInt8] = []
    private var pieces: [ExpandableContent.Piece] = []
    var isInError: Bool = false

    mutating func append(_ bytes: ArraySlice<UInt8>) { pending.append(contentsOf: bytes) }
    mutating func append(_ byte: UInt8) { pending.append(byte) }

    mutating func append(_ scalar: Unicode.Scalar) { pending.append(contentsOf: String(scalar).utf8) }

    var count: Int { pending.count }
    /// Takes back what was added after a count, as long as no piece came between.
    mutating func truncate(to count: Int) {
        if count < pending.count { pending.removeLast(pending.count - count) }
    }

    /// Adds a piece to expand, and its text as written.
    mutating func append(_ piece: ExpandableContent.Piece, written: ArraySlice<UInt8>) {
        flush()
        pieces.append(piece)
        literal.append(contentsOf: written)
    }

    private mutating func flush() {
        guard !pending.isEmpty else { return }
        pieces.append(.text(String(decoding: pending, as: UTF8.self)))
        literal.append(contentsOf: pending)
        pending.removeAll(keepingCapacity: true)
    }

    mutating func finish() -> TokenValue {
        let isPlain: Bool = pieces.isEmpty
        if isPlain { return .text(String(decoding: pending, as: UTF8.self)) }
        flush()
        return .expandable(ExpandableContent(literal: String(decoding: literal, as: UTF8.self), pieces: pieces))
    }
}
