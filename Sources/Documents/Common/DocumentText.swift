extension String {
    var endsLine: Bool { utf8.last == 0x0A }
}

enum DocumentText {
    static let byteOrderMark = "\u{FEFF}"

    /// The mark and what stands behind it.
    static func splitMark(_ text: String) -> (mark: Substring, rest: Substring) {
        let start = text.utf8.index(text.startIndex, offsetBy: text.begins(with: byteOrderMark) ? 3 : 0)
        return (text[..<start], text[start...])
    }

    /// The text of a file in UTF-8; a byte order mark stays in it.
    static func decode(_ bytes: [UInt8]) throws(DocumentFailure) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        throw DocumentFailure("the file is not in UTF-8", line: firstBadLine(bytes))
    }

    /// The text without the mark. Windows programs also write UTF-16, told by its mark.
    static func decodeWithoutMark(_ bytes: [UInt8]) throws(DocumentFailure) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) { return wide(bytes) { UInt16($0) | UInt16($1) << 8 } }
        if bytes.starts(with: [0xFE, 0xFF]) { return wide(bytes) { UInt16($1) | UInt16($0) << 8 } }
        return String(splitMark(try decode(bytes)).rest)
    }

    private static func wide(_ bytes: [UInt8], _ unit: (UInt8, UInt8) -> UInt16) -> String {
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
        return String(decoding: units, as: UTF16.self)
    }

    private static func firstBadLine(_ bytes: [UInt8]) -> Int? {
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
    }
}
