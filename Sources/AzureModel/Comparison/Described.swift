/// Something that a comparison tells about.
protocol Described: Equatable {
    associatedtype Key: Comparable
    static var subject: WorkspaceChange.Subject { get }
    /// What makes it the same thing in two states.
    var key: Key { get }
    var name: String { get }
    /// What a line about its coming or going says.
    var summary: String { get }
    /// Its members as a document has them; lists of things that are compared one by one are left out.
    var properties: [ModelMember] { get }
}

extension Described where Key == NameKey {
    var key: NameKey { NameKey(name) }
}

extension ModelDocument {
    /// The members of an object, but for some.
    func members(without names: String...) -> [ModelMember] {
        guard case .object(let members) = self else { return [] }
        return members.filter { !names.contains($0.name) }
    }

    /// The value in one line of text.
    var summary: String {
        switch self {
        case .text(let text): text
        case .number(let number): String(number)
        case .flag(let flag): flag ? "true" : "false"
        case .list(let items): items.isEmpty ? "none" : items.map(\.summary).joined(separator: ", ")
        case .object(let members): members.map { "\($0.title) \($0.value.summary)" }.joined(separator: ", ")
        }
    }
}

extension ModelMember {
    /// The name as words: `address prefix` for `addressPrefix`.
    var title: String {
        var title = ""
        for character in name { title += character.isUppercase ? " \(character.lowercased())" : String(character) }
        return title.hasPrefix("dns") ? "DNS" + title.dropFirst(3) : title
    }

    /// The value as lines show it: keys of a connection string stay hidden.
    var shown: String {
        guard name == "storageAccount", case .text(let text) = value else { return value.summary }
        let parts = text.split(separator: ";", omittingEmptySubsequences: false).map { part -> String in
            guard let sign = part.firstIndex(of: "="), Self.isSecret(part[..<sign]) else { return String(part) }
            return part[...sign] + "***"
        }
        return parts.joined(separator: ";")
    }

    private static func isSecret(_ name: Substring) -> Bool {
        let name = name.lowercased()
        return name.contains("key") || name.contains("signature")
    }
}
