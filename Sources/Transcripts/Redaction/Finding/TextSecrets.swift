/// Finds secrets in running text, by what stands before them and by their shapes: connection strings, addresses, JSON, XML,
/// lists of properties, headers, tokens.
struct TextSecrets {
    /// Where a text comes from, which decides what `$` and `:` mean in it.
    enum Source { case output, literal, expandable }

    let bytes: [UInt8]
    let range: Range<Int>
    let source: Source
    private(set) var found: [FoundSecret] = []
    /// The end of the last value; names inside of values say nothing.
    var covered = 0

    /// The secrets in the order in which they end; they may overlap.
    static func find(_ bytes: [UInt8], in range: Range<Int>, source: Source) -> [FoundSecret] {
        var search = TextSecrets(bytes: bytes, range: range.clamped(to: 0..<bytes.count), source: source)
        search.scan()
        return search.found
    }

    /// Everything in a printed text, private keys and tables too; none overlaps another.
    static func find(inOutput bytes: [UInt8]) -> [FoundSecret] {
        CommandSecrets.separate(find(bytes, in: 0..<bytes.count, source: .output) + privateKeys(bytes) + TableSecrets.find(bytes))
    }

    private init(bytes: [UInt8], range: Range<Int>, source: Source) {
        self.bytes = bytes
        self.range = range
        self.source = source
    }

    private mutating func scan() {
        var index = range.lowerBound
        var before: UInt8 = 0x20
        while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "="): keyValue(separator: index)
            case UInt8(ascii: ":"): colon(index)
            case UInt8(ascii: ">"): element(index)
            case UInt8(ascii: "-") where source != .expandable && ByteClass.isSpace(before): parameter(index)
            default: break
            }
            if ByteClass.isToken(byte), !ByteClass.isToken(before) { tokenRun(index) }
            if ByteClass.isBase64(byte), !ByteClass.isBase64(before) { base64Run(index) }
            before = byte
            index += 1
        }
    }

    private mutating func colon(_ index: Int) {
        if bytes.has("://", at: index) { return userInfo(index + 3) }
        guard bytes.at(index + 1) != UInt8(ascii: ":"), bytes.at(index - 1) != UInt8(ascii: ":") else { return }
        keyValue(separator: index)
    }

    /// The longest value that is looked at; the certificates of publish settings are a tenth of it.
    static let longestValue = 65_536

    /// The last place of the line a place is in.
    func lineEnd(_ start: Int) -> Int {
        bytes.end(of: { !ByteClass.isLineEnd($0) }, from: start, limit: min(range.upperBound, start + Self.longestValue))
    }

    mutating func add(
        _ place: Range<Int>, _ name: SecretName, _ kind: SecretKind, value: String? = nil, notation: FoundSecret.Notation = .plain
    ) {
        let value = value ?? bytes.text(place)
        guard !place.isEmpty, SecretValue.isPlausible(value, for: name), !isVariable(place) else { return }
        found.append(FoundSecret(range: place, value: value, kind: kind, notation: notation))
    }

    /// Whether a value is only a reference: `$name`, `$(…)`, `${name}`.
    private func isVariable(_ place: Range<Int>) -> Bool {
        switch source {
        case .expandable: return !VariableText.hasLiteral(bytes[place]) && bytes[place].contains(UInt8(ascii: "$"))
        case .output, .literal:
            guard bytes[place.lowerBound] == UInt8(ascii: "$"), source == .output || place.count > 1 else { return false }
            return source == .output && bytes[place].dropFirst().allSatisfy { ByteClass.isName($0) || "\"').".utf8.contains($0) }
        }
    }

    // MARK: names in angle brackets and behind dashes

    /// `<Password>secret</Password>`.
    private mutating func element(_ index: Int) {
        let name = nameBefore(index)
        guard name.lowerBound > range.lowerBound, bytes[name.lowerBound - 1] == UInt8(ascii: "<") else { return }
        guard let kind = SecretName(bytes.text(name)) else { return }
        let stop = bytes.end(of: { $0 != UInt8(ascii: "<") }, from: index + 1, limit: range.upperBound)
        if bytes.has("</", at: stop) { add(index + 1..<stop, kind, .password) }
    }

    /// `-Password x` in the text of a script; plain words after it are prose.
    private mutating func parameter(_ index: Int) {
        let start = bytes.end(of: { $0 == UInt8(ascii: "-") }, from: index, limit: min(index + 2, range.upperBound))
        let stop = bytes.end(of: { ByteClass.isName($0) || $0 == UInt8(ascii: "-") }, from: start, limit: range.upperBound)
        guard stop > start, let name = SecretName(bytes.text(start..<stop)) else { return }
        let value = bytes.end(of: ByteClass.isBlank, from: stop, limit: range.upperBound)
        guard value > stop, let first = bytes.at(value), value < range.upperBound else { return }
        if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
            let close = bytes.end(of: { $0 != first && !ByteClass.isLineEnd($0) }, from: value + 1, limit: range.upperBound)
            return add(value + 1..<max(value + 1, close), name, .password)
        }
        let close = bytes.end(of: { !ByteClass.isSpace($0) && !Set("'\"|;,)(<[{".utf8).contains($0) }, from: value, limit: range.upperBound)
        guard first != UInt8(ascii: "-"), first != UInt8(ascii: "$"), bytes[value..<close].contains(where: ByteClass.isDigit) else { return }
        add(value..<close, name, .password)
    }

    /// The name that ends before a place.
    func nameBefore(_ end: Int) -> Range<Int> {
        var start = end
        let limit = max(range.lowerBound, end - 64)
        while start > limit, ByteClass.isName(bytes[start - 1]) || bytes[start - 1] == 0x2D || bytes[start - 1] == 0x2E { start -= 1 }
        return start..<end
    }
}
