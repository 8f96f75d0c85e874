import DotNetPrimitives

/// Names and values: `Password=x;`, `"apiKey": "x"`, `Password : x`, `?sig=x`.
extension TextSecrets {
    private static let quotation = UInt8(ascii: "\"")
    private static let apostrophe = UInt8(ascii: "'")
    private static let semicolon = UInt8(ascii: ";")

    mutating func keyValue(separator: Int) {
        if separator < covered { return }
        let isColon = bytes[separator] == UInt8(ascii: ":")
        guard let name = nameOfPair(separator) else { return }
        let text = bytes.text(name)
        let before = name.lowerBound > range.lowerBound ? bytes[name.lowerBound - 1] : 0x20
        let isSignature = text == "sig" && !isColon
        guard let kind = isSignature ? .token : secretName(text, isColon: isColon) else { return }
        let start = bytes.end(of: ByteClass.isBlank, from: separator + 1, limit: range.upperBound)
        guard start < range.upperBound, !ByteClass.isLineEnd(bytes[start]) else { return }
        let isQuery = before == UInt8(ascii: "?") || before == UInt8(ascii: "&")
        // `$name = ` is a line of a script, shown again; what has no quotes there is a command.
        if source == .output, before == UInt8(ascii: "$"), !"\"'".utf8.contains(bytes[start]) { return }
        guard let value = valueOfPair(start, name: name, isColon: isColon, isQuery: isQuery || isSignature) else { return }
        if SecretName.isFolder(text, bytes.text(value)) { return }
        covered = value.upperBound
        addPair(value, kind, isSignature: isSignature, isQuery: isQuery || isSignature)
    }

    private mutating func addPair(_ place: Range<Int>, _ name: SecretName, isSignature: Bool, isQuery: Bool) {
        let place = name == .authorization ? AuthorizationScheme.value(bytes, place) : place
        let text = bytes.text(place)
        let isEscaped = isQuery && text.contains("%")
        let value = isEscaped ? PercentEncoding.unescapeData(text) : text
        if isSignature, value.utf8.count < 20 { return }
        let kind: SecretKind = isSignature ? .signature : name == .password ? .password : isLong(place) ? .certificate : .key
        add(place, name, kind, value: value, notation: isEscaped ? .url : .plain)
    }

    private func isLong(_ place: Range<Int>) -> Bool { place.count > 400 }

    /// Names that are short words say nothing in running text.
    private func secretName(_ text: String, isColon: Bool) -> SecretName? {
        if SecretName.short.contains(text.lowercased()), isColon || text.lowercased() != "pwd" { return nil }
        return SecretName(text)
    }

    /// The name before a separator, past blanks and a closing quote.
    private func nameOfPair(_ separator: Int) -> Range<Int>? {
        var end = separator
        let limit = max(range.lowerBound, end - 48)
        while end > limit, ByteClass.isBlank(bytes[end - 1]) { end -= 1 }
        if end > range.lowerBound, bytes[end - 1] == Self.quotation || bytes[end - 1] == Self.apostrophe {
            end -= 1
            if end > range.lowerBound, bytes[end - 1] == UInt8(ascii: "\\") { end -= 1 }
        }
        let name = nameBefore(end)
        return name.isEmpty ? nil : name
    }

    private func valueOfPair(_ start: Int, name: Range<Int>, isColon: Bool, isQuery: Bool) -> Range<Int>? {
        let first = bytes[start]
        if bytes.has("\\\"", at: start) { return start + 2..<escapedEnd(start + 2) }
        if first == Self.quotation || first == Self.apostrophe { return start + 1..<quotedEnd(start + 1, first) }
        if [UInt8(ascii: "("), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "@")].contains(first), isColon || bytes.has("@{", at: start) {
            return nil
        }
        if isQuery { return start..<bytes.end(of: Self.isInQuery, from: start, limit: range.upperBound) }
        return isColon ? listed(start, name: name) : start..<assignedEnd(start, name: name)
    }

    private static func isInQuery(_ byte: UInt8) -> Bool {
        !ByteClass.isSpace(byte) && !"&\"'<>#;".utf8.contains(byte)
    }

    /// In a connection string a value runs to the next semicolon, elsewhere to the next blank.
    private func assignedEnd(_ start: Int, name: Range<Int>) -> Int {
        let line = lineEnd(start)
        let close = bytes.end(of: { $0 != Self.semicolon && $0 != Self.quotation && $0 != UInt8(ascii: "<") }, from: start, limit: line)
        if close < line, bytes[close] == Self.semicolon { return close }
        var before = name.lowerBound
        while before > range.lowerBound, ByteClass.isBlank(bytes[before - 1]) { before -= 1 }
        if before > range.lowerBound, bytes[before - 1] == Self.semicolon { return close }
        return bytes.end(of: { !ByteClass.isSpace($0) && !"\"'<>,)".utf8.contains($0) }, from: start, limit: line)
    }

    /// The value of `Name : value`, which is the last word of its line; list views break it and indent what follows.
    private func listed(_ start: Int, name: Range<Int>) -> Range<Int>? {
        let line = lineEnd(start)
        var end = line
        while end > start, ByteClass.isBlank(bytes[end - 1]) || bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        let isHeader = SecretName(bytes.text(name)) == .authorization
        guard isHeader || !bytes[start..<end].contains(where: ByteClass.isBlank) else { return nil }
        guard source == .output, end == line else { return start..<end }
        return start..<continued(end, column: start - lineStart(start))
    }

    private func lineStart(_ place: Int) -> Int {
        var start = place
        while start > range.lowerBound, bytes[start - 1] != 0x0A { start -= 1 }
        return start
    }

    /// Past the lines below that are indented by `column` and hold one word.
    private func continued(_ end: Int, column: Int) -> Int {
        var end = end
        while bytes.at(end) == 0x0A, end < range.upperBound {
            let start = bytes.end(of: ByteClass.isBlank, from: end + 1, limit: range.upperBound)
            let line = lineEnd(start)
            guard start - end - 1 == column, column > 2, line > start, !bytes[start..<line].contains(where: ByteClass.isBlank) else { break }
            end = line
        }
        return end
    }

    private func quotedEnd(_ start: Int, _ quote: UInt8) -> Int {
        var index = start
        while index < range.upperBound, bytes[index] != quote, bytes[index] != 0x0A {
            index += bytes[index] == UInt8(ascii: "\\") && quote == Self.quotation && source == .output ? 2 : 1
        }
        return min(max(index, start), max(start, range.upperBound))
    }

    private func escapedEnd(_ start: Int) -> Int {
        var index = start
        while index < range.upperBound, !bytes.has("\\\"", at: index), bytes[index] != 0x0A { index += 1 }
        return max(start, index)
    }
}
