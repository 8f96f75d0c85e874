/// What a name says about the value that belongs to it: a parameter, a variable, a key of a table, a header, an attribute.
enum SecretName: Equatable, Sendable {
    /// Any value is a secret: `AdminPassword`, `CLIENT_SECRET`.
    case password
    /// A value of some length without blanks is: `AccessToken`, `x-api-key`.
    case token
    /// Only what looks like a key is: `-Key`, `HostKey`.
    case keyMaterial
    /// A header whose value starts with a scheme: `Authorization: Bearer …`.
    case authorization

    /// - Returns: nil for names that say nothing, or that name something about a secret (`TokenType`, `SecretName`).
    init?(_ name: some StringProtocol) {
        let words = Self.words(of: name.utf8)
        guard let last = words.last else { return nil }
        let joined = words.joined()
        if joined == "authorization" || joined == "proxyauthorization" { self = .authorization; return }
        if Self.harmlessLast.contains(last) || Self.harmless.contains(joined) { return nil }
        if Self.harmlessBefore.contains(where: joined.hasPrefix) { return nil }
        if Self.short.contains(joined) || Self.passwords.contains(where: { joined.utf8.includes($0) }) { self = .password; return }
        if joined.hasSuffix("pwd") || last == "pass" { self = .password; return }
        if joined.hasSuffix("token") || Self.keys.contains(where: { joined.utf8.includes($0) }) { self = .token; return }
        guard last == "key" || last == "keys" || joined.hasSuffix("key") else { return nil }
        self = .keyMaterial
    }

    /// Whether `PWD` names the current folder here and no password.
    static func isFolder(_ name: some StringProtocol, _ value: some StringProtocol) -> Bool {
        value.utf8.first == UInt8(ascii: "/") && name.lowercased() == "pwd"
    }

    /// Names that are secrets as a whole word only; they may stand for something else in running text.
    static let short: Set<String> = ["pw", "pwd", "pass", "pin"]
    private static let passwords: [StaticString] = ["password", "passwd", "passphrase", "passcode", "secret"]
    private static let keys: [StaticString] = [
        "apikey", "accesskey", "accountkey", "storagekey", "sharedkey", "subscriptionkey", "primarykey", "secondarykey",
        "privatekey", "encryptionkey", "signingkey", "masterkey", "functionskey", "functionkey", "sharedaccesssignature",
        "sastoken", "accesstoken", "authtoken", "managementcertificate",
    ]
    private static let harmlessLast: Set<String> = [
        "name", "names", "id", "ids", "type", "types", "length", "count", "uri", "url", "endpoint", "path", "file", "filename",
        "folder", "policy", "age", "expires", "expiry", "expiration", "date", "format", "source", "store", "vault", "info",
        "provider", "prompt", "hint", "lifetime", "reset", "required", "version", "scope", "audience", "issuer", "size",
        "credential", "permission", "permissions", "mode", "kind", "pattern", "regex", "index", "list", "parameter",
        "property", "column", "header", "box", "field", "tokens", "changed", "lastset", "expired", "set", "attempts",
    ]
    private static let harmless: Set<String> = ["publickeytoken", "canceltoken", "tokens", "publickey", "nopassword", "oldpwd"]
    private static let harmlessBefore: Set<String> = ["cancellation", "continuation", "next", "page", "syntax", "sync", "public"]

    /// `ClientSecret`, `client_secret` and `client-secret` are both `client`, `secret`. What a dot leads to counts alone.
    private static func words(of name: some Sequence<UInt8>) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        var wasLower = false
        func end() {
            if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
            word = []
        }
        for byte in name {
            let isUpper = byte >= 0x41 && byte <= 0x5A
            guard isUpper || ByteClass.isLetterOrDigit(byte) else {
                end()
                if byte == UInt8(ascii: ".") { words = [] }
                continue
            }
            if isUpper, wasLower { end() }
            word.append(ByteClass.lower(byte))
            wasLower = !isUpper
        }
        end()
        return words
    }
}
