import Transcripts

/// What a page shows, in order: prose as HTML and steps, and what its contents list.
struct PageParts {
    enum Part {
        case prose(String)
        case step(SessionStep)
    }

    struct Entry: Equatable {
        var anchor: String
        /// The step's number; nil for a heading.
        var number: Int?
        var text: String
    }

    private(set) var title: String
    private(set) var parts: [Part] = []
    private(set) var contents: [Entry] = []
    private var hasTitle: Bool
    private var sections = 0

    /// - Throws: `ExportFailure` when prose cannot be read.
    init(_ recording: SessionRecording) throws(ExportFailure) {
        let header = recording.header
        hasTitle = header.title != nil
        title = header.title ?? header.lab.map { "Lab: " + $0 } ?? "Sallyport session"
        for entry in recording.entries {
            switch entry {
            case .step(let step): add(step)
            case .prose(let markdown): try add(markdown, isFirst: parts.isEmpty)
            }
        }
    }

    private mutating func add(_ step: SessionStep) {
        parts.append(.step(step))
        let line = step.command.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        contents.append(Entry(anchor: Self.anchor(step), number: step.number, text: line))
    }

    static func anchor(_ step: SessionStep) -> String { "step-" + String(step.number) }

    private mutating func add(_ markdown: String, isFirst: Bool) throws(ExportFailure) {
        let markdown = Markup.allowed(markdown)
        var blocks = try MarkdownProse.blocks(isFirst ? Self.withoutFrontMatter(markdown) : markdown)
        if isFirst, !hasTitle, let heading = blocks.first?.heading, heading.level == 1 {
            title = heading.text
            hasTitle = true
            blocks.removeFirst()
        }
        let html = blocks.map { add($0) }.joined()
        if !html.isEmpty { parts.append(.prose(html)) }
    }

    /// Headings get an anchor. The page's title is its only heading of level one, so those move down.
    private mutating func add(_ block: ProseBlock) -> String {
        guard let heading = block.heading else { return block.html }
        if heading.level <= 2 { sections += 1 }
        let anchor = "section-" + String(sections)
        if heading.level <= 2 { contents.append(Entry(anchor: anchor, number: nil, text: heading.text)) }
        let old = "h" + String(heading.level) + ">"
        let new = "h" + String(max(2, heading.level))
        let lines = block.html.drop { $0 == "\n" }
        guard lines.hasPrefix("<" + old), lines.hasSuffix("</" + old + "\n") else { return block.html }
        let inner = lines.dropFirst(old.count + 1).dropLast(old.count + 3)
        let id = heading.level <= 2 ? " id=\"" + anchor + "\"" : ""
        return "<" + new + id + ">" + inner + "</" + new + ">\n"
    }

    /// The text behind a block between two lines `---` at its very beginning.
    static func withoutFrontMatter(_ markdown: String) -> String {
        let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first?.trimmedEnd == "---",
            let end = lines.dropFirst().firstIndex(where: { $0.trimmedEnd == "---" })
        else {
            return markdown
        }
        return lines[(end + 1)...].joined(separator: "\n")
    }
}

extension Substring {
    fileprivate var trimmedEnd: Substring {
        guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return self[...last]
    }
}
