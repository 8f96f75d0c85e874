/// Which prefixes stand for which namespaces at the current place.
struct NamespaceScopes {
    private var scopes: [[String: String]] = [["xml": "http://www.w3.org/XML/1998/namespace", "": ""]]

    mutating func open(_ attributes: [String: String]) {
        var declared: [String: String] = [:]
        for (name, value) in attributes {
            if name == "xmlns" { declared[""] = value }
            if name.hasPrefix("xmlns:") { declared[String(name.dropFirst(6))] = value }
        }
        scopes.append(declared)
    }

    mutating func close() {
        scopes.removeLast()
    }

    /// The name without its prefix, and its namespace; nil if nothing declares the prefix.
    func resolve(_ name: String) -> (name: String, namespace: String)? {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 2, let last = parts.last, !last.isEmpty else { return nil }
        let prefix = parts.count == 2 ? String(parts[0]) : ""
        for scope in scopes.reversed() {
            if let namespace = scope[prefix] { return (String(last), namespace) }
        }
        return nil
    }
}

enum XMLReferences {
    /// What stands between `&` and `;`, as one scalar.
    static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default: numbered(name)
        }
    }

    private static func numbered(_ name: String) -> Unicode.Scalar? {
        let isHexadecimal = name.hasPrefix("#x")
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst(isHexadecimal ? 2 : 1)
        guard digits.first?.isHexDigit == true else { return nil }
        guard let number = UInt32(digits, radix: isHexadecimal ? 16 : 10), number != 0 else { return nil }
        return Unicode.Scalar(number)
    }
}
