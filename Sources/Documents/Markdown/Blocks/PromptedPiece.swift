/// One command of a block with prompts: its lines and those that it printed.
struct PromptedPiece {
    let command: Range<Int>
    let output: Range<Int>

    /// Comments right before a prompt belong to its command, not to the output before.
    static func pieces(_ code: [Substring]) -> [PromptedPiece] {
        let prompts = code.indices.filter { PromptedCode.prompt(of: code[$0]) != nil }
        return prompts.enumerated().map { index, prompt in
            var end = prompt + 1
            while end < code.count, PromptedCode.continuation(of: code[end]) != nil { end += 1 }
            let isLast = index == prompts.count - 1
            var outputEnd = isLast ? code.count : prompts[index + 1]
            while !isLast, outputEnd > end, code[outputEnd - 1].begins(with: "#") { outputEnd -= 1 }
            return PromptedPiece(command: prompt..<end, output: end..<outputEnd)
        }
    }

    func moved(by lines: Int) -> PromptedPiece {
        PromptedPiece(
            command: (command.lowerBound + lines)..<(command.upperBound + lines),
            output: (output.lowerBound + lines)..<(output.upperBound + lines))
    }
}
