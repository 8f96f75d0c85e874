/// Gathers lines to commands with the help of a parser.
struct CommandLines {
    /// Whether the parser takes the text for whole commands; false asks for more lines.
    let isComplete: (String) -> Bool
    let lines: [SourceLine]

    /// The index behind the command that begins at `start`; nil when it is not complete before `end`.
    func end(of start: Int, before end: Int) -> Int? {
        var text = ""
        var index = start
        while index < end {
            text += (text.isEmpty ? "" : "\n") + lines[index].text
            index += 1
            if mayEnd(index, start, end), !goesOn(index, end), isComplete(text) { return index }
        }
        return nil
    }

    /// Asking the parser after every line would take long for long functions: an indented line is rarely a new command.
    private func mayEnd(_ index: Int, _ start: Int, _ end: Int) -> Bool {
        guard index < end, !lines[index].isBlank else { return true }
        return lines[index].indent.utf8.count <= lines[start].indent.utf8.count
    }

    /// Whether the next line with text belongs to the command before it in a script: `else`, `catch`, a pipe.
    private func goesOn(_ index: Int, _ end: Int) -> Bool {
        guard let next = lines[index..<end].first(where: { !$0.isBlank }) else { return false }
        let bare = next.bare
        if bare.begins(with: "|") || bare.begins(with: "&&") { return true }
        let word = bare.utf8.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        return ["else", "elseif", "catch", "finally"].contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    func text(_ range: Range<Int>) -> String { lines[range].map(\.text).joined(separator: "\n") }
}
