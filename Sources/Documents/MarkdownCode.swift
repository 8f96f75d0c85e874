/// The PowerShell code in a Markdown document: fenced blocks that name PowerShell, and indented blocks.
///
/// What a fence named `output` (or another language) holds is a printed result or something else, and is skipped.
public enum MarkdownCode {
    /// A piece of code and the line (from one) on which it starts.
    public struct Block: Equatable, Sendable {
        public let code: String
        public let line: Int
        /// The word behind the fence; empty for an indented block.
        public let language: String
    }

    /// Fence words whose content is run.
    public static let languages: Set<String> = [
        "powershell", "azurepowershell", "azurepowershell-interactive", "powershell-interactive", "ps1", "pwsh", "ps",
    ]

    public static func isMarkdown(_ path: String) -> Bool {
        let lower = path.lowercased()
        return lower.hasSuffix(".md") || lower.hasSuffix(".markdown")
    }

    /// All blocks in order.
    public static func blocks(_ text: String) -> [Block] {
        var scanner = MarkdownScanner(text)
        return scanner.scan()
    }
}

/// Walks a document line by line.
private struct MarkdownScanner {
    private let lines: [Substring]
    private var next = 0
    private var blocks: [MarkdownCode.Block] = []
    /// A paragraph is open: an indented line then continues it and is no code.
    private var inParagraph = false
    /// Inside a list item, text must be indented more to be code.
    private var listIndent: Int?

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.hasSuffix("\r") ? $0.dropLast() : $0 }
    }

    mutating func scan() -> [MarkdownCode.Block] {
        skipFrontMatter()
        while next < lines.count {
            let line = lines[next]
            if let fence = Fence(line) { readFence(fence) }
            else if isIndentedCode(line) { readIndented() }
            else { readText(line) }
        }
        return blocks
    }

    private mutating func skipFrontMatter() {
        guard lines.first == "---" else { return }
        if let end = lines.dropFirst().firstIndex(of: "---") { next = end + 1 }
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
        blocks.append(MarkdownCode.Block(code: code.joined(separator: "\n"), line: start + 1, language: ""))
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
        if MarkdownCode.languages.contains(fence.language) {
            blocks.append(MarkdownCode.Block(code: code.joined(separator: "\n"), line: start + 1, language: fence.language))
        }
    }
}

/// An opening fence: three or more backticks or tildes and a word.
private struct Fence {
    let mark: Character
    let length: Int
    let indent: Int
    let language: String

    init?(_ line: Substring) {
        let indent = line.prefix { $0 == " " }.count
        let bare = line.dropFirst(indent)
        guard let mark = bare.first, mark == "`" || mark == "~" else { return nil }
        let length = bare.prefix { $0 == mark }.count
        let info = bare.dropFirst(length)
        guard length >= 3, !info.contains("`") else { return nil }
        self.mark = mark
        self.length = length
        self.indent = indent
        self.language = info.split(separator: " ").first?.lowercased() ?? ""
    }

    func closes(_ line: Substring) -> Bool {
        let bare = line.drop { $0 == " " }
        let run = bare.prefix { $0 == mark }.count
        return run >= length && bare.dropFirst(run).allSatisfy { $0 == " " }
    }

    func unindented(_ line: Substring) -> Substring {
        line.dropFirst(min(indent, line.prefix { $0 == " " }.count))
    }
}
