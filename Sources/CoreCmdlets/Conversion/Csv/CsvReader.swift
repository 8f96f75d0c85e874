/// Cuts text into records of fields.
struct CsvReader {
    private let bytes: [UInt8]
    private var at = 0
    private let delimiter: UInt8

    /// The delimiter must be an ASCII character.
    init(_ text: String, delimiter: Character) {
        bytes = Array(text.utf8)
        self.delimiter = delimiter.asciiValue ?? 0x2C
    }

    var isAtEnd: Bool { at >= bytes.count }

    /// The next record; nil at the end. The last field of a text that ends without a line break is left out when empty.
    mutating func nextRecord() -> [String]? {
        if isAtEnd { return nil }
        var fields: [String] = []
        while true {
            switch nextField(&fields) {
            case .field: continue
            case .endOfLine: return fields
            }
        }
    }

    /// The rest of the line, as it is.
    mutating func line() -> String {
        let start = at
        while at < bytes.count, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        skipLineBreak()
        return text
    }

    func peek() -> UInt8? { at < bytes.count ? bytes[at] : nil }

    private enum Ending { case field, endOfLine }

    private mutating func nextField(_ fields: inout [String]) -> Ending {
        while at < bytes.count, bytes[at] == 0x20 || (bytes[at] == 0x09 && delimiter != 0x09) { at += 1 }
        if at < bytes.count, bytes[at] == 0x22 { return quotedField(&fields) }
        let start = at
        while at < bytes.count, bytes[at] != delimiter, bytes[at] != 0x0A, bytes[at] != 0x0D { at += 1 }
        return finish(String(decoding: bytes[start..<at], as: UTF8.self), &fields)
    }

    private mutating func quotedField(_ fields: inout [String]) -> Ending {
        at += 1
        var content: [UInt8] = []
        var isQuoted = true
        while at < bytes.count {
            let byte = bytes[at]
            if isQuoted {
                if byte == 0x22 {
                    if at + 1 < bytes.count, bytes[at + 1] == 0x22 {
                        content.append(0x22)
                        at += 1
                    } else {
                        isQuoted = false
                    }
                } else {
                    content.append(byte)
                }
            } else {
                if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
                content.append(byte)
            }
            at += 1
        }
        return finish(String(decoding: content, as: UTF8.self), &fields)
    }

    private mutating func finish(_ text: String, _ fields: inout [String]) -> Ending {
        guard at < bytes.count else {
            if !text.isEmpty { fields.append(text) }
            return .endOfLine
        }
        fields.append(text)
        if bytes[at] == delimiter {
            at += 1
            return .field
        }
        skipLineBreak()
        return .endOfLine
    }

    private mutating func skipLineBreak() {
        if at < bytes.count, bytes[at] == 0x0D { at += 1 }
        if at < bytes.count, bytes[at] == 0x0A { at += 1 }
    }
}
