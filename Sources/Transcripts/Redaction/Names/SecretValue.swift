import DotNetPrimitives

/// What a value looks like.
enum SecretValue {
    /// Whether a value may be the secret that its name announces, not a placeholder, a template or a state.
    static func isPlausible(_ value: String, for name: SecretName) -> Bool {
        let bytes = Array(value.utf8)
        guard bytes.contains(where: { !ByteClass.isSpace($0) }), !Placeholder.matches(value) else { return false }
        if isTemplate(bytes) || states.contains(value.lowercased()) { return false }
        switch name {
        case .password: return true
        case .token, .authorization: return bytes.count >= 6 && !bytes.contains(where: ByteClass.isSpace)
        case .keyMaterial: return isKey(bytes)
        }
    }

    /// Words that stand where a value would be.
    static let states: Set<String> = [
        "null", "none", "true", "false", "yes", "no", "required", "optional", "string", "securestring", "hidden", "masked",
        "empty", "unknown", "enabled", "disabled", "system.string", "system.security.securestring", "pscredential",
        "password", "secret", "token", "key", "redacted", "...", "…", "undefined", "not set", "*",
    ]

    /// `<your password>`, `{0}`, `{{name}}`, `%NAME%`, `****`, `xxxx`.
    private static func isTemplate(_ bytes: [UInt8]) -> Bool {
        guard let first = bytes.first, let last = bytes.last else { return true }
        if first == UInt8(ascii: "<"), last == UInt8(ascii: ">") { return true }
        if first == UInt8(ascii: "{"), last == UInt8(ascii: "}") { return true }
        if first == UInt8(ascii: "%"), last == UInt8(ascii: "%"), bytes.count > 2 { return true }
        return (first == UInt8(ascii: "*") || first | 0x20 == UInt8(ascii: "x")) && bytes.count > 2 && bytes.allSatisfy { $0 == first }
    }

    /// Base64 of at least 16 bytes that mixes its alphabet, or at least 32 hexadecimal digits.
    static func isKey(_ bytes: [UInt8]) -> Bool {
        if bytes.count >= 32, bytes.allSatisfy(ByteClass.isHex) { return bytes.contains(where: ByteClass.isDigit) }
        return bytes.count >= 24 && isBase64(bytes) && isMixed(bytes)
    }

    static func isBase64(_ bytes: [UInt8]) -> Bool {
        let padding = bytes.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        return bytes.count % 4 == 0 && padding <= 2 && bytes.dropLast(padding).allSatisfy(ByteClass.isBase64)
    }

    /// Whether small letters, capitals and digits all occur.
    static func isMixed(_ bytes: some Sequence<UInt8>) -> Bool {
        var seen = 0
        for byte in bytes {
            if ByteClass.isDigit(byte) { seen |= 1 } else if ByteClass.isUpper(byte) { seen |= 2 } else if ByteClass.isLower(byte) { seen |= 4 }
        }
        return seen == 7
    }

    /// Whether a value is short or plain enough to be part of other words: it then counts only as a whole word.
    static func isWeak(_ bytes: [UInt8]) -> Bool {
        if bytes.count < 8 || bytes.allSatisfy(ByteClass.isDigit) { return true }
        return bytes.count < 12 && bytes.allSatisfy(ByteClass.isLetter)
    }

    /// Whether later occurrences of a value are replaced; very short ones and ordinary words would hit other things.
    static func isWorthKnowing(_ value: String) -> Bool {
        let bytes = Array(value.utf8)
        if bytes.allSatisfy(ByteClass.isDigit) { return bytes.count >= 6 }
        return bytes.count >= 4 && !states.contains(value.lowercased())
    }
}
