import Exports
import PromptCmdlets
import ShellSyntax

/// The coloured parts of commands for exports, by the same rules as at the prompt.
enum SyntaxRoles {
    static let highlighter: SyntaxHighlighter = { text in
        let colours = SyntaxColours(colours: PromptColours.standard(colorFGBG: nil), isKnown: { _ in true })
        return flat(colours.parts(Parser.parse(text)), length: text.utf8.count)
    }

    /// Stretches that do not overlap: of two, the later one counts.
    private static func flat(_ parts: [(range: Range<Int>, part: PromptPart)], length: Int) -> [(range: Range<Int>, role: SyntaxRole)] {
        var roles = [SyntaxRole?](repeating: nil, count: length)
        for (range, part) in parts {
            for index in range where roles.indices.contains(index) { roles[index] = role(part) }
        }
        var result: [(range: Range<Int>, role: SyntaxRole)] = []
        var start = 0
        while start < length {
            let end = roles[start...].firstIndex { $0 != roles[start] } ?? length
            if let role = roles[start] { result.append((start..<end, role)) }
            start = end
        }
        return result
    }

    private static func role(_ part: PromptPart) -> SyntaxRole? {
        switch part {
        case .command: .command
        case .parameter: .parameter
        case .string: .string
        case .number: .number
        case .variable: .variable
        case .keyword: .keyword
        case .operator: .operator
        case .type: .type
        case .comment: .comment
        case .member: .member
        case .error: .error
        default: nil
        }
    }
}
