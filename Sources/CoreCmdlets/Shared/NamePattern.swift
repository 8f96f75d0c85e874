import ShellValues

/// A PowerShell wildcard (`*`, `?`, `[a-z]`, backtick escapes) matched without regard to case.
struct NamePattern {
    private enum Piece {
        case star
        case any
        case one(Character)
        case set([(Character, Character)])
    }

    let text: String
    private let pieces: [Piece]
    /// Whether it has no wildcard at all.
    let isLiteral: Bool
    /// The text without escapes, when it is literal.
    let literal: String

    init(_ text: String) {
        self.text = text
        let parsed = NamePattern.parse(Array(text))
        self.pieces = parsed.pieces
        self.isLiteral = parsed.isLiteral
        self.literal = parsed.literal
    }

    /// Whether any of the patterns matches; true for an empty list when `empty` says so.
    static func any(_ patterns: [NamePattern], match name: String, empty: Bool = false) -> Bool {
        patterns.isEmpty ? empty : patterns.contains { $0.matches(name) }
    }

    /// A pattern with an opening bracket that never closes.
    static func isMalformed(_ text: String) -> Bool {
        var open = false
        var escaped = false
        for c in text {
            if escaped { escaped = false; continue }
            if c == "`" { escaped = true }
            if c == "[" { open = true }
            if c == "]" { open = false }
        }
        return open
    }

    func matches(_ name: String) -> Bool {
        if isLiteral { return CaseFolding.equal(name, literal) }
        return match(Array(CaseFolding.fold(name)))
    }

    private func match(_ name: [Character]) -> Bool {
        var (p, n) = (0, 0)
        var (starPiece, starName) = (-1, 0)
        while n < name.count {
            if p < pieces.count, case .star = pieces[p] {
                (starPiece, starName) = (p, n)
                p += 1
            } else if p < pieces.count, accepts(pieces[p], name[n]) {
                p += 1
                n += 1
            } else if starPiece >= 0 {
                p = starPiece + 1
                starName += 1
                n = starName
            } else {
                return false
            }
        }
        return pieces[p...].allSatisfy { if case .star = $0 { true } else { false } }
    }

    private func accepts(_ piece: Piece, _ c: Character) -> Bool {
        switch piece {
        case .star: false
        case .any: true
        case .one(let wanted): wanted == c
        case .set(let ranges): ranges.contains { $0.0 <= c && c <= $0.1 }
        }
    }

    private static func parse(_ text: [Character]) -> (pieces: [Piece], isLiteral: Bool, literal: String) {
        var pieces: [Piece] = []
        var literal = ""
        var isLiteral = true
        var i = 0
        while i < text.count {
            let c = text[i]
            i += 1
            switch c {
            case "*": pieces.append(.star); isLiteral = false
            case "?": pieces.append(.any); isLiteral = false
            case "[":
                pieces.append(.set(ranges(text, &i)))
                isLiteral = false
            case "`" where i < text.count:
                append(text[i], &pieces, &literal)
                i += 1
            default: append(c, &pieces, &literal)
            }
        }
        return (pieces, isLiteral, literal)
    }

    private static func append(_ c: Character, _ pieces: inout [Piece], _ literal: inout String) {
        literal.append(c)
        for folded in CaseFolding.fold(String(c)) { pieces.append(.one(folded)) }
    }

    private static func ranges(_ text: [Character], _ i: inout Int) -> [(Character, Character)] {
        var result: [(Character, Character)] = []
        while i < text.count, text[i] != "]" {
            let first = folded(text[i])
            if i + 2 < text.count, text[i + 1] == "-", text[i + 2] != "]" {
                let last = folded(text[i + 2])
                if first <= last { result.append((first, last)) }
                i += 3
            } else {
                result.append((first, first))
                i += 1
            }
        }
        i += 1
        return result
    }

    private static func folded(_ c: Character) -> Character { CaseFolding.fold(String(c)).first ?? c }
}
