import Diagnostics

extension Lexer {
    /// `$(`, a variable, or a word that starts with a dollar. The dollar is taken.
    mutating func dollar() -> Token {
        if byte(position) == UInt8(ascii: "(") {
            position += 1
            return make(.dollarParen)
        }
        return variable(splatted: false)
    }

    /// A variable. The `$` or `@` is taken.
    mutating func variable(splatted: Bool) -> Token {
        let next: UInt32 = peek()
        let isBraced: Bool = next == 0x7B && !splatted
        guard isBraced || (!atEnd && CharacterClass.isVariableStart(next)) else { return dollarWord() }
        guard var name = isBraced ? bracedName(inString: false) : plainName() else { return genericFromStart() }
        if isBraced, mode == .command, continuesWord() { return genericFromStart() }
        checkName(name)
        name.isSplatted = splatted
        return make(splatted ? .splattedVariable : .variable, .variable(name))
    }

    /// After `${name}`: `.` and `[` are operators, everything else that ends no word makes it part of one.
    private func continuesWord() -> Bool {
        let next: UInt32 = peek()
        return !atEnd && !CharacterClass.startsToken(next) && next != 0x2E && next != 0x5B
    }

    private mutating func dollarWord() -> Token {
        var builder: StringBuilder = StringBuilder()
        builder.append(UInt8(ascii: "$"))
        return genericWord(&builder)
    }

    /// In a string or a word: a variable, a subexpression or only a dollar. Nothing is taken yet.
    mutating func appendDollar(_ builder: inout StringBuilder, hereString: Bool) {
        let dollar: Int = position
        position += 1
        let next: UInt32 = peek()
        if next == 0x28 {
            let nested: NestedText = subexpression(hereString: hereString)
            builder.append(.subexpression(nested), written: input.bytes[dollar..<position])
        } else if next == 0x7B || (!atEnd && CharacterClass.isVariableStart(next)) {
            appendVariable(dollar, braced: next == 0x7B, &builder)
        } else {
            builder.append(UInt8(ascii: "$"))
        }
    }

    private mutating func appendVariable(_ dollar: Int, braced: Bool, _ builder: inout StringBuilder) {
        let saved: (mode: LexerMode, start: Int) = (mode, start)
        mode = .expression
        start = dollar
        let name: VariableName = (braced ? bracedName(inString: true) : plainName()) ?? VariableName(scope: .none, name: "")
        checkName(name)
        builder.append(.variable(name, currentSpan), written: input.bytes[dollar..<position])
        mode = saved.mode
        start = saved.start
    }

    /// A name without a scope must not be empty, nor one with a scope.
    private mutating func checkName(_ name: VariableName) {
        guard name.name.isEmpty || name.name == ":" else { return }
        if name.isBraced {
            diagnostics.report(.invalidBracedVariableReference, currentSpan)
        } else if case .drive = name.scope {
            diagnostics.report(.invalidVariableReferenceWithDrive, currentSpan)
        } else if name.scope == .using {
            diagnostics.report(.invalidVariableReferenceWithDrive, currentSpan)
        } else {
            diagnostics.report(.invalidVariableReference, currentSpan)
        }
    }
}

// MARK: - Names

extension Lexer {
    /// The name after a dollar; nil when in a command the text turns out to be a word (`$a/b`).
    private mutating func plainName() -> VariableName? {
        let nameStart: Int = position
        let first: UInt32 = take()
        if first == 0x24 || first == 0x3F || first == 0x5E {
            if mode == .command, !atEnd, !CharacterClass.startsToken(peek()) { return nil }
            return Self.split(input.bytes[nameStart..<position], braced: false)
        }
        while !atEnd {
            let code: UInt32 = peek()
            if code == 0x3A {
                if byte(position + 1) == UInt8(ascii: ":") { break }
            } else if !CharacterClass.isIdentifierFollow(code) && code != 0x3F {
                if mode == .command, !CharacterClass.startsToken(code), !Self.endsName(code) { return nil }
                break
            }
            skip()
        }
        return Self.split(input.bytes[nameStart..<position], braced: false)
    }

    /// `.`, `[` and `=` follow a variable without making it a word.
    private static func endsName(_ code: UInt32) -> Bool {
        code == 0x2E || code == 0x5B || code == 0x3D
    }

    /// The name in braces. The brace is not taken yet.
    private mutating func bracedName(inString: Bool) -> VariableName {
        let brace: Int = position
        position += 1
        var name: StringBuilder = StringBuilder()
        var isClosed: Bool = false
        while !atEnd {
            if peek() == 0x7D {
                position += 1
                isClosed = true
                break
            }
            appendBracedPart(&name, inString: inString)
        }
        if !isClosed { diagnostics.reportIncomplete(.incompleteDollarVariableReference, span(brace, position)) }
        return finishBraced(&name, isClosed)
    }

    private mutating func appendBracedPart(_ name: inout StringBuilder, inString: Bool) {
        let code: UInt32 = peek()
        if code == 0x60 {
            position += 1
            if !atEnd { appendEscape(&name) }
            return
        }
        if code == 0x7B {
            diagnostics.report(.openBraceNeedsToBeBackTickedInVariableName, span(position + 1, position + 2))
        }
        if inString, CharacterClass.isDoubleQuote(code) {
            let mark: Int = position
            skip()
            if !CharacterClass.isDoubleQuote(peek()) { position = mark }
        }
        appendNext(&name)
    }

    private mutating func finishBraced(_ name: inout StringBuilder, _ isClosed: Bool) -> VariableName {
        guard case .text(let text) = name.finish(), !text.isEmpty else {
            if isClosed { diagnostics.report(.emptyVariableReference, span(position - 1, position)) }
            return VariableName(scope: .none, name: ":Error:", isBraced: true)
        }
        return Self.split(Array(text.utf8)[...], braced: true)
    }

    /// Takes scope or drive off a name. A leading colon belongs to the name.
    static func split(_ bytes: ArraySlice<UInt8>, braced: Bool) -> VariableName {
        guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon > bytes.startIndex else {
            return VariableName(scope: .none, name: String(decoding: bytes, as: UTF8.self), isBraced: braced)
        }
        let prefix: String = String(decoding: bytes[..<colon], as: UTF8.self)
        let name: String = String(decoding: bytes[(colon + 1)...], as: UTF8.self)
        return VariableName(scope: scope(prefix), name: name, isBraced: braced)
    }

    private static func scope(_ prefix: String) -> VariableScope {
        switch prefix.lowercased() {
        case "global": .global
        case "local": .local
        case "script": .script
        case "private": .private
        case "variable": .variable
        case "using": .using
        default: .drive(prefix)
        }
    }
}

// MARK: - Subexpressions

extension Lexer {
    /// `$( … )` in a string, up to the parenthesis that closes it. Only parentheses are counted, whatever stands between. Of two quotes in
    /// a row (and of a backtick before a quote) only the second is read when the text is parsed. The dollar is taken.
    private mutating func subexpression(hereString: Bool) -> NestedText {
        let from: Int = position - 1
        var dropped: [Int] = []
        var depth: Int = 0
        while !atEnd {
            let at: Int = position
            let code: UInt32 = take()
            if code == 0x28 { depth += 1 }
            if code == 0x29 {
                depth -= 1
                if depth == 0 { break }
            }
            let mayDouble: Bool = !hereString && (code == 0x60 || CharacterClass.isDoubleQuote(code))
            if mayDouble, CharacterClass.isDoubleQuote(peek()), !atEnd {
                dropped.append(at)
                skip()
            }
        }
        if depth > 0 { diagnostics.reportIncomplete(.incompleteDollarSubexpressionReference, span(from, position)) }
        return NestedText(input: nestedInput(from, position, dropped), span: span(from, position))
    }

    private func nestedInput(_ from: Int, _ to: Int, _ dropped: [Int]) -> LexerInput {
        if dropped.isEmpty {
            return LexerInput(bytes: input.bytes, map: input.map, position: from, end: to)
        }
        var bytes: [UInt8] = []
        var map: [UInt32] = []
        var next: Int = 0
        var index: Int = from
        while index < to {
            let source: UInt32 = UInt32(clamping: sourceOffset(index))
            if next < dropped.count, dropped[next] == index {
                next += 1
                index += max(1, scalar(at: index).width)
            }
            let width: Int = max(1, scalar(at: index).width)
            for offset in 0..<width where index + offset < to {
                bytes.append(input.bytes[index + offset])
                map.append(offset == 0 ? source : UInt32(clamping: sourceOffset(index + offset)))
            }
            index += width
        }
        map.append(UInt32(clamping: sourceOffset(to)))
        return LexerInput(bytes: bytes, map: map, position: 0, end: bytes.count)
    }
}
