/// Writing code and output in the layout.
extension CellLayout {
    /// The cell's text. `word` names a new output fence.
    func source(code: String, prompt: String, output: String, word: String) -> String {
        var layout = self
        layout.makeRoom(code: code, output: output, word: self.word ?? word)
        let codeSource = layout.codeSource(code, prompt: prompt)
        guard let after = layout.after else { return layout.before + codeSource + layout.between }
        return layout.before + codeSource + layout.between + layout.outputSource(output) + after
    }

    func codeSource(_ code: String, prompt: String) -> String {
        if let kept = self.code {
            let read = readCode(kept)
            if read.code.hasSameBytes(as: code), !isPrompted || read.prompt?.hasSameBytes(as: prompt) == true { return kept }
        }
        let parts = code.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
        return parts.enumerated().map { index, part in
            let lead = !isPrompted ? "" : index == 0 ? prompt : part.isEmpty ? ">>" : ">> "
            return laid(lead + part, indent)
        }.joined()
    }

    func outputSource(_ output: String) -> String {
        if let kept = self.output, readOutput(kept).hasSameBytes(as: output) { return kept }
        let indent = outputIndent
        return SourceLines.parts(isPrompted ? output : BlankEdges.trimmed(output)).map { laid(String($0), indent) }.joined()
    }

    private func laid(_ line: String, _ indent: String) -> String { line.isEmpty ? lineEnd : indent + line + lineEnd }

    /// Fits the fences to what they will hold, and adds or takes away the place for output.
    private mutating func makeRoom(code: String, output: String, word: String) {
        if !BlankEdges.hasText(output) { dropOutput() } else if after == nil { addOutput(word) }
        if !isPrompted, let fence = codeFence {
            let length = FenceLength.needed(fence, for: code)
            guard length > fence.length else { return lengthenOutput(output) }
            before = FenceLength.set(length, of: fence, in: before, atEnd: true)
            between = FenceLength.set(length, of: fence, in: between, atEnd: false)
        }
        lengthenOutput(output)
    }

    private mutating func lengthenOutput(_ output: String) {
        guard let after, let fence = outputFence else { return }
        let length = FenceLength.needed(fence, for: output)
        guard length > fence.length else { return }
        between = FenceLength.set(length, of: fence, in: between, atEnd: true)
        self.after = FenceLength.set(length, of: fence, in: after, atEnd: false)
    }

    /// An output fence that only blank lines part from the code goes when nothing is printed.
    private mutating func dropOutput() {
        guard after != nil, output == nil, outputFence != nil else { return }
        var lines = SourceLines.split(between)[...]
        var closing = ""
        if let fence = codeFence, let first = lines.first, fence.isClosed(by: first) {
            closing = first.source
            lines = lines.dropFirst()
        }
        guard lines.dropLast().allSatisfy(\.isBlank), codeFence != nil || !isPrompted else { return }
        between = closing
        after = nil
    }

    private mutating func addOutput(_ word: String) {
        let fence = codeFence
        let space = fence?.indent ?? String(indent.dropLast(indent.hasSuffix("\t") ? 1 : 4))
        let marks = fence.map { $0.marks(3) } ?? "```"
        // A document may end in the middle of the block.
        if let fence, between.isEmpty { between = space + fence.marks(fence.length) }
        if !between.isEmpty, !between.endsLine { between += lineEnd }
        between += lineEnd + space + marks + word + lineEnd
        after = space + marks + lineEnd
        // The last line of the code may lack its end.
        if let kept = code, !kept.endsLine { code = nil }
    }
}

/// How long a fence must be for what stands in it.
enum FenceLength {
    static func needed(_ fence: Fence, for text: String) -> Int {
        var length = fence.length
        for line in SourceLines.split(text) where line.indent.utf8.count < 4 {
            let run = line.bare.utf8.prefix { $0 == fence.mark }
            guard line.bare.utf8[run.endIndex...].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { continue }
            length = max(length, run.count + 1)
        }
        return length
    }

    /// The text with the fence in its last or first line made longer.
    static func set(_ length: Int, of fence: Fence, in text: String, atEnd: Bool) -> String {
        var lines = SourceLines.split(text).map { $0.source }
        guard let index = atEnd ? lines.indices.last : lines.indices.first else { return text }
        let line = Substring(lines[index])
        let start = line.utf8.firstIndex(of: fence.mark) ?? line.endIndex
        let rest = line.utf8[start...].drop { $0 == fence.mark }
        lines[index] = String(line[..<start]) + fence.marks(length) + String(line[rest.startIndex...])
        return lines.joined()
    }
}
