/// Takes the text of an absolute address apart.
struct UriParser {
    private let text: String
    private var rest: Substring

    init(_ text: String) {
        self.text = text
        rest = text.trimmingASCIIWhitespace()
    }

    private static func error(_ reason: String) -> PrimitiveError { .uriFormat("Invalid URI: \(reason)") }

    mutating func run() throws(PrimitiveError) -> NetUri {
        guard !rest.isEmpty else { throw Self.error("The URI is empty.") }
        let scheme = try readScheme()
        let fragment = cutTail(at: "#")
        let query = cutTail(at: "?")
        let hasAuthority = rest.hasPrefix("//")
        var parts = (user: "", host: "", port: NetUri.defaultPort(scheme))
        if hasAuthority {
            rest = rest.dropFirst(2)
            parts = try readAuthority(scheme)
        } else if NetUri.isKnown(scheme) {
            throw Self.error("The Authority/Host could not be parsed.")
        } else if scheme == "mailto" {
            parts = readMailbox(parts.port)
        }
        return NetUri(
            originalString: text, isAbsolute: true, scheme: scheme, userInfo: parts.user, host: parts.host,
            port: parts.port, absolutePath: path(scheme, hasAuthority), query: Self.escape(query),
            fragment: Self.escape(fragment), hasAuthority: hasAuthority)
    }

    /// Letters, digits and `+-.` up to a colon.
    private mutating func readScheme() throws(PrimitiveError) -> String {
        let failure = Self.error("The format of the URI could not be determined.")
        guard let colon = rest.firstIndex(of: ":") else { throw failure }
        let scheme = rest[..<colon]
        guard scheme.utf8.count > 1, let first = scheme.first, first.isASCII, first.isLetter,
            scheme.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) })
        else { throw failure }
        rest = rest[rest.index(after: colon)...]
        return scheme.lowercased()
    }

    private mutating func cutTail(at mark: Character) -> Substring {
        guard let start = rest.firstIndex(of: mark) else { return "" }
        let tail = rest[start...]
        rest = rest[..<start]
        // A mark with nothing behind it does not count.
        return tail
    }

    private mutating func readMailbox(_ port: Int) -> (user: String, host: String, port: Int) {
        guard let at = rest.firstIndex(of: "@") else { return ("", "", port) }
        let parts = (String(rest[..<at]), rest[rest.index(after: at)...].lowercased(), port)
        rest = ""
        return parts
    }

    private mutating func readAuthority(_ scheme: String) throws(PrimitiveError) -> (
        user: String, host: String, port: Int
    ) {
        let end = rest.firstIndex { $0 == "/" || $0 == "\\" } ?? rest.endIndex
        var authority = rest[..<end]
        rest = rest[end...]
        var user = ""
        if let at = authority.lastIndex(of: "@") {
            user = String(authority[..<at])
            authority = authority[authority.index(after: at)...]
        }
        var port = NetUri.defaultPort(scheme)
        if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
            let digits = authority[authority.index(after: colon)...]
            if !digits.isEmpty {
                guard let number = UInt16(digits) else { throw Self.error("Invalid port specified.") }
                port = Int(number)
            }
            authority = authority[..<colon]
        }
        return (user, try host(authority, scheme), port)
    }

    private func host(_ text: Substring, _ scheme: String) throws(PrimitiveError) -> String {
        if text.isEmpty && scheme == "file" { return "" }
        let failure = Self.error("The hostname could not be parsed.")
        if text.hasPrefix("[") {
            guard let address = try? NetIPAddress.parse(String(text)), address.isIPv6 else { throw failure }
            return "[\(address)]"
        }
        let isHost = !text.isEmpty && text.allSatisfy { $0.isLetter || $0.isNumber || "-._~".contains($0) }
        guard isHost || (!NetUri.isKnown(scheme) && !text.contains(" ")) else { throw failure }
        return text.lowercased()
    }

    /// The path, escaped, and with dots resolved for the usual schemes.
    private func path(_ scheme: String, _ hasAuthority: Bool) -> String {
        guard NetUri.isKnown(scheme) else { return Self.escape(rest) }
        let escaped = Self.escape(Substring(rest.replacing("\\", with: "/")))
        var kept: [Substring] = []
        let parts = escaped.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        for (index, part) in parts.enumerated() {
            let isLast = index == parts.count - 1
            switch part {
            case ".": if isLast { kept.append("") }
            case "..":
                if !kept.isEmpty { kept.removeLast() }
                if isLast { kept.append("") }
            default: kept.append(part)
            }
        }
        return "/" + kept.joined(separator: "/")
    }

    /// Escapes what may not stand in an address; valid escapes stay, but those nobody needs.
    private static func escape(_ text: Substring) -> String {
        let kept = Set(";/?:@&=+$,#[]!'()*".utf8)
        let bytes = Array(text.utf8)
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x25, let pair = Hex.decode(bytes[(index + 1)...].prefix(2)), let value = pair.first {
                if PercentEncoding.isUnreserved(value) {
                    output.append(value)
                } else {
                    output += bytes[index..<(index + 3)]
                }
                index += 3
                continue
            }
            if PercentEncoding.isUnreserved(byte) || kept.contains(byte) {
                output.append(byte)
            } else {
                output.append(0x25)
                output += Hex.upper([byte]).utf8
            }
            index += 1
        }
        return String(decoding: output, as: UTF8.self)
    }
}
