import Diagnostics

extension Parser {
    /// Recovery: skips to one of some tokens outside brackets that were opened meanwhile, or to the end.
    mutating func sync(consumeClosing: Bool, _ targets: TokenKind...) {
        var open: (parens: Int, curlies: Int, squares: Int) = (
            targets.contains(.rParen) ? 1 : 0, targets.contains(.rCurly) ? 1 : 0, targets.contains(.rBracket) ? 1 : 0
        )
        while true {
            let token: Token = next()
            if token.kind == .endOfInput { return unget(token) }
            if count(token.kind, &open, targets) {
                if !consumeClosing { unget(token) }
                return
            }
            if targets.contains(token.kind), open == (0, 0, 0) { return }
        }
    }

    private func count(_ kind: TokenKind, _ open: inout (parens: Int, curlies: Int, squares: Int), _ targets: [TokenKind]) -> Bool {
        switch kind {
        case .lParen: open.parens += 1
        case .lCurly: open.curlies += 1
        case .lBracket: open.squares += 1
        case .rParen:
            open.parens -= 1
            return open.parens == 0 && targets.contains(.rParen)
        case .rCurly:
            open.curlies -= 1
            return open.curlies == 0 && targets.contains(.rCurly)
        case .rBracket:
            open.squares -= 1
            return open.squares == 0 && targets.contains(.rBracket)
        default: break
        }
        return false
    }
}
