/// Where the strings of PowerShell start and end, and what they say. Typographic quotes count as straight ones.
enum Quotes {
    struct Opening: Equatable {
        var length: Int
        var isExpandable: Bool
    }

    /// The quote at a place; nil for another byte.
    static func opening(_ bytes: [UInt8], at index: Int) -> Opening? {
        switch bytes.at(index) {
        case UInt8(ascii: "'"): return Opening(length: 1, isExpandable: false)
        case UInt8(ascii: "\""): return Opening(length: 1, isExpandable: true)
        case 0xE2 where bytes.at(index + 1) == 0x80:
            guard let last = bytes.at(index + 2) else { return nil }
            if (0x98...0x9B).contains(last) { return Opening(length: 3, isExpandable: false) }
            return (0x9C...0x9E).contains(last) ? Opening(length: 3, isExpandable: true) : nil
        default: return nil
        }
    }

    /// The end of the content and of the string that starts before `start`; without a closing quote it is the limit.
    static func end(
        _ bytes: [UInt8], from start: Int, isExpandable: Bool, limit: Int, _ nested: inout [Range<Int>]
    ) -> (content: Int, end: Int) {
        var index = start
        while index < limit {
            if isExpandable, bytes[index] == UInt8(ascii: "`") { index += 2; continue }
            if isExpandable, bytes.has("$(", at: index) {
                let close = closing(bytes, from: index + 2, limit: limit)
                nested.append(min(index + 2, close)..<close)
                index = close + 1
                continue
            }
            guard let quote = opening(bytes, at: index), quote.isExpandable == isExpandable else { index += 1; continue }
            let next = index + quote.length
            guard let second = opening(bytes, at: next), second.isExpandable == isExpandable else { return (index, next) }
            index = next + second.length
        }
        return (limit, limit)
    }

    /// The closing parenthesis of a subexpression, or the limit.
    private static func closing(_ bytes: [UInt8], from start: Int, limit: Int) -> Int {
        var depth = 1
        var index = start
        while index < limit {
            if bytes[index] == UInt8(ascii: "(") { depth += 1 }
            if bytes[index] == UInt8(ascii: ")") { depth -= 1 }
            if depth == 0 { return index }
            index += 1
        }
        return limit
    }

    /// A string between `@'` and `'@`, each on its line.
    static func hereString(
        _ bytes: [UInt8], at index: Int, limit: Int
    ) -> (range: Range<Int>, content: Range<Int>, isExpandable: Bool)? {
        guard bytes.at(index) == UInt8(ascii: "@"), let quote = opening(bytes, at: index + 1) else { return nil }
        let lineEnd = bytes.end(of: { ByteClass.isBlank($0) || $0 == 0x0D }, from: index + 1 + quote.length, limit: limit)
        guard lineEnd < limit, bytes.at(lineEnd) == 0x0A else { return nil }
        var place = lineEnd
        while place < limit {
            if bytes[place] == 0x0A, let close = opening(bytes, at: place + 1), close.isExpandable == quote.isExpandable,
                bytes.at(place + 1 + close.length) == UInt8(ascii: "@")
            {
                return (index..<place + 2 + close.length, min(lineEnd + 1, place)..<place, quote.isExpandable)
            }
            place += 1
        }
        return (index..<limit, min(lineEnd + 1, limit)..<limit, quote.isExpandable)
    }

    /// What a string says: doubled quotes and escapes undone. Variables stay as written.
    static func value(_ bytes: ArraySlice<UInt8>, isExpandable: Bool) -> String {
        var result: [UInt8] = []
        var index = bytes.startIndex
        let quote: UInt8 = isExpandable ? UInt8(ascii: "\"") : UInt8(ascii: "'")
        while index < bytes.endIndex {
            let byte = bytes[index]
            let next: UInt8? = index + 1 < bytes.endIndex ? bytes[index + 1] : nil
            if byte == quote, next == quote { index += 1 }
            if isExpandable, byte == UInt8(ascii: "`"), let next {
                index += 1
                result.append(escapes[next] ?? next)
            } else {
                result.append(byte)
            }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let escapes: [UInt8: UInt8] = [
        UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "0"): 0,
    ]
}

/// Words that start a statement and are no commands.
enum Keywords {
    static let all: Set<String> = [
        "if", "elseif", "else", "while", "do", "until", "for", "foreach", "in", "switch", "return", "throw", "exit", "try",
        "catch", "finally", "param", "begin", "process", "end", "break", "continue", "trap", "class", "enum", "static", "hidden",
        "function", "filter", "default",
    ]
}
