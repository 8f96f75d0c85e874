import Diagnostics
import ShellRuntime
import ShellValues

/// Comment-based help: sections that begin with `.SYNOPSIS`, `.PARAMETER Name` and so on.
struct CommentHelp {
    private(set) var sections: [(keyword: String, argument: String, text: String)] = []

    /// Reads the help comments of a function; nil when there is no help in them.
    init?(_ function: FunctionInfo) {
        let code = function.block.code
        let lines = code.help.flatMap { CommentHelp.lines(code.source.text(in: $0)) }
        read(lines)
        if sections.isEmpty { return nil }
    }

    /// The text of a comment without its marks.
    private static func lines(_ comment: String) -> [String] {
        var text = comment
        if text.hasPrefix("<#") {
            text = String(text.dropFirst(2))
            if text.hasSuffix("#>") { text = String(text.dropLast(2)) }
            return TextFiles.lines(text)
        }
        return TextFiles.lines(text).map { line in
            let bare = line.trimmed
            return bare.hasPrefix("#") ? String(bare.dropFirst()) : String(bare)
        }
    }

    private mutating func read(_ lines: [String]) {
        var keyword = ""
        var argument = ""
        var body: [String] = []
        for line in lines {
            if let (word, rest) = CommentHelp.heading(line) {
                add(keyword, argument, body)
                (keyword, argument, body) = (word, rest, [])
            } else {
                body.append(line)
            }
        }
        add(keyword, argument, body)
    }

    private mutating func add(_ keyword: String, _ argument: String, _ body: [String]) {
        if keyword.isEmpty { return }
        sections.append((keyword, argument, CommentHelp.unindented(body)))
    }

    private static let keywords: Set<String> = [
        "synopsis", "description", "parameter", "example", "inputs", "outputs", "notes", "link", "component", "role", "functionality",
        "forwardhelptargetname", "forwardhelpcategory", "remotehelprunspace", "externalhelp",
    ]

    private static func heading(_ line: String) -> (String, String)? {
        let text = line.trimmed
        guard text.hasPrefix(".") else { return nil }
        let parts = text.dropFirst().split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
        guard let word = parts.first.map({ CaseFolding.fold(String($0)) }), keywords.contains(word) else { return nil }
        return (word, parts.count > 1 ? String(parts[1].trimmed) : "")
    }

    /// The lines without their common indent and without empty lines at both ends.
    private static func unindented(_ lines: [String]) -> String {
        var lines = lines[...]
        while let first = lines.first, first.trimmed.isEmpty { lines = lines.dropFirst() }
        while let last = lines.last, last.trimmed.isEmpty { lines = lines.dropLast() }
        let indent = lines.filter { !$0.trimmed.isEmpty }.map { $0.prefix { $0 == " " || $0 == "\t" }.count }.min() ?? 0
        return lines.map { String($0.dropFirst(min(indent, $0.count))) }.joined(separator: "\n")
    }

    func text(_ keyword: String) -> String { sections.first { $0.keyword == keyword }?.text ?? "" }
    func texts(_ keyword: String) -> [String] { sections.filter { $0.keyword == keyword }.map(\.text) }
    func parameter(_ name: String) -> String {
        sections.first { $0.keyword == "parameter" && CaseFolding.equal($0.argument, name) }?.text ?? ""
    }

    /// An example: its code is the first line, the rest are remarks.
    var examples: [CommandExample] {
        texts("example").map { text in
            let lines = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
            return CommandExample(code: String(lines.first ?? ""), remarks: lines.count > 1 ? String(lines[1].trimmed) : "")
        }
    }
}
