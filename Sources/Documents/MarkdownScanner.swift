/// Walks a document line by line.
struct MarkdownScanner {
    private let lines: [Substring]
    private var next = 0
    private var blocks: [MarkdownCode.Block] = []
    /// A paragraph is open: an indented line then continues it and is no code.
    private var inParagraph = false
    /// Inside a list item, text must be indented more to be code.
    private var listIndent: Int?

    init(_ text: String) {
        // A Windows line end is one character.
        lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    }

    mutating func scan() -> [MarkdownCode.Block] {
        skipFrontMatter()
        while next < lines.count {
            let line = lines[next]
            if let fence = Fence(line) { readFence(fence) }
            else if startsComment(line) { skipComment() }
            else if isIndentedCode(line) { readIndented() }
            else { readText(line) }
        }
        return blocks
    }

    private mutating func skipFrontMatter() {
        guard lines.first == "---" else { return }
        if let end = lines.dropFirst().firstIndex(of: "---") { next = end + 1 }
    }

    private func startsComment(_ line: Substring) -> Bool {
        !isIndentedCode(line) && line.drop { $0 == " " }.hasPrefix("<!--")
    }

    private mutating func skipComment() {
        while next < lines.count, !holds(lines[next], "-->") { next += 1 }
        next += 1
        inParagraph = false
    }

    private func holds(_ line: Substring, _ mark: String) -> Bool {
        line.indices.contains { line[$0...].hasPrefix(mark) }
    }

    private mutating func readText(_ line: Substring) {
        let bare = line.drop { $0 == " " }
        if bare.isEmpty { inParagraph = false } else {
            let isHeading = bare.hasPrefix("#")
            inParagraph = !isHeading
            if isListItem(bare) { listIndent = line.count - bare.count + 2 }
            else if line.count == bare.count { listIndent = nil }
        }
        next += 1
    }

    private func isListItem(_ bare: Substring) -> Bool {
        for mark in ["* ", "- ", "+ "] where bare.hasPrefix(mark) { return true }
        let digits = bare.prefix { $0.isNumber }
        return !digits.isEmpty && bare.dropFirst(digits.count).hasPrefix(". ")
    }

    private func isIndentedCode(_ line: Substring) -> Bool {
        guard !inParagraph, !line.allSatisfy({ $0 == " " || $0 == "\t" }) else { return false }
        if line.hasPrefix("\t") { return listIndent == nil }
        let indent = line.prefix { $0 == " " }.count
        return indent >= 4 + (listIndent ?? 0)
    }

    private mutating func readIndented() {
        let start = next
        let base = 4 + (listIndent ?? 0)
        var code: [String] = []
        while next < lines.count {
            let line = lines[next]
            let blank = line.allSatisfy { $0 == " " || $0 == "\t" }
            if !blank && !(line.hasPrefix("\t") || line.prefix { $0 == " " }.count >= base) { break }
            code.append(blank ? "" : unindented(line, base))
            next += 1
        }
        while code.last == "" { code.removeLast() }
        add(PromptedCode.commands(code) ?? code, at: start, language: "")
    }

    private func unindented(_ line: Substring, _ base: Int) -> String {
        line.hasPrefix("\t") ? String(line.dropFirst()) : String(line.dropFirst(base))
    }

    private mutating func readFence(_ fence: Fence) {
        next += 1
        let start = next
        var code: [String] = []
        while next < lines.count, !fence.closes(lines[next]) {
            code.append(String(fence.unindented(lines[next])))
            next += 1
        }
        next += 1
        inParagraph = false
        let prompted: [String]? = PromptedCode.commands(code)
        if MarkdownCode.languages.contains(fence.language) {
            add(prompted ?? code, at: start, language: fence.language)
        } else if fence.language.isEmpty, let prompted {
            add(prompted, at: start, language: "")
        }
    }

    private mutating func add(_ code: [String], at start: Int, language: String) {
        blocks.append(MarkdownCode.Block(code: code.joined(separator: "\n"), line: start + 1, language: language))
    }
}
