/// A short word, letters folded, packed in one number: the key of the tables of keywords and operators.
struct PackedWord: Hashable {
    let key: UInt128

    /// Nil for words that are too long or not ASCII.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard bytes.count <= 15 else { return nil }
        var key: UInt128 = 0
        for byte in bytes {
            guard byte < 128 else { return nil }
            key = key << 8 | UInt128(byte | (0x41...0x5A ~= byte ? 0x20 : 0))
        }
        self.key = key
    }
}

enum Keywords {
    static let statement: [PackedWord: TokenKind] = {
        var table: [PackedWord: TokenKind] = [:]
        for kind in TokenKind.allCases where kind.rawValue >= TokenKind.begin.rawValue {
            if let word = PackedWord(Array(kind.text.utf8)[...]) { table[word] = kind }
        }
        return table
    }()

    /// Operators that start with a dash. Comparison operators exist plain, with `i` and with `c`.
    static let operators: [PackedWord: TokenKind] = {
        var table: [PackedWord: TokenKind] = [:]
        func add(_ word: String, _ kind: TokenKind) {
            if let packed = PackedWord(Array(word.utf8)[...]) { table[packed] = kind }
        }
        let plain: [TokenKind] = [.bnot, .not, .isNot, .is, .as, .format, .and, .band, .or, .bor, .xor, .bxor, .join, .shl, .shr]
        for kind in plain { add(String(kind.text.dropFirst()), kind) }
        let names: [String] = [
            "eq", "ne", "ge", "gt", "lt", "le", "like", "notlike", "match", "notmatch", "replace", "contains", "notcontains", "in",
            "notin", "split",
        ]
        for (index, name) in names.enumerated() {
            guard let insensitive = TokenKind(rawValue: TokenKind.ieq.rawValue + UInt8(index)) else { continue }
            add(name, insensitive)
            add("i" + name, insensitive)
            if let sensitive = TokenKind(rawValue: TokenKind.ceq.rawValue + UInt8(index)) { add("c" + name, sensitive) }
        }
        return table
    }()
}
