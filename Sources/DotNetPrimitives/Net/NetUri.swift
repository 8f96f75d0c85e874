/// `System.Uri`: an absolute address taken apart, or a relative one as it is.
public struct NetUri: Sendable, Hashable {
    /// The text as given.
    public let originalString: String
    public let isAbsolute: Bool
    /// In lower case.
    public let scheme: String
    public let userInfo: String
    /// In lower case; IPv6 addresses in brackets.
    public let host: String
    /// -1 when the scheme has no usual port.
    public let port: Int
    /// Escaped, dots resolved.
    public let absolutePath: String
    /// With its question mark.
    public let query: String
    /// With its number sign.
    public let fragment: String
    /// Whether `//` stands after the scheme.
    let hasAuthority: Bool

    /// The usual ports of schemes; only these have a `/` where a path is missing.
    private static let ports = [
        "http": 80, "https": 443, "ftp": 21, "ws": 80, "wss": 443, "ldap": 389, "nntp": 119, "gopher": 70,
        "telnet": 23, "net.tcp": 808, "mailto": 25,
    ]

    static func defaultPort(_ scheme: String) -> Int { ports[scheme] ?? -1 }

    /// Whether a scheme's paths are resolved.
    static func isKnown(_ scheme: String) -> Bool { scheme == "file" || (ports[scheme] != nil && scheme != "mailto") }

    /// Reads an absolute address.
    ///
    /// - Throws: `uriFormat`.
    public static func parse(_ text: String) throws(PrimitiveError) -> NetUri {
        var parser = UriParser(text)
        return try parser.run()
    }

    /// Reads an absolute address, or takes the text as a relative one.
    public static func parseAny(_ text: String) -> NetUri {
        if let absolute = try? parse(text) { return absolute }
        return NetUri(
            originalString: text, isAbsolute: false, scheme: "", userInfo: "", host: "", port: -1, absolutePath: "",
            query: "", fragment: "", hasAuthority: false)
    }

    public var isDefaultPort: Bool { port == Self.defaultPort(scheme) }
    public var isFile: Bool { scheme == "file" }
    public var isLoopback: Bool {
        host == "localhost" || host == "[::1]" || host.hasPrefix("127.") || (isFile && host.isEmpty)
    }
    /// Host, and port when it is not the usual one.
    public var authority: String { isDefaultPort || port < 0 ? host : "\(host):\(port)" }
    public var pathAndQuery: String { absolutePath + query }
    /// The path with its escapes resolved.
    public var localPath: String { PercentEncoding.decode(absolutePath, plusIsSpace: false) }
    /// The host without brackets.
    public var dnsSafeHost: String { host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host }

    /// `Dns`, `IPv4`, `IPv6`, `Basic` or `Unknown`.
    public var hostNameType: String {
        if host.isEmpty { return "Basic" }
        if host.hasPrefix("[") { return "IPv6" }
        let isNumeric = host.split(separator: ".", omittingEmptySubsequences: false).count == 4
        return isNumeric && NetIPAddress.readIPv4(host[...]) != nil ? "IPv4" : "Dns"
    }

    /// The path cut after each slash.
    public var segments: [String] {
        var parts: [String] = []
        var part = ""
        for character in absolutePath {
            part.append(character)
            if character == "/" {
                parts.append(part)
                part = ""
            }
        }
        return part.isEmpty ? parts : parts + [part]
    }

    private func assemble(_ tail: (String) -> String) -> String {
        guard isAbsolute else { return originalString }
        let user = userInfo.isEmpty ? "" : userInfo + "@"
        let start = hasAuthority ? "\(scheme)://\(user)\(authority)" : "\(scheme):\(user)\(host)"
        return start + tail(absolutePath) + tail(query) + tail(fragment)
    }

    /// The whole address, escaped.
    public var absoluteUri: String { assemble { $0 } }

    /// Resolves a reference relative to this address.
    ///
    /// - Throws: `uriFormat`.
    public func resolving(_ reference: String) throws(PrimitiveError) -> NetUri {
        if let absolute = try? Self.parse(reference) { return absolute }
        let base = "\(scheme)://\(userInfo.isEmpty ? "" : userInfo + "@")\(authority)"
        if reference.isEmpty { return try Self.parse(base + pathAndQuery) }
        switch reference.first {
        case "#": return try Self.parse(base + pathAndQuery + reference)
        case "?": return try Self.parse(base + absolutePath + reference)
        case "/": return try Self.parse(reference.hasPrefix("//") ? "\(scheme):\(reference)" : base + reference)
        default:
            let folder = absolutePath.lastIndex(of: "/").map { absolutePath[...$0] } ?? "/"
            return try Self.parse(base + folder + reference)
        }
    }
}

extension NetUri: CustomStringConvertible {
    /// The address with harmless escapes resolved.
    public var description: String {
        let kept = Set("%/?#:;@&=+$,[]\\".utf8)
        return assemble {
            PercentEncoding.decode($0, plusIsSpace: false) { $0 < 0x20 || $0 == 0x7F || kept.contains($0) }
        }
    }
}
