/// Checks a text against the grammar of JSON, without making values.
struct StrictJson {
    private let bytes: [UInt8]
    private var at = 0
    private let allowsComments: Bool
    private let allowsTrailingCommas: Bool

    init(_ text: String, allowsComments: Bool, allowsTrailingCommas: Bool) {
        bytes = Array(text.utf8)
        self.allowsComments = allowsComments
        self.allowsTrailingCommas = allowsTrailingCommas
    }

    mutating func isValid() -> Bool {
        at = 0
        guard value(0) else { return false }
        space()
        return at == bytes.count
    }

    private var current: UInt8 { at < bytes.count ? bytes[at] : 0 }

    private mutating func space() {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x09, 0x0A, 0x0D: at += 1
            case 0x2F where allowsComments && at + 1 < bytes.count: comment()
            default: return
            }
        }
    }

    private mutating func comment() {
        let isBlock = bytes[at + 1] == 0x2A
        at += 2
        while at < bytes.count {
            if isBlock, bytes[at] == 0x2A, at + 1 < bytes.count, bytes[at + 1] == 0x2F {
                at += 2
                return
            }
            if !isBlock, bytes[at] == 0x0A { return }
            at += 1
        }
    }

    private mutating func value(_ depth: Int) -> Bool {
        space()
        if depth > 512 { return false }
        switch current {
        case 0x7B: return object(depth)
        case 0x5B: return array(depth)
        case 0x22: return string()
        case 0x74: return word("true")
        case 0x66: return word("false")
        case 0x6E: return word("null")
        default: return number()
        }
    }

    private mutating func word(_ word: String) -> Bool {
        for byte in word.utf8 {
            guard current == byte else { return false }
            at += 1
        }
        return true
    }

    private mutating func object(_ depth: Int) -> Bool {
        at += 1
        return list(0x7D) { reader in
            guard reader.current == 0x22, reader.string() else { return false }
            reader.space()
            guard reader.current == 0x3A else { return false }
            reader.at += 1
            return reader.value(depth + 1)
        }
    }

    private mutating func array(_ depth: Int) -> Bool {
        at += 1
        return list(0x5D) { $0.value(depth + 1) }
    }

    private mutating func list(_ closing: UInt8, _ item: (inout StrictJson) -> Bool) -> Bool {
        space()
        if current == closing { at += 1; return true }
        while true {
            space()
            guard item(&self) else { return false }
            space()
            if current == closing { at += 1; return true }
            guard current == 0x2C else { return false }
            at += 1
            space()
            if allowsTrailingCommas, current == closing { at += 1; return true }
        }
    }

    private mutating func string() -> Bool {
        at += 1
        while at < bytes.count {
            switch bytes[at] {
            case 0x22: at += 1; return true
            case 0..<0x20: return false
            case 0x5C: if !escape() { return false }
            default: at += 1
            }
        }
        return false
    }

    private mutating func escape() -> Bool {
        at += 1
        guard "\"\\/bfnrtu".utf8.contains(current) else { return false }
        let isHex = current == 0x75
        at += 1
        if !isHex { return true }
        for _ in 0..<4 {
            guard "0123456789abcdefABCDEF".utf8.contains(current) else { return false }
            at += 1
        }
        return true
    }

    private mutating func number() -> Bool {
        if current == 0x2D { at += 1 }
        if current == 0x30 { at += 1 } else if !digits() { return false }
        if current == 0x2E {
            at += 1
            if !digits() { return false }
        }
        if current | 0x20 == 0x65 {
            at += 1
            if current == 0x2B || current == 0x2D { at += 1 }
            if !digits() { return false }
        }
        return true
    }

    private mutating func digits() -> Bool {
        let start = at
        while current >= 0x30, current <= 0x39 { at += 1 }
        return at > start
    }
}
