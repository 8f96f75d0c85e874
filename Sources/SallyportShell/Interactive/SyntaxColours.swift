import Diagnostics
import LineEditor
import ShellSyntax
import TerminalText

/// Colours of a command line by its tokens, in the manner of PSReadLine.
enum SyntaxColours {
    static let command = TextStyle("93")
    static let parameter = TextStyle("90")
    static let text = TextStyle("36")
    static let number = TextStyle("97")
    static let variable = TextStyle("92")
    static let keyword = TextStyle("92")
    static let sign = TextStyle("90")
    static let comment = TextStyle("32")
    static let type = TextStyle("37")
    static let broken = TextStyle("91")

    static func highlights(_ line: String) -> [EditorSpec.Highlight] {
        let parsed = Parser.parse(line)
        var result: [EditorSpec.Highlight] = []
        for token in parsed.tokens {
            add(token, to: &result)
            for inner in parsed.nestedTokens[token.span.start] ?? [] { add(inner, to: &result) }
        }
        if !parsed.isIncomplete, let first = parsed.diagnostics.first, !first.span.isNone {
            result.append(.init(Int(first.span.start)..<max(Int(first.span.start), Int(first.span.end)), broken))
        }
        return result
    }

    private static func add(_ token: Token, to result: inout [EditorSpec.Highlight]) {
        let range = Int(token.span.start)..<max(Int(token.span.start), Int(token.span.end))
        guard !range.isEmpty, let style = style(of: token) else { return }
        result.append(.init(range, style))
    }

    private static func style(of token: Token) -> TextStyle? {
        if token.flags.contains(.commandName) { return command }
        if token.flags.contains(.typeName) || token.flags.contains(.attributeName) { return type }
        if token.flags.contains(.keyword), !token.flags.contains(.memberName) { return keyword }
        switch token.kind {
        case .variable, .splattedVariable: return variable
        case .parameter: return parameter
        case .number: return number
        case .comment: return comment
        case .stringLiteral, .stringExpandable, .hereStringLiteral, .hereStringExpandable: return text
        case .newLine, .endOfInput, .generic, .identifier, .lParen, .rParen, .lCurly, .rCurly: return nil
        default: return token.flags.isDisjoint(with: [.binaryOperator, .unaryOperator, .assignmentOperator]) ? nil : sign
        }
    }
}
