import Diagnostics

/// How words are read: a word of a command may hold almost anything, one of an expression very little.
enum LexerMode {
    case command
    case expression
    case typeName
    /// The head of a class or of a method.
    case signature
}

/// Turns bytes into tokens, one at a time, as the parser asks for them.
struct Lexer {
    let source: SourceText
    var input: LexerInput
    var mode: LexerMode = .command
    /// Whether `-1` is one token.
    var allowsSignedNumbers: Bool = false
    /// Whether `?` and `:` end a number.
    var ternaryEndsNumber: Bool = false
    /// Whether only a plain name is wanted, never a keyword or a generic word.
    var wantsSimpleName: Bool = false
    var inWorkflow: Bool = false
    /// How often the end was read since the last jump back.
    private var endsRead: Int = 0
    /// Where the token being read starts.
    var start: Int = 0
    var tokens: [Token] = []
    /// Tokens inside strings, by the offset of the string.
    var nestedTokens: [UInt32: [Token]] = [:]
    var keepsTokens: Bool = true
    var diagnostics: DiagnosticBag

    init(_ source: SourceText) {
        self.source = source
        self.input = LexerInput(bytes: source.bytes, position: 0, end: source.bytes.count)
        self.diagnostics = DiagnosticBag(source)
        tokens.reserveCapacity(source.bytes.count / 4)
    }

    var position: Int {
        get { input.position }
        set { input.position = newValue }
    }

    var atEnd: Bool { input.position >= input.end }

    /// The byte at an index; 0 outside.
    @inline(__always)
    func byte(_ index: Int) -> UInt8 {
        index >= 0 && index < input.end ? input.bytes[index] : 0
    }

    /// The scalar at the position without taking it; 0 at the end.
    @inline(__always)
    func peek() -> UInt32 {
        let first: UInt8 = byte(input.position)
        return first < 0x80 ? UInt32(first) : scalar(at: input.position).code
    }

    /// The scalar after the next `count` bytes.
    func peek(after count: Int) -> UInt32 {
        let first: UInt8 = byte(input.position + count)
        return first < 0x80 ? UInt32(first) : scalar(at: input.position + count).code
    }

    /// Takes a scalar; 0 at the end, where it takes nothing.
    @inline(__always)
    mutating func take() -> UInt32 {
        guard input.position < input.end else { return 0 }
        let first: UInt8 = input.bytes[input.position]
        if first < 0x80 {
            input.position += 1
            return UInt32(first)
        }
        let (code, width) = scalar(at: input.position)
        input.position += width
        return code
    }

    /// Takes one scalar without looking at it.
    mutating func skip() { _ = take() }

    /// Decodes UTF-8; a byte that fits nothing is U+FFFD and one byte wide.
    func scalar(at index: Int) -> (code: UInt32, width: Int) {
        let first: UInt8 = byte(index)
        if first < 0x80 { return (UInt32(first), index < input.end ? 1 : 0) }
        let width: Int = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, index + width <= input.end else { return (0xFFFD, 1) }
        var code: UInt32 = UInt32(first) & (0xFF >> (UInt32(width) + 1))
        for offset in 1..<width {
            let next: UInt8 = input.bytes[index + offset]
            guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            code = code << 6 | UInt32(next & 0x3F)
        }
        return Unicode.Scalar(code) == nil ? (0xFFFD, 1) : (code, width)
    }

    /// The source offset of an index of the input.
    func sourceOffset(_ index: Int) -> Int {
        if input.map.isEmpty { return index }
        return Int(input.map[max(0, min(index, input.map.count - 1))])
    }

    func span(_ from: Int, _ to: Int) -> SourceSpan {
        SourceSpan(sourceOffset(from), sourceOffset(to))
    }

    /// The span of the token being read.
    var currentSpan: SourceSpan { span(start, input.position) }

    func text(_ from: Int, _ to: Int) -> String {
        String(decoding: input.bytes[from..<max(from, min(to, input.end))], as: UTF8.self)
    }
}

// MARK: - Tokens

extension Lexer {
    /// Keeps and returns a token that ends at the position.
    mutating func make(_ kind: TokenKind, _ value: TokenValue = .none) -> Token {
        let token: Token = Token(kind, currentSpan, value)
        if keepsTokens { tokens.append(token) }
        return token
    }

    /// The end stands one past the last character, as PowerShell has it; read again, one further.
    mutating func makeEnd() -> Token {
        let offset: Int = sourceOffset(input.end) + 1 + endsRead
        endsRead += 1
        let token: Token = Token(.endOfInput, SourceSpan(offset, offset))
        if keepsTokens { tokens.append(token) }
        return token
    }

    /// Goes back to a source offset and forgets the tokens read since.
    mutating func resync(to offset: Int) {
        position = inputIndex(ofSource: offset)
        endsRead = max(0, min(1, offset - sourceOffset(input.end)))
        while let last = tokens.last, last.kind == .endOfInput || Int(last.span.end) > offset { tokens.removeLast() }
    }

    private func inputIndex(ofSource offset: Int) -> Int {
        if input.map.isEmpty { return max(0, min(offset, input.end)) }
        var low: Int = 0
        var high: Int = input.map.count - 1
        while low < high {
            let middle: Int = (low + high) / 2
            if Int(input.map[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return min(low, input.end)
    }

    /// Changes the flags of a token already kept.
    mutating func mark(_ token: Token, _ added: TokenFlags, removing removed: TokenFlags = []) {
        var index: Int = tokens.count - 1
        while index >= 0, tokens[index].span.start > token.span.start { index -= 1 }
        guard index >= 0, tokens[index].span == token.span, tokens[index].kind == token.kind else { return }
        tokens[index].flags.insert(added)
        tokens[index].flags.remove(removed)
    }
}

extension Lexer {
    /// A sign or keyword that turned out to be a command's word: a name keeps its kind, an argument is a generic word.
    mutating func markWord(_ token: Token, isName: Bool) {
        mark(token, isName ? .commandName : [], removing: .keyword)
        guard !isName, token.kind != .identifier, let index = tokens.lastIndex(where: { $0.span == token.span }) else { return }
        tokens[index].kind = .generic
    }
}

// MARK: - Nested texts

extension Lexer {
    /// What is put back after a nested text.
    struct Saved {
        let input: LexerInput
        let mode: LexerMode
        let start: Int
        let tokens: [Token]
        let nestedLength: Int?
        let endsRead: Int
    }

    /// Starts to read a subexpression of a string.
    mutating func enter(_ nested: NestedText) -> Saved {
        let saved: Saved = Saved(
            input: input, mode: mode, start: start, tokens: tokens, nestedLength: diagnostics.nestedLength,
            endsRead: endsRead)
        input = nested.input
        tokens = []
        endsRead = 0
        diagnostics.nestedLength = nested.input.end - nested.input.position
        return saved
    }

    /// Ends it and returns the tokens read.
    mutating func leave(_ saved: Saved) -> [Token] {
        let read: [Token] = tokens
        input = saved.input
        mode = saved.mode
        start = saved.start
        tokens = saved.tokens
        endsRead = saved.endsRead
        diagnostics.nestedLength = saved.nestedLength
        return read
    }
}
