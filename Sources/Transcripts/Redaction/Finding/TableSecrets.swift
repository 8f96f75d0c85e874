/// Finds secrets in printed tables: below a heading that says so, or beside a name that does.
struct TableSecrets {
    private let bytes: [UInt8]
    private let lines: [Range<Int>]

    /// The cells of tables whose heading (`Password`), or whose row's name (`Name` and `Value`), tells of a secret.
    static func find(_ bytes: [UInt8]) -> [FoundSecret] {
        guard bytes.includes("\n-") else { return [] }
        let tables = TableSecrets(bytes)
        return tables.lines.indices.dropFirst().flatMap { tables.isRule($0) ? tables.cells(below: $0) : [] }
    }

    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var lines: [Range<Int>] = []
        var start = 0
        while start <= bytes.count {
            let end = bytes.end(of: { $0 != 0x0A }, from: start, limit: bytes.count)
            lines.append(start..<end)
            start = end + 1
        }
        self.lines = lines
    }

    /// Whether a line consists of groups of dashes, as below headings.
    private func isRule(_ line: Int) -> Bool {
        let text = bytes[lines[line]]
        return text.first == UInt8(ascii: "-") && text.allSatisfy { $0 == UInt8(ascii: "-") || ByteClass.isBlank($0) }
            && !lines[line - 1].isEmpty && text.count < 1000
    }

    private func cells(below rule: Int) -> [FoundSecret] {
        let columns = columns(lines[rule])
        let names = columns.map { text(of: rule - 1, $0) }
        let secret = names.indices.filter { SecretName(names[$0]) != nil }
        let isPairs = names.count == 2 && ["name", "key"].contains(names[0].lowercased()) && names[1].lowercased() == "value"
        guard !secret.isEmpty || isPairs else { return [] }
        var found: [FoundSecret] = []
        for line in lines.indices.dropFirst(rule + 1) {
            if lines[line].isEmpty { break }
            for index in secret { found += cell(line, columns[index], names[index]) }
            if isPairs { found += cell(line, columns[1], text(of: line, columns[0])) }
        }
        return found
    }

    /// The places of the columns, in characters: from one group of dashes to the next.
    private func columns(_ rule: Range<Int>) -> [Range<Int>] {
        let starts = rule.filter { bytes[$0] == UInt8(ascii: "-") && ($0 == rule.lowerBound || bytes[$0 - 1] != UInt8(ascii: "-")) }
            .map { $0 - rule.lowerBound }
        return starts.indices.map { index in starts[index]..<(index + 1 < starts.count ? starts[index + 1] : Int.max) }
    }

    private func cell(_ line: Int, _ column: Range<Int>, _ name: String) -> [FoundSecret] {
        guard let kind = SecretName(name) else { return [] }
        let place = place(of: line, column)
        let value = bytes.text(place)
        let isWord = !bytes[place].contains(where: ByteClass.isSpace) && !bytes[place].contains(UInt8(ascii: "{"))
        guard !place.isEmpty, isWord, !SecretName.isFolder(name, value), SecretValue.isPlausible(value, for: kind) else { return [] }
        return [FoundSecret(range: place, value: value, kind: kind == .password ? .password : .token)]
    }

    private func text(of line: Int, _ column: Range<Int>) -> String { bytes.text(place(of: line, column)) }

    /// The bytes of a cell, without the blanks around it.
    private func place(of line: Int, _ column: Range<Int>) -> Range<Int> {
        var characters = 0
        var start = lines[line].upperBound
        var end = lines[line].upperBound
        for index in lines[line] where bytes[index] & 0xC0 != 0x80 {
            if characters == column.lowerBound { start = index }
            if characters == column.upperBound { end = index }
            characters += 1
        }
        while start < end, ByteClass.isSpace(bytes[start]) { start += 1 }
        while end > start, ByteClass.isSpace(bytes[end - 1]) { end -= 1 }
        return start..<max(start, end)
    }
}
