/// The PowerShell code in a Markdown document: fenced blocks that name PowerShell, and indented blocks.
///
/// What a fence named `output` (or another language) holds is a printed result or something else, and is skipped. In a
/// block that shows prompts (`PS C:\> Get-Date`) only what stands behind them is code; so it is in a fence without a name.
public enum MarkdownCode {
    /// A piece of code and the line (from one) on which it starts.
    public struct Block: Equatable, Sendable {
        public let code: String
        public let line: Int
        /// The word behind the fence; empty for an indented block.
        public let language: String

        public init(code: String, line: Int, language: String) {
            self.code = code
            self.line = line
            self.language = language
        }
    }

    /// Fence words whose content is run.
    public static let languages: Set<String> = [
        "powershell", "powershell-interactive", "azurepowershell", "azurepowershell-interactive", "azure-powershell",
        "azure-powershell-interactive", "ps1", "pwsh", "ps", "posh",
    ]

    public static func isMarkdown(_ path: String) -> Bool {
        let lower = path.lowercased()
        return lower.hasSuffix(".md") || lower.hasSuffix(".markdown")
    }

    /// All blocks in order.
    public static func blocks(_ text: String) -> [Block] {
        let lines = SourceLines.split(DocumentText.splitMark(text).rest)
        return MarkdownScanner.blocks(lines).compactMap { block in
            let code = block.code(lines)
            let prompted = PromptedCode.commands(code)
            guard isRun(block, prompted: prompted != nil) else { return nil }
            let text = (prompted ?? code).joined(separator: "\n")
            return Block(code: text, line: block.content.lowerBound + 1, language: block.language)
        }
    }

    /// Whether a block holds commands of ours.
    static func isRun(_ block: CodeBlock, prompted: Bool) -> Bool {
        guard case .fenced(let fence) = block.kind else { return true }
        return languages.contains(fence.language) || fence.language.isEmpty && prompted
    }
}
