extension RegexTranslator {
    /// One thing inside of brackets.
    private enum ClassItem {
        case unit(UInt16)
        /// A shorthand such as `\d`, with the letter it is called by.
        case set(String, name: String)
    }

    /// A bracketed class after its `[`, as PCRE2 text.
    mutating func readClass(depth: Int) throws(PrimitiveError) -> [UInt16] {
        guard depth < 64 else { throw failure("Character classes are nested too deeply.") }
        var text: [UInt16] = [0x5B]
        if current == 0x5E {
            text.append(0x5E)
            position += 1
        }
        var isFirst = true
        var subtracted: [UInt16]?
        while let unit = current {
            if unit == 0x5D, !isFirst {
                position += 1
                text.append(0x5D)
                return Self.subtracting(subtracted, from: text)
            }
            if unit == 0x2D, peek(1) == 0x5B, !isFirst {
                position += 2
                subtracted = try readClass(depth: depth + 1)
                guard current == nil || current == 0x5D else {
                    throw failure("A subtraction must be the last element in a character class.")
                }
                continue
            }
            isFirst = false
            try readRange(into: &text)
        }
        throw failure("Unterminated [] set.")
    }

    /// `[a-z-[aeiou]]` as a lookahead before the class.
    private static func subtracting(_ other: [UInt16]?, from text: [UInt16]) -> [UInt16] {
        guard let other else { return text }
        return Array("(?:(?!".utf16) + other + [0x29] + text + [0x29]
    }

    /// One item, or two with a hyphen between.
    private mutating func readRange(into text: inout [UInt16]) throws(PrimitiveError) {
        let first = try readItem()
        guard case .unit(let low) = first else {
            if case .set(let set, _) = first { text.append(contentsOf: set.utf16) }
            return
        }
        text.append(contentsOf: Self.literal(low))
        dependsOnUnicode = dependsOnUnicode || low > 0x7F
        guard current == 0x2D, let after = peek(1), after != 0x5D, after != 0x5B else { return }
        position += 1
        switch try readItem() {
        case .set(_, let name): throw failure("Cannot include class \\\(name) in character range.")
        case .unit(let high):
            guard low <= high else { throw failure("[x-y] range in reverse order.") }
            text.append(0x2D)
            text.append(contentsOf: Self.literal(high))
        }
    }

    private mutating func readItem() throws(PrimitiveError) -> ClassItem {
        guard let unit = current else { throw failure("Unterminated [] set.") }
        position += 1
        guard unit == 0x5C else { return .unit(unit) }
        guard let letter = current else { throw failure("Illegal \\ at end of pattern.") }
        switch letter {
        case 0x44, 0x64, 0x53, 0x73, 0x57, 0x77:
            position += 1
            dependsOnUnicode = true
            let name = String(decoding: [letter], as: UTF16.self)
            return .set("\\\(name)", name: name)
        case 0x50, 0x70:
            position += 1
            let property = try readProperty(isNegated: letter == 0x50)
            return .set(property.text, name: letter == 0x50 ? "P" : "p")
        default: return .unit(try readCharacterEscape())
        }
    }
}
