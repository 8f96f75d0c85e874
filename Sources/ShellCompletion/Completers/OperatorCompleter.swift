import Diagnostics
import ShellSyntax

/// Operators behind an operand.
enum OperatorCompleter {
    private static let names = [
        "and", "as", "band", "bnot", "bor", "bxor", "ccontains", "ceq", "cge", "cgt", "cin", "cle", "clike", "clt", "cmatch", "cne",
        "cnotcontains", "cnotin", "cnotlike", "cnotmatch", "contains", "creplace", "csplit", "eq", "f", "ge", "gt", "icontains", "ieq",
        "ige", "igt", "iin", "ile", "ilike", "ilt", "imatch", "in", "ine", "inotcontains", "inotin", "inotlike", "inotmatch", "ireplace",
        "is", "isnot", "isplit", "join", "le", "like", "lt", "match", "ne", "not", "notcontains", "notin", "notlike", "notmatch", "or",
        "replace", "shl", "shr", "split", "xor",
    ]

    static func propose(_ word: String, _ range: Range<Int>) -> Proposal {
        let typed = String(word.dropFirst())
        return Proposal(
            range: range,
            items: names.filter { Typed.begins($0, typed) }.map { CompletionItem("-" + $0, list: $0, kind: .parameterName) })
    }
}

/// Labels behind `break` and `continue`.
enum LabelCompleter {
    static func propose(_ cursor: CursorText, _ word: String, _ start: Int) -> Proposal? {
        let before = cursor.tokens.filter { Int($0.span.end) <= start }
        guard let last = before.last, last.kind == .break || last.kind == .continue else { return nil }
        let labels = before.filter { $0.kind == .label }.compactMap(\.text).filter { Typed.begins($0, word) }
        return Proposal(range: start..<cursor.cursor, items: labels.map { CompletionItem($0, kind: .text) })
    }
}
