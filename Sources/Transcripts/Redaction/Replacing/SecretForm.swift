import DotNetPrimitives

/// One way in which a known secret may be written, and what is to be written instead.
struct SecretForm: Equatable, Sendable {
    enum Match: Equatable, Sendable {
        /// As a whole word only.
        case word
        /// Anywhere; views may have broken it over lines or cut it short.
        case text
        /// The part of a base64 text that the secret alone decides; the whole text is read and written anew.
        case base64(value: [UInt8], placeholder: [UInt8])
    }

    var bytes: [UInt8]
    var replacement: [UInt8]
    var match: Match

    /// All ways for a value: as it is, in small letters and capitals, escaped for PowerShell, JSON, XML and addresses, in
    /// hexadecimal and in base64, each of UTF-8 and UTF-16.
    static func all(of value: String, placeholder: String) -> [SecretForm] {
        let plain = Array(value.utf8)
        let match: Match = SecretValue.isWeak(plain) ? .word : .text
        var texts: [String] = [value]
        if match == .text { texts += [value.lowercased(), value.uppercased()] }
        texts += escapes(of: value)
        if value.contains("\n") { texts += value.split(separator: "\n").filter { $0.utf8.count >= 32 }.map(String.init) }
        var forms: [SecretForm] = []
        for text in texts where !forms.contains(where: { $0.bytes.elementsEqual(text.utf8) }) {
            forms.append(SecretForm(bytes: Array(text.utf8), replacement: Array(placeholder.utf8), match: match))
        }
        let escaped = PercentEncoding.escapeData(placeholder)
        for text in addresses(of: value) where !forms.contains(where: { $0.bytes.elementsEqual(text.utf8) }) {
            forms.append(SecretForm(bytes: Array(text.utf8), replacement: Array(escaped.utf8), match: match))
        }
        guard plain.count <= 4096 else { return forms }
        for (bytes, instead) in [(plain, Array(placeholder.utf8)), (wide(value), wide(placeholder))] {
            forms += digits(of: bytes, instead) + base64(of: bytes, instead)
        }
        return forms
    }

    private static func escapes(of value: String) -> [String] {
        let single = value.replacing("'", with: "''")
        let double = value.map { "`$\"".contains($0) ? "`\($0)" : String($0) }.joined()
        let quoted = value.map { Self.json($0, isStrict: false) }.joined()
        let html = value.map { Self.json($0, isStrict: true) }.joined()
        let xml = value.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
        let attribute = xml.replacing("\"", with: "&quot;")
        return [
            single, double, quoted, quoted.replacing("/", with: "\\/"), html, html.replacing("\\u003C", with: "\\u003c").replacing("\\u003E", with: "\\u003e"), xml, attribute, attribute.replacing("'", with: "&#39;"),
            attribute.replacing("'", with: "&apos;"), HtmlText.encode(value),
        ]
    }

    /// - Parameter isStrict: whether what matters in HTML is escaped by number, as `ConvertTo-Json` of Windows does.
    private static func json(_ character: Character, isStrict: Bool) -> String {
        switch character {
        case "\\": return "\\\\"
        case "\"": return "\\\""
        case "\n": return "\\n"
        case "\t": return "\\t"
        case "'", "&", "<", ">", "+":
            guard isStrict, let code = character.asciiValue else { return String(character) }
            return "\\u00" + Hex.upper([code])
        default: return String(character)
        }
    }

    private static func addresses(of value: String) -> [String] {
        let data = PercentEncoding.escapeData(value)
        let everything = value.utf8.map { byte in
            ByteClass.isDigit(byte) || ByteClass.isLetter(byte) ? String(UnicodeScalar(byte)) : "%" + Hex.upper([byte])
        }
        return [everything.joined(), data, PercentEncoding.urlEncode(value), PercentEncoding.escapeURI(value), data.replacing("%20", with: "+")]
    }

    private static func wide(_ text: String) -> [UInt8] {
        text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }

    private static func digits(of bytes: [UInt8], _ instead: [UInt8]) -> [SecretForm] {
        guard bytes.count >= 4 else { return [] }
        let small = Hex.lower(bytes)
        let replacement = Hex.lower(instead)
        return [
            SecretForm(bytes: Array(small.utf8), replacement: Array(replacement.utf8), match: .text),
            SecretForm(bytes: Array(small.uppercased().utf8), replacement: Array(replacement.uppercased().utf8), match: .text),
        ]
    }

    /// A secret may start at each of the three places of a group.
    private static func base64(of bytes: [UInt8], _ instead: [UInt8]) -> [SecretForm] {
        (0..<3).compactMap { offset in
            let text = Array(Base64.encode([UInt8](repeating: 0, count: offset) + bytes).utf8)
            let mixed = (offset + bytes.count) % 3
            let inner = text.dropFirst(offset == 0 ? 0 : offset + 1).dropLast(mixed == 0 ? 0 : 4 - mixed)
            guard inner.count >= 6 else { return nil }
            return SecretForm(bytes: Array(inner), replacement: [], match: .base64(value: bytes, placeholder: instead))
        }
    }
}
