import DotNetPrimitives

/// Values that say by their shape what they are.
extension TextSecrets {
    /// A run of letters, digits and `-_.~`: a word of an authorization, or a token.
    mutating func tokenRun(_ start: Int) {
        let end = bytes.end(of: ByteClass.isToken, from: start, limit: range.upperBound)
        if end - start < 8 { return scheme(start, end) }
        guard end - start >= 20 else { return }
        if let kind = TokenShape.kind(bytes[start..<end]) { add(start..<end, .password, kind) }
    }

    /// `Bearer x`, `Basic x`.
    private mutating func scheme(_ start: Int, _ end: Int) {
        let isBearer = end - start == 6 && bytes.has("bearer", at: start, ignoringCase: true)
        guard isBearer || end - start == 5 && bytes.has("basic", at: start, ignoringCase: true) else { return }
        let value = bytes.end(of: ByteClass.isBlank, from: end, limit: range.upperBound)
        let stop = bytes.end(of: { ByteClass.isToken($0) || ByteClass.isBase64($0) || $0 == 0x3D }, from: value, limit: range.upperBound)
        guard value > end, stop - value >= 8 else { return }
        if isBearer {
            guard stop - value >= 16, bytes[value..<stop].contains(where: ByteClass.isDigit) else { return }
            return add(value..<stop, .token, .token)
        }
        let pair = (try? Base64.decode(bytes.text(value..<stop))) ?? []
        guard pair.contains(UInt8(ascii: ":")), pair.allSatisfy({ $0 >= 0x20 }) else { return }
        add(value..<stop, .password, .password)
    }

    /// 64 bytes in base64: the keys of storage accounts and their like. Views may have broken it over lines.
    mutating func base64Run(_ start: Int) {
        let end = bytes.end(of: ByteClass.isBase64, from: start, limit: range.upperBound)
        var stop = end
        var digits = end - start
        while source == .output, digits >= 20, digits < 86, bytes.at(stop) == 0x0A || bytes.at(stop) == 0x0D {
            let next = bytes.end(of: ByteClass.isSpace, from: stop, limit: range.upperBound)
            let more = bytes.end(of: ByteClass.isBase64, from: next, limit: range.upperBound)
            guard more > next else { break }
            digits += more - next
            stop = more
        }
        guard digits == 86, bytes.has("==", at: stop), stop + 2 <= range.upperBound else { return }
        let value = bytes[start..<stop + 2].filter { !ByteClass.isSpace($0) }
        guard SecretValue.isMixed(value) else { return }
        add(start..<stop + 2, .token, .key, value: String(decoding: value, as: UTF8.self))
    }

    /// The secret of `https://name:secret@host`.
    mutating func userInfo(_ start: Int) {
        let end = bytes.end(of: { !ByteClass.isSpace($0) && !"/\"'<>?#".utf8.contains($0) }, from: start, limit: range.upperBound)
        guard let at = bytes[start..<end].lastIndex(of: UInt8(ascii: "@")) else { return }
        if let colon = bytes[start..<at].firstIndex(of: UInt8(ascii: ":")) {
            let text = bytes.text(colon + 1..<at)
            let value = text.contains("%") ? PercentEncoding.unescapeData(text) : text
            return add(colon + 1..<at, .password, .urlPassword, value: value, notation: text.contains("%") ? .url : .plain)
        }
        if at - start >= 20, bytes[start..<at].contains(where: ByteClass.isDigit) { add(start..<at, .token, .urlPassword) }
    }

    /// What stands between the marks of private keys in PEM. A missing end mark is the end of the text.
    static func privateKeys(_ bytes: [UInt8]) -> [FoundSecret] {
        var found: [FoundSecret] = []
        var index = 0
        while let dash = bytes[index...].firstIndex(of: UInt8(ascii: "-")) {
            index = dash + 1
            guard bytes.has("-----BEGIN ", at: dash) else { continue }
            let mark = bytes.end(of: { $0 != UInt8(ascii: "-") && $0 != 0x0A }, from: dash + 11, limit: bytes.count)
            guard bytes.text(dash..<mark).hasSuffix("PRIVATE KEY"), bytes.has("-----", at: mark) else { continue }
            var start = mark + 5
            var end = start
            while end < bytes.count, !bytes.has("-----END", at: end) { end += 1 }
            index = end
            start = bytes.end(of: ByteClass.isSpace, from: start, limit: end)
            if bytes.has("\\n", at: start) { start += 2 }
            while end > start, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
            if end - start > 1, bytes.has("\\n", at: end - 2) { end -= 2 }
            let value = bytes.text(start..<max(start, end))
            guard !value.isEmpty, !Placeholder.matches(value) else { continue }
            found.append(FoundSecret(range: start..<max(start, end), value: value, kind: .privateKey))
        }
        return found
    }
}

/// Tokens with a mark of their own.
enum TokenShape {
    static func kind(_ bytes: ArraySlice<UInt8>) -> SecretKind? {
        if isWebToken(bytes) { return .token }
        if bytes.count >= 34, bytes.count <= 40, bytes.contains(0x7E), SecretValue.isMixed(bytes) { return .password }
        if bytes.count == 20, bytes.starts(with: "AKIA".utf8) || bytes.starts(with: "ASIA".utf8) {
            return bytes.allSatisfy { ByteClass.isUpper($0) || ByteClass.isDigit($0) } ? .key : nil
        }
        if bytes.count >= 52, bytes.includes("JQQJ99") { return .key }
        return prefixes.contains { bytes.count >= $0.utf8.count + 16 && bytes.starts(with: $0.utf8) } ? .token : nil
    }

    /// Header, claims and signature of a JSON web token.
    private static func isWebToken(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.starts(with: "eyJ".utf8) else { return false }
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count >= 3 && parts[0].count >= 8 && parts[1].count >= 8
    }

    private static let prefixes: [String] = [
        "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "xoxb-", "xoxp-", "xoxa-", "xoxr-", "npm_", "AIza", "sk_live_",
        "rk_live_", "sk-ant-", "sk-proj-", "dckr_pat_", "hvs.", "SG.",
    ]
}
