import Transcripts

/// Comments of a script as prose and back.
enum ScriptComments {
    /// Prose as lines of comment.
    static func lines(_ prose: String) -> [String] {
        let text = BlankEdges.trimmed(String(DocumentText.splitMark(prose).rest))
        return SourceLines.split(text).map { $0.isBlank ? "#" : "# \($0.text)" }
    }

    /// What a line of comment says; nil for other lines, and for the comments that mean something to programs.
    static func text(_ line: SourceLine) -> Substring? {
        let bare = line.bare
        guard bare.begins(with: "#"), !isSpecial(bare) else { return nil }
        let rest = bare.utf8.dropFirst()
        return Substring(rest.first == 0x20 ? rest.dropFirst() : rest)
    }

    /// What a command says that is nothing but comment and printed nothing; nil for others.
    static func text(ofCommand step: SessionStep) -> String? {
        guard step.screenText.isEmpty else { return nil }
        var texts: [Substring] = []
        for line in SourceLines.split(step.command) where !line.isBlank {
            guard let text = text(line) else { return nil }
            texts.append(text)
        }
        let text = texts.joined(separator: "\n")
        return BlankEdges.hasText(text) ? text : nil
    }

    private static func isSpecial(_ bare: Substring) -> Bool {
        let lower = bare.prefix(12).lowercased()
        return ["#requires", "#region", "#endregion", "#!", "#>"].contains { lower.begins(with: $0) }
    }

    /// The lines of a block comment that begins on this line and has nothing behind it.
    static func block(_ lines: [SourceLine], from start: Int) -> (text: String, end: Int)? {
        guard lines[start].bare.begins(with: "<#") else { return nil }
        guard let end = lines[start...].firstIndex(where: { position(of: "#>", in: $0.text) != nil }) else { return nil }
        let last = lines[end].text
        guard let close = position(of: "#>", in: last), last.utf8[close...].dropFirst(2).allSatisfy({ $0 == 0x20 }) else { return nil }
        var texts = lines[start...end].map { String($0.text) }
        texts[texts.count - 1] = String(last[..<close])
        texts[0] = String(decoding: texts[0].utf8.drop { $0 == 0x20 || $0 == 0x09 }.dropFirst(2), as: UTF8.self)
        return (texts.joined(separator: "\n"), end + 1)
    }

    private static func position(of mark: String, in line: Substring) -> Substring.Index? {
        line.utf8.indices.first { line.utf8[$0...].starts(with: mark.utf8) }
    }
}
