extension Redactor {
    /// Whether a command is to be kept out of the history file: it holds a secret, or speaks of one in a way that may.
    ///
    /// As PSReadLine decides it: words such as `password` or `token` make a line sensitive, unless they only name what is
    /// read: a variable, a property, a parameter that gets a variable, a command that fetches a secret.
    public func isSensitive(_ command: String) -> Bool {
        let bytes = Array(command.utf8)
        if !CommandSecrets.find(bytes).isEmpty || knowsSecret(in: bytes) { return true }
        guard SensitiveWords.occur(in: bytes[...]) else { return false }
        return CommandSensitivity(bytes: bytes).isSensitive
    }
}

/// The words that make PSReadLine keep a line to itself.
enum SensitiveWords {
    static func occur(in bytes: ArraySlice<UInt8>) -> Bool {
        words.contains { bytes.includes($0, ignoringCase: true) }
    }

    private static let words: [StaticString] = ["password", "asplaintext", "token", "apikey", "secret"]
}

/// Looks at each sensitive word of a command for a harmless reason.
struct CommandSensitivity {
    private let bytes: [UInt8]
    private let tokens: [ScriptToken]

    init(bytes: [UInt8]) {
        self.bytes = bytes
        tokens = ScriptTokenizer.tokens(bytes, in: 0..<bytes.count).tokens
    }

    var isSensitive: Bool {
        tokens.indices.contains { SensitiveWords.occur(in: bytes[tokens[$0].range]) && !isHarmless($0) }
    }

    private func token(_ index: Int) -> ScriptToken? { tokens.indices.contains(index) ? tokens[index] : nil }

    private func content(_ index: Int) -> String { token(index).map { bytes.text($0.content).lowercased() } ?? "" }

    private func isHarmless(_ index: Int) -> Bool {
        if Self.readers.contains(command(of: index)) { return true }
        switch tokens[index].kind {
        case .variable: return !isAssigned(index) || startsCommand(index + 2)
        case .parameter: return content(index) != "asplaintext" && isRead(index + 1)
        case .word: return token(index - 1).map { [".", "::"].contains(bytes.text($0.range)) && !isAssigned(index) } ?? false
        case .string(let isExpandable): return isExpandable && !SensitiveWords.occur(in: VariableText.literal(bytes[tokens[index].content])[...])
        case .sign, .command, .comment, .assignment, .end: return false
        }
    }

    private func isAssigned(_ index: Int) -> Bool { token(index + 1)?.kind == .assignment }

    private func startsCommand(_ index: Int) -> Bool {
        guard let next = token(index) else { return false }
        return next.kind == .command || next.kind == .sign && content(index) == "("
    }

    /// Whether the value of a parameter is missing, a variable or an expression in parentheses.
    private func isRead(_ index: Int) -> Bool {
        switch token(index)?.kind {
        case .word, .string, .command: false
        default: true
        }
    }

    /// The command that a piece belongs to, in small letters.
    private func command(of index: Int) -> String {
        var place = index
        while let token = token(place), token.kind != .end {
            if token.kind == .command { return bytes.text(token.content).lowercased() }
            if token.kind == .sign, ["|", "("].contains(bytes.text(token.range)), place != index { break }
            place -= 1
        }
        return ""
    }

    /// Commands that fetch secrets without showing one in the line, and those that tell about commands.
    private static let readers: Set<String> = [
        "get-secret", "get-secretinfo", "get-secretvault", "register-secretvault", "remove-secret", "set-secretinfo",
        "set-secretvaultdefault", "test-secretvault", "unlock-secretvault", "unregister-secretvault", "get-azaccesstoken",
        "az", "gcloud", "kubectl", "get-help", "help", "man", "get-command", "gcm", "get-alias", "get-member", "gm", "get-history",
    ]
}
