import ShellValues

extension JsonReader {
    // MARK: White space

    /// Skips blanks and comments.
    mutating func skipSpace() throws {
        while at < bytes.count {
            switch bytes[at] {
            case 0x20, 0x09, 0x0A, 0x0D: at += 1
            case 0x2F: try skipComment()
            case 0xC2 where at + 1 < bytes.count && bytes[at + 1] == 0xA0: at += 2
            case 0xEF where at + 2 < bytes.count && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF: at += 3
            default: return
            }
        }
    }

    private mutating func skipComment() throws {
        guard at + 1 < bytes.count else { throw unexpected() }
        switch bytes[at + 1] {
        case 0x2F:
            while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
        case 0x2A:
            at += 2
            while at + 1 < bytes.count, !(bytes[at] == 0x2A && bytes[at + 1] == 0x2F) { at += 1 }
            if at + 1 >= bytes.count { throw failure("Unexpected end while parsing comment.", bytes.count) }
            at += 2
        default:
            throw failure("Error parsing comment. Expected: *, got \(character(at + 1)).", at + 1)
        }
    }

    // MARK: Strings

    /// A quoted text; the opening quote is at the current place.
    mutating func readString() throws -> String {
        let quote = bytes[at]
        at += 1
        let start = at
        while at < bytes.count, bytes[at] != quote, bytes[at] != 0x5C { at += 1 }
        guard at < bytes.count else { throw unterminated(quote) }
        if bytes[at] == quote {
            defer { at += 1 }
            return String(decoding: bytes[start..<at], as: UTF8.self)
        }
        return try readEscaped(quote, from: start)
    }

    private func unterminated(_ quote: UInt8) -> JsonFailure {
        failure("Unterminated string. Expected delimiter: \(String(decoding: [quote], as: UTF8.self)).", bytes.count)
    }

    private mutating func readEscaped(_ quote: UInt8, from start: Int) throws -> String {
        var units: [UInt16] = Array(String(decoding: bytes[start..<at], as: UTF8.self).utf16)
        while at < bytes.count {
            if bytes[at] == quote {
                at += 1
                return String(decoding: units, as: UTF16.self)
            }
            if bytes[at] == 0x5C {
                try readEscape(into: &units)
                continue
            }
            let chunk = at
            while at < bytes.count, bytes[at] != quote, bytes[at] != 0x5C { at += 1 }
            units.append(contentsOf: String(decoding: bytes[chunk..<at], as: UTF8.self).utf16)
        }
        throw unterminated(quote)
    }

    private mutating func readEscape(into units: inout [UInt16]) throws {
        at += 1
        guard at < bytes.count else { throw unterminated(0x22) }
        let byte = bytes[at]
        at += 1
        switch byte {
        case 0x62: units.append(8)
        case 0x74: units.append(9)
        case 0x6E: units.append(10)
        case 0x66: units.append(12)
        case 0x72: units.append(13)
        case 0x22, 0x27, 0x5C, 0x2F: units.append(UInt16(byte))
        case 0x75: units.append(try readHex())
        default: throw failure("Bad JSON escape sequence: \\\(character(at - 1)).", at)
        }
    }

    private mutating func readHex() throws -> UInt16 {
        guard at + 4 < bytes.count else { throw failure("Unexpected end while parsing Unicode escape sequence.", at) }
        var value: UInt16 = 0
        for i in 0..<4 {
            guard let digit = hexDigit(bytes[at + i]) else {
                let text = String(decoding: bytes[at..<(at + 4)], as: UTF8.self)
                throw failure("Invalid Unicode escape sequence: \\u\(text).", at)
            }
            value = value << 4 | UInt16(digit)
        }
        at += 4
        return value
    }

    private func hexDigit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    // MARK: Places

    /// The character at a byte offset.
    func character(_ offset: Int) -> String {
        guard offset >= 0, offset < bytes.count else { return "" }
        var end = offset + 1
        while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return String(decoding: bytes[offset..<end], as: UTF8.self)
    }

    /// One-based line and the number of characters before the place in it.
    func position(_ offset: Int) -> (line: Int, column: Int) {
        var line = 1
        var start = 0
        for i in 0..<offset where bytes[i] == 0x0A {
            line += 1
            start = i + 1
        }
        return (line, String(decoding: bytes[start..<offset], as: UTF8.self).utf16.count)
    }

    /// `a.b[1].c`: in an array the last element read, or the one that is being read; names that are no plain words stand in brackets.
    func pathText(dropping count: Int) -> String {
        var text = ""
        for (i, part) in path.dropLast(count).enumerated() {
            switch part {
            case .index(let last):
                let number = i < path.count - 1 ? last + 1 : last
                if number >= 0 { text += "[\(number)]" }
            case .name(let name): append(name, to: &text)
            }
        }
        return text
    }

    private func append(_ name: String, to text: inout String) {
        if name.isEmpty { return }
        let isPlain = !name.utf8.contains { " .'/\"[]()\t\n\r\u{0C}\u{08}\\\u{85}".utf8.contains($0) }
        if isPlain {
            text += text.isEmpty ? name : "." + name
        } else {
            text += "['" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "\\'") + "']"
        }
    }
}
