import DotNetPrimitives

/// What sort of secret was found.
public enum SecretKind: String, Sendable, CaseIterable {
    case password = "password"
    case token = "token"
    case key = "key"
    case signature = "signature of a shared access"
    case certificate = "certificate with its private key"
    case privateKey = "private key"
    case urlPassword = "password in an address"
    /// A value that was a secret earlier in the session.
    case known = "known secret"
}

/// A secret and where it stands, in bytes of UTF-8.
struct FoundSecret: Equatable {
    /// How the value is written at its place.
    enum Notation: Equatable { case plain, url }

    var range: Range<Int>
    /// The secret itself, without the escapes of its place.
    var value: String
    var kind: SecretKind
    var notation = Notation.plain
}

extension FoundSecret {
    /// A placeholder as it has to be written at this place.
    func written(_ placeholder: String) -> String {
        notation == .url ? PercentEncoding.escapeData(placeholder) : placeholder
    }
}
