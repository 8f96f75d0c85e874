import Diagnostics

/// What parsing a text gives: always a tree, all tokens, and what is wrong.
public struct ParseResult: Sendable {
    public let source: SourceText
    public let scriptBlock: ScriptBlockNode
    /// Tokens in the order of the text, comments and line breaks too; the last one is the end of the input.
    public let tokens: [Token]
    /// The tokens inside expandable strings, by the byte offset of the string.
    public let nestedTokens: [UInt32: [Token]]
    public let diagnostics: [Diagnostic]
    /// What `#requires` comments ask for; nil without such comments.
    public let requirements: ScriptRequirements?

    /// Whether there are errors and the first of them could be cured by more input.
    public var isIncomplete: Bool { diagnostics.first?.incompleteInput ?? false }
}

/// Reads PowerShell. The grammar stands above each function; places where a broken text is read on are marked "Recovery".
public struct Parser {
    var lexer: Lexer
    /// A token that was looked at but not taken.
    var ahead: Token?
    /// In argument lists a comma separates arguments instead of making an array.
    var commaSeparates: Bool = false
    var depth: Int = 0
    /// The height of the tree of the construct being read, so far.
    var height: Int = 0

    /// How deep constructs may nest.
    static let depthLimit: Int = 600
    /// How high a tree may grow, counting chains of operators.
    static let heightLimit: Int = 1000

    init(_ source: SourceText) { lexer = Lexer(source) }

    /// Parses a script. Never fails: what is wrong is in the diagnostics.
    /// - Parameter typeExists: whether a type name written in the script is known; by default every type is.
    public static func parse(_ source: SourceText, types: any TypeNameOracle = EveryTypeExists()) -> ParseResult {
        var parser: Parser = Parser(source)
        let block: ScriptBlockNode = parser.scriptBlock(lCurly: nil, isFilter: false)
        let requirements: ScriptRequirements? = parser.scriptRequirements()
        var bag: DiagnosticBag = parser.lexer.diagnostics
        if !bag.isClosed { SemanticChecks.check(block, source, types, &bag) }
        return ParseResult(
            source: source, scriptBlock: block, tokens: parser.lexer.tokens, nestedTokens: parser.lexer.nestedTokens,
            diagnostics: bag.all, requirements: requirements)
    }

    public static func parse(_ text: String, name: String? = nil) -> ParseResult {
        parse(SourceText(name: name, text))
    }
}

// MARK: - Tokens

extension Parser {
    mutating func next() -> Token {
        if let token = ahead {
            ahead = nil
            return token
        }
        return lexer.next()
    }

    mutating func peek() -> Token {
        if let token = ahead { return token }
        let token: Token = lexer.next()
        ahead = token
        return token
    }

    var peekedKind: TokenKind? { ahead?.kind }

    mutating func unget(_ token: Token) { ahead = token }

    /// Drops the token that was looked at.
    mutating func skip() { ahead = nil }

    mutating func skipNewlines() {
        guard ahead == nil || ahead?.kind == .newLine else { return }
        ahead = nil
        lexer.skipNewlines(semicolons: false)
    }

    mutating func skipNewlinesAndSemicolons() {
        guard ahead == nil || ahead?.kind == .newLine || ahead?.kind == .semi else { return }
        ahead = nil
        lexer.skipNewlines(semicolons: true)
    }

    /// Changes how words are read; a token looked at in the other way is read again.
    mutating func setMode(_ mode: LexerMode) {
        if mode != lexer.mode, let token = ahead, !token.kind.flags.contains(.modeInvariant) { resync(token) }
        lexer.mode = mode
    }

    mutating func resync(_ token: Token) { resync(to: Int(token.span.start)) }

    mutating func resync(to offset: Int) {
        ahead = nil
        lexer.resync(to: offset)
    }

    /// Where reading could start again.
    var restorePoint: Int { lexer.sourceOffset(lexer.position) }

    func text(_ token: Token) -> String { lexer.source.text(in: token.span) }
    func text(_ span: SourceSpan) -> String { lexer.source.text(in: span) }

    /// Runs in a mode and goes back to the one before.
    mutating func inMode<Result>(_ mode: LexerMode, _ body: (inout Parser) -> Result) -> Result {
        let saved: LexerMode = lexer.mode
        setMode(mode)
        let result: Result = body(&self)
        setMode(saved)
        return result
    }

    mutating func withComma<Result>(separates: Bool, _ body: (inout Parser) -> Result) -> Result {
        let saved: Bool = commaSeparates
        commaSeparates = separates
        let result: Result = body(&self)
        commaSeparates = saved
        return result
    }
}

// MARK: - Depth

extension Parser {
    /// Runs a construct one level deeper; too deep, nothing more is read.
    mutating func deeper<Result>(_ body: (inout Parser) -> Result?) -> Result? {
        let outer: Int = height
        guard depth < Self.depthLimit else { return tooComplicated() }
        depth += 1
        height = 0
        let result: Result? = body(&self)
        depth -= 1
        height = max(outer, height + 1)
        if height > Self.heightLimit { return tooComplicated() }
        return result
    }

    /// Counts a node that has what was read so far below it.
    mutating func grow() { height += 1 }

    private mutating func tooComplicated<Result>() -> Result? {
        giveUp()
        height = 0
        return nil
    }

    /// Recovery: the rest of the text is skipped.
    mutating func giveUp() {
        lexer.diagnostics.report(.scriptTooComplicated, lexer.currentSpan)
        lexer.diagnostics.isClosed = true
        ahead = nil
        lexer.position = lexer.input.end
    }
}

// MARK: - Spans and reports

extension Parser {
    func after(_ span: SourceSpan) -> SourceSpan { SourceSpan(start: span.end, end: span.end) }

    /// One character before.
    func before(_ span: SourceSpan) -> SourceSpan {
        var offset: Int = max(0, Int(span.start) - 1)
        while offset > 0, offset < lexer.source.bytes.count, lexer.source.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
        return SourceSpan(offset, offset)
    }

    func join(_ first: SourceSpan, _ last: SourceSpan) -> SourceSpan {
        if first.isNone { return last }
        if last.isNone { return first }
        return SourceSpan(start: first.start, end: last.end)
    }

    mutating func report(_ message: SyntaxMessage, _ span: SourceSpan) { lexer.diagnostics.report(message, span) }

    mutating func report(_ message: SyntaxMessage, _ span: SourceSpan, _ argument: String) {
        lexer.diagnostics.report(message, span, argument)
    }

    @discardableResult
    mutating func incomplete(_ message: SyntaxMessage, _ span: SourceSpan) -> Bool {
        lexer.diagnostics.reportIncomplete(message, span)
    }

    @discardableResult
    mutating func incomplete(_ message: SyntaxMessage, _ span: SourceSpan, _ argument: String) -> Bool {
        lexer.diagnostics.reportIncomplete(message, span, argument)
    }

    @discardableResult
    mutating func incomplete(_ message: SyntaxMessage, _ span: SourceSpan, detectedAt: SourceSpan) -> Bool {
        lexer.diagnostics.reportIncomplete(message, span, detectedAt: detectedAt)
    }

    func errorExpression(_ span: SourceSpan, _ expressions: [Expression] = []) -> Expression {
        .error(ErrorNode(expressions: expressions, span: span))
    }

    func errorStatement(_ span: SourceSpan, _ statements: [Statement] = []) -> Statement {
        .error(ErrorNode(statements: statements, span: span))
    }
}
