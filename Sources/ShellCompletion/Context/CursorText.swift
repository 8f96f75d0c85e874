import Diagnostics
import ShellSyntax

/// The text before the cursor as bytes, its tokens, and the part of a command the cursor stands in.
struct CursorText {
    let bytes: [UInt8]
    let cursor: Int
    /// Tokens that begin before the cursor, without comments and line continuations.
    let tokens: [Token]
    let source: SourceText

    init(_ text: String, cursor: Int) {
        self.bytes = Array(text.utf8)
        self.cursor = max(0, min(cursor, bytes.count))
        self.source = SourceText(String(decoding: bytes[..<self.cursor], as: UTF8.self))
        let end = self.cursor
        self.tokens = Parser.parse(source).tokens.filter { token in
            token.kind != .endOfInput && token.kind != .lineContinuation && Int(token.span.start) < end
        }
    }

    /// The cursor at the end of a text that is parsed already.
    init(endOf parsed: ParseResult) {
        source = parsed.source
        bytes = parsed.source.bytes
        cursor = bytes.count
        let end = cursor
        tokens = parsed.tokens.filter { token in
            token.kind != .endOfInput && token.kind != .lineContinuation && Int(token.span.start) < end
        }
    }

    func text(_ token: Token) -> String { source.text(in: token.span) }

    /// Whether the cursor is inside (or right behind) a comment.
    var isInComment: Bool { tokens.last.map { $0.kind == .comment && Int($0.span.end) >= cursor } ?? false }

    /// The string token the cursor is in: opened before it and not closed before it.
    var openString: Token? {
        guard let last = tokens.last, Int(last.span.end) >= cursor else { return nil }
        switch last.kind {
        case .stringLiteral, .stringExpandable, .hereStringLiteral, .hereStringExpandable: return last
        default: return nil
        }
    }

    /// The start of the bare word that ends at the cursor.
    var wordStart: Int {
        var start = cursor
        while start > 0, !CursorText.ends(bytes[start - 1]) { start -= 1 }
        return start
    }

    private static func ends(_ byte: UInt8) -> Bool {
        " \t\r\n;|&(){}[],=<>'\"".utf8.contains(byte)
    }

    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
