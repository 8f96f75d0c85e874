/// How a cell stands in its document: the text around its code and its output, and what is put before their lines.
///
/// The text of a cell is `before`, the lines of code, `between`, the lines of output, `after`.
struct CellLayout: Equatable {
    /// The opening fence; in a block with prompts also what stands before the first of them.
    var before = "```powershell\n"
    /// Before every line that is not empty.
    var indent = ""
    var lineEnd = "\n"
    /// Commands stand behind prompts.
    var isPrompted = false
    /// The closing fence of the code, and the opening one of the output, if there is output.
    var between = "```\n"
    /// The closing fence of the output; nil when the document has no place for output.
    var after: String?
    /// The code as it stands, where the other members do not say it all (other blanks, other line ends).
    var code: String?
    /// The output as it stands, likewise; empty for a fence with nothing in it.
    var output: String?
    /// The word of an output fence that may come; nil leaves it to the other fences of the document.
    var word: String?

    /// The layout of new cells.
    static func standard(hasOutput: Bool) -> CellLayout {
        var layout = CellLayout()
        guard hasOutput else { return layout }
        layout.between += "\n```Output\n"
        layout.after = "```\n"
        return layout
    }

    /// What is put before the lines of output.
    var outputIndent: String {
        guard !isPrompted || between != "" else { return indent }
        guard let opening = SourceLines.split(between).last else { return indent }
        return String(opening.indent)
    }

    var outputFence: Fence? { SourceLines.split(between).last.flatMap { Fence($0) } }

    /// Whether a fence stands around the code.
    var codeFence: Fence? { SourceLines.split(before).lazy.compactMap { Fence($0) }.first }
}

/// Reading the lines of a cell as they stand.
extension CellLayout {
    /// The code that lines of the document say, and the prompt before it.
    func readCode(_ source: String) -> (code: String, prompt: String?) {
        let lines = SourceLines.split(source)
        let space = isPrompted || codeFence != nil ? indent : LineIndent.common(lines)
        var parts = lines.map { LineIndent.without(space, $0.isBlank && !isPrompted && codeFence == nil ? "" : $0.text) }
        guard isPrompted, let first = parts.first else { return (parts.joined(separator: "\n"), nil) }
        let prompt = PromptedCode.prompt(of: first) ?? ""
        parts[0] = first.dropFirst(prompt)
        for index in parts.indices.dropFirst() {
            if let mark = PromptedCode.continuation(of: parts[index]) { parts[index] = parts[index].dropFirst(mark) }
        }
        return (parts.joined(separator: "\n"), String(prompt))
    }

    /// The output that lines of the document say.
    func readOutput(_ source: String) -> String {
        let indent = outputIndent
        return SourceLines.split(source).map { LineIndent.without(indent, $0.text) + "\n" }.joined()
    }
}
