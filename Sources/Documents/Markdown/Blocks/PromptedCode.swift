/// Code as a console shows it: prompts with commands behind them, and what they printed.
enum PromptedCode {
    /// The commands of a block, each in its own line and the printed lines empty; nil for a block without prompts.
    static func commands(_ lines: [Substring]) -> [Substring]? {
        guard lines.contains(where: { prompt(of: $0) != nil }) else { return nil }
        var inCommand = false
        return lines.map { line in
            if let prompt = prompt(of: line) {
                inCommand = true
                return line.dropFirst(prompt)
            }
            if inCommand, let mark = continuation(of: line) { return line.dropFirst(mark) }
            inCommand = false
            return ""
        }
    }

    /// The prompt that the line begins with, its blanks included: `PS> `, `PS C:\\> `, `PS Sallyport> `.
    static func prompt(of line: Substring) -> Substring? {
        guard line.begins(with: "PS>") || line.begins(with: "PS ") else { return nil }
        let bytes = line.utf8
        guard let mark = bytes.firstIndex(of: UInt8(ascii: ">")) else { return nil }
        // A pipe or quote before the mark: a command that happens to begin with PS.
        let place = bytes[..<mark]
        guard !place.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }) else { return nil }
        let rest = bytes[mark...].drop { $0 == UInt8(ascii: ">") }.drop { $0 == 0x20 }
        return line[..<rest.startIndex]
    }

    /// The mark of a line that continues a command: `>> `.
    static func continuation(of line: Substring) -> Substring? {
        if line.begins(with: ">> ") { return line.prefixOfBytes(3) }
        return line.hasSameBytes(as: ">>") ? line : nil
    }
}

extension Substring {
    /// The text behind a prefix of it.
    func dropFirst(_ prefix: Substring) -> Substring { self[prefix.endIndex...] }

    /// So many bytes from the start; they must be whole characters of ASCII.
    func prefixOfBytes(_ count: Int) -> Substring { Substring(utf8.prefix(count)) }
}
