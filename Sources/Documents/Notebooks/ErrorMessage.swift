/// Name and message of an error as PowerShell shows it: `Get-Thing: It is not there.`, or a name, the place, and the
/// message in a margin below the marked code.
struct ErrorMessage {
    let name: String?
    let text: String

    init(_ lines: [String]) {
        let first = lines.first { !$0.isEmpty } ?? ""
        let colon = first.utf8.firstIndex(of: UInt8(ascii: ":")) ?? first.startIndex
        let word = first[..<colon]
        name = word.isEmpty || word.utf8.contains(0x20) ? nil : String(word)
        if let message = Self.inMargin(lines) {
            text = message
        } else {
            text = name == nil ? first : String(decoding: first.utf8[colon...].dropFirst().drop { $0 == 0x20 }, as: UTF8.self)
        }
    }

    /// What stands below the marks under the code, as one line.
    private static func inMargin(_ lines: [String]) -> String? {
        guard let marks = lines.lastIndex(where: { margin($0)?.utf8.contains(UInt8(ascii: "~")) == true }) else { return nil }
        let message = lines[(marks + 1)...].map { margin($0) }.prefix { $0 != nil }.compactMap { $0 }
        return message.isEmpty ? nil : message.joined(separator: " ")
    }

    /// The text behind `     | `.
    private static func margin(_ line: String) -> String? {
        let rest = line.utf8.drop { $0 == 0x20 }
        guard rest.first == UInt8(ascii: "|") else { return nil }
        return String(decoding: rest.dropFirst().drop { $0 == 0x20 }, as: UTF8.self)
    }
}
