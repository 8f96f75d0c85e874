import Diagnostics
import LineEditor
import PromptCmdlets
import ShellSyntax
import TerminalText

/// Colours of a command line by its tokens, in the manner of PSReadLine; beyond it, a command that does not exist and
/// the place of a mistake are marked.
struct SyntaxColours {
    let colours: PromptColours
    /// Whether there is a command of a name.
    let isKnown: (String) -> Bool

    func highlights(_ parsed: ParseResult) -> [EditorSpec.Highlight] {
        // What has no colour of its own is left to the editor, but inside strings, which have one.
        var string = 0..<0
        var result: [EditorSpec.Highlight] = []
        for (range, part) in parts(parsed) {
            if part == .string { string = range }
            if part != .default || range.upperBound <= string.upperBound {
                result.append(.init(range, colours.style(part)))
            }
        }
        return result
    }

    /// What each stretch of the text is; where two overlap the later one counts.
    func parts(_ parsed: ParseResult) -> [(range: Range<Int>, part: PromptPart)] {
        var result: [(range: Range<Int>, part: PromptPart)] = []
        for token in parsed.tokens {
            add(token, parsed, to: &result)
            guard let inside = parsed.nestedTokens[token.span.start] else { continue }
            for inner in inside { add(inner, parsed, to: &result) }
        }
        if let wrong = mistake(in: parsed) { result.append((wrong, .error)) }
        return result
    }

    /// The place of the first error that more input does not cure; of one between two words, the word before.
    private func mistake(in parsed: ParseResult) -> Range<Int>? {
        guard !parsed.isIncomplete, let span = parsed.diagnostics.first?.span, !span.isNone else { return nil }
        let whole = parsed.source.bytes.indices
        let range = (Int(span.start)..<max(Int(span.start), Int(span.end))).clamped(to: whole)
        if !range.isEmpty { return range }
        let before = parsed.tokens.last { Int($0.span.end) <= range.lowerBound && $0.kind != .newLine }
        return before.map { Int($0.span.start)..<Int($0.span.end) }
    }

    private func add(_ token: Token, _ parsed: ParseResult, to result: inout [(range: Range<Int>, part: PromptPart)]) {
        let range = Int(token.span.start)..<max(Int(token.span.start), Int(token.span.end))
        guard !range.isEmpty, let part = part(of: token, parsed) else { return }
        result.append((range, part))
    }

    private func part(of token: Token, _ parsed: ParseResult) -> PromptPart? {
        if token.flags.contains(.commandName) { return command(token, parsed) }
        switch token.kind {
        case .comment: return .comment
        case .parameter: return .parameter
        case .variable, .splattedVariable: return .variable
        case .stringLiteral, .stringExpandable, .hereStringLiteral, .hereStringExpandable: return .string
        case .number: return .number
        case .newLine, .endOfInput, .lineContinuation: return nil
        default: return part(ofWord: token, parsed)
        }
    }

    private func part(ofWord token: Token, _ parsed: ParseResult) -> PromptPart? {
        if token.flags.contains(.keyword), !token.flags.contains(.memberName) { return .keyword }
        let isOperator = !token.flags.isDisjoint(with: [.binaryOperator, .unaryOperator, .assignmentOperator])
        if token.kind != .generic, isOperator { return .operator }
        if token.flags.contains(.typeName) || token.flags.contains(.attributeName) { return .type }
        if token.flags.contains(.memberName) { return .member }
        let bytes = parsed.source.bytes[parsed.source.byteRange(of: token.span)]
        if token.kind == .generic, bytes.starts(with: "--".utf8) { return .parameter }
        return .default
    }

    /// A name still being typed is plain until it is the name of a command; a finished one that is none is an error.
    private func command(_ token: Token, _ parsed: ParseResult) -> PromptPart {
        switch token.kind {
        case .stringExpandable, .variable, .lCurly, .lParen: return .command
        default: break
        }
        let name = token.text ?? parsed.source.text(in: token.span)
        if isKnown(name) || DefinedHere.function(name, in: parsed) { return .command }
        return Int(token.span.end) >= parsed.source.bytes.count ? .default : .error
    }
}

/// Functions that the text itself defines.
enum DefinedHere {
    static func function(_ name: String, in parsed: ParseResult) -> Bool {
        zip(parsed.tokens, parsed.tokens.dropFirst()).contains { keyword, word in
            (keyword.kind == .function || keyword.kind == .filter)
                && parsed.source.text(in: word.span).lowercased() == name.lowercased()
        }
    }
}
