/// A block of code in a document with its output; in a block that shows prompts, one command of it with its output.
public struct MarkdownCell: Equatable, Sendable {
    public var code: String
    /// What stands before the command in a block with prompts.
    public internal(set) var prompt: String?
    /// What the document says that it prints; nil when it says nothing.
    public var output: String?
    /// The word behind the fence in lower case; empty for indented code.
    public let language: String
    /// The line of the document on which the code starts, from one.
    public let line: Int
    /// The words of a comment `<!-- sallyport: … -->` before it.
    public let directives: Set<String>
    var layout: CellLayout

    public var isSkipped: Bool { directives.contains(CellDirectives.skip) }
    public var mayFail: Bool { directives.contains(CellDirectives.mayFail) }

    func source(outputWord: String) -> String {
        layout.source(code: code, prompt: prompt ?? "", output: output ?? "", word: outputWord)
    }

    /// Takes code and output from the lines of the document. What the layout would write anyhow is not kept twice.
    init(layout given: CellLayout, code: String, output: String?, block: CodeBlock, line: Int) {
        var layout = given
        let read = layout.readCode(code)
        self.code = read.code
        prompt = read.prompt
        language = block.language
        directives = block.directives
        self.line = line
        if !layout.codeSource(read.code, prompt: read.prompt ?? "").hasSameBytes(as: code) { layout.code = code }
        if let output {
            let text = layout.readOutput(output)
            self.output = text
            let isEmptyFence = text.isEmpty && !layout.isPrompted
            if isEmptyFence || !layout.outputSource(text).hasSameBytes(as: output) { layout.output = output }
        }
        self.layout = layout
    }
}

extension CellLayout {
    /// The word of the output fence as written; nil without one.
    var outputWord: String? {
        guard after != nil, let line = SourceLines.split(between).last, let fence = Fence(line), fence.language == "output" else { return nil }
        let word = line.bare.utf8.dropFirst(fence.length).drop { $0 == 0x20 }.prefix { $0 != 0x20 && $0 != UInt8(ascii: "{") }
        return String(decoding: word.prefix(6), as: UTF8.self)
    }
}
