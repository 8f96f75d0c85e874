/// What a token is. Names follow PowerShell's `TokenKind`; `name` gives its spelling there.
public enum TokenKind: UInt8, Sendable, CaseIterable {
    case unknown, variable, splattedVariable, parameter, number, label, identifier, generic, newLine, lineContinuation, comment
    case endOfInput
    case stringLiteral, stringExpandable, hereStringLiteral, hereStringExpandable
    case lParen, rParen, lCurly, rCurly, lBracket, rBracket, atParen, atCurly, dollarParen, semi
    case andAnd, orOr, ampersand, pipe, comma, minusMinus, plusPlus, dotDot, colonColon, dot, exclaim, multiply, divide, rem, plus
    case minus, equals, plusEquals, minusEquals, multiplyEquals, divideEquals, remainderEquals, redirection, redirectInStd
    case format, not, bnot, and, or, xor, band, bor, bxor, join
    case ieq, ine, ige, igt, ilt, ile, ilike, inotlike, imatch, inotmatch, ireplace, icontains, inotcontains, iin, inotin, isplit
    case ceq, cne, cge, cgt, clt, cle, clike, cnotlike, cmatch, cnotmatch, creplace, ccontains, cnotcontains, cin, cnotin, csplit
    case `is`, isNot, `as`, postfixPlusPlus, postfixMinusMinus, shl, shr, colon, questionMark, questionQuestionEquals
    case questionQuestion, questionDot, questionLBracket
    // Keywords, in statement position only.
    case begin, `break`, `catch`, `class`, `continue`, data, define, `do`, dynamicparam, `else`, elseIf, end, exit, filter
    case finally, `for`, foreach, from, function, `if`, `in`, param, process, `return`, `switch`, `throw`, trap, `try`, until
    case using, `var`, `while`, workflow, parallel, sequence, inlineScript, configuration, `public`, `private`, `static`
    case interface, `enum`, namespace, module, type, assembly, command, hidden, base, `default`, clean
}

extension TokenKind {
    /// The kind as PowerShell spells it: `HereStringLiteral`.
    public var name: String {
        let text: String = String(describing: self)
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    /// The kind's text as messages show it: `-eq`, `foreach`, `{`.
    public var text: String {
        let index: Int = Int(rawValue)
        return index < Self.texts.count ? Self.texts[index] : ""
    }

    private static let texts: [String] = [
        "unknown", "var", "@var", "param", "number", "label", "ident", "generic", "newline", "line continuation", "comment", "eof",
        "sqstr", "dqstr", "sq here string", "dq here string", "(", ")", "{", "}", "[", "]", "@(", "@{", "$(", ";", "&&", "||", "&",
        "|", ",", "--", "++", "..", "::", ".", "!", "*", "/", "%", "+", "-", "=", "+=", "-=", "*=", "/=", "%=", "redirection", "<",
        "-f", "-not", "-bnot", "-and", "-or", "-xor", "-band", "-bor", "-bxor", "-join", "-eq", "-ne", "-ge", "-gt", "-lt", "-le",
        "-ilike", "-inotlike", "-imatch", "-inotmatch", "-ireplace", "-icontains", "-inotcontains", "-iin", "-inotin", "-isplit",
        "-ceq", "-cne", "-cge", "-cgt", "-clt", "-cle", "-clike", "-cnotlike", "-cmatch", "-cnotmatch", "-creplace", "-ccontains",
        "-cnotcontains", "-cin", "-cnotin", "-csplit", "-is", "-isnot", "-as", "++", "--", "-shl", "-shr", ":", "?", "??=", "??",
        "?.", "?[", "begin", "break", "catch", "class", "continue", "data", "define", "do", "dynamicparam", "else", "elseif", "end",
        "exit", "filter", "finally", "for", "foreach", "from", "function", "if", "in", "param", "process", "return", "switch",
        "throw", "trap", "try", "until", "using", "var", "while", "workflow", "parallel", "sequence", "inlinescript", "configuration",
        "public", "private", "static", "interface", "enum", "namespace", "module", "type", "assembly", "command", "hidden", "base",
        "default", "clean",
    ]
}
