/// A piece of a command as it is typed: what goes in, what the terminal shows, and the time before it.
struct TypedKey: Equatable {
    var delay: Int64
    var input: String
    var echo: String

    static func keys(of command: String, _ options: ExportOptions) -> [TypedKey] {
        let keys = coloured(command, options)
        switch options.typing {
        case .whole:
            return keys.split(after: { $0.input == "\r" }).map { line in
                TypedKey(delay: 0, input: line.map(\.input).joined(), echo: line.map(\.echo).joined())
            }
        case .natural:
            let delays = TypingRhythm.delays(keys.map { $0.input.first ?? "\r" })
            return zip(keys, delays).map { TypedKey(delay: $1, input: $0.input, echo: $0.echo) }
        }
    }

    /// A key a character; the colour is switched before the first character of a part and off behind its last.
    private static func coloured(_ command: String, _ options: ExportOptions) -> [TypedKey] {
        var keys: [TypedKey] = []
        for part in HighlightedText(command, options.usesColours ? options.highlight : { _ in [] }).parts {
            let ink = part.role.map(Ink.of)
            let start = keys.count
            for character in part.text { keys.append(key(character, ink)) }
            guard let ink, keys.count > start else { continue }
            keys[start].echo = ink.sequence + keys[start].echo
            keys[keys.count - 1].echo += Ink.reset
        }
        return keys
    }

    private static func key(_ character: Character, _ ink: Ink?) -> TypedKey {
        guard character.isNewline else { return TypedKey(delay: 0, input: String(character), echo: String(character)) }
        let prompt = CastTimeline.continuationPrompt
        let echo = ink.map { Ink.reset + "\r\n" + prompt + $0.sequence } ?? "\r\n" + prompt
        return TypedKey(delay: 0, input: "\r", echo: echo)
    }
}

extension Array {
    /// The elements in groups, each ending with one that fits.
    fileprivate func split(after isLast: (Element) -> Bool) -> [ArraySlice<Element>] {
        var groups: [ArraySlice<Element>] = []
        var start = startIndex
        for index in indices where isLast(self[index]) {
            groups.append(self[start...index])
            start = index + 1
        }
        return start < endIndex ? groups + [self[start...]] : groups
    }
}
