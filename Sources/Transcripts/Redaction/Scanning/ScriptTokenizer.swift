/// Cuts PowerShell text into pieces, without a grammar: it never fails, and what it does not know is a word.
///
/// It knows as much as tells arguments from keys and values: where statements start, quotes, brackets.
struct ScriptTokenizer {
    /// What a bracket opened, and what went on before it.
    private enum Bracket { case parenthesis, block, table }

    let bytes: [UInt8]
    private let end: Int
    private var index: Int
    private var tokens: [ScriptToken] = []
    private var brackets: [(kind: Bracket, hadArguments: Bool)] = []
    /// The next word is a command, or a key in a table.
    private var startsStatement = true
    /// Words run to the next blank: the arguments of a command.
    private var isInArguments = false
    /// Subexpressions of expandable strings; they are scripts of their own.
    private(set) var nested: [Range<Int>] = []

    init(_ bytes: [UInt8], in range: Range<Int>) {
        self.bytes = bytes
        index = range.lowerBound
        end = range.upperBound
    }

    /// All pieces, and the ranges of the scripts inside strings.
    static func tokens(_ bytes: [UInt8], in range: Range<Int>) -> (tokens: [ScriptToken], nested: [Range<Int>]) {
        var tokenizer = ScriptTokenizer(bytes, in: range.clamped(to: 0..<bytes.count))
        while tokenizer.index < tokenizer.end { tokenizer.next() }
        return (tokenizer.tokens, tokenizer.nested)
    }

    private mutating func next() {
        let byte = bytes[index]
        switch byte {
        case _ where ByteClass.isBlank(byte) || byte == 0x0D: index += 1
        case 0x0A, UInt8(ascii: ";"): endStatement(1)
        case UInt8(ascii: "`") where bytes.at(index + 1) == 0x0A: index += 2
        case UInt8(ascii: "#"): comment()
        case UInt8(ascii: "<") where bytes.at(index + 1) == UInt8(ascii: "#"): blockComment()
        case UInt8(ascii: "|"), UInt8(ascii: "&"): pipe(byte)
        case UInt8(ascii: "@"): at()
        case UInt8(ascii: "$"): dollar()
        case UInt8(ascii: "("): open(.parenthesis, 1)
        case UInt8(ascii: "{"): open(.block, 1)
        case UInt8(ascii: ")"), UInt8(ascii: "}"): close()
        case UInt8(ascii: "-"): dash()
        case UInt8(ascii: ","): sign(1)
        default: other(byte)
        }
    }

    private mutating func other(_ byte: UInt8) {
        if let quote = Quotes.opening(bytes, at: index) { return string(quote) }
        if !isInArguments {
            if let length = assignmentLength { return assignment(length) }
            if Self.signs.contains(byte) { return sign(bytes.has("::", at: index) ? 2 : 1) }
        }
        word()
    }

    private static let signs: Set<UInt8> = Set("+*/%=<>!?.:[]".utf8)

    // MARK: signs

    private mutating func add(_ kind: ScriptToken.Kind, to stop: Int, content: Range<Int>? = nil) {
        let range = index..<max(index + 1, min(stop, end))
        let isJoined = tokens.last?.range.upperBound == range.lowerBound
        tokens.append(ScriptToken(kind: kind, range: range, content: content ?? range, isJoined: isJoined))
        index = range.upperBound
    }

    private mutating func sign(_ length: Int) {
        add(.sign, to: index + length)
        startsStatement = false
    }

    private mutating func endStatement(_ length: Int) {
        add(.end, to: index + length)
        startsStatement = true
        isInArguments = false
    }

    private mutating func pipe(_ byte: UInt8) {
        if bytes.at(index + 1) == byte { return endStatement(2) }
        add(.sign, to: index + 1)
        startsStatement = true
        isInArguments = false
    }

    /// The length of `=`, `+=`, `??=` here; nil for other signs, and for `==`.
    private var assignmentLength: Int? {
        let length = bytes.has("??=", at: index) ? 3 : bytes[index] == UInt8(ascii: "=") ? 1 : 2
        guard bytes.at(index + length - 1) == UInt8(ascii: "="), bytes.at(index + length) != UInt8(ascii: "=") else { return nil }
        return length == 2 && !Set("+-*/%".utf8).contains(bytes[index]) ? nil : length
    }

    private mutating func assignment(_ length: Int) {
        add(.assignment, to: index + length)
        startsStatement = true
    }

    private mutating func open(_ kind: Bracket, _ length: Int) {
        brackets.append((kind, isInArguments))
        add(.sign, to: index + length)
        startsStatement = true
        isInArguments = false
    }

    private mutating func close() {
        isInArguments = brackets.popLast()?.hadArguments ?? false
        add(.sign, to: index + 1)
        startsStatement = false
    }

    private mutating func at() {
        let next = bytes.at(index + 1)
        if next == UInt8(ascii: "(") { return open(.parenthesis, 2) }
        if next == UInt8(ascii: "{") { return open(.table, 2) }
        if let here = Quotes.hereString(bytes, at: index, limit: end) {
            add(.string(isExpandable: here.isExpandable), to: here.range.upperBound, content: here.content)
            startsStatement = false
            return
        }
        word()
    }

    // MARK: names and words

    private mutating func dollar() {
        startsStatement = startsStatement && isInArguments
        let next = bytes.at(index + 1) ?? 0
        if next == UInt8(ascii: "(") { return open(.parenthesis, 2) }
        if next == UInt8(ascii: "{") {
            let close = bytes.end(of: { $0 != UInt8(ascii: "}") }, from: index + 2, limit: end)
            return add(.variable, to: close + 1, content: afterScope(index + 2..<close))
        }
        let stop = bytes.end(of: { ByteClass.isName($0) || $0 == UInt8(ascii: ":") }, from: index + 1, limit: end)
        add(.variable, to: stop, content: afterScope(min(index + 1, stop)..<stop))
    }

    /// `NAME` of `env:NAME`.
    private func afterScope(_ range: Range<Int>) -> Range<Int> {
        let colon = bytes[range].lastIndex(of: UInt8(ascii: ":"))
        return (colon.map { $0 + 1 } ?? range.lowerBound)..<range.upperBound
    }

    private mutating func dash() {
        let start = bytes.end(of: { $0 == UInt8(ascii: "-") }, from: index, limit: min(end, index + 2))
        guard let letter = bytes.at(start), start < end, ByteClass.isLetter(letter), !startsStatement || isInArguments else {
            return isInArguments ? word() : sign(1)
        }
        let stop = bytes.end(of: { ByteClass.isName($0) || $0 == UInt8(ascii: "-") }, from: start, limit: end)
        let hasSeparator = isInArguments && (bytes.at(stop) == UInt8(ascii: ":") || bytes.at(stop) == UInt8(ascii: "="))
        add(isInArguments ? .parameter : .sign, to: stop + (hasSeparator ? 1 : 0), content: start..<stop)
    }

    private mutating func word() {
        let isArgument = isInArguments
        let isKey = startsStatement && brackets.last?.kind == .table && tokens.last?.kind != .assignment
        var stop = index
        while stop < end, !endsWord(stop, isArgument: isArgument, isKey: isKey) {
            stop += bytes[stop] == UInt8(ascii: "`") ? 2 : 1
        }
        stop = min(max(stop, index + 1), end)
        let isKeyword = Keywords.all.contains(bytes.text(index..<stop).lowercased())
        let isCommand = startsStatement && !isKey && !isKeyword && !ByteClass.isDigit(bytes[index])
        let isStart = startsStatement
        add(isCommand ? .command : .word, to: stop)
        startsStatement = isStart && isKeyword
        isInArguments = isCommand || isArgument
    }

    private func endsWord(_ place: Int, isArgument: Bool, isKey: Bool) -> Bool {
        let byte = bytes[place]
        if ByteClass.isSpace(byte) || Self.wordEnds.contains(byte) { return true }
        if byte == UInt8(ascii: "$") || Quotes.opening(bytes, at: place) != nil { return true }
        if isArgument { return false }
        if isKey || !startsStatement { return !ByteClass.isName(byte) && byte != UInt8(ascii: "-") }
        return byte == UInt8(ascii: "=") || byte == UInt8(ascii: "[")
    }

    private static let wordEnds: Set<UInt8> = Set(";|&(){},".utf8)

    // MARK: quotes and comments

    private mutating func string(_ quote: Quotes.Opening) {
        let stop = Quotes.end(bytes, from: index + quote.length, isExpandable: quote.isExpandable, limit: end, &nested)
        add(.string(isExpandable: quote.isExpandable), to: stop.end, content: min(index + quote.length, stop.content)..<stop.content)
        if startsStatement, !isInArguments { startsStatement = false }
    }

    private mutating func comment() {
        let stop = bytes.end(of: { $0 != 0x0A }, from: index, limit: end)
        add(.comment, to: stop, content: index + 1..<max(index + 1, stop))
    }

    private mutating func blockComment() {
        var stop = index + 2
        while stop < end, !bytes.has("#>", at: stop) { stop += 1 }
        add(.comment, to: stop + 2, content: min(index + 2, stop)..<stop)
    }
}
