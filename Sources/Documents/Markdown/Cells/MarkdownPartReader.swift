/// Cuts a document into prose and cells.
struct MarkdownPartReader {
    private let lines: [SourceLine]
    private let blocks: [CodeBlock]
    private var parts: [MarkdownDocument.Part] = []
    /// The first line that is in no part yet.
    private var start = 0

    static func parts(_ text: String) -> [MarkdownDocument.Part] {
        let (mark, rest) = DocumentText.splitMark(text)
        var reader = MarkdownPartReader(SourceLines.split(rest))
        reader.read()
        guard !mark.isEmpty else { return reader.parts }
        guard case .prose(let first) = reader.parts.first else { return [.prose(String(mark))] + reader.parts }
        return [.prose(String(mark) + first)] + reader.parts.dropFirst()
    }

    private init(_ lines: [SourceLine]) {
        self.lines = lines
        blocks = MarkdownScanner.blocks(lines)
    }

    private mutating func read() {
        for (index, block) in blocks.enumerated() where block.lines.lowerBound >= start {
            let code = block.code(lines)
            let isPrompted = PromptedCode.commands(code) != nil
            guard MarkdownCode.isRun(block, prompted: isPrompted), !lines[block.content].allSatisfy(\.isBlank) else { continue }
            addProse(upTo: block.lines.lowerBound)
            let output = index + 1 < blocks.count ? outputBlock(blocks[index + 1], after: block) : nil
            if isPrompted { addPrompted(block, code, output) } else { addPlain(block, output) }
        }
        addProse(upTo: lines.count)
    }

    private mutating func addProse(upTo end: Int) {
        if end > start { parts.append(.prose(source(start..<end))) }
        start = end
    }

    private func source(_ range: Range<Int>) -> String { SourceLines.join(lines[range]) }

    /// The next block if it is the output of this one: named so, and no heading between.
    private func outputBlock(_ next: CodeBlock, after block: CodeBlock) -> CodeBlock? {
        guard next.language == "output", next.fence != nil else { return nil }
        let between = lines[block.lines.upperBound..<next.lines.lowerBound]
        return between.contains { $0.bare.begins(with: "#") } ? nil : next
    }

    private func layout(_ block: CodeBlock, before: Range<Int>) -> CellLayout {
        var layout = CellLayout()
        layout.before = source(before)
        layout.indent = block.indent
        let end = lines[block.lines.lowerBound].end
        layout.lineEnd = end.isEmpty ? "\n" : String(end)
        layout.between = source(block.content.upperBound..<block.lines.upperBound)
        return layout
    }

    private mutating func addPlain(_ block: CodeBlock, _ output: CodeBlock?) {
        var layout = layout(block, before: block.lines.lowerBound..<block.content.lowerBound)
        if let output { attach(output, to: block, &layout) }
        add(block, layout, code: block.content, output: output?.content)
        start = (output ?? block).lines.upperBound
    }

    private func attach(_ output: CodeBlock, to block: CodeBlock, _ layout: inout CellLayout) {
        layout.between = source(block.content.upperBound..<output.content.lowerBound)
        layout.after = source(output.content.upperBound..<output.lines.upperBound)
    }

    private mutating func add(_ block: CodeBlock, _ layout: CellLayout, code: Range<Int>, output: Range<Int>?) {
        parts.append(.cell(MarkdownCell(
            layout: layout, code: source(code), output: output.map { source($0) }, block: block, line: code.lowerBound + 1)))
    }

    /// A cell for each prompt.
    private mutating func addPrompted(_ block: CodeBlock, _ code: [Substring], _ output: CodeBlock?) {
        let pieces = PromptedPiece.pieces(code).map { $0.moved(by: block.content.lowerBound) }
        start = block.lines.upperBound
        for (index, piece) in pieces.enumerated() {
            let isLast = index == pieces.count - 1
            let from = index == 0 ? block.lines.lowerBound : pieces[index - 1].output.upperBound
            var layout = layout(block, before: from..<piece.command.lowerBound)
            layout.isPrompted = true
            if isLast, let output, piece.output.isEmpty {
                attach(output, to: block, &layout)
                add(block, layout, code: piece.command, output: output.content)
                start = output.lines.upperBound
            } else {
                layout.after = isLast ? layout.between : ""
                layout.between = ""
                add(block, layout, code: piece.command, output: piece.output)
            }
        }
    }
}
