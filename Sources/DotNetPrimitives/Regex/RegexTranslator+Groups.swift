extension RegexTranslator {
    private static let unrecognized = "Unrecognized grouping construct."

    /// What follows an opening parenthesis.
    mutating func readGroupStart() throws(PrimitiveError) {
        target = .nothing
        guard current == 0x3F else { return openCapture(.unnamed) }
        position += 1
        guard let kind = current else { throw failure(Self.unrecognized) }
        position += 1
        switch kind {
        case 0x3A: open("(?:")
        case 0x3D: open("(?=")
        case 0x21: open("(?!")
        case 0x3E: open("(?>")
        case 0x23: try skipComment()
        case 0x27: try readName(closing: 0x27)
        case 0x3C: try readAngle()
        case 0x28: try readConditional()
        default:
            position -= 1
            try readInlineOptions()
        }
    }

    private mutating func open(_ text: StaticString) {
        frames.append(Frame(options: options, branches: nil))
        emit(text)
    }

    private mutating func openCapture(_ declaration: RegexGroups.Declaration) {
        if declaration == .unnamed && options.contains(.explicitCapture) { return open("(?:") }
        declarations.append(declaration)
        open("(")
    }

    private mutating func skipComment() throws(PrimitiveError) {
        while let unit = current, unit != 0x29 { position += 1 }
        guard current != nil else { throw failure("Unterminated (?#...) comment.") }
        position += 1
    }

    /// After `(?<`: a lookbehind or a name.
    private mutating func readAngle() throws(PrimitiveError) {
        switch current {
        case 0x3D:
            position += 1
            openLookbehind(isNegative: false)
        case 0x21:
            position += 1
            openLookbehind(isNegative: true)
        default: try readName(closing: 0x3E)
        }
    }

    private mutating func openLookbehind(isNegative: Bool) {
        guard extractsLookbehinds else { return isNegative ? open("(?<!") : open("(?<=") }
        let start = (start: output.count, captures: declarations.count, isNegative: isNegative)
        frames.append(Frame(options: options, branches: nil, lookbehind: start))
        // The inner pattern stands alone, so that it has to bring its options along.
        emit(text: "(?\(Self.optionLetters(options)))")
    }

    /// Takes the inner pattern out, and leaves a callout and groups that never match in its place.
    mutating func closeLookbehind(_ lookbehind: (start: Int, captures: Int, isNegative: Bool)) {
        let inner = Array(output[min(lookbehind.start, output.count)...])
        output.removeSubrange(min(lookbehind.start, output.count)...)
        lookbehinds.append(RegexLookbehinds.Source(units: inner, isNegative: lookbehind.isNegative))
        assertionStart = output.count
        emit(text: "(?C\(min(lookbehinds.count, 255)))")
        let captures = declarations.count - lookbehind.captures
        if captures > 0 { emit(text: "(?:(?!)\(String(repeating: "()", count: captures)))?") }
    }

    private mutating func readName(closing: UInt16) throws(PrimitiveError) {
        let badName = "Invalid group name: Group names must begin with a word character."
        guard let first = current else { throw failure(Self.unrecognized) }
        if first == 0x2D { throw balancing }
        guard Self.isWord(first) else { throw failure(badName) }
        let declaration: RegexGroups.Declaration
        if Self.isDigit(first) {
            let number = readNumber() ?? 0
            if let next = current, next != closing, next != 0x2D { throw failure(badName) }
            guard number > 0 else { throw failure("Capture number cannot be zero.") }
            declaration = .numbered(number)
        } else {
            declaration = .named(readWord())
        }
        if current == 0x2D { throw balancing }
        guard let end = current else { throw failure(Self.unrecognized) }
        guard end == closing else { throw failure(badName) }
        position += 1
        openCapture(declaration)
    }

    private var balancing: PrimitiveError {
        .notSupported("Balancing groups are not supported in regular expressions.")
    }

    mutating func readWord() -> String {
        let start = position
        while let unit = current, Self.isWord(unit) { position += 1 }
        return String(decoding: units[start..<position], as: UTF16.self)
    }

    /// `(?imnsx-imnsx)` and `(?imnsx-imnsx:`.
    private mutating func readInlineOptions() throws(PrimitiveError) {
        var changed = options
        var turnsOff = false
        while let unit = current {
            position += 1
            switch unit {
            case 0x2D: turnsOff = true
            case 0x2B: turnsOff = false
            case 0x29:
                options = changed
                emit(text: "(?\(Self.optionLetters(changed)))")
                target = .nothing
                return
            case 0x3A:
                frames.append(Frame(options: options, branches: nil))
                options = changed
                emit(text: "(?\(Self.optionLetters(changed)):")
                return
            default:
                guard let option = Self.option(unit) else { throw failure(Self.unrecognized) }
                if turnsOff { changed.remove(option) } else { changed.insert(option) }
                dependsOnUnicode = dependsOnUnicode || option == .ignoreCase
            }
        }
        throw failure(Self.unrecognized)
    }

    private static func option(_ unit: UInt16) -> RegexOptions? {
        switch unit | 0x20 {
        case 0x69: .ignoreCase
        case 0x6D: .multiline
        case 0x6E: .explicitCapture
        case 0x73: .singleline
        case 0x78: .ignorePatternWhitespace
        default: nil
        }
    }

    /// The options PCRE2 has to know, all of them spelt out.
    private static func optionLetters(_ options: RegexOptions) -> String {
        var on = ""
        var off = ""
        for (option, letter) in [(RegexOptions.ignoreCase, "i"), (.multiline, "m"), (.singleline, "s")] {
            if options.contains(option) { on += letter } else { off += letter }
        }
        return off.isEmpty ? on : "\(on)-\(off)"
    }

    /// After `(?(`: a group's number or name, or an assertion.
    private mutating func readConditional() throws(PrimitiveError) {
        let start = position
        var number: Int?
        if let digits = readNumber(), current == 0x29 {
            guard groups == nil || groups?.contains(digits) == true else {
                position += 1
                throw failure("Conditional alternation refers to an undefined group number \(digits).")
            }
            number = digits
        } else {
            position = start
            let word = readWord()
            if current == 0x29 { number = groups?.number(named: word) }
        }
        frames.append(Frame(options: options, branches: 1))
        if let number {
            position += 1
            emit(text: "(?(\(groups?.captures(of: number).first ?? 0))")
            return
        }
        position = start
        try openCondition()
    }

    /// The condition of an assertion: a lookahead unless it is one already.
    private mutating func openCondition() throws(PrimitiveError) {
        emit("(?")
        if current == 0x3F, let next = peek(1), next == 0x3D || next == 0x21 || next == 0x3C {
            position += 1
            frames.append(Frame(options: options, branches: nil))
            position += 1
            if next == 0x3D { return emit("(?=") }
            if next == 0x21 { return emit("(?!") }
            guard let last = current, last == 0x3D || last == 0x21 else { throw failure(Self.unrecognized) }
            position += 1
            return last == 0x3D ? emit("(?<=") : emit("(?<!")
        }
        frames.append(Frame(options: options, branches: nil))
        emit("(?=")
    }
}
