import ShellValues

/// A wildcard pattern over property names: `*`, `?` and `[…]`, without regard to case.
struct NamePattern {
    private enum Piece {
        case any
        case one
        case scalar(Unicode.Scalar)
        case set([ClosedRange<UInt32>])
    }
    private let pieces: [Piece]

    static func hasWildcards(_ text: String) -> Bool {
        text.utf8.contains { $0 == 0x2A || $0 == 0x3F || $0 == 0x5B }
    }

    init(_ text: String) {
        let scalars = Array(CaseFolding.fold(text).unicodeScalars)
        var pieces: [Piece] = []
        var i = 0
        while i < scalars.count {
            switch scalars[i] {
            case "*": pieces.append(.any)
            case "?": pieces.append(.one)
            case "[": pieces.append(NamePattern.set(scalars, &i))
            case "`" where i + 1 < scalars.count:
                i += 1
                pieces.append(.scalar(scalars[i]))
            default: pieces.append(.scalar(scalars[i]))
            }
            i += 1
        }
        self.pieces = pieces
    }

    private static func set(_ scalars: [Unicode.Scalar], _ i: inout Int) -> Piece {
        guard let end: Int = scalars[(i + 1)...].firstIndex(of: "]") else { return .scalar("[") }
        var ranges: [ClosedRange<UInt32>] = []
        var at = i + 1
        while at < end {
            let low: UInt32 = scalars[at].value
            if at + 2 < end, scalars[at + 1] == "-", scalars[at + 2].value >= low {
                ranges.append(low...scalars[at + 2].value)
                at += 3
            } else {
                ranges.append(low...low)
                at += 1
            }
        }
        i = end
        return .set(ranges)
    }

    func matches(_ name: String) -> Bool {
        let scalars = Array(CaseFolding.fold(name).unicodeScalars)
        var (piece, at, star, mark) = (0, 0, -1, 0)
        while at < scalars.count {
            if piece < pieces.count, case .any = pieces[piece] {
                (star, mark) = (piece, at)
                piece += 1
            } else if piece < pieces.count, matches(pieces[piece], scalars[at]) {
                piece += 1
                at += 1
            } else if star >= 0 {
                mark += 1
                (piece, at) = (star + 1, mark)
            } else {
                return false
            }
        }
        return pieces[piece...].allSatisfy { if case .any = $0 { true } else { false } }
    }

    private func matches(_ piece: Piece, _ scalar: Unicode.Scalar) -> Bool {
        switch piece {
        case .any, .one: true
        case .scalar(let wanted): wanted == scalar
        case .set(let ranges): ranges.contains { $0.contains(scalar.value) }
        }
    }
}
