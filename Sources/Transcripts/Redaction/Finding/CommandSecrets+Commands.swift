/// Commands that take a secret at a place of their own.
extension CommandSecrets {
    mutating func command(_ index: Int) {
        let name = content(index).lowercased()
        let arguments = arguments(of: index)
        switch name {
        case "convertto-securestring": secureString(index, arguments)
        case "net", "net.exe": net(arguments)
        case "set-secret": secondValue(arguments)
        default: break
        }
        if let flags = Self.passwordFlags[name] { flagged(arguments, flags) }
        if name == "curl" || name == "wget" { userAndPassword(arguments) }
        if Self.namedValues.contains(name) { namedValue(arguments) }
        credentials(index)
        slashes(arguments)
    }

    /// The pieces up to the end of the command.
    private func arguments(of index: Int) -> Range<Int> {
        var depth = 0
        var place = index + 1
        while let item = token(place), item.kind != .end {
            let sign = sign(place)
            if sign == "|" || sign == "&", depth == 0 { break }
            if ["(", "@(", "$(", "{", "@{"].contains(sign) { depth += 1 }
            if sign == ")" || sign == "}" { depth -= 1 }
            if depth < 0 { break }
            place += 1
        }
        return min(index + 1, place)..<place
    }

    /// Text given by position, by `-String`, or through the pipeline.
    private mutating func secureString(_ index: Int, _ arguments: Range<Int>) {
        if sign(index - 1) == "|", token(index - 2)?.isString == true { add(index - 2, .password) }
        for place in arguments {
            guard let item = token(place), item.isString || item.kind == .word else { continue }
            if token(place - 1)?.kind == .parameter {
                guard ["string", "s", "asplaintext", "force"].contains(content(place - 1).lowercased()) else { continue }
            }
            return add(place, .password)
        }
    }

    /// `net use \\server\share secret /user:name`, `net user name secret`.
    private mutating func net(_ arguments: Range<Int>) {
        let words = arguments.filter { token($0)?.isString == true || token($0)?.kind == .word }
        guard let verb = words.first.map({ content($0).lowercased() }), verb == "use" || verb == "user" else { return }
        let values = words.dropFirst().filter { !content($0).hasPrefix("/") }
        let isName: (String) -> Bool = { $0.hasPrefix("\\\\") || $0.hasSuffix(":") || $0 == "*" }
        let secrets = verb == "user" ? Array(values.dropFirst()) : values.filter { !isName(content($0)) }
        for place in secrets where content(place) != "*" { add(place, .password) }
    }

    /// `Set-Secret name secret`.
    private mutating func secondValue(_ arguments: Range<Int>) {
        let values = arguments.filter { place in
            guard token(place)?.isString == true || token(place)?.kind == .word else { return false }
            return token(place - 1)?.kind != .parameter
        }
        if values.count >= 2 { add(values[1], .password) }
    }

    /// Flags that announce a password by a letter.
    private static let passwordFlags: [String: Set<String>] = [
        "sqlcmd": ["P"], "bcp": ["P"], "sshpass": ["p"], "plink": ["pw"], "pscp": ["pw"], "az": ["p"], "docker": ["p"], "podman": ["p"],
        "psexec": ["p"],
    ]

    private mutating func flagged(_ arguments: Range<Int>, _ flags: Set<String>) {
        for place in arguments where token(place)?.kind == .parameter && flags.contains(content(place)) {
            add(place + 1, .password)
        }
    }

    /// `curl -u name:secret`.
    private mutating func userAndPassword(_ arguments: Range<Int>) {
        for place in arguments where token(place)?.kind == .parameter && ["u", "user"].contains(content(place)) {
            guard let item = token(place + 1), item.isString || item.kind == .word else { continue }
            guard let colon = bytes[item.content].firstIndex(of: UInt8(ascii: ":")) else { continue }
            let range = colon + 1..<item.content.upperBound
            let value = bytes.text(range)
            guard VariableText.hasLiteral(bytes[range]), SecretValue.isPlausible(value, for: .password) else { continue }
            addFound(FoundSecret(range: range, value: value, kind: .password))
        }
    }

    /// Commands that are told a name and then its value.
    private static let namedValues: Set<String> = [
        "set-variable", "new-variable", "sv", "nv", "set-item", "new-item", "si", "ni", "add-member", "set-itemproperty",
        "new-itemproperty", "setx", "export", "set", "set-azurekeyvaultsecret",
    ]

    private mutating func namedValue(_ arguments: Range<Int>) {
        guard let name = arguments.first(where: { token($0)?.kind != .parameter && secretName($0) != nil }) else { return }
        guard let kind = secretName(name) else { return }
        for place in arguments where place > name {
            guard let item = token(place), item.isString || item.kind == .word else { continue }
            if token(place - 1)?.kind == .parameter, !["value", "v"].contains(content(place - 1).lowercased()) { continue }
            return add(place, kind)
        }
    }

    /// `Password`, `env:API_KEY`.
    private func secretName(_ place: Int) -> SecretName? {
        guard let item = token(place), item.isString || item.kind == .word else { return nil }
        let name = content(place)
        guard !name.contains("="), !name.contains(" ") else { return nil }
        return SecretName(name.split(whereSeparator: { $0 == ":" || $0 == "\\" || $0 == "/" }).last ?? "")
    }

    /// `New-Object Net.NetworkCredential 'name', 'secret'`.
    private mutating func credentials(_ index: Int) {
        guard content(index).lowercased() == "new-object" else { return }
        let arguments = arguments(of: index)
        guard arguments.contains(where: { content($0).lowercased().hasSuffix("networkcredential") }) else { return }
        let strings = arguments.filter { token($0)?.isString == true }
        if strings.count >= 2 { add(strings[1], .password) }
    }

    /// `/pass:x`, `/p:x` of Windows programs.
    private mutating func slashes(_ arguments: Range<Int>) {
        for place in arguments {
            guard let item = token(place), item.kind == .word, bytes.at(item.content.lowerBound) == UInt8(ascii: "/") else { continue }
            guard let colon = bytes[item.content].firstIndex(of: UInt8(ascii: ":")) else { continue }
            let flag = bytes.text(item.content.lowerBound + 1..<colon).lowercased()
            guard ["pass", "password", "p", "pwd", "rp"].contains(flag), colon + 1 < item.content.upperBound else { continue }
            let range = colon + 1..<item.content.upperBound
            guard bytes[range].contains(where: ByteClass.isLetterOrDigit) else { continue }
            guard SecretValue.isPlausible(bytes.text(range), for: .password) else { continue }
            addFound(FoundSecret(range: range, value: bytes.text(range), kind: .password))
        }
    }

    /// `SetEnvironmentVariable('API_KEY', 'secret')`, `[Net.NetworkCredential]::new('name', 'secret')`.
    mutating func method(_ index: Int) {
        let strings = (index + 1..<index + 4).filter { token($0)?.isString == true }
        guard sign(index) == "(", strings.count == 2, sign(index + 2) == "," else { return }
        let name = content(index - 1).lowercased()
        if name == "setenvironmentvariable", let kind = SecretName(content(index + 1)) { add(index + 3, kind) }
        let before = (max(0, index - 12)..<index).map { content($0).lowercased() }
        if name == "new", before.contains("networkcredential") { add(index + 3, .password) }
    }
}
