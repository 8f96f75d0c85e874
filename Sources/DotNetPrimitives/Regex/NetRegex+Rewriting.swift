extension NetRegex {
    /// Replaces matches by a replacement pattern, at most `count` when that is not negative.
    ///
    /// - Throws: `regexTimeout`.
    public func replace(_ text: String, with replacement: String, count: Int = -1) throws(PrimitiveError) -> String {
        try replace(text, with: self.replacement(replacement), count: count)
    }

    /// Replaces matches by a replacement read before.
    ///
    /// - Throws: `regexTimeout`.
    public func replace(
        _ text: String, with replacement: RegexReplacement, count: Int = -1
    ) throws(PrimitiveError) -> String {
        let subject = RegexSubject(text)
        let groups = groups
        var output = ""
        var end = 0
        try forEachMatch(subject, from: 0, limit: count < 0 ? .max : count) { pairs in
            subject.append(to: &output, end, pairs[0])
            replacement.append(to: &output, subject, pairs, groups)
            end = max(pairs[1], pairs[0])
        }
        guard end > 0 || !output.isEmpty else { return text }
        subject.append(to: &output, end, subject.units.count)
        return output
    }

    /// Replaces each match by what `evaluator` makes of it.
    ///
    /// - Throws: `regexTimeout`, and what the evaluator throws.
    public func replace<Failure: Error>(
        _ text: String, count: Int = -1, evaluator: (RegexMatch) throws(Failure) -> String
    ) throws -> String {
        let subject = RegexSubject(text)
        let found = try matches(subject, from: 0, limit: count < 0 ? .max : count)
        let texts = try found.map { try evaluator($0) }
        var next = 0
        return rebuild(subject, found) { _ in
            next += 1
            return texts[next - 1]
        }
    }

    private func rebuild(
        _ subject: RegexSubject, _ found: [RegexMatch], _ text: (RegexMatch) -> String
    ) -> String {
        guard !found.isEmpty else { return subject.text }
        var output = ""
        var end = 0
        for match in found {
            output += subject.slice(end, match.index)
            output += text(match)
            end = match.index + match.length
        }
        return output + subject.slice(end, subject.units.count)
    }

    /// Splits at matches; captured groups are part of the result. At most `count` pieces when positive.
    ///
    /// - Throws: `regexTimeout`.
    public func split(_ text: String, count: Int = 0) throws(PrimitiveError) -> [String] {
        guard count != 1 else { return [text] }
        let subject = RegexSubject(text)
        let groups = groups
        var pieces: [String] = []
        var end = 0
        try forEachMatch(subject, from: 0, limit: count > 0 ? count - 1 : .max) { pairs in
            pieces.append(subject.slice(end, pairs[0]))
            end = max(pairs[1], pairs[0])
            for number in groups.numbers.dropFirst() {
                if let range = groups.range(of: number, pairs) {
                    pieces.append(subject.slice(range.lowerBound, range.upperBound))
                }
            }
        }
        guard !pieces.isEmpty else { return [text] }
        pieces.append(subject.slice(end, subject.units.count))
        return pieces
    }

    /// The text with all special characters escaped.
    public static func escape(_ text: String) -> String {
        var output = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "*", "+", "?", "|", "{", "[", "(", ")", "^", "$", ".", "#", " ":
                output.append("\\")
                output.append(scalar)
            case "\t": output.append(contentsOf: "\\t".unicodeScalars)
            case "\n": output.append(contentsOf: "\\n".unicodeScalars)
            case "\r": output.append(contentsOf: "\\r".unicodeScalars)
            case "\u{C}": output.append(contentsOf: "\\f".unicodeScalars)
            default: output.append(scalar)
            }
        }
        return String(output)
    }

    /// The text with escapes taken as the characters they stand for.
    ///
    /// - Throws: `regexParse`.
    public static func unescape(_ text: String) throws(PrimitiveError) -> String {
        guard text.utf8.contains(0x5C) else { return text }
        return try RegexTranslator.unescape(text)
    }
}

extension RegexTranslator {
    static func unescape(_ text: String) throws(PrimitiveError) -> String {
        var reader = RegexTranslator(escapesOf: text)
        var result: [UInt16] = []
        while let unit = reader.current {
            reader.position += 1
            if unit != 0x5C {
                result.append(unit)
            } else if reader.current != nil {
                result.append(try reader.readCharacterEscape())
            }
        }
        return String(decoding: result, as: UTF16.self)
    }
}
