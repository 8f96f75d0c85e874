/// Reads the markup that view files are written in: elements, text, comments, character references. Attributes are
/// passed over.
struct MarkupReader {
    private let bytes: [UInt8]
    private var at = 0
    private var open: [(element: MarkupElement, at: Int)] = []

    private init(_ text: String) { bytes = Array(text.utf8) }

    /// The outermost element.
    static func read(_ text: String) throws -> MarkupElement {
        var reader = MarkupReader(text)
        return try reader.document()
    }

    private mutating func document() throws -> MarkupElement {
        let root = MarkupElement("")
        open = [(root, 0)]
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "<") { try markup() } else { characters() }
        }
        if open.count > 1, let last = open.last {
            throw failure("Unexpected end of file has occurred. The following elements are not closed: \(last.element.name).", at)
        }
        guard let first = root.children.first else { throw failure("Root element is missing.", 0) }
        return first
    }

    private mutating func markup() throws {
        if starts("<!--") { return skip(past: "-->") }
        if starts("<![CDATA[") { return literal() }
        if starts("<?") { return skip(past: "?>") }
        if starts("<!") { return skip(past: ">") }
        if starts("</") { return try close() }
        try begin()
    }

    private func starts(_ mark: String) -> Bool { bytes[at...].starts(with: mark.utf8) }

    private mutating func skip(past mark: String) {
        while at < bytes.count, !starts(mark) { at += 1 }
        at = min(bytes.count, at + mark.utf8.count)
    }

    private mutating func literal() {
        at += 9
        let start = at
        while at < bytes.count, !starts("]]>") { at += 1 }
        open.last?.element.text += String(decoding: bytes[start..<at], as: UTF8.self)
        at = min(bytes.count, at + 3)
    }

    private mutating func name() -> String {
        let start = at
        while at < bytes.count, !isEnd(bytes[at]) { at += 1 }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private func isEnd(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/")
    }

    private mutating func begin() throws {
        at += 1
        let start = at
        let name = name()
        if name.isEmpty { throw failure("Name cannot begin with the '<' character.", start) }
        let element = MarkupElement(name)
        open.last?.element.children.append(element)
        while at < bytes.count, bytes[at] != UInt8(ascii: ">") { try attribute() }
        let isEmpty = at > 0 && bytes[at - 1] == UInt8(ascii: "/")
        at = min(bytes.count, at + 1)
        if !isEmpty { open.append((element, start)) }
    }

    /// Passes over one character of a tag, or over a quoted value.
    private mutating func attribute() throws {
        let quote = bytes[at]
        at += 1
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return }
        while at < bytes.count, bytes[at] != quote { at += 1 }
        if at < bytes.count { at += 1 }
    }

    private mutating func close() throws {
        at += 2
        let start = at
        let name = name()
        guard let last = open.last, open.count > 1, last.element.name == name else { throw mismatch(name, start) }
        open.removeLast()
        skip(past: ">")
    }

    private func mismatch(_ name: String, _ start: Int) -> MarkupFailure {
        guard let last = open.last, open.count > 1 else { return failure("Unexpected end tag.", start) }
        let (line, column) = position(last.at)
        return failure(
            "The '\(last.element.name)' start tag on line \(line) position \(column) does not match the end tag of '\(name)'.",
            start)
    }

    private mutating func characters() {
        let start = at
        while at < bytes.count, bytes[at] != UInt8(ascii: "<") { at += 1 }
        open.last?.element.text += MarkupText.decode(String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private func position(_ offset: Int) -> (line: Int, column: Int) {
        let before = bytes[..<min(offset, bytes.count)]
        let line = before.count { $0 == 0x0A } + 1
        let column = offset - (before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0) + 1
        return (line, column)
    }

    private func failure(_ message: String, _ offset: Int) -> MarkupFailure {
        let (line, column) = position(offset)
        return MarkupFailure(message: "\(message) Line \(line), position \(column).")
    }
}

/// Character references of markup.
enum MarkupText {
    private static let named: [String: String] = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

    /// The text with its references replaced; unknown ones stay.
    static func decode(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var result = ""
        var rest = text[...]
        while let mark = rest.firstIndex(of: "&") {
            result += rest[..<mark]
            rest = rest[mark...]
            guard let end = rest.prefix(12).firstIndex(of: ";"), let found = reference(rest[rest.index(after: mark)..<end]) else {
                result += "&"
                rest = rest.dropFirst()
                continue
            }
            result += found
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func reference(_ name: Substring) -> String? {
        if name.hasPrefix("#x") { return scalar(UInt32(name.dropFirst(2), radix: 16)) }
        if name.hasPrefix("#") { return scalar(UInt32(name.dropFirst())) }
        return named[String(name)]
    }

    private static func scalar(_ value: UInt32?) -> String? {
        value.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) }
    }
}
