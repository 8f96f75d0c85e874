import Diagnostics

/// A word, number, string, sign, comment or line break of a script.
public struct Token: Sendable {
    public internal(set) var kind: TokenKind
    public internal(set) var flags: TokenFlags
    public let span: SourceSpan
    let value: TokenValue

    init(_ kind: TokenKind, _ span: SourceSpan, _ value: TokenValue = .none) {
        self.kind = kind
        self.flags = kind.flags
        self.span = span
        self.value = value
    }

    /// A parameter's name without the dash, a label's name, a string's text; nil for other kinds.
    public var text: String? {
        switch value {
        case .text(let text): text
        case .parameter(let name, _): name
        case .expandable(let content): content.literal
        default: nil
        }
    }
}

/// What the lexer found out about a token.
enum TokenValue: Sendable {
    case none
    /// String literals, generic words and labels.
    case text(String)
    /// Nil when the constant does not fit its type.
    case number(NumberLiteral?)
    case parameter(name: String, colon: Bool)
    case variable(VariableName)
    case expandable(ExpandableContent)
    case fileRedirection(from: StreamName, append: Bool)
    case merge(from: StreamName, to: StreamName)
}

/// A variable's name taken apart.
struct VariableName: Sendable {
    let scope: VariableScope
    let name: String
    var isBraced: Bool = false
    var isSplatted: Bool = false
}

/// A string with pieces to expand, before the pieces are parsed.
struct ExpandableContent: Sendable {
    enum Piece: Sendable {
        case text(String)
        case variable(VariableName, SourceSpan)
        case subexpression(NestedText)
    }

    /// The text with the pieces as written.
    let literal: String
    let pieces: [Piece]
}

/// A subexpression in a string: where it stands, and what to read instead when quotes in it are doubled.
struct NestedText: Sendable {
    let input: LexerInput
    let span: SourceSpan
}

/// The bytes a lexer reads, and where each of them stands in the source.
struct LexerInput: Sendable {
    var bytes: [UInt8]
    /// Source offset of each byte, and of the end; empty when bytes stand where they are.
    var map: [UInt32] = []
    var position: Int
    var end: Int
}
