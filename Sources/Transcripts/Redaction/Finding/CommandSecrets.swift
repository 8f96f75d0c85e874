/// Finds the secrets of a command line: by the names of parameters, variables and keys, by commands that take a secret,
/// and by the shapes of values anywhere in it.
struct CommandSecrets {
    let bytes: [UInt8]
    let tokens: [ScriptToken]
    private(set) var found: [FoundSecret] = []

    /// The secrets in order, none inside another.
    static func find(_ bytes: [UInt8]) -> [FoundSecret] {
        var found: [FoundSecret] = []
        var waiting: [Range<Int>] = [0..<bytes.count]
        var scripts = 0
        while let range = waiting.popLast(), scripts < 256 {
            scripts += 1
            let (tokens, nested) = ScriptTokenizer.tokens(bytes, in: range)
            waiting += nested.filter { $0.count < range.count }
            var search = CommandSecrets(bytes: bytes, tokens: tokens)
            search.run()
            found += search.found
        }
        return separate(found + TextSecrets.privateKeys(bytes))
    }

    /// In their order; of two that overlap the longer.
    static func separate(_ found: [FoundSecret]) -> [FoundSecret] {
        var kept: [FoundSecret] = []
        for secret in found.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where !secret.range.isEmpty {
            guard let last = kept.last, last.range.overlaps(secret.range) else {
                kept.append(secret)
                continue
            }
            if secret.range.count > last.range.count { kept[kept.count - 1] = secret }
        }
        return kept
    }

    private init(bytes: [UInt8], tokens: [ScriptToken]) {
        self.bytes = bytes
        self.tokens = tokens
    }

    private mutating func run() {
        for index in tokens.indices {
            switch tokens[index].kind {
            case .parameter: parameter(index)
            case .assignment: assigned(index)
            case .sign:
                comparison(index)
                method(index)
            case .command: command(index)
            case .string(let isExpandable): text(index, isExpandable: isExpandable)
            case .word: text(index, isExpandable: true)
            case .comment: text(index, isExpandable: false)
            case .variable, .end: break
            }
        }
    }

    func token(_ index: Int) -> ScriptToken? { tokens.indices.contains(index) ? tokens[index] : nil }
    func content(_ index: Int) -> String { token(index).map { bytes.text($0.content) } ?? "" }
    func sign(_ index: Int) -> String { token(index)?.kind == .sign ? content(index) : "" }

    // MARK: names

    /// `-Password x`, `-Password:x`, `--password=x`; of lists each entry.
    private mutating func parameter(_ index: Int) {
        guard let name = SecretName(content(index)) else { return }
        var place = index + 1
        if sign(place) == "(" || sign(place) == "@(" {
            place += 1
            guard token(place)?.isString == true else { return }
        }
        while let item = token(place), item.isString || item.kind == .word {
            add(place, name)
            place += 1
            while let rest = token(place), rest.isJoined, rest.isString || rest.kind == .word { add(place, name); place += 1 }
            guard sign(place) == "," else { return }
            place += 1
        }
    }

    /// `$password = 'x'`, `Password = 'x'` in a table, `$x.Password = 'x'`, `$x['Password'] = 'x'`.
    private mutating func assigned(_ index: Int) {
        guard let name = assignedName(before: index), !SecretName.isFolder(content(index - 1), content(index + 1)) else { return }
        literals(from: index + 1, name)
    }

    private func assignedName(before index: Int) -> SecretName? {
        if sign(index - 1) == "]", token(index - 2)?.kind == .word || token(index - 2)?.isString == true {
            return SecretName(content(index - 2))
        }
        switch token(index - 1)?.kind {
        case .variable, .word, .command, .string: return SecretName(content(index - 1))
        default: return nil
        }
    }

    /// `$password -eq 'x'`.
    private mutating func comparison(_ index: Int) {
        guard Self.comparisons.contains(content(index).lowercased()), token(index)?.range.count ?? 0 > 2 else { return }
        if let name = assignedName(before: index) { literals(from: index + 1, name) }
    }

    private static let comparisons: Set<String> = ["eq", "ne", "ceq", "cne", "ieq", "ine"]

    /// The literals an expression starts with, past casts and brackets: `[string] ('a' + 'b')`.
    mutating func literals(from start: Int, _ name: SecretName) {
        var place = start
        while ["(", "@(", ","].contains(sign(place)) || sign(place) == "[" {
            place += 1
            if sign(place - 1) == "[" {
                while let inner = token(place), sign(place) != "]", inner.kind != .end { place += 1 }
                place += 1
            }
        }
        if token(place)?.kind == .command { return bareWord(place, name) }
        guard token(place)?.isString == true || isNumber(place) else { return }
        while let item = token(place), item.isString || isNumber(place) || item.kind == .variable {
            if item.kind != .variable { add(place, name) }
            guard ["+", ","].contains(sign(place + 1)) else { return }
            place += 2
        }
    }

    /// `$password = hunter2`: a mistake that PowerShell takes for a command, and a secret all the same.
    private mutating func bareWord(_ place: Int, _ name: SecretName) {
        let isAlone = token(place + 1).map { $0.kind == .end || [")", "}"].contains(sign(place + 1)) } ?? true
        let word = content(place)
        guard isAlone, !word.contains("-"), !word.contains("/"), !word.contains("\\"), !word.contains(".") else { return }
        add(place, name)
    }

    private func isNumber(_ place: Int) -> Bool {
        guard let item = token(place), item.kind == .word else { return false }
        return item.content.count >= 4 && bytes[item.content].allSatisfy(ByteClass.isDigit)
    }

    // MARK: values

    /// Takes a piece as a secret, unless what it says is no value.
    mutating func add(_ index: Int, _ name: SecretName, kind: SecretKind? = nil) {
        guard let item = token(index) else { return }
        var isExpandable = true
        if case .string(let expands) = item.kind { isExpandable = expands }
        var range = item.content
        if name == .authorization { range = AuthorizationScheme.value(bytes, range) }
        let isLiteral = !isExpandable || VariableText.hasLiteral(bytes[range])
        let value = item.isString ? Quotes.value(bytes[range], isExpandable: isExpandable) : bytes.text(range)
        guard isLiteral, SecretValue.isPlausible(value, for: name) else { return }
        found.append(FoundSecret(range: range, value: value, kind: kind ?? (name == .password ? .password : .token)))
    }

    mutating func addFound(_ secret: FoundSecret) { found.append(secret) }

    private mutating func text(_ index: Int, isExpandable: Bool) {
        guard let item = token(index) else { return }
        found += TextSecrets.find(bytes, in: item.content, source: isExpandable ? .expandable : .literal)
        guard item.kind == .word, bytes.at(item.range.upperBound - 1) == UInt8(ascii: "="), token(index + 1)?.isJoined == true else { return }
        if let name = SecretName(bytes.text(item.content.lowerBound..<item.content.upperBound - 1)) { add(index + 1, name) }
    }
}

/// Text in double quotes: what is left of it without its variables.
enum VariableText {
    /// Whether something that could be a secret stands beside `$name`, `${name}` and `$(…)`.
    static func hasLiteral(_ bytes: ArraySlice<UInt8>) -> Bool {
        literal(bytes).contains(where: ByteClass.isLetterOrDigit)
    }

    static func literal(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        let all = Array(bytes)
        var literal: [UInt8] = []
        var index = 0
        while index < all.count {
            guard all[index] == UInt8(ascii: "$"), let next = all.at(index + 1) else {
                literal.append(all[index])
                index += 1
                continue
            }
            if next == UInt8(ascii: "("), let close = all.lastIndex(of: UInt8(ascii: ")")), close > index {
                index = close + 1
            } else if next == UInt8(ascii: "{") {
                index = all.end(of: { $0 != UInt8(ascii: "}") }, from: index + 2, limit: all.count) + 1
            } else {
                let stop = all.end(of: { ByteClass.isName($0) || $0 == UInt8(ascii: ":") }, from: index + 1, limit: all.count)
                index = max(stop, index + 1)
            }
        }
        return literal
    }
}

/// `Bearer`, `Basic` and their like, which stand before the secret of a header.
enum AuthorizationScheme {
    static func value(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let start = bytes.end(of: ByteClass.isBlank, from: range.lowerBound, limit: range.upperBound)
        let word = bytes.end(of: ByteClass.isToken, from: start, limit: range.upperBound)
        let value = bytes.end(of: ByteClass.isBlank, from: word, limit: range.upperBound)
        guard value > word, ["bearer", "basic", "token", "apikey"].contains(bytes.text(start..<word).lowercased()) else { return range }
        return value..<range.upperBound
    }
}
