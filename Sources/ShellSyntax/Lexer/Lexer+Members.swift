import Diagnostics

/// Signs that count only when they stand right after what came before.
extension Lexer {
    /// `.`, `::`, `[`, `?.` or `?[` right here; block comments before it are allowed, blanks are not.
    mutating func memberOperator(allowsBracket: Bool) -> Token? {
        while byte(position) == UInt8(ascii: "<"), byte(position + 1) == UInt8(ascii: "#") {
            start = position
            position += 1
            _ = blockComment()
        }
        start = position
        switch byte(position) {
        case UInt8(ascii: "."): return memberDot()
        case UInt8(ascii: ":"): return memberColons()
        case UInt8(ascii: "[") where allowsBracket:
            position += 1
            return make(.lBracket)
        case UInt8(ascii: "?"):
            let next: UInt8 = byte(position + 1)
            guard next == UInt8(ascii: ".") || (next == UInt8(ascii: "[") && allowsBracket) else { return nil }
            position += 2
            return make(next == UInt8(ascii: ".") ? .questionDot : .questionLBracket)
        default: return nil
        }
    }

    private mutating func memberDot() -> Token? {
        let next: UInt32 = peek(after: 1)
        if next == 0x2E || endsMember(next) { return nil }
        position += 1
        return make(.dot)
    }

    private mutating func memberColons() -> Token? {
        guard byte(position + 1) == UInt8(ascii: ":"), !endsMember(peek(after: 2)) else { return nil }
        position += 2
        return make(.colonColon)
    }

    /// In a command a sign before a blank or the end is a word of its own.
    private func endsMember(_ code: UInt32) -> Bool {
        mode == .command && (code == 0 || CharacterClass.isBlank(code) || CharacterClass.isNewline(code))
    }

    /// `(` or `{` right after a member's name.
    mutating func invokeBracket() -> Token? {
        start = position
        let next: UInt8 = byte(position)
        guard next == UInt8(ascii: "(") || next == UInt8(ascii: "{") else { return nil }
        position += 1
        return make(next == UInt8(ascii: "(") ? .lParen : .lCurly)
    }

    /// `[` where an attribute or a type may stand; blanks and comments before it are allowed.
    mutating func leftBracket() -> Token? {
        let from: Int = position
        var sawBlank: Bool = false
        while !atEnd {
            start = position
            let code: UInt32 = peek()
            if CharacterClass.isBlank(code) {
                skip()
                sawBlank = true
            } else if code == 0x23 {
                position += 1
                _ = comment()
                sawBlank = true
            } else if code == 0x3C, byte(position + 1) == UInt8(ascii: "#") {
                position += 1
                _ = blockComment()
                sawBlank = false
            } else {
                return finishBracket(code, from, sawBlank)
            }
        }
        return nil
    }

    private mutating func finishBracket(_ code: UInt32, _ from: Int, _ sawBlank: Bool) -> Token? {
        if code == 0x5B {
            position += 1
            return make(.lBracket)
        }
        if sawBlank, code == 0x2E || code == 0x3A { resync(to: sourceOffset(from)) }
        return nil
    }

    /// The rest of a command line after `--%`, up to a pipe or `&&` outside quotes.
    mutating func verbatimArgument() -> Token {
        while !atEnd, CharacterClass.isBlank(peek()) { skip() }
        start = position
        var isQuoted: Bool = false
        while !atEnd {
            let code: UInt32 = peek()
            if CharacterClass.isNewline(code) { break }
            if CharacterClass.isDoubleQuote(code) { isQuoted.toggle() }
            if !isQuoted, code == 0x7C || (code == 0x26 && byte(position + 1) == UInt8(ascii: "&")) { break }
            skip()
        }
        return make(.generic, .text(text(start, position)))
    }

    /// What follows the comma in `[type, assembly, Version=1.0]`.
    mutating func assemblyName() -> String {
        var name: String = assemblyWord()
        while byte(position) == UInt8(ascii: ","), !atEnd {
            start = position
            position += 1
            _ = make(.comma)
            name += ", " + assemblyWord()
            if byte(position) == UInt8(ascii: "=") {
                start = position
                position += 1
                _ = make(.equals)
                name += "=" + assemblyWord()
            }
        }
        return name
    }

    private mutating func assemblyWord() -> String {
        skipBlanks()
        start = position
        while !atEnd, !endsAssemblyWord(peek()) { skip() }
        let word: String = text(start, position)
        let token: Token = make(.identifier)
        mark(token, .typeName)
        skipBlanks()
        return word
    }

    private func endsAssemblyWord(_ code: UInt32) -> Bool {
        code < 128 ? CharacterClass.has(code, CharacterClass.endsAssemblyWord) : CharacterClass.isBlank(code)
    }

    private mutating func skipBlanks() {
        while !atEnd, CharacterClass.isBlank(peek()) { skip() }
    }
}
