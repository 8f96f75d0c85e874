/// Finds the blocks of code in a document, line by line. What is no code is left alone.
struct MarkdownScanner {
    private let lines: [SourceLine]
    private var next = 0
    private var blocks: [CodeBlock] = []
    /// A paragraph is open: an indented line then continues it and is no code.
    private var inParagraph = false
    /// Inside a list item, text must be indented more to be code.
    private var listIndent: Int?
    private var directives: Set<String> = []

    private init(_ lines: [SourceLine]) { self.lines = lines }

    /// The blocks of a document's lines, in order.
    static func blocks(_ lines: [SourceLine]) -> [CodeBlock] {
        var scanner = MarkdownScanner(lines)
        scanner.scan()
        return scanner.blocks
    }

    private mutating func scan() {
        skipFrontMatter()
        while next < lines.count {
            let line = lines[next]
            if let fence = Fence(line) { readFence(fence) }
            else if startsComment(line) { readComment() }
            else if isIndentedCode(line) { readIndented() }
            else { readText(line) }
        }
    }

    private mutating func skipFrontMatter() {
        guard let first = lines.first, isRule(first) else { return }
        if let end = lines.dropFirst().firstIndex(where: isRule) { next = end + 1 }
    }

    private func isRule(_ line: SourceLine) -> Bool {
        line.text.begins(with: "---") && line.text.utf8.dropFirst(3).allSatisfy { $0 == 0x20 }
    }

    private func startsComment(_ line: SourceLine) -> Bool { !isIndentedCode(line) && line.bare.begins(with: "<!--") }

    private mutating func readComment() {
        let start = next
        while next < lines.count, !CellDirectives.endsComment(lines[next].text) { next += 1 }
        next = min(next + 1, lines.count)
        directives = CellDirectives.words(lines[start..<next].map(\.text).joined(separator: " "))
        inParagraph = false
    }

    private mutating func readText(_ line: SourceLine) {
        if line.isBlank { inParagraph = false } else {
            let bare = line.bare
            let indent = line.indent.utf8.count
            inParagraph = !bare.begins(with: "#")
            if isListItem(bare) { listIndent = indent + 2 }
            else if indent == 0 { listIndent = nil }
            directives = []
        }
        next += 1
    }

    private func isListItem(_ bare: Substring) -> Bool {
        for mark in ["* ", "- ", "+ "] where bare.begins(with: mark) { return true }
        let digits = bare.utf8.prefix { $0 >= 0x30 && $0 <= 0x39 }
        return !digits.isEmpty && bare.utf8.dropFirst(digits.count).starts(with: ". ".utf8)
    }

    private func isIndentedCode(_ line: SourceLine) -> Bool {
        guard !inParagraph, !line.isBlank else { return false }
        if line.text.begins(with: "\t") { return listIndent == nil }
        return blanks(line) >= 4 + (listIndent ?? 0)
    }

    private func blanks(_ line: SourceLine) -> Int { line.text.utf8.prefix { $0 == 0x20 }.count }

    private mutating func readIndented() {
        let start = next
        let base = 4 + (listIndent ?? 0)
        var end = start
        while next < lines.count {
            let line = lines[next]
            if !line.isBlank {
                guard line.text.begins(with: "\t") || blanks(line) >= base else { break }
                end = next + 1
            }
            next += 1
        }
        next = end
        add(.indented, start..<end, content: start..<end, indent: LineIndent.common(lines[start..<end]))
    }

    private mutating func readFence(_ fence: Fence) {
        let start = next
        next += 1
        while next < lines.count, !fence.isClosed(by: lines[next]) { next += 1 }
        let content = (start + 1)..<next
        next = min(next + 1, lines.count)
        inParagraph = false
        add(.fenced(fence), start..<next, content: content, indent: fence.indent)
    }

    private mutating func add(_ kind: CodeBlock.Kind, _ range: Range<Int>, content: Range<Int>, indent: String) {
        blocks.append(CodeBlock(kind: kind, lines: range, content: content, indent: indent, directives: directives))
        directives = []
    }
}
